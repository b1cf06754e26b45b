import { unsurKe } from '../../umum/pasti';
import { BatasBaris } from './batas-baris';
import { bitaBaru, hitungTopeng, potongBita, tandaiLuarBasis, topengBasis, type Bita } from './bita';
import type { BahanTingkat, HasilTingkat } from './hasil-tingkat';
import { Jalur } from './jalur';
import { pemeriksaanBersama } from './pemeriksaan';
import { PANJANG_POTONGAN, Program, type VektorSyarat } from './program';
import { TakBerlaku } from './tak-berlaku';
import { HitunganStatus, irisan, kumpulkan, pilih } from './topeng';

/**
 * Aggregates of any shape, step by step over chunks of rows, in every part of the rows at once: they share their rows, under
 * `per-rumus` what is left out, and the walk over them.
 */
export function evaluasiBertahap(bahan: BahanTingkat): HasilTingkat {
  const { tingkat, tabel, indeks, basis: akarBasis, konteks, pembagian, agregat } = bahan;
  const banyakBaris = indeks?.length ?? tabel.idBaris.length;
  const program = new Program(tabel, indeks, konteks);
  const basis = akarBasis && program.syarat(akarBasis);
  const banyakBagian = pembagian.bagian.length;
  const jalur = [...agregat].map(([nomor, satu]) => new Jalur(program, satu, nomor, banyakBagian));
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
      const tahu = perluPosisi ? bersama.kumpulkan(posisi, baris, n) : bersama.hitung(baris, n);
      ambil(jalur, baris, tahu, potongan, n);
    } else {
      const semula = topeng.slice();
      const barisSendiri = potongBita(penyangga, 0, n);
      const topengSendiri = barisSendiri.isi;
      takBerlaku.mulai();
      for (const [urutan, j] of jalur.entries()) {
        topengSendiri.set(semula);
        j.sendiri(barisSendiri, n);
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
  const hasilJalur = new Map(
    jalur.map((j) => [
      j.nomor,
      hitungan.map(({ lingkup }, nomor) => j.hasil(nomor, unsurKe(banyakDi, nomor), lingkup)),
    ]),
  );
  return { tingkat, tabel, indeks, status: status.isi, bagian: hitungan, agregat: hasilJalur };
}

/** Rows that meet the basis; all of them where there is none. */
function mulaiTopeng(topeng: Bita, basis: VektorSyarat | undefined, n: number): void {
  if (basis) topengBasis(topeng, basis, n);
  else topeng.isi.fill(1);
}
