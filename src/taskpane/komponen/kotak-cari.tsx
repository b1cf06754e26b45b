import { SearchBox, type SearchBoxProps } from '@fluentui/react-components';
import { useTeks } from '../hooks/bahasa';

/** A box to search with; the button that empties it is named in the language of the pane. */
export function KotakCari({
  ubah,
  ...lain
}: Pick<SearchBoxProps, 'className' | 'aria-label' | 'placeholder' | 'value'> & {
  readonly ubah: (teks: string) => void;
}) {
  const teks = useTeks('komponen');
  return (
    <SearchBox
      {...lain}
      dismiss={{ 'aria-label': teks.kosongkan }}
      onChange={(_, { value }) => ubah(value)}
    />
  );
}
