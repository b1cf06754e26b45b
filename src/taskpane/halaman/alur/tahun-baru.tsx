import { Body1, Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Keadaan } from '../../komponen/keadaan-tugas';
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

/** Begins the workbook of the next year; what came along is told, and the file is the person's to save. */
export function TahunBaru({ label }: { readonly label: string }) {
  const gaya = useGaya();
  const teks = useTeks('alur').tahunBaru;
  const tugas = useTugas('tahun-baru', 'mulai', { menulis: true });
  const [ulang, setUlang] = useState(false);
  const [cara = 'unduh'] = caraSerahPane();
  const { hasil } = tugas;
  const isi = isiHasil(hasil);
  const sudah =
    (hasil?.gagal === undefined ? hasil?.catatan : undefined)?.some(
      ({ kode }) => kode === 'tahun-baru-sudah-dimulai',
    ) === true;
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
      <Button size="small" disabled={tugas.berjalan} onClick={() => void tugas.jalankan({ cara, ulang })}>
        {label}
      </Button>
      <Keadaan tugas={tugas} sedang={teks.sedang} />
      {isi !== undefined && !tugas.berjalan && (
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
        </section>
      )}
    </div>
  );
}
