import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTeks } from '../../hooks/bahasa';
import type { HasilBuat as Hasil } from '../../pekerja/tugas/distribusi';
import { useGayaDistribusi } from './gaya';

/** More sheets than these nobody reads in a message; they stand in the workbook anyway. */
const BANYAK_LEMBAR = 40;

/** How the templates came; where Excel opened them, the names to save them with; of sheets, their names. */
export function HasilBuat({ hasil: { nama, jumlahUnit, cara, unduhan } }: { readonly hasil: Hasil }) {
  const gaya = useGayaDistribusi();
  const teks = useTeks('distribusi');
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody role="status" className={gaya.patah}>
        {teks.selesai[cara](jumlahUnit, unduhan)}
        {(cara === 'buka-buku' || (cara === 'lembar' && nama.length <= BANYAK_LEMBAR)) && (
          <ol className={gaya.butirBiasa} aria-label={teks.namaHasil[cara]}>
            {nama.map((satu) => (
              <li key={satu}>{satu}</li>
            ))}
          </ol>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
