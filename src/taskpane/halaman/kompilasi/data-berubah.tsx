import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTeks } from '../../hooks/bahasa';

const useGaya = makeStyles({
  daftar: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** How many files are taken, and what becomes of the data rows. */
export function DataBerubah({ data }: { readonly data: readonly string[] }) {
  const gaya = useGaya();
  const teks = useTeks('kompilasi');
  return (
    <div>
      <Text as="h4" weight="semibold" block style={{ margin: 0 }}>
        {teks.yangBerubah}
      </Text>
      <ul className={gaya.daftar}>
        {data.map((satu) => (
          <li key={satu}>{satu}</li>
        ))}
      </ul>
    </div>
  );
}
