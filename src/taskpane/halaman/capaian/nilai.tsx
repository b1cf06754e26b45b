import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTeks } from '../../hooks/bahasa';
import type { NilaiSajian } from '../../../sajian/capaian/nilai';
import { StatusCapaianTampil } from './status-capaian';

const useGaya = makeStyles({
  deret: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
  },
  besar: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  kecil: { color: tokens.colorNeutralForeground2, display: 'block' },
});

/** Value, status, target and score of a figure, and why one of them is missing. */
export function Nilai({ satu }: { readonly satu: NilaiSajian }) {
  const gaya = useGaya();
  const teks = useTeks('capaian');
  const { nilai, target, capaian, tercapai, status, sebab, disetujui } = satu;
  const bagian = [
    `${teks.target} ${target}`,
    ...(capaian === null ? [] : [`${teks.capaian} ${capaian}`]),
    ...(tercapai === null ? [] : [tercapai]),
  ];
  return (
    <div>
      <div className={gaya.deret}>
        <span className={gaya.besar}>{nilai}</span>
        <StatusCapaianTampil status={status} />
      </div>
      <Text size={200} className={gaya.kecil}>
        {bagian.join(' · ')}
      </Text>
      {sebab !== null && (
        <Text size={200} className={gaya.kecil}>
          {sebab}
        </Text>
      )}
      {disetujui !== null && (
        <Text size={200} className={gaya.kecil}>
          {disetujui}
        </Text>
      )}
    </div>
  );
}
