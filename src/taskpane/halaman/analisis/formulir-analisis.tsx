import { Button } from '@fluentui/react-components';
import { useState, type SyntheticEvent } from 'react';
import type { AnalisisIndikatorSajian } from '../../../sajian/analisis/tipe';
import { useTeks } from '../../hooks/bahasa';
import { useNama } from '../../hooks/nama';
import { isiHasil, useTugas } from '../../hooks/tugas';
import { useGayaDaftar } from '../../komponen/gaya-daftar';
import { IsianNama } from '../../komponen/isian-nama';
import { IsianTeks } from '../../komponen/isian-teks';
import { Keadaan } from '../../komponen/keadaan-tugas';
import { TombolBersebab, useIsiDahulu } from '../../komponen/tombol-bersebab';
import { IsianPanjang } from './isian-panjang';

/** What the service takes for a field that was emptied. */
const KOSONGKAN = '-';

/** What the team makes of a figure: method, cause, open question. Only what was typed anew is written. */
export function FormulirAnalisis({
  satu: { kode, isian },
  periode,
  tutup,
}: {
  readonly satu: Pick<AnalisisIndikatorSajian, 'kode' | 'isian'>;
  readonly periode: string;
  readonly tutup: () => void;
}) {
  const gayaDaftar = useGayaDaftar();
  const teks = useTeks('analisis');
  const { nama, setNama } = useNama();
  const [isi, setIsi] = useState(isian);
  const simpan = useTugas('layanan', 'analisis', { menulis: true });
  const berubah = (['metode', 'sebab', 'tanya', 'pemilik'] as const).filter(
    (satu) => isi[satu] !== isian[satu],
  );
  const sebab = useIsiDahulu()([
    [teks.isian.salahSatu, berubah.length > 0],
    [teks.isian.oleh, nama.trim() !== ''],
  ]);
  const ubah = (bidang: keyof typeof isi) => (nilai: string) => setIsi({ ...isi, [bidang]: nilai });
  const kirim = async (peristiwa: SyntheticEvent): Promise<void> => {
    peristiwa.preventDefault();
    if (sebab !== null) return;
    const diberi = Object.fromEntries(berubah.map((satu) => [satu, isi[satu].trim() || KOSONGKAN]));
    const hasil = await simpan.jalankan({ periode, catat: kode, oleh: nama, ...diberi });
    if (isiHasil(hasil) !== undefined) tutup();
  };
  return (
    <form
      className={gayaDaftar.formulir}
      aria-label={teks.catatDari(kode)}
      onSubmit={(peristiwa) => void kirim(peristiwa)}
    >
      <IsianTeks label={teks.isian.metode} nilai={isi.metode} ubah={ubah('metode')} />
      <IsianPanjang label={teks.isian.sebab} nilai={isi.sebab} ubah={ubah('sebab')} />
      <IsianPanjang label={teks.isian.tanya} nilai={isi.tanya} ubah={ubah('tanya')} />
      <IsianNama label={teks.isian.pemilik} nilai={isi.pemilik} ubah={ubah('pemilik')} />
      <IsianNama label={teks.isian.oleh} wajib nilai={nama} ubah={setNama} />
      <Keadaan tugas={simpan} sedang={teks.menyimpan} />
      <TombolBersebab kecil label={teks.simpanAnalisis} sebab={sebab} sibuk={simpan.berjalan}>
        <Button size="small" onClick={tutup}>
          {teks.batal}
        </Button>
      </TombolBersebab>
    </form>
  );
}
