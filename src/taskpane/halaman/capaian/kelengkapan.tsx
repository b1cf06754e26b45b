import { Text, tokens } from '@fluentui/react-components';
import { useTeks } from '../../hooks/bahasa';

/** How much of what it speaks of a figure rests on: units, rows, share of the budget. */
export function Kelengkapan({ isi }: { readonly isi: string }) {
  const teks = useTeks('capaian');
  return (
    <Text size={200} block style={{ color: tokens.colorNeutralForeground2 }}>
      {teks.kelengkapan}: {isi}
    </Text>
  );
}
