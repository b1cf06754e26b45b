import { unsurKe } from '../umum/pasti';
import type { NamaFungsi } from './fungsi/daftar';
import { kunjungi, semuaSimpul, type Agregat, type Pengunjung, type Simpul } from './pohon/simpul';
import type { RumusSah } from './rumus-sah';

/** How a part grows with the rows: not at all, as their sum, or otherwise. */
type Pertumbuhan = 'tetap' | 'aditif' | 'lain';

/** Aggregates whose value over all rows is the sum of their values over the parts. */
const berjumlah: ReadonlySet<NamaFungsi> = new Set(['jumlah', 'cacah']);

/**
 * True where the figure of the whole is the sum of those of its units: sums and counts, added, subtracted, and multiplied or
 * divided by numbers that stand in the formula. Another indicator's value is one where `isRujukanAditif` says so; a score
 * never is.
 */
export function isAditif(
  { akar, agregat }: RumusSah,
  isRujukanAditif: (indikatorId: string) => boolean = () => false,
): boolean {
  const lain = (): Pertumbuhan => 'lain';
  const dari = (s: Simpul): Pertumbuhan => kunjungi(s, pengunjung);
  const pengunjung: Pengunjung<Pertumbuhan> = {
    angka: () => 'tetap',
    agregat: ({ nomor }) => (berjumlah.has(unsurKe(agregat, nomor).fungsi.nama) ? 'aditif' : 'lain'),
    rujukan: ({ apa, indikatorId }) => (apa === 'nilai' && isRujukanAditif(indikatorId) ? 'aditif' : 'lain'),
    lawan: ({ isi }) => dari(isi),
    hitung: ({ op, kiri, kanan }) => {
      const [a, b] = [dari(kiri), dari(kanan)];
      if (a === 'lain' || b === 'lain') return 'lain';
      if (a === 'tetap' && b === 'tetap') return 'tetap';
      if (op === '+' || op === '-') return a === b ? a : 'lain';
      if (op === '*') return a !== b ? 'aditif' : 'lain';
      return op === '/' && b === 'tetap' ? 'aditif' : 'lain';
    },
    teks: lain,
    variabel: lain,
    tanggal: lain,
    banding: lain,
    gabung: lain,
    bukan: lain,
    jika: lain,
    panggil: lain,
    keterisian: lain,
  };
  return dari(akar) === 'aditif';
}

/** The aggregates that something is divided by, at any depth, in the order of the text: where they are 0 there is no figure. */
export function agregatPenyebut({ akar, agregat }: RumusSah): readonly Agregat[] {
  const nomor = new Set<number>();
  for (const s of semuaSimpul(akar)) {
    const pembagi = s.jenis === 'hitung' ? pembagiDalam(s) : undefined;
    if (pembagi === undefined) continue;
    for (const dalam of semuaSimpul(pembagi)) if (dalam.jenis === 'agregat') nomor.add(dalam.nomor);
  }
  return agregat.filter((_, ke) => nomor.has(ke));
}

/** What a node divides by: the right side of `/`, and what is raised to a negative number. */
function pembagiDalam({ op, kiri, kanan }: Simpul & { readonly jenis: 'hitung' }): Simpul | undefined {
  if (op === '/') return kanan;
  return op === '^' && kanan.jenis === 'lawan' && kanan.isi.jenis === 'angka' ? kiri : undefined;
}
