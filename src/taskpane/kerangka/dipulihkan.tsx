import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTeks } from '../hooks/bahasa';
import { useRingkasan } from '../hooks/ruang-kerja';

/** Says that a change which had not ended was undone when the workbook was opened. */
export function Dipulihkan() {
  const teks = useTeks('kerangka');
  return useRingkasan().dipulihkan ? (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{teks.dipulihkan}</MessageBarBody>
    </MessageBar>
  ) : null;
}
