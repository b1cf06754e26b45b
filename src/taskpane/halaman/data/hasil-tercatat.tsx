import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useGayaData } from './gaya';

/** What was stored, line by line. */
export function HasilTercatat({ baris }: { readonly baris: readonly string[] }) {
  const gaya = useGayaData();
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody role="status" className={gaya.patah}>
        {baris.map((satu) => (
          <div key={satu}>{satu}</div>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
