import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useBahasa, useTeks } from '../konteks/bahasa';
import type { GagalTampil } from '../pekerja/pesan-utas';

/** Why something could not be done at all, and what to do. */
export function Gagal({ gagal, ulangi }: { readonly gagal: GagalTampil; readonly ulangi?: () => void }) {
  const { kode } = useBahasa();
  const teks = useTeks('kerangka');
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{gagal.teks[kode]}</MessageBarBody>
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
