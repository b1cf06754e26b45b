import type { TingkatData } from '../../variabel/tipe';
import type { TabelKolom } from '../data/tabel';
import { nilai, tidakDapatDihitung, type Hasil } from '../hasil';
import type { KonteksEvaluasi, LingkupBaris } from '../konteks';
import type { Agregat } from '../pohon/simpul';
import type { RumusSah } from '../rumus-sah';
import { akumulatorBaru, nolTanpaBaris, type Akumulator } from './akumulator';
import { PANJANG_POTONGAN, Program, type Vektor } from './program';
import {
  keluarkanBertanda,
  keluarkanKosong,
  pilih,
  statusBaris,
  tandaiTakTentu,
  terapkanBasis,
} from './topeng';

/** What the rows of one level gave. */
export interface HasilTingkat {
  readonly tingkat: TingkatData;
  readonly tabel: TabelKolom;
  /** Row numbers in scope; all rows where absent. */
  readonly indeks: Uint32Array | undefined;
  /** `statusBaris` per row in scope. */
  readonly status: Uint8Array;
  /** Rows in scope after the basis (N) and those of them not left out (n). */
  readonly lingkup: number;
  readonly dihitung: number;
  /** By index among the formula's aggregates. */
  readonly agregat: ReadonlyMap<number, HasilAgregat>;
}

export interface HasilAgregat {
  readonly hasil: Hasil;
  /** Rows whose value it took. */
  readonly dipakai: number;
}

interface Jalur {
  readonly nomor: number;
  readonly agregat: Agregat;
  readonly nilai: Vektor | undefined;
  readonly syarat: Vektor | undefined;
  readonly akumulator: Akumulator;
  dipakai: number;
  takTentu: number;
}

const tabelKosong = (tingkat: TingkatData): TabelKolom => ({
  tingkat,
  idBaris: [],
  kolom: new Map(),
  kamusTeks: new Map(),
});

/** Evaluates all aggregates of one level together: they share their rows, and under `per-rumus` what is left out. */
export function evaluasiTingkat(
  rumus: RumusSah,
  tingkat: TingkatData,
  konteks: KonteksEvaluasi,
): HasilTingkat {
  const tabel = konteks.tabel[tingkat] ?? tabelKosong(tingkat);
  const indeks = barisLingkup(konteks.lingkup?.[tingkat], tabel.idBaris.length);
  const banyakBaris = indeks?.length ?? tabel.idBaris.length;
  const program = new Program(tabel, indeks, konteks);
  const basis = konteks.basis?.tingkat[0] === tingkat ? program.vektor(konteks.basis.akar) : undefined;
  const jalur = rumus.agregat.flatMap((agregat, nomor): Jalur[] =>
    agregat.tingkat === tingkat ? [jalurBaru(program, agregat, nomor)] : [],
  );
  const bersama = konteks.aturanKosong !== 'per-agregat';
  const wajib = bersama ? variabelWajib(jalur.map((j) => j.agregat)).map((id) => program.kolom(id)) : [];

  const status = new Uint8Array(banyakBaris).fill(statusBaris.dihitung);
  const tanda = new Uint8Array(Math.min(PANJANG_POTONGAN, banyakBaris));
  const terpilih = new Uint8Array(tanda.length);
  let basisTakTentu = 0;
  for (let awal = 0; awal < banyakBaris; awal += PANJANG_POTONGAN) {
    const n = Math.min(PANJANG_POTONGAN, banyakBaris - awal);
    const potongan = status.subarray(awal, awal + n);
    program.jalankan(awal, n);
    if (basis) basisTakTentu += terapkanBasis(potongan, basis.isi, n);
    for (const kolom of wajib) keluarkanKosong(potongan, kolom.isi, n);
    tanda.fill(0);
    for (const j of jalur) j.takTentu += tandaiTakTentu(tanda, potongan, j.syarat?.isi, j.nilai?.isi, n);
    if (bersama) keluarkanBertanda(potongan, tanda, n);
    for (const j of jalur) {
      j.dipakai += pilih(terpilih, potongan, j.syarat?.isi, j.nilai?.isi, n);
      if (j.nilai) j.akumulator.tambah(j.nilai.isi, terpilih, n);
    }
    if (!bersama) keluarkanBertanda(potongan, tanda, n);
  }
  const hitungan = hitungStatus(status);
  const keluar = (j: Jalur): number =>
    bersama ? hitungan.lingkup - hitungan.dihitung : basisTakTentu + j.takTentu;
  const agregat = new Map(
    jalur.map((j) => [
      j.nomor,
      { hasil: hasilJalur(j, status.length, hitungan.lingkup, keluar(j)), dipakai: j.dipakai },
    ]),
  );
  return { tingkat, tabel, indeks, status, ...hitungan, agregat };
}

function jalurBaru(program: Program, agregat: Agregat, nomor: number): Jalur {
  return {
    nomor,
    agregat,
    nilai: agregat.nilai && program.vektor(agregat.nilai),
    syarat: agregat.syarat && program.vektor(agregat.syarat),
    akumulator: akumulatorBaru[agregat.fungsi](),
    dipakai: 0,
    takTentu: 0,
  };
}

/** Variables that a row must have under `per-rumus`: all that the level's aggregates read. */
export const variabelWajib = (agregat: readonly Agregat[]): string[] => [
  ...new Set(agregat.flatMap((a) => a.dibaca)),
];

/** A mask becomes row numbers; a mask that takes every row is none. */
function barisLingkup(lingkup: LingkupBaris | undefined, banyakBaris: number): Uint32Array | undefined {
  if (lingkup === undefined || lingkup instanceof Uint32Array) return lingkup;
  let banyak = 0;
  for (const dipakai of lingkup) if (dipakai !== 0) banyak += 1;
  if (banyak === banyakBaris) return undefined;
  const indeks = new Uint32Array(banyak);
  let k = 0;
  for (let i = 0; i < lingkup.length; i++) if (lingkup[i] !== 0) indeks[k++] = i;
  return indeks;
}

function hitungStatus(status: Uint8Array): { lingkup: number; dihitung: number } {
  let lingkup = 0;
  let dihitung = 0;
  for (const s of status) {
    if (s !== statusBaris.diLuarLingkup) lingkup += 1;
    if (s === statusBaris.dihitung) dihitung += 1;
  }
  return { lingkup, dihitung };
}

/** A sum or count over rows none of which meets the condition is 0; over rows that are all missing it has no value. */
function hasilJalur(j: Jalur, baris: number, lingkup: number, dikeluarkan: number): Hasil {
  const { fungsi, tingkat, posisi } = j.agregat;
  if (baris === 0) return tidakDapatDihitung({ jenis: 'tidak-ada-baris', tingkat, posisi });
  if (lingkup > 0 && dikeluarkan === lingkup) {
    return tidakDapatDihitung({ jenis: 'semua-data-kosong', tingkat, posisi });
  }
  if (j.dipakai === 0 && !nolTanpaBaris.has(fungsi)) {
    return tidakDapatDihitung({ jenis: 'tidak-ada-baris', tingkat, posisi });
  }
  const angka = j.akumulator.hasil(j.dipakai);
  return Number.isFinite(angka) ? nilai(angka) : tidakDapatDihitung({ jenis: 'melebihi-batas', posisi });
}
