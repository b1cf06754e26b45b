import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { useTeks } from '../konteks/bahasa';

const useGaya = makeStyles({
  rincian: {
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
  },
});

/** A fault of the program: said as such, with what an engineer needs to find it. */
export function Jatuh({ galat, ulangi }: { readonly galat: string; readonly ulangi?: () => void }) {
  const gaya = useGaya();
  const teks = useTeks('kerangka');
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        {teks.jatuh}
        <details>
          <summary>{teks.rincianGalat}</summary>
          <div className={gaya.rincian}>{galat}</div>
        </details>
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
