import { Body1, Body1Strong, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ImporRencanaSajian } from '../../../../sajian/rencana/impor-rencana';
import { useTeks } from '../../../hooks/bahasa';
import { useGayaRencana } from '../gaya';

/** Rows of each part that came in: new, updated, removed; and whether the plan can then be approved. */
export function JumlahImpor({
  hasil: { bagian, dihapus, kesiapan },
  judul,
  akanDatang = false,
}: {
  readonly hasil: ImporRencanaSajian;
  readonly judul?: string;
  /** Nothing was written yet: what will be lost is said. */
  readonly akanDatang?: boolean;
}) {
  const gaya = useGayaRencana();
  const teks = useTeks('rencana').impor;
  return (
    <div className={gaya.rapat}>
      {judul !== undefined && <Body1Strong className={gaya.patah}>{judul}</Body1Strong>}
      <ul>
        {bagian.map((satu) => (
          <li key={satu.lembar}>
            <Body1>
              {satu.lembar}: {satu.teks}
            </Body1>
          </li>
        ))}
      </ul>
      {akanDatang && dihapus !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{teks.hapusBanyak(dihapus)}</MessageBarBody>
        </MessageBar>
      )}
      <Body1>{kesiapan}</Body1>
    </div>
  );
}
