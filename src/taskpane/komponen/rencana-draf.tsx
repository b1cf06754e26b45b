import { MessageBar, MessageBarBody } from '@fluentui/react-components';

/** Says that the plan is not the approved one, in what, and what the approved one says. */
export function RencanaDrafTampil({
  judul,
  baris = [],
}: {
  readonly judul: string | null;
  readonly baris?: readonly string[];
}) {
  return (
    judul !== null && (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          {judul}
          {baris.map((satu) => (
            <div key={satu}>{satu}</div>
          ))}
        </MessageBarBody>
      </MessageBar>
    )
  );
}
