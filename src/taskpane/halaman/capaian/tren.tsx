import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowRightRegular, ArrowUpRegular } from '@fluentui/react-icons';
import type { Tren } from '../../../domain/capaian/tren';
import { useTeks } from '../../konteks/bahasa';
import { useTulis } from '../../konteks/tulis';

const useGaya = makeStyles({
  deret: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  membaik: { color: tokens.colorStatusSuccessForeground1 },
  memburuk: { color: tokens.colorStatusDangerForeground1 },
  tetap: { color: tokens.colorNeutralForeground2 },
});

const ikon = { naik: ArrowUpRegular, turun: ArrowDownRegular, tetap: ArrowRightRegular } as const;

/** How the value moved since the period before; percentages move in percentage points. */
export function TrenTampil({ tren, desimal }: { readonly tren: Tren; readonly desimal: number }) {
  const gaya = useGaya();
  const teks = useTeks('capaian');
  const { angka, bersatuan } = useTulis();
  const { arah, makna, selisih, satuan } = tren;
  const Ikon = ikon[arah];
  const berapa = bersatuan(
    angka(Math.abs(selisih), desimal),
    satuan === 'poin persen' ? teks.poinPersen : satuan,
  );
  return (
    <Text size={200} className={`${gaya.deret} ${gaya[makna ?? 'tetap']}`}>
      <Ikon aria-hidden />
      {teks.tren[arah](berapa)}
      {makna !== undefined && makna !== 'tetap' && ` (${teks.makna[makna]})`}
    </Text>
  );
}
