import { makeStyles, tokens } from '@fluentui/react-components';
import type { Lingkup } from '../../../domain/perhitungan/lingkup';
import { Pilih } from '../../komponen/pilih';
import { useTeks } from '../../hooks/bahasa';
import type { CapaianPanel } from '../../pekerja/tugas/capaian';

const useGaya = makeStyles({
  pilihan: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 152px), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
});

const tulisLingkup = ({ jenis, kode }: Lingkup): string => `${jenis}|${kode ?? ''}`;

function bacaLingkup(teks: string): Lingkup {
  const [jenis, ...kode] = teks.split('|');
  return jenis === 'opd' || jenis === 'area'
    ? { jenis, kode: kode.join('|') }
    : { jenis: 'seluruh', kode: null };
}

/** Which period, and whose figures. */
export function Pilihan({
  isi,
  diminta,
  ubahPeriode,
  ubahLingkup,
}: {
  readonly isi: CapaianPanel;
  /** What was chosen while its figures are under way: shown at once. */
  readonly diminta: { readonly periode: string; readonly lingkup: Lingkup } | null;
  readonly ubahPeriode: (kode: string) => void;
  readonly ubahLingkup: (lingkup: Lingkup) => void;
}) {
  const gaya = useGaya();
  const teks = useTeks('capaian');
  const kelompok = [
    ['opd', isi.opd],
    ['area', isi.area],
  ] as const;
  return (
    <div className={gaya.pilihan}>
      <Pilih
        label={teks.periode}
        nilai={diminta?.periode ?? isi.periode.kode}
        daftar={isi.terkompilasi.map(({ kode, label }) => [kode, label])}
        ubah={ubahPeriode}
      />
      <Pilih
        label={teks.lingkup}
        nilai={tulisLingkup(diminta?.lingkup ?? isi.lingkup)}
        ubah={(nilai) => ubahLingkup(bacaLingkup(nilai))}
      >
        <option value={tulisLingkup({ jenis: 'seluruh', kode: null })}>{teks.labelLingkup.seluruh}</option>
        {kelompok.map(([jenis, daftar]) => (
          <optgroup key={jenis} label={teks.labelLingkup[jenis]}>
            {daftar.map(({ kode, nama }) => (
              <option key={kode} value={tulisLingkup({ jenis, kode })}>
                {nama}
              </option>
            ))}
          </optgroup>
        ))}
      </Pilih>
    </div>
  );
}
