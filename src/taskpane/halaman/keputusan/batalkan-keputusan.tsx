import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useTeks } from '../../hooks/bahasa';
import { useNama } from '../../hooks/nama';
import { useTugas } from '../../hooks/tugas';
import { useGayaDaftar } from '../../komponen/gaya-daftar';
import { IsianNama } from '../../komponen/isian-nama';
import { IsianTeks } from '../../komponen/isian-teks';
import { Keadaan } from '../../komponen/keadaan-tugas';
import { TombolBersebab, useIsiDahulu } from '../../komponen/tombol-bersebab';

/** Takes a decision back, with who and why; it stays in the record. */
export function BatalkanKeputusan({ kode, periode }: { readonly kode: string; readonly periode: string }) {
  const gayaDaftar = useGayaDaftar();
  const teks = useTeks('keputusan');
  const { nama, setNama } = useNama();
  const [alasan, setAlasan] = useState<string>();
  const tugas = useTugas('layanan', 'putuskan', { menulis: true });
  const sebab = useIsiDahulu()([
    [teks.isian.dicatat, nama.trim() !== ''],
    [teks.isian.alasan, (alasan ?? '').trim() !== ''],
  ]);
  if (alasan === undefined)
    return (
      <div className={gayaDaftar.deret}>
        <Button size="small" aria-label={teks.batalkanDari(kode)} onClick={() => setAlasan('')}>
          {teks.batalkan}
        </Button>
      </div>
    );
  return (
    <div className={gayaDaftar.formulir} role="group" aria-label={teks.batalkanDari(kode)}>
      <IsianNama label={teks.isian.dicatat} wajib nilai={nama} ubah={setNama} />
      <IsianTeks label={teks.isian.alasan} wajib nilai={alasan} ubah={setAlasan} />
      <Keadaan tugas={tugas} sedang={teks.menyimpan} />
      <TombolBersebab
        kecil
        utama={false}
        label={teks.batalkanDari(kode)}
        sebab={sebab}
        sibuk={tugas.berjalan}
        tekan={() => void tugas.jalankan({ periode, indikator: kode, dicatat: nama, batal: alasan })}
      >
        <Button size="small" onClick={() => setAlasan(undefined)}>
          {teks.tidakJadi}
        </Button>
      </TombolBersebab>
    </div>
  );
}
