import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useState, type SyntheticEvent } from 'react';
import { Keadaan } from '../../komponen/keadaan-tugas';
import { TombolBersebab, useIsiDahulu } from '../../komponen/tombol-bersebab';
import { useTeks } from '../../hooks/bahasa';
import { useNama } from '../../hooks/nama';
import { isiHasil, useTugas } from '../../hooks/tugas';
import { useGayaFormulir, type Formulir } from './formulir-tanda';

/** Undoes a mark, with the reason; both stay in the history. */
export function FormulirBatal({ langkah: { nomor }, periode, sesudah, tutup }: Formulir) {
  const gaya = useGayaFormulir();
  const teks = useTeks('alur');
  const { nama, setNama } = useNama();
  const [alasan, setAlasan] = useState('');
  const tugas = useTugas('alur', 'batalkan', { menulis: true, menjawab: true });
  const sebab = useIsiDahulu()([
    [teks.oleh, nama.trim() !== ''],
    [teks.alasan, alasan.trim() !== ''],
  ]);
  const kirim = async (peristiwa: SyntheticEvent): Promise<void> => {
    peristiwa.preventDefault();
    if (sebab !== null) return;
    const hasil = await tugas.jalankan({
      nomor,
      oleh: nama,
      alasan,
      ...(periode === null ? {} : { periode }),
    });
    const isi = isiHasil(hasil);
    if (isi !== undefined) sesudah(isi);
  };
  return (
    <form
      className={gaya.formulir}
      onSubmit={(peristiwa) => void kirim(peristiwa)}
      aria-label={`${teks.batalkan}: ${teks.langkah(nomor)}`}
    >
      <Field label={teks.oleh} required size="small">
        <Input size="small" value={nama} onChange={(_, { value }) => setNama(value)} />
      </Field>
      <Field label={teks.alasan} required size="small">
        <Textarea size="small" value={alasan} onChange={(_, { value }) => setAlasan(value)} />
      </Field>
      <Keadaan tugas={tugas} sedang={teks.menulis} />
      <TombolBersebab kecil label={teks.batalkan} sebab={sebab} sibuk={tugas.berjalan}>
        <Button size="small" onClick={tutup}>
          {teks.tutup}
        </Button>
      </TombolBersebab>
    </form>
  );
}
