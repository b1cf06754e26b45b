import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { TindakanLangkah } from '../../../application/alur/tipe';
import { IsianTanggal } from '../../komponen/isian-tanggal';
import { Keadaan } from '../../komponen/keadaan-tugas';
import { TombolBersebab, useIsiDahulu } from '../../komponen/tombol-bersebab';
import { useTeks } from '../../hooks/bahasa';
import { useNavigasi } from '../../hooks/navigasi';
import { isiHasil, useTugas } from '../../hooks/tugas';
import type { AlurSajian } from '../../../sajian/alur/alur';
import type { LangkahSajian } from '../../../sajian/alur/langkah';
import type { KodeHalaman } from '../daftar';
import { TahunBaru } from './tahun-baru';

const useGaya = makeStyles({
  deret: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  mulai: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
  },
});

const halamanTindakan: Readonly<Record<string, KodeHalaman>> = {
  'buka-rencana': 'rencana',
  'impor-data': 'data',
  setujui: 'rencana',
  distribusi: 'distribusi',
  kompilasi: 'kompilasi',
  capaian: 'capaian',
  'tindak-lanjut': 'tindak-lanjut',
  analisis: 'analisis',
  keputusan: 'keputusan',
};

const awalanLembar = 'buka-lembar:';
const mulaiSiklus: TindakanLangkah = 'atur-mulai';
const mulaiTahun: TindakanLangkah = 'tahun-baru';

/** The buttons that do the work of a step; the first is the one to press. */
export function Tindakan({
  langkah: { tindakan },
  periode,
  alur,
  perbarui,
}: {
  readonly langkah: LangkahSajian;
  /** Of the step as it is shown: the page that does its work opens on it. */
  readonly periode: string | null;
  readonly alur: AlurSajian;
  readonly perbarui: (alur: AlurSajian) => void;
}) {
  const gaya = useGaya();
  const teks = useTeks('alur');
  const { buka } = useNavigasi();
  const lembar = useTugas('tempat', 'bukaTabel');
  const { hasil } = lembar;
  const hilang = isiHasil(hasil)?.ada === false;
  const mulai = tindakan.find(({ kode }) => kode === mulaiSiklus);
  const tahunBaru = tindakan.find(({ kode }) => kode === mulaiTahun);
  if (tindakan.length === 0) return null;

  const kerjakan = (satu: TindakanLangkah): void => {
    const halaman = halamanTindakan[satu];
    if (halaman !== undefined) buka(halaman, periode ?? undefined);
    else if (satu.startsWith(awalanLembar)) void lembar.jalankan({ tabel: satu.slice(awalanLembar.length) });
  };
  return (
    <>
      <div className={gaya.deret}>
        {tindakan
          .filter(({ kode }) => kode !== mulaiSiklus && kode !== mulaiTahun)
          .map(({ kode, teks: label }, k) => (
            <Button
              key={kode}
              size="small"
              appearance={k === 0 ? 'primary' : 'secondary'}
              onClick={() => kerjakan(kode)}
            >
              {label}
            </Button>
          ))}
      </div>
      {mulai !== undefined && <Mulai alur={alur} label={mulai.teks} perbarui={perbarui} />}
      {tahunBaru !== undefined && <TahunBaru label={tahunBaru.teks} />}
      {hilang && (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>{teks.lembarHilang}</MessageBarBody>
        </MessageBar>
      )}
      {hasil?.gagal !== undefined && <Keadaan tugas={lembar} sedang="" />}
    </>
  );
}

/** The start of the cycle, from which the due dates count. */
function Mulai({
  alur,
  label,
  perbarui,
}: {
  readonly alur: AlurSajian;
  readonly label: string;
  readonly perbarui: (alur: AlurSajian) => void;
}) {
  const gaya = useGaya();
  const teks = useTeks('alur');
  const [mulai, setMulai] = useState(alur.mulai?.iso ?? '');
  const tugas = useTugas('alur', 'aturMulai', { menulis: true, menjawab: true });
  const sebab = useIsiDahulu()([[teks.mulaiSiklus, mulai !== '']]);
  const simpan = async (): Promise<void> => {
    const hasil = await tugas.jalankan({ mulai });
    const isi = isiHasil(hasil);
    if (isi !== undefined) perbarui(isi);
  };
  return (
    <>
      <div className={gaya.mulai}>
        <IsianTanggal
          label={teks.mulaiSiklus}
          petunjuk={teks.petunjukMulai}
          kecil
          nilai={mulai}
          ubah={setMulai}
        />
        <TombolBersebab
          kecil
          utama={false}
          label={label}
          sebab={mulai === alur.mulai?.iso ? teks.mulaiTetap : sebab}
          sibuk={tugas.berjalan}
          tekan={() => void simpan()}
        />
      </div>
      <Keadaan tugas={tugas} sedang={teks.menulis} />
    </>
  );
}
