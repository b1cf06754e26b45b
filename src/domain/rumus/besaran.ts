import { unsurKe } from '../umum/pasti';
import type { NamaFungsi } from './fungsi/daftar';
import { kunjungi, type Pengunjung, type Simpul } from './pohon/simpul';
import type { RumusSah } from './rumus-sah';

/** Whether a part grows with the rows that there are: not at all, as an amount of them, or otherwise. */
type Pertumbuhan = 'tetap' | 'besaran' | 'lain';

/** Aggregates that are larger the more rows there are; of `unik` the parts do not add up, and it is no less an amount. */
const bertambah: ReadonlySet<NamaFungsi> = new Set(['jumlah', 'cacah', 'unik']);

const seragam = (bagian: readonly Pertumbuhan[]): Pertumbuhan => {
  if (bagian.includes('lain')) return 'lain';
  return bagian.includes('besaran') ? 'besaran' : 'tetap';
};

/**
 * True of a figure that is an amount of its scope, so that what is asked of all units cannot be asked of one of them: sums
 * and counts, added, subtracted and scaled, also where a constant is added or a condition chooses among them. A ratio, an
 * average or a largest value is none.
 */
export function isBesaran(
  { akar, agregat }: RumusSah,
  isRujukanBesaran: (indikatorId: string) => boolean = () => false,
): boolean {
  const lain = (): Pertumbuhan => 'lain';
  const tetap = (): Pertumbuhan => 'tetap';
  const dari = (s: Simpul): Pertumbuhan => kunjungi(s, pengunjung);
  const pengunjung: Pengunjung<Pertumbuhan> = {
    angka: tetap,
    tanggal: tetap,
    agregat: ({ nomor }) => (bertambah.has(unsurKe(agregat, nomor).fungsi.nama) ? 'besaran' : 'lain'),
    rujukan: ({ apa, indikatorId }) =>
      apa === 'nilai' && isRujukanBesaran(indikatorId) ? 'besaran' : 'lain',
    lawan: ({ isi }) => dari(isi),
    hitung: ({ op, kiri, kanan }) => {
      const [a, b] = [dari(kiri), dari(kanan)];
      const bersama = seragam([a, b]);
      if (bersama !== 'besaran' || op === '+' || op === '-') return bersama;
      if (op === '*') return a === b ? 'lain' : 'besaran';
      return op === '/' && b === 'tetap' ? 'besaran' : 'lain';
    },
    jika: ({ maka, lainnya }) => seragam([dari(maka), dari(lainnya)]),
    panggil: ({ argumen }) => (argumen.every((satu) => dari(satu) === 'tetap') ? 'tetap' : 'lain'),
    teks: lain,
    variabel: lain,
    banding: lain,
    gabung: lain,
    bukan: lain,
    keterisian: lain,
  };
  return dari(akar) === 'besaran';
}
