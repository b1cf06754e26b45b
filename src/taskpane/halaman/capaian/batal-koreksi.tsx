import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type SyntheticEvent } from 'react';
import type { KoreksiDitawarkan } from '../../../sajian/koreksi/baris';
import { useTeks } from '../../hooks/bahasa';
import { useNama } from '../../hooks/nama';
import { isiHasil, useTugas } from '../../hooks/tugas';
import { IsianNama } from '../../komponen/isian-nama';
import { Keadaan } from '../../komponen/keadaan-tugas';
import { TombolBersebab, useIsiDahulu } from '../../komponen/tombol-bersebab';

const useGaya = makeStyles({
  formulir: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** Takes the correction of one cell back: who does it, and why. */
export function BatalKoreksi({
  koreksi: { periode, baris },
  kolom,
  tutup,
}: {
  readonly koreksi: KoreksiDitawarkan;
  readonly kolom: KoreksiDitawarkan['kolom'][number];
  readonly tutup: () => void;
}) {
  const gaya = useGaya();
  const teks = useTeks('koreksi');
  const { tutup: tutupTeks } = useTeks('komponen');
  const { nama, setNama } = useNama();
  const [alasan, setAlasan] = useState('');
  const tugas = useTugas('layanan', 'koreksi', { menulis: true });
  const sebab = useIsiDahulu()([
    [teks.alasan, alasan.trim() !== ''],
    [teks.oleh, nama.trim() !== ''],
  ]);
  const kirim = async (peristiwa: SyntheticEvent): Promise<void> => {
    peristiwa.preventDefault();
    if (sebab !== null) return;
    const hasil = await tugas.jalankan({ periode, baris, variabel: kolom.nama, batal: alasan, oleh: nama });
    if (isiHasil(hasil) !== undefined) tutup();
  };
  return (
    <form
      className={gaya.formulir}
      onSubmit={(peristiwa) => void kirim(peristiwa)}
      aria-label={teks.batalkan(kolom.label)}
    >
      <Field label={teks.alasan} required size="small">
        <Input size="small" value={alasan} onChange={(_, { value }) => setAlasan(value)} />
      </Field>
      <IsianNama label={teks.oleh} wajib nilai={nama} ubah={setNama} />
      <Keadaan tugas={tugas} sedang={teks.menyimpan} />
      <TombolBersebab kecil label={teks.batalkan(kolom.label)} sebab={sebab} sibuk={tugas.berjalan}>
        <Button size="small" onClick={tutup}>
          {tutupTeks}
        </Button>
      </TombolBersebab>
    </form>
  );
}
