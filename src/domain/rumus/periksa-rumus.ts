import { tambahSemua } from '../umum/banyak';
import { isTerhenti } from '../umum/catatan';
import { daftarTingkatData, type TingkatData } from '../variabel/tipe';
import { catatanRumus, type CatatanRumus } from './catatan';
import { RuangNama, type KamusRumus } from './kamus';
import { periksaNama } from './periksa-nama';
import { periksaPohon } from './pohon/periksa-pohon';
import type { AgregatSementara } from './pohon/bahan-pohon';
import type { Agregat } from './pohon/simpul';
import { urai } from './pohon/urai';
import { kumpulkanRujukan, tulisUlang, type PeranRumus, type RumusSah } from './rumus-sah';
import { pindai } from './token/pindai';
import { periksaSusunan } from './token/susunan';
import type { Posisi } from './token/token';

export interface HasilPeriksa {
  /** Absent where a finding is a `galat`. */
  readonly rumus?: RumusSah;
  /** Every finding at once, in the order of the text. */
  readonly catatan: readonly CatatanRumus[];
}

/**
 * Checks a formula, or a basis, against the declared grammar before anything of it is evaluated (docs/aturan.md#formulas).
 * Never throws and takes bounded time, whatever the text.
 */
export function periksaRumus(teks: string, kamus: KamusRumus, peran: PeranRumus = 'rumus'): HasilPeriksa {
  const { token, catatan: catatanPindai, berhenti } = pindai(teks);
  const nama = periksaNama(teks, token, new RuangNama(kamus));
  const catatan = [...catatanPindai, ...nama.catatan];
  if (berhenti) return { catatan: urutkan(catatan) };
  const susunan = periksaSusunan(teks, token);
  // An unreadable sign was told already; without any token left there is nothing more to say about the structure.
  if (token.length > 0 || catatan.length === 0)
    tambahSemua(
      catatan,
      susunan.catatan.filter((satu) => !isDiDalamNama(satu, nama.gabungan)),
    );
  if (!susunan.utuh) return { catatan: urutkan(catatan) };
  const pohonMathjs = urai(token);
  if (!pohonMathjs) {
    catatan.push(catatanRumus('bentuk-tidak-didukung', {}, { posisi: [0, teks.length] }));
    return { catatan: urutkan(catatan) };
  }
  const pohon = periksaPohon(teks, token, nama, pohonMathjs, peran, isTerhenti(catatan));
  tambahSemua(catatan, pohon.catatan);
  const agregat = tentukanTingkat(pohon.agregat, kamus.tingkatBawaan, catatan);
  const { akar } = pohon;
  if (!akar || !agregat || isTerhenti(catatan)) return { catatan: urutkan(catatan) };

  const rujukan = kumpulkanRujukan(token, nama.acuan);
  if (peran === 'rumus' && agregat.length === 0 && rujukan.indikator.length === 0) {
    catatan.push(catatanRumus('rumus-tetap', {}, { posisi: akar.posisi }));
  }
  const dipakai = new Set([
    ...agregat.map((a) => a.tingkat),
    ...pohon.terbaca.map((t) => t.variabel.tingkat),
  ]);
  const rumus: RumusSah = {
    teks,
    peran,
    akar,
    agregat,
    ...rujukan,
    tingkat: daftarTingkatData.filter((t) => dipakai.has(t)),
    tulisUlang: (kini) => tulisUlang(teks, token, nama.acuan, kini),
  };
  return { rumus, catatan: urutkan(catatan) };
}

/** Between the words of one name that was written apart. */
const isDiDalamNama = ({ kode, lokasi: { posisi } }: CatatanRumus, gabungan: readonly Posisi[]): boolean =>
  kode === 'operator-hilang' &&
  posisi !== undefined &&
  gabungan.some(([a, b]) => a <= posisi[0] && posisi[1] <= b);

const awal = (c: CatatanRumus): number => c.lokasi.posisi?.[0] ?? 0;
const urutkan = (catatan: readonly CatatanRumus[]): CatatanRumus[] =>
  catatan.toSorted((a, b) => awal(a) - awal(b));

/**
 * An aggregate without variables (`cacah()`) runs over the level of the formula's other aggregates where they have one,
 * otherwise over the given level; where neither tells, it is a finding.
 */
function tentukanTingkat(
  agregat: readonly AgregatSementara[],
  bawaan: TingkatData | undefined,
  catatan: CatatanRumus[],
): Agregat[] | undefined {
  const tahu = new Set(agregat.flatMap((a) => (a.tingkat ? [a.tingkat] : [])));
  const lazim = tahu.size === 1 ? [...tahu][0] : bawaan;
  const hasil: Agregat[] = [];
  for (const a of agregat) {
    const tingkat = a.tingkat ?? lazim;
    if (tingkat) hasil.push({ ...a, tingkat });
    else catatan.push(catatanRumus('tingkat-tidak-jelas', { fungsi: a.fungsi.nama }, { posisi: a.posisi }));
  }
  return hasil.length === agregat.length ? hasil : undefined;
}
