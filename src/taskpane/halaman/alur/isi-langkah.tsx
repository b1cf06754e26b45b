import { Body1, Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { IsianNama } from '../../komponen/isian-nama';
import { Keadaan } from '../../komponen/keadaan-tugas';
import { useTeks } from '../../hooks/bahasa';
import { useNama } from '../../hooks/nama';
import { isiHasil, useTugas } from '../../hooks/tugas';
import type { AlurSajian } from '../../../sajian/alur/alur';
import type { KeadaanSajian, LangkahSajian } from '../../../sajian/alur/langkah';
import { Butir, type ButirDiubah } from './butir';
import { Penanda } from './penanda';
import { Penyimpangan } from './penyimpangan';
import { Riwayat } from './riwayat';
import { Tindakan } from './tindakan';

const useGaya = makeStyles({
  isi: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  bukti: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

const bagianDari = (langkah: LangkahSajian, periode: string | null): KeadaanSajian =>
  langkah.perPeriode.find((satu) => satu.periode === periode) ?? langkah.kini;

/** What there is to do at a step, for the year or for one of its periods. */
export function IsiLangkah({
  langkah,
  alur,
  perbarui,
}: {
  readonly langkah: LangkahSajian;
  readonly alur: AlurSajian;
  readonly perbarui: (alur: AlurSajian) => void;
}) {
  const gaya = useGaya();
  const teks = useTeks('alur');
  const [periode, setPeriode] = useState(langkah.kini.periode);
  const centang = useTugas('alur', 'centang', { menulis: true, menjawab: true });
  // What was ticked is ticked at once, not when it has been written.
  const [diubah, setDiubah] = useState<ButirDiubah>();
  const { nama, setNama } = useNama();
  // Stays while the name is typed.
  const [tanyaNama] = useState(nama === '');
  const keadaan = bagianDari(langkah, periode);
  const { nomor } = langkah;

  const ubahCentang = async (butir: string, dicentang: boolean, oleh: string): Promise<void> => {
    setDiubah({ butir, dicentang });
    const hasil = await centang.jalankan({
      nomor,
      butir,
      dicentang,
      oleh,
      ...(keadaan.periode === null ? {} : { periode: keadaan.periode }),
    });
    const isi = isiHasil(hasil);
    if (isi !== undefined) perbarui(isi);
    setDiubah(undefined);
  };

  return (
    <div className={gaya.isi}>
      {langkah.perPeriode.length > 0 && (
        <Field label={teks.periode} size="small">
          <Select size="small" value={keadaan.periode ?? ''} onChange={(_, { value }) => setPeriode(value)}>
            {alur.periode.map((satu) => (
              <option key={satu.kode} value={satu.kode}>
                {satu.label}
                {satu.ditutup ? ` (${teks.ditutup})` : ''}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {langkah.keterangan !== null && <Caption1>{langkah.keterangan}</Caption1>}
      {keadaan.bukti.length > 0 && (
        <section aria-label={teks.keadaanData}>
          <ul className={gaya.bukti}>
            {keadaan.bukti.map((satu, k) => (
              <li key={k}>
                <Body1>{satu}</Body1>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Tindakan langkah={langkah} periode={keadaan.periode} alur={alur} perbarui={perbarui} />
      {tanyaNama && keadaan.persyaratan.length + keadaan.keluaran.length > 0 && (
        <IsianNama label={teks.oleh} petunjuk={teks.petunjukNama} nilai={nama} ubah={setNama} />
      )}
      <Butir
        judul={teks.persyaratan}
        butir={keadaan.persyaratan}
        sibuk={centang.berjalan}
        diubah={diubah}
        ubah={ubahCentang}
      />
      <Butir
        judul={teks.keluaran}
        butir={keadaan.keluaran}
        sibuk={centang.berjalan}
        diubah={diubah}
        ubah={ubahCentang}
      />
      <Keadaan tugas={centang} sedang={teks.menulis} />
      <Penyimpangan
        key={keadaan.periode}
        penyimpangan={keadaan.penyimpangan}
        nomor={nomor}
        periode={keadaan.periode}
        perbarui={perbarui}
      />
      <Penanda langkah={langkah} keadaan={keadaan} hariIni={alur.perTanggal.iso} perbarui={perbarui} />
      <Riwayat riwayat={keadaan.riwayat} />
    </div>
  );
}
