import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTeks } from '../../hooks/bahasa';
import type { IndikatorSajian } from '../../../sajian/capaian/capaian';
import { KeadaanTampil } from '../../komponen/keadaan-angka';
import { Kelengkapan } from './kelengkapan';
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
  rinci,
}: {
  readonly satu: IndikatorSajian;
  readonly rinci: () => void;
}) {
  const gaya = useGaya();
  const teks = useTeks('capaian');
  const { kode, nama, baseline, tren, setahun, kelengkapan } = satu;
  return (
    <li className={gaya.butir}>
      <Text>
        <Text weight="semibold">{kode}</Text> {nama}
      </Text>
      <Nilai satu={satu} />
      <KeadaanTampil daftar={satu.keadaan.filter(({ milik }) => milik === 'angka')} />
      {tren !== null && <TrenTampil tren={tren} />}
      {setahun !== null &&
        [setahun.teks, setahun.kurang, setahun.perkiraan].map(
          (isi) =>
            isi !== null && (
              <Text key={isi} size={200} className={gaya.kecil}>
                {isi}
              </Text>
            ),
        )}
      <Text size={200} className={gaya.kecil}>
        {baseline}
      </Text>
      <Kelengkapan isi={kelengkapan} />
      <Link as="button" aria-label={teks.rincianDari(kode)} onClick={rinci}>
        {teks.rincian}
      </Link>
    </li>
  );
}
