import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useTeks } from '../konteks/bahasa';
import { isiHasil, useTugas } from '../konteks/tugas';
import { Keadaan } from './keadaan-tugas';

/** Says that the sheet Capaian is behind plan or data, and brings it up to date on request. */
export function HasilUsang({ usang }: { readonly usang: boolean }) {
  const teks = useTeks('pengembalian');
  const tugas = useTugas('capaian', 'hitungUlang', { menulis: true });
  const isi = isiHasil(tugas.hasil);
  return (
    <>
      {usang && !tugas.berjalan && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{teks.usang}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void tugas.jalankan({})}>
              {teks.hitungUlang}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <Keadaan tugas={tugas} sedang={teks.menghitung} />
      {isi !== undefined && !tugas.berjalan && !usang && (
        <MessageBar intent="success" layout="multiline" role="status">
          <MessageBarBody>
            {isi.tanpaPerubahan ? teks.sudahSesuai : teks.dihitung(isi.periode.join(', '))}
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
