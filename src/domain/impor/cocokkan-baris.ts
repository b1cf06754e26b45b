import { kelompokkan, type Kelompok } from '../umum/kelompok';
import { catatImpor, type CatatanImpor } from './catatan';
import { idBaru } from './id-baris';
import type { BarisLama, KunciBaris } from './kunci-baris';
import { dariPeta, unsurKe } from '../umum/pasti';

export interface HasilCocok {
  /** One entry a new row, in their order. `lama` false: the id is new. */
  readonly baris: readonly { readonly id: string; readonly lama: boolean }[];
  /** Stored rows that nothing in the new data corresponds to. */
  readonly hilang: readonly string[];
  readonly catatan: readonly CatatanImpor[];
}

/** Rows not settled yet, and what has been settled so far. */
interface Keadaan {
  readonly cocok: Map<number, string>;
  readonly lama: Set<BarisLama>;
  readonly baru: Map<number, KunciBaris>;
  readonly catatan: CatatanImpor[];
}

type Baru = readonly [indeks: number, baris: KunciBaris];

const kunciRup = ({ kodeRup }: KunciBaris): string =>
  kodeRup.length < 2 ? kodeRup.join() : [...kodeRup].sort().join(';');

const kunciGrup = (baris: KunciBaris): string => `${baris.kodePaket}\n${kunciRup(baris)}\n${baris.opd}`;

const kunciRupUnit = (baris: KunciBaris): string => `${kunciRup(baris)}\n${baris.opd}`;

/** It goes by its RUP code, because its file gave no package code. */
const isTanpaKodePaket = ({ kodePaket, kodeRup }: KunciBaris): boolean => kodePaket === kodeRup[0];

/**
 * Finds the stored row of each new row (Settled questions, "Row id"): the same code, RUP codes and unit, then the same
 * value, then the order within the group. Then a row whose unit or RUP code was corrected at the source, then one whose
 * package code only one of the two files gives. What only the order could tell, or nothing could, is a finding. The rest
 * gets new ids.
 */
export function cocokkanBaris(
  lama: readonly BarisLama[],
  baru: readonly KunciBaris[],
  sumber: string,
): HasilCocok {
  const keadaan: Keadaan = {
    cocok: new Map(),
    lama: new Set(lama),
    baru: new Map(baru.entries()),
    catatan: [],
  };
  cocokkanPerKunci(keadaan, kunciGrup, cocokkanGrup);
  cocokkanPerKunci(keadaan, ({ kodePaket }) => kodePaket, cocokkanKode);
  cocokkanPerKunci(keadaan, kunciRupUnit, cocokkanRup);
  const minted = idBaru([...keadaan.baru], lama, sumber);
  return {
    baris: baru.map((_, i) => {
      const id = keadaan.cocok.get(i);
      return id === undefined ? { id: dariPeta(minted, i), lama: false } : { id, lama: true };
    }),
    hilang: [...keadaan.lama].map(({ id }) => id),
    catatan: keadaan.catatan,
  };
}

function cocokkanPerKunci(
  keadaan: Keadaan,
  kunci: (baris: KunciBaris) => string,
  cocokkan: (lama: Kelompok<BarisLama>, baru: Kelompok<Baru>, keadaan: Keadaan) => void,
): void {
  const lamaPerKunci = kelompokkan(keadaan.lama, kunci);
  for (const [satu, milik] of kelompokkan([...keadaan.baru], ([, baris]) => kunci(baris))) {
    const pasangan = lamaPerKunci.get(satu);
    if (pasangan !== undefined) cocokkan(pasangan, milik, keadaan);
  }
}

/** Same code, RUP and unit: rows of equal value belong together, a single rest too; more only by their order. */
function cocokkanGrup(lama: Kelompok<BarisLama>, baru: Kelompok<Baru>, keadaan: Keadaan): void {
  if (lama.length === 1 && baru.length === 1) {
    pasangkan(lama[0], baru[0], keadaan);
    return;
  }
  pasangkanNilai(lama, baru, keadaan, () => true);
  const sisaLama = lama.filter((satu) => keadaan.lama.has(satu));
  const sisaBaru = baru.filter(([i]) => keadaan.baru.has(i));
  const banyak = Math.min(sisaLama.length, sisaBaru.length);
  if (banyak === 0) return;
  const [[, { kodePaket }]] = baru;
  for (const [satu, pasangannya] of sejajar(sisaLama, sisaBaru)) pasangkan(satu, pasangannya, keadaan);
  if (sisaLama.length !== sisaBaru.length) catatTidakPasti(kodePaket, sisaLama, sisaBaru, keadaan);
  else if (banyak > 1) keadaan.catatan.push(catatImpor('baris-cocok-urutan', { kodePaket, jumlah: banyak }));
}

/** Same code only: the unit or the RUP codes changed. Taken where nothing else is possible, asked otherwise. */
function cocokkanKode(lama: Kelompok<BarisLama>, baru: Kelompok<Baru>, keadaan: Keadaan): void {
  const tunggal = lama.length === 1 && baru.length === 1;
  const pindah = (satu: BarisLama, [, { kodePaket, kodeRup, opd }]: Baru): void => {
    // A file that gives no RUP code changes none.
    if (satu.opd === opd && kodeRup.length === 0) return;
    keadaan.catatan.push(catatImpor('baris-berganti-unit-atau-rup', { kodePaket, id: satu.id }));
  };
  if (tunggal) {
    pindah(lama[0], baru[0]);
    pasangkan(lama[0], baru[0], keadaan);
    return;
  }
  pasangkanNilai(lama, baru, keadaan, (a, b) => a.length === 1 && b.length === 1, pindah);
  const sisaLama = lama.filter((satu) => keadaan.lama.has(satu));
  const sisaBaru = baru.filter(([i]) => keadaan.baru.has(i));
  if (sisaLama.length > 0 && sisaBaru.length > 0)
    catatTidakPasti(baru[0][1].kodePaket, sisaLama, sisaBaru, keadaan);
}

/** Same RUP codes and unit, and one of the two rows has no package code of its own: joined where only these two can be meant. */
function cocokkanRup(lama: Kelompok<BarisLama>, baru: Kelompok<Baru>, keadaan: Keadaan): void {
  const [satu] = lama;
  const [pertama] = baru;
  const [, kunci] = pertama;
  if (kunci.kodeRup.length === 0) return;
  if (lama.length === 1 && baru.length === 1) {
    if (!isTanpaKodePaket(satu) && !isTanpaKodePaket(kunci)) return;
    const params = { kodeRup: kunciRup(kunci), lama: satu.kodePaket, baru: kunci.kodePaket };
    keadaan.catatan.push(catatImpor('baris-dikenali-rup', params));
    pasangkan(satu, pertama, keadaan);
    return;
  }
  const ragu = baru.filter(([, milik]) => isTanpaKodePaket(milik) || lama.some(isTanpaKodePaket));
  if (ragu.length === 0) return;
  const params = { kodeRup: kunciRup(kunci), lama: lama.length, baru: ragu.length };
  keadaan.catatan.push(catatImpor('baris-rup-tidak-pasti', params));
}

function catatTidakPasti(
  kodePaket: string,
  lama: readonly BarisLama[],
  baru: readonly Baru[],
  { catatan }: Keadaan,
): void {
  catatan.push(catatImpor('baris-tidak-pasti', { kodePaket, lama: lama.length, baru: baru.length }));
}

function pasangkanNilai(
  lama: readonly BarisLama[],
  baru: readonly Baru[],
  keadaan: Keadaan,
  boleh: (lama: readonly BarisLama[], baru: readonly Baru[]) => boolean,
  sesudah?: (lama: BarisLama, baru: Baru) => void,
): void {
  const lamaPerNilai = kelompokkan(lama, ({ nilai }) => nilai);
  for (const [nilai, milik] of kelompokkan(baru, ([, satu]) => satu.nilai)) {
    const pasangan = lamaPerNilai.get(nilai) ?? [];
    if (!boleh(pasangan, milik)) continue;
    for (const [satu, pasangannya] of sejajar(pasangan, milik)) {
      sesudah?.(satu, pasangannya);
      pasangkan(satu, pasangannya, keadaan);
    }
  }
}

/** The first of each, the second of each, and so on while both last. */
function* sejajar<A, B>(a: readonly A[], b: readonly B[]): Generator<readonly [A, B]> {
  for (const [k, satu] of a.slice(0, b.length).entries()) yield [satu, unsurKe(b, k)];
}

function pasangkan(lama: BarisLama, [indeks]: Baru, keadaan: Keadaan): void {
  keadaan.cocok.set(indeks, lama.id);
  keadaan.lama.delete(lama);
  keadaan.baru.delete(indeks);
}
