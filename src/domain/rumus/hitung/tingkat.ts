import type { TingkatData } from '../../variabel/tipe';
import type { TabelKolom } from '../data/tabel';
import { nilai, tidakDapatDihitung, type Hasil } from '../hasil';
import type { KonteksEvaluasi, LingkupBaris } from '../konteks';
import type { Agregat } from '../pohon/simpul';
import type { RumusSah } from '../rumus-sah';
import type { Akumulator } from './akumulator';
import { BatasBaris } from './batas-baris';
import { pemeriksaanBersama, pemeriksaanSendiri, type Bagian, type Pemeriksaan } from './pemeriksaan';
import { PANJANG_POTONGAN, Program, type VektorSyarat } from './program';
import { TakBerlaku } from './tak-berlaku';
import { irisan, kumpulkan, kumpulkanBersyarat, tandaiLuarBasis, topengBasis } from './topeng';

/** What the rows of one level gave. */
export interface HasilTingkat {
  readonly tingkat: TingkatData;
  readonly tabel: TabelKolom;
  /** Row numbers in scope; all rows where absent. */
  readonly indeks: Uint32Array | undefined;
  /** `statusBaris` per row in scope. */
  readonly status: Uint8Array;
  /** Rows in scope after the basis (N), without those to which nothing asked for applies, and those not left out (n). */
  readonly lingkup: number;
  readonly dihitung: number;
  /** Rows left out because they are dated after the data date; in neither of the two above. */
  readonly sesudah: number;
  /** By index among the formula's aggregates. */
  readonly agregat: ReadonlyMap<number, Hasil>;
}

interface Jalur extends Bagian {
  readonly nomor: number;
  readonly sendiri: Pemeriksaan;
  readonly akumulator: Akumulator;
  /** Rows whose value it took. */
  dipakai: number;
  /** Rows in scope that it could judge. */
  tahu: number;
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
  const akarBasis = konteks.basis?.tingkat[0] === tingkat ? konteks.basis.akar : undefined;
  const basis = akarBasis && program.syarat(akarBasis);
  const jalur = rumus.agregat.flatMap((agregat, nomor): Jalur[] =>
    agregat.tingkat === tingkat ? [jalurBaru(program, agregat, nomor)] : [],
  );
  const bersama = konteks.aturanKosong === 'per-agregat' ? undefined : pemeriksaanBersama(program, jalur);
  const takBerlaku = TakBerlaku.dari({
    tabel,
    indeks,
    basis: akarBasis,
    bersama: bersama !== undefined,
    dibaca: jalur.map((j) => j.agregat.dibaca),
    panjang: program.panjang,
  });

  const batas = new BatasBaris(konteks.batas?.[tingkat], indeks);
  const status = new Uint8Array(banyakBaris);
  const topengSendiri = new Uint8Array(program.panjang);
  const posisi = new Int32Array(program.panjang + 1); // one more: the last write of a gathering may be in vain
  const posisiSyarat = new Int32Array(program.panjang + 1);
  let luar = 0;
  let dihitung = 0;
  for (let awal = 0; awal < banyakBaris; awal += PANJANG_POTONGAN) {
    const n = Math.min(PANJANG_POTONGAN, banyakBaris - awal);
    const topeng = status.subarray(awal, awal + n);
    program.jalankan(awal, n);
    mulaiTopeng(topeng, basis, n);
    batas.saring(topeng, awal, n);
    if (bersama) {
      bersama(topeng, n);
      const tahu = kumpulkan(posisi, topeng, n);
      dihitung += tahu;
      for (const j of jalur) ambil(j, topeng, posisi, tahu, posisiSyarat, n);
    } else {
      const semula = topeng.slice();
      takBerlaku.mulai();
      for (const [urutan, j] of jalur.entries()) {
        topengSendiri.set(semula);
        j.sendiri(topengSendiri, n);
        ambil(j, topengSendiri, posisi, kumpulkan(posisi, topengSendiri, n), posisiSyarat, n);
        irisan(topeng, topengSendiri, n);
        takBerlaku.catat(urutan, topengSendiri, semula, awal, n);
      }
      dihitung += kumpulkan(posisi, topeng, n);
    }
    if (basis) luar += tandaiLuarBasis(topeng, basis.isi, n);
    batas.tandai(topeng, awal, n);
    takBerlaku.selesai(topeng, basis, awal, n);
  }
  dihitung += takBerlaku.dihitung;
  const { sesudah } = batas;
  const lingkup = banyakBaris - luar - takBerlaku.tanpa - sesudah - batas.sebelum;
  const agregat = new Map(jalur.map((j) => [j.nomor, hasilJalur(j, banyakBaris, lingkup)]));
  return { tingkat, tabel, indeks, status, lingkup, dihitung, sesudah, agregat };
}

/** Rows that meet the basis; all of them where there is none. */
function mulaiTopeng(topeng: Uint8Array, basis: VektorSyarat | undefined, n: number): void {
  if (basis) topengBasis(topeng, basis.isi, n);
  else topeng.fill(1);
}

function jalurBaru(program: Program, agregat: Agregat, nomor: number): Jalur {
  const nilaiVektor = agregat.nilai && program.nilai(agregat.nilai);
  const bagian = { agregat, nilai: nilaiVektor, syarat: agregat.syarat && program.syarat(agregat.syarat) };
  const akumulator = agregat.fungsi.akumulator();
  return { ...bagian, nomor, sendiri: pemeriksaanSendiri(bagian), akumulator, dipakai: 0, tahu: 0 };
}

/** Feeds an aggregate the rows it can judge (`posisi`, the first `tahu` of them) and that meet its condition. */
function ambil(
  j: Jalur,
  topeng: Uint8Array,
  posisi: Int32Array,
  tahu: number,
  posisiSyarat: Int32Array,
  n: number,
): void {
  j.tahu += tahu;
  const dipakai = j.syarat ? kumpulkanBersyarat(posisiSyarat, topeng, j.syarat.isi, n) : tahu;
  j.dipakai += dipakai;
  if (j.nilai) j.akumulator.tambah(j.nilai.isi, j.syarat ? posisiSyarat : posisi, dipakai);
}

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

/** A sum or count over rows none of which meets the condition is 0; over rows that are all missing it has no value. */
function hasilJalur(j: Jalur, baris: number, lingkup: number): Hasil {
  const { fungsi, tingkat, posisi } = j.agregat;
  if (baris === 0) return tidakDapatDihitung({ jenis: 'tidak-ada-baris', tingkat, posisi });
  if (lingkup > 0 && j.tahu === 0) return tidakDapatDihitung({ jenis: 'semua-data-kosong', tingkat, posisi });
  if (j.dipakai === 0 && !fungsi.nolTanpaBaris) {
    return tidakDapatDihitung({ jenis: 'tidak-ada-baris', tingkat, posisi });
  }
  const angka = j.akumulator.hasil(j.dipakai);
  return Number.isFinite(angka) ? nilai(angka) : tidakDapatDihitung({ jenis: 'melebihi-batas', posisi });
}
