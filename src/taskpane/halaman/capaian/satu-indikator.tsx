import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTeks } from '../../konteks/bahasa';
import { useTulis } from '../../konteks/tulis';
import type { IndikatorTampil } from '../../pekerja/tugas/tampil-capaian';
import { CakupanTampil } from './cakupan';
import { Nilai } from './nilai';
import { TrenTampil } from './tren';

const useGaya = makeStyles({
  butir: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  kecil: { color: tokens.colorNeutralForeground2 },
});

/** One indicator of the list. */
export function SatuIndikator({
  satu,
  desimal,
  rinci,
}: {
  readonly satu: IndikatorTampil;
  readonly desimal: number;
  readonly rinci: () => void;
}) {
  const gaya = useGaya();
  const teks = useTeks('capaian');
  const { angka, bersatuan } = useTulis();
  const { kode, nama, satuan, baseline, tren, cakupan } = satu;
  return (
    <li className={gaya.butir}>
      <Text>
        <Text weight="semibold">{kode}</Text> {nama}
      </Text>
      <Nilai satu={satu} desimal={desimal} />
      {tren !== null && <TrenTampil tren={tren} desimal={desimal} />}
      {baseline?.nilai != null && (
        <Text size={200} className={gaya.kecil}>
          {teks.baseline(baseline.tahun ?? 0, bersatuan(angka(baseline.nilai, desimal), satuan))}
        </Text>
      )}
      <CakupanTampil cakupan={cakupan} />
      <Link as="button" aria-label={teks.rincianDari(kode)} onClick={rinci}>
        {teks.rincian}
      </Link>
    </li>
  );
}
