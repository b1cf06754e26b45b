import { Caption1, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTeks } from '../../hooks/bahasa';
import { usePergi } from '../../hooks/pergi';
import type { BarisSajian } from '../../../sajian/capaian/agregat';
import { KoreksiBaris } from './koreksi-baris';

const useGaya = makeStyles({
  butir: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  ubahan: { color: tokens.colorPaletteDarkOrangeForeground1 },
  kecil: { color: tokens.colorNeutralForeground2, display: 'block' },
});

/** One row behind a figure: what it brings in, its values, the cell each came from, and its place in the workbook. */
export function BarisRincian({
  baris: { opd, isi, isian, asal, diBuku, ubahan, koreksi },
}: {
  readonly baris: BarisSajian;
}) {
  const gaya = useGaya();
  const teks = useTeks('capaian');
  const { pergi } = usePergi();
  return (
    <li className={gaya.butir}>
      <Text weight="semibold">{isi}</Text>
      <Caption1 className={gaya.kecil}>{isian}</Caption1>
      <Caption1 className={gaya.kecil}>{[opd, ...(asal === null ? [] : [asal])].join(' · ')}</Caption1>
      {ubahan.map((satu) => (
        <Text key={satu} block size={200} className={gaya.ubahan}>
          {satu}
        </Text>
      ))}
      {diBuku !== null && (
        <Link as="button" title={teks.bukaBaris} onClick={() => pergi(diBuku)}>
          {diBuku.teks}
        </Link>
      )}
      {koreksi !== null && <KoreksiBaris koreksi={koreksi} />}
    </li>
  );
}
