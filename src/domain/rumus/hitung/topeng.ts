/** State of a row in a level's evaluation. */
export const statusBaris = { diLuarLingkup: 0, dihitung: 1, dikeluarkan: 2 } as const;

const { dihitung, dikeluarkan, diLuarLingkup } = statusBaris;

/** Basis: rows that do not meet it are out of scope, rows of which that is unknown are left out. Returns how many are. */
export function terapkanBasis(status: Uint8Array, basis: Float64Array, n: number): number {
  let takTentu = 0;
  for (let i = 0; i < n; i++) {
    const b = basis[i]!;
    status[i] = b === 1 ? dihitung : b === 0 ? diLuarLingkup : dikeluarkan;
    if (b !== b) takTentu += 1;
  }
  return takTentu;
}

/** Leaves out the rows in scope that lack this value. */
export function keluarkanKosong(status: Uint8Array, isi: Float64Array, n: number): void {
  for (let i = 0; i < n; i++) {
    const x = isi[i]!;
    if (x !== x && status[i] === dihitung) status[i] = dikeluarkan;
  }
}

/** Marks the rows that one aggregate cannot judge: condition unknown, or met and its value unknown. Returns how many. */
export function tandaiTakTentu(
  tanda: Uint8Array,
  status: Uint8Array,
  syarat: Float64Array | undefined,
  nilai: Float64Array | undefined,
  n: number,
): number {
  let banyak = 0;
  for (let i = 0; i < n; i++) {
    if (status[i] !== dihitung) continue;
    const k = syarat === undefined ? 1 : syarat[i]!;
    const v = nilai === undefined ? 0 : nilai[i]!;
    if (k !== k || (k === 1 && v !== v)) {
      tanda[i] = 1;
      banyak += 1;
    }
  }
  return banyak;
}

export function keluarkanBertanda(status: Uint8Array, tanda: Uint8Array, n: number): void {
  for (let i = 0; i < n; i++) if (tanda[i] === 1) status[i] = dikeluarkan;
}

/** 1 for the rows that an aggregate uses. Returns how many. */
export function pilih(
  terpilih: Uint8Array,
  status: Uint8Array,
  syarat: Float64Array | undefined,
  nilai: Float64Array | undefined,
  n: number,
): number {
  let banyak = 0;
  for (let i = 0; i < n; i++) {
    const v = nilai === undefined ? 0 : nilai[i]!;
    const pakai = status[i] === dihitung && (syarat === undefined || syarat[i] === 1) && v === v ? 1 : 0;
    terpilih[i] = pakai;
    banyak += pakai;
  }
  return banyak;
}
