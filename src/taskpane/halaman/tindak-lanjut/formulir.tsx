import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState, type SyntheticEvent } from 'react';
import { useGayaDaftar } from '../../komponen/gaya-daftar';
import { IsianNama } from '../../komponen/isian-nama';
import { IsianTanggal } from '../../komponen/isian-tanggal';
import { IsianTeks } from '../../komponen/isian-teks';
import { Keadaan } from '../../komponen/keadaan-tugas';
import { Pilih } from '../../komponen/pilih';
import { TombolBersebab } from '../../komponen/tombol-bersebab';
import { useTeks } from '../../hooks/bahasa';
import { isiHasil, useTugas } from '../../hooks/tugas';
import type { SatuTindakLanjut } from '../../../sajian/tindak-lanjut/tindak-lanjut';

const kosong = { status: '', bukti: '', tanggal: '', diperiksa: '', nip: '', alasan: '' };

/** What was done, and what somebody else found of it; blank fields leave what is recorded as it is. */
export function FormulirTindakLanjut({
  satu,
  tutup,
}: {
  readonly satu: SatuTindakLanjut;
  readonly tutup: () => void;
}) {
  const gayaDaftar = useGayaDaftar();
  const teks = useTeks('tindakLanjut');
  const [isi, setIsi] = useState(kosong);
  const tugas = useTugas('layanan', 'tindak-lanjut', { menulis: true });
  const ubah = (nama: keyof typeof kosong) => (nilai: string) => setIsi({ ...isi, [nama]: nilai });
  const diisi = Object.entries(isi).filter(([, nilai]) => nilai.trim() !== '');
  const kirim = async (peristiwa: SyntheticEvent): Promise<void> => {
    peristiwa.preventDefault();
    const hasil = await tugas.jalankan({ kode: satu.kode, ...Object.fromEntries(diisi) });
    if (isiHasil(hasil) !== undefined) tutup();
  };
  return (
    <form
      className={gayaDaftar.formulir}
      aria-label={`${teks.catat}: ${satu.kode}`}
      onSubmit={(peristiwa) => void kirim(peristiwa)}
    >
      <IsianTeks label={teks.bukti} petunjuk={teks.petunjukBukti} nilai={isi.bukti} ubah={ubah('bukti')} />
      <IsianTanggal kecil label={teks.tanggal} nilai={isi.tanggal} ubah={ubah('tanggal')} />
      <Pilih
        label={teks.status}
        petunjuk={teks.petunjukStatus}
        nilai={isi.status}
        daftar={[['', teks.tetap(satu.statusTeks)], ...Object.entries(teks.pilihanStatus)]}
        ubah={ubah('status')}
      />
      <IsianNama label={teks.diperiksa} nilai={isi.diperiksa} ubah={ubah('diperiksa')} />
      <IsianTeks label={teks.nip} nilai={isi.nip} ubah={ubah('nip')} />
      <Field label={teks.alasan} hint={teks.petunjukAlasan} size="small">
        <Textarea size="small" value={isi.alasan} onChange={(_, { value }) => ubah('alasan')(value)} />
      </Field>
      <Keadaan tugas={tugas} sedang={teks.menulis} />
      <TombolBersebab
        kecil
        label={teks.simpan}
        sebab={diisi.length === 0 ? teks.isiDahulu : null}
        sibuk={tugas.berjalan}
      >
        <Button size="small" onClick={tutup}>
          {teks.tutup}
        </Button>
      </TombolBersebab>
    </form>
  );
}
