import type { TingkatData } from '../../variabel/tipe';
import type { TabelKolom } from '../data/tabel';
import type { Hasil } from '../hasil';
import type { KonteksBaris, LingkupBaris } from '../konteks';
import type { Simpul } from '../pohon/simpul';
import type { RumusSah } from '../rumus-sah';
import { unsurKe } from '../../umum/pasti';
import { BatasBaris } from './batas-baris';
import { bitaBaru, hitungTopeng, potongBita, tandaiLuarBasis, topengBasis, type Bita } from './bita';
import { Jalur } from './jalur';
import { pemeriksaanBersama } from './pemeriksaan';
import { satuBagian, type PembagianBaris } from './pembagian';
import { PANJANG_POTONGAN, Program, type VektorSyarat } from './program';
import { TakBerlaku } from './tak-berlaku';
import { HitunganStatus, irisan, kumpulkan, pilih } from './topeng';

/** What the rows of one level gave. */
export interface HasilTingkat {
  readonly tingkat: TingkatData;
  readonly tabel: TabelKolom;
  /** Row numbers looked at; all rows where absent. */
  readonly indeks: Uint32Array | undefined;
  /** `statusBaris` per row looked at: what became of a row is the same in every part that has it. */
  readonly status: Uint8Array;
  readonly bagian: readonly HasilBagian[];
  /** By index among the formula's aggregates, those of the level: its value in each part. */
  readonly agregat: ReadonlyMap<number, readonly Hasil[]>;
}

/** What one part of the rows gave. */
export interface HasilBagian {
  /** Rows in scope after the basis (N), without those to which nothing asked for applies, and those not left out (n). */
  readonly lingkup: number;
  readonly dihitung: number;
  /** Rows left out because they are dated after the data date; in neither of the two above. */
  readonly sesudah: number;
}

export const tabelTingkat = ({ tabel }: Pick<KonteksBaris, 'tabel'>, tingkat: TingkatData): TabelKolom =>
  tabel[tingkat] ?? { tingkat, idBaris: [], kolom: new Map(), kamusTeks: new Map() };

/**
 * Evaluates all aggregates of one level together, in every part of the rows at once: they share their rows, under `per-rumus`
 * what is left out, and the walk over them.
 */
export function evaluasiTingkat(
  rumus: RumusSah,
  tingkat: TingkatData,
  konteks: KonteksBaris,
  terpilih?: LingkupBaris,
  pembagian: PembagianBaris = satuBagian(),
): HasilTingkat {
  const tabel = tabelTingkat(konteks, tingkat);
  const indeks = barisLingkup(terpilih, tabel.idBaris.length);
  const banyakBaris = indeks?.length ?? tabel.idBaris.length;
  const program = new Program(tabel, indeks, konteks);
  const akarBasis = basisTingkat(konteks, tingkat);
  const basis = akarBasis && program.syarat(akarBasis);
  const banyakBagian = pembagian.bagian.length;
  const jalur = rumus.agregat.flatMap((agregat, nomor) =>
    agregat.tingkat === tingkat ? [new Jalur(program, agregat, nomor, banyakBagian)] : [],
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
  const status = bitaBaru(banyakBaris);
  const hitungan = pembagian.bagian.map(() => new HitunganStatus());
  const penyangga = bitaBaru(program.panjang);
  const posisi = new Int32Array(program.panjang + 1); // one more: the last write of a gathering may be in vain
  const perluPosisi = jalur.some((j) => j.perluPosisi);
  /** Of the mask's rows, `tahu` of them: gathered in `posisi` where the aggregates need that. */
  const ambil = (daftar: readonly Jalur[], topeng: Bita, tahu: number, potongan: number, n: number): void => {
    for (const nomor of pembagian.seluruh)
      for (const j of daftar) j.ambilSemua(nomor, topeng, posisi, tahu, n);
    pembagian.setiapRuas(potongan, (nomor, awal, akhir) => {
      const tahuSini = pilih(posisi, topeng.isi, pembagian.urutan, awal, akhir);
      for (const j of daftar) j.ambil(nomor, posisi, tahuSini);
    });
  };
  for (let awal = 0, potongan = 0; awal < banyakBaris; awal += PANJANG_POTONGAN, potongan++) {
    const n = Math.min(PANJANG_POTONGAN, banyakBaris - awal);
    const baris = potongBita(status, awal, n);
    const topeng = baris.isi;
    program.jalankan(awal, n);
    mulaiTopeng(baris, basis, n);
    batas.saring(topeng, awal, n);
    if (bersama) {
      const tahu = perluPosisi ? bersama.kumpulkan(posisi, topeng, n) : bersama.hitung(baris, n);
      ambil(jalur, baris, tahu, potongan, n);
    } else {
      const semula = topeng.slice();
      const barisSendiri = potongBita(penyangga, 0, n);
      const topengSendiri = barisSendiri.isi;
      takBerlaku.mulai();
      for (const [urutan, j] of jalur.entries()) {
        topengSendiri.set(semula);
        j.sendiri(topengSendiri, n);
        const tahu = j.perluPosisi ? kumpulkan(posisi, topengSendiri, n) : hitungTopeng(barisSendiri, n);
        ambil([j], barisSendiri, tahu, potongan, n);
        irisan(topeng, topengSendiri, n);
        takBerlaku.catat(urutan, topengSendiri, semula, awal, n);
      }
    }
    if (basis) tandaiLuarBasis(baris, basis, n);
    batas.tandai(topeng, awal, n);
    takBerlaku.selesai(topeng, basis, awal, n);
    for (const nomor of pembagian.seluruh) unsurKe(hitungan, nomor).semua(baris, n);
    pembagian.setiapRuas(potongan, (nomor, dari, sampai) =>
      unsurKe(hitungan, nomor).sebagian(topeng, pembagian.urutan, dari, sampai),
    );
  }
  const banyakDi = pembagian.bagian.map((baris) => baris?.length ?? banyakBaris);
  // By aggregate, then part: parts are many.
  const agregat = new Map(
    jalur.map((j) => [
      j.nomor,
      hitungan.map(({ lingkup }, nomor) => j.hasil(nomor, unsurKe(banyakDi, nomor), lingkup)),
    ]),
  );
  return { tingkat, tabel, indeks, status: status.isi, bagian: hitungan, agregat };
}

const basisTingkat = ({ basis }: KonteksBaris, tingkat: TingkatData): Simpul | undefined =>
  basis?.tingkat[0] === tingkat ? basis.akar : undefined;

/** Rows that meet the basis; all of them where there is none. */
function mulaiTopeng(topeng: Bita, basis: VektorSyarat | undefined, n: number): void {
  if (basis) topengBasis(topeng, basis, n);
  else topeng.isi.fill(1);
}

/** A mask becomes row numbers; a mask that takes every row is none. */
export function barisLingkup(
  lingkup: LingkupBaris | undefined,
  banyakBaris: number,
): Uint32Array | undefined {
  if (lingkup === undefined || lingkup instanceof Uint32Array) return lingkup;
  let banyak = 0;
  for (const dipakai of lingkup) if (dipakai !== 0) banyak += 1;
  if (banyak === banyakBaris) return undefined;
  const indeks = new Uint32Array(banyak);
  let k = 0;
  for (let i = 0; i < lingkup.length; i++) if (lingkup[i] !== 0) indeks[k++] = i;
  return indeks;
}
