import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';

const useGaya = makeStyles({ isi: { overflowWrap: 'anywhere' } });

/** What was stored, line by line. */
export function HasilTercatat({ baris }: { readonly baris: readonly string[] }) {
  const gaya = useGaya();
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody role="status" className={gaya.isi}>
        {baris.map((satu) => (
          <div key={satu}>{satu}</div>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
