import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTeks } from '../../konteks/bahasa';
import type { HasilBuat as Hasil } from '../../pekerja/tugas/distribusi';
import { useGayaDistribusi } from './gaya';
import { teksDistribusi } from './teks';

/** How the templates came; where Excel opened them, the names to save them with. */
export function HasilBuat({ hasil: { berkas, cara, unduhan } }: { readonly hasil: Hasil }) {
  const gaya = useGayaDistribusi();
  const teks = useTeks(teksDistribusi);
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody role="status" className={gaya.patah}>
        {teks.selesai[cara](berkas.length, unduhan)}
        {cara === 'buka-buku' && (
          <ol className={gaya.butirBiasa} aria-label={teks.namaBerkas}>
            {berkas.map((nama) => (
              <li key={nama}>{nama}</li>
            ))}
          </ol>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
