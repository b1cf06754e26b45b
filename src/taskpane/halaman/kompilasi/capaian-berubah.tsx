import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { CapaianBerubahSajian } from '../../../sajian/kompilasi/capaian-berubah';
import { KeadaanTampil } from '../../komponen/keadaan-angka';
import { useTeks } from '../../hooks/bahasa';

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
export function CapaianBerubah({ isi: { judul, nilai, lain } }: { readonly isi: CapaianBerubahSajian }) {
  const gaya = useGaya();
  const teks = useTeks('kompilasi');
  return (
    <div>
      <Text as="h4" weight="semibold" block style={{ margin: 0 }}>
        {judul}
      </Text>
      <ul className={gaya.daftar} aria-label={judul}>
        {nilai.map(({ kode, nama, lama, baru, keadaan }) => (
          <li key={kode} className={gaya.butir}>
            <Text weight="semibold">{kode}</Text> {nama}
            <div className={gaya.nilai}>
              {lama} <span aria-label={teks.menjadi}>→</span> <Text weight="semibold">{baru}</Text>
              <KeadaanTampil daftar={keadaan} />
            </div>
          </li>
        ))}
      </ul>
      {lain !== null && <Caption1 block>{lain}</Caption1>}
    </div>
  );
}
