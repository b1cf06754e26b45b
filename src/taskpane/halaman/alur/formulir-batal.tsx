import { Button, Field, Textarea } from '@fluentui/react-components';
import { IsianNama } from '../../komponen/isian-nama';
import { Keadaan } from '../../komponen/keadaan-tugas';
import { TombolBersebab } from '../../komponen/tombol-bersebab';
import { useTeks } from '../../hooks/bahasa';
import { useGayaFormulir, type Formulir } from './formulir-tanda';
import { useBeralasan } from './use-beralasan';

/** Undoes a mark, with the reason; both stay in the history. */
export function FormulirBatal({ langkah: { nomor }, periode, sesudah, tutup }: Formulir) {
  const gaya = useGayaFormulir();
  const teks = useTeks('alur');
  const { nama, setNama, alasan, setAlasan, tugas, sebab, kirim } = useBeralasan({
    apa: 'batalkan',
    nomor,
    periode,
    labelAlasan: teks.alasan,
    sesudah,
  });
  return (
    <form
      className={gaya.formulir}
      onSubmit={(peristiwa) => void kirim(peristiwa)}
      aria-label={`${teks.batalkan}: ${teks.langkah(nomor)}`}
    >
      <IsianNama label={teks.oleh} wajib nilai={nama} ubah={setNama} />
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
