import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowRightRegular, ArrowUpRegular } from '@fluentui/react-icons';
import type { TrenSajian } from '../../../sajian/capaian/tren';

const useGaya = makeStyles({
  deret: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  membaik: { color: tokens.colorStatusSuccessForeground1 },
  memburuk: { color: tokens.colorStatusDangerForeground1 },
  tetap: { color: tokens.colorNeutralForeground2 },
});

const ikon = { naik: ArrowUpRegular, turun: ArrowDownRegular, tetap: ArrowRightRegular } as const;

/** How the value moved since the period before. */
export function TrenTampil({ tren: { arah, makna, teks } }: { readonly tren: TrenSajian }) {
  const gaya = useGaya();
  const Ikon = ikon[arah];
  return (
    <Text size={200} className={`${gaya.deret} ${gaya[makna ?? 'tetap']}`}>
      <Ikon aria-hidden />
      {teks}
    </Text>
  );
}
