import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useTeks } from '../hooks/bahasa';
import { isiHasil, useTugas } from '../hooks/tugas';
import { Keadaan } from './keadaan-tugas';

/** Says that the sheet Capaian is behind plan or data, and brings it up to date on request. */
export function HasilUsang({ usang }: { readonly usang: string | null }) {
  const teks = useTeks('pengembalian');
  const { hitung } = useTeks('layanan');
  const tugas = useTugas('layanan', 'hitung', { menulis: true });
  const isi = isiHasil(tugas.hasil);
  return (
    <>
      {usang !== null && !tugas.berjalan && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{usang}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void tugas.jalankan({})}>
              {hitung.nama}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <Keadaan tugas={tugas} sedang={teks.menghitung} />
      {isi !== undefined && !tugas.berjalan && usang === null && (
        <MessageBar intent="success" layout="multiline" role="status">
          <MessageBarBody>
            {isi.judul} {isi.periode.join('; ')}
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
