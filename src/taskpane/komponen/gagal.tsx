import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { useTeks } from '../hooks/bahasa';
import type { GagalPanel } from '../pekerja/pesan-pekerja';

const useGaya = makeStyles({
  rincian: {
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
  },
});

/** Why something could not be done at all, and what to do; behind it what an engineer needs where the program failed. */
export function Gagal({ gagal, ulangi }: { readonly gagal: GagalPanel; readonly ulangi?: () => void }) {
  const gaya = useGaya();
  const teks = useTeks('kerangka');
  const program = useTeks('gagalProgram');
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        {'teks' in gagal ? gagal.teks : program[gagal.kode]}
        {'rincian' in gagal && (
          <details>
            <summary>{teks.rincianGalat}</summary>
            <div className={gaya.rincian}>{gagal.rincian}</div>
          </details>
        )}
      </MessageBarBody>
      {ulangi !== undefined && (
        <MessageBarActions>
          <Button size="small" onClick={ulangi}>
            {teks.cobaLagi}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
