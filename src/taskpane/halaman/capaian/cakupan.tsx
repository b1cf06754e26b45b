import { Text, tokens } from '@fluentui/react-components';
import type { Cakupan } from '../../../domain/perhitungan/cakupan';
import { useTeks } from '../../konteks/bahasa';
import { useTulis } from '../../konteks/tulis';

/** How much of what it speaks of a figure rests on: units, rows, share of the budget. */
export function CakupanTampil({ cakupan: { opd, baris, pagu } }: { readonly cakupan: Cakupan }) {
  const teks = useTeks('capaian');
  const { angka } = useTulis();
  const bagian = [
    teks.unit(angka(opd[0]), angka(opd[1])),
    ...(baris[1] > 0 ? [teks.baris(angka(baris[0]), angka(baris[1]))] : []),
    ...(pagu[1] > 0 ? [teks.pagu(angka((pagu[0] / pagu[1]) * 100, 0))] : []),
  ];
  return (
    <Text size={200} block style={{ color: tokens.colorNeutralForeground2 }}>
      {teks.cakupan}: {bagian.join(', ')}
    </Text>
  );
}
