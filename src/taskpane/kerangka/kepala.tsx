import { Caption1, makeStyles, Select, Subtitle2, tokens } from '@fluentui/react-components';
import { daftarBahasa, kodeBahasa, type KodeBahasa } from '../../teks/daftar';
import { useBahasa, useTeks } from '../hooks/bahasa';
import { useRuangKerja } from '../hooks/ruang-kerja';

const useGaya = makeStyles({
  kepala: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  nama: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  instansi: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  bahasa: { flexShrink: 0, width: '104px', minWidth: '104px' },
});

/** Whose workspace this is, and the language of the pane. */
export function Kepala() {
  const gaya = useGaya();
  const teks = useTeks('kerangka');
  const { kode, ganti } = useBahasa();
  const { keadaan } = useRuangKerja();
  return (
    <header className={gaya.kepala}>
      <div className={gaya.nama}>
        <Subtitle2 as="h1">{teks.produk}</Subtitle2>
        {keadaan.jenis === 'siap' && (
          <Caption1 className={gaya.instansi}>
            {keadaan.ringkasan.instansi} · {teks.tahun(keadaan.ringkasan.tahun)}
          </Caption1>
        )}
      </div>
      <Select
        className={gaya.bahasa}
        size="small"
        aria-label={teks.bahasa}
        value={kode}
        onChange={(_, { value }) => ganti(value as KodeBahasa)}
      >
        {kodeBahasa.map((nilai) => (
          <option key={nilai} value={nilai} lang={nilai}>
            {daftarBahasa[nilai].nama}
          </option>
        ))}
      </Select>
    </header>
  );
}
