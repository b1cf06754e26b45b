import { Body1, Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { TahunBaruSajian } from '../../../sajian/ruang-kerja/tahun-baru';
import { Keadaan } from '../../komponen/keadaan-tugas';
import { TombolBersebab } from '../../komponen/tombol-bersebab';
import { useTeks } from '../../hooks/bahasa';
import { isiHasil, useTugas } from '../../hooks/tugas';
import { caraSerahPane } from '../../klien/cara-serah-pane';

const useGaya = makeStyles({
  tumpuk: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
});

/** Begins the workbook of the next year: what goes on is proposed, chosen, and made into a file that is the person's to save. */
export function TahunBaru({ label }: { readonly label: string }) {
  const gaya = useGaya();
  const teks = useTeks('alur').tahunBaru;
  const lihat = useTugas('tahun-baru', 'lihat');
  const [ulang, setUlang] = useState(false);
  const usulan = isiHasil(lihat.hasil);
  const sudah =
    lihat.hasil?.gagal === undefined &&
    lihat.hasil?.catatan.some(({ kode }) => kode === 'tahun-baru-sudah-dimulai') === true;
  return (
    <div className={gaya.tumpuk}>
      <Body1>{teks.keterangan}</Body1>
      {sudah && (
        <Checkbox
          label={teks.ulang}
          checked={ulang}
          onChange={(_, { checked }) => setUlang(checked === true)}
        />
      )}
      {(usulan === undefined || lihat.berjalan) && (
        <Button size="small" disabled={lihat.berjalan} onClick={() => void lihat.jalankan({ ulang })}>
          {label}
        </Button>
      )}
      <Keadaan tugas={lihat} sedang={teks.melihat} />
      {usulan !== undefined && !lihat.berjalan && <Pilihan usulan={usulan} ulang={ulang} />}
    </div>
  );
}

function Pilihan({ usulan, ulang }: { readonly usulan: TahunBaruSajian; readonly ulang: boolean }) {
  const gaya = useGaya();
  const teks = useTeks('alur').tahunBaru;
  const tugas = useTugas('tahun-baru', 'mulai', { menulis: true });
  const [dibawa, setDibawa] = useState<ReadonlySet<string>>(
    () => new Set(usulan.pilihan.filter((satu) => satu.dibawa).map(({ kode }) => kode)),
  );
  const [cara = 'unduh'] = caraSerahPane();
  const isi = isiHasil(tugas.hasil);
  const centang = (kode: string, ada: boolean): void =>
    setDibawa(new Set([...dibawa].filter((satu) => satu !== kode).concat(ada ? [kode] : [])));
  if (isi !== undefined && !tugas.berjalan)
    return (
      <section aria-label={isi.judul} className={gaya.tumpuk} role="status">
        <Body1>
          {isi.judul}. {isi.butir.join(' ')}
        </Body1>
        <ul>
          {isi.baseline.map((satu) => (
            <li key={satu}>{satu}</li>
          ))}
        </ul>
        <Body1>{isi.berikutnya}</Body1>
        <Keadaan tugas={tugas} sedang={teks.sedang} />
      </section>
    );
  return (
    <>
      <fieldset className={gaya.tumpuk}>
        <legend>{teks.dilanjutkan}</legend>
        {usulan.pilihan.map(({ kode, teks: label }) => (
          <Checkbox
            key={kode}
            label={label}
            checked={dibawa.has(kode)}
            onChange={(_, { checked }) => centang(kode, checked === true)}
          />
        ))}
      </fieldset>
      <TombolBersebab
        kecil
        utama
        label={teks.buat}
        sebab={dibawa.size === 0 ? teks.pilihDahulu : null}
        sibuk={tugas.berjalan}
        tekan={() => void tugas.jalankan({ cara, ulang, indikator: [...dibawa] })}
      />
      <Keadaan tugas={tugas} sedang={teks.sedang} />
    </>
  );
}
