import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { NilaiTarget } from '../../../domain/rencana/aturan-capaian';
import { useBahasa, useTeks } from '../../konteks/bahasa';
import { useTulis } from '../../konteks/tulis';
import type { NilaiTampil } from '../../pekerja/tugas/tampil-capaian';
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
export function Nilai({ satu, desimal }: { readonly satu: NilaiTampil; readonly desimal: number }) {
  const gaya = useGaya();
  const { kode } = useBahasa();
  const teks = useTeks('capaian');
  const { angka, bersatuan } = useTulis();
  const { nilai, satuan, sebab, target, skor, sebabTanpaSkor, status, tercapai } = satu;
  const tulisTarget = (isi: NilaiTarget): string =>
    isi.jenis === 'titik'
      ? angka(isi.nilai, desimal)
      : `${angka(isi.bawah, desimal)}–${angka(isi.atas, desimal)}`;
  const bagian = [
    `${teks.target} ${target === null ? teks.tanpaTarget : bersatuan(tulisTarget(target), satuan)}`,
    ...(skor === null ? [] : [`${teks.capaian} ${angka(skor, desimal)} %`]),
    ...(tercapai === null ? [] : [tercapai ? teks.tercapai : teks.belumTercapai]),
  ];
  return (
    <div>
      <div className={gaya.deret}>
        <span className={gaya.besar}>
          {nilai === null ? teks.tidakDapatDihitung : bersatuan(angka(nilai, desimal), satuan)}
        </span>
        <StatusCapaianTampil status={status} />
      </div>
      <Text size={200} className={gaya.kecil}>
        {bagian.join(' · ')}
      </Text>
      {sebab !== null && (
        <Text size={200} className={gaya.kecil}>
          {sebab[kode]}
        </Text>
      )}
      {sebab === null && sebabTanpaSkor !== null && (
        <Text size={200} className={gaya.kecil}>
          {teks.sebabTanpaSkor[sebabTanpaSkor]}
        </Text>
      )}
    </div>
  );
}
