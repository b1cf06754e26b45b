import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { NilaiTertulis } from '../../../application/kompilasi/perubahan-nilai';
import { useTeks } from '../../konteks/bahasa';
import { useTulis } from '../../konteks/tulis';
import type { KompilasiTampil } from '../../pekerja/tugas/tampil-kompilasi';

const useGaya = makeStyles({
  daftar: { listStyleType: 'none', margin: 0, padding: 0 },
  butir: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  nilai: { color: tokens.colorNeutralForeground2 },
});

/** Indicators over all units whose value or status will be another: old → new. */
export function CapaianBerubah({ isi: { capaian, capaianLain } }: { readonly isi: KompilasiTampil }) {
  const gaya = useGaya();
  const teks = useTeks('kompilasi');
  const { angka, bersatuan } = useTulis();
  const tulis = (nilai: NilaiTertulis | undefined, satuan: string): string => {
    if (nilai === undefined) return teks.belumAda;
    if (nilai.nilai === null) return teks.tidakDapatDihitung;
    return `${bersatuan(angka(nilai.nilai), satuan)} (${nilai.status})`;
  };
  return (
    <div>
      <Text as="h4" weight="semibold" block style={{ margin: 0 }}>
        {teks.capaianBerubah}
      </Text>
      {capaian.length === 0 && <Text block>{teks.capaianTetap}</Text>}
      <ul className={gaya.daftar} aria-label={teks.capaianBerubah}>
        {capaian.map(({ indikator, nama, satuan, lama, baru }) => (
          <li key={indikator} className={gaya.butir}>
            <Text weight="semibold">{indikator}</Text> {nama}
            <div className={gaya.nilai}>
              {tulis(lama, satuan)} <span aria-label={teks.menjadi}>→</span>{' '}
              <Text weight="semibold">{tulis(baru, satuan)}</Text>
            </div>
          </li>
        ))}
      </ul>
      {capaianLain > 0 && <Caption1 block>{teks.capaianLain(angka(capaianLain))}</Caption1>}
    </div>
  );
}
