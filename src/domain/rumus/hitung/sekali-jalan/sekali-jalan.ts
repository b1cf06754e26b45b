import { KodeTeks } from '../../data/kode-teks';
import type { TabelKolom } from '../../data/tabel';
import type { Hasil } from '../../hasil';
import { tanggalKonteks, type KonteksBaris } from '../../konteks';
import type { Agregat } from '../../pohon/simpul';
import { angkaDi } from '../../../umum/larik';
import { hasilAgregat } from '../hasil-agregat';
import type { BahanTingkat, HasilTingkat } from '../hasil-tingkat';
import { PANJANG_POTONGAN } from '../program';
import { statusBaris } from '../topeng';
import type { BacaTetap } from './bentuk';
import { LEBAR_KANTONG, letak } from './inti';
import { rencanakan, type Rencana } from './rencana';

/**
 * Aggregates of the shapes that are usual, in one loop over the rows instead of one for each step: the same to the bit, in half to
 * a third of the time. None where the shape is another, a value does not apply by the state of its row, or a sum leaves the
 * numbers, of which the steps know where it happened.
 */
export function evaluasiSekaliJalan(bahan: BahanTingkat): HasilTingkat | undefined {
  const { tingkat, agregat, basis, tabel, indeks, konteks } = bahan;
  const isBiasa = konteks.aturanKosong !== 'per-agregat' && !konteks.batas?.[tingkat] && !indeks;
  const rencana = isBiasa ? rencanakan([...agregat.values()], basis, bacaTetap(tabel, konteks)) : undefined;
  const kolom = rencana?.kolom.map((id) => tabel.kolom.get(id));
  if (!rencana || !kolom) return undefined;
  const [a, b] = kolom;
  if (!a || !b || a.adaTidakBerlaku === true || b.adaTidakBerlaku === true) return undefined;
  return jalankan(bahan, rencana, a.nilai, b.nilai);
}

function bacaTetap({ kamusTeks }: TabelKolom, konteks: KonteksBaris): BacaTetap {
  const kode = new KodeTeks(kamusTeks);
  const tanggal = tanggalKonteks(konteks);
  const baca: BacaTetap = (s) => {
    if (s.jenis === 'angka') return s.nilai;
    if (s.jenis === 'teks') return kode.dari(s.isi);
    return s.jenis === 'tanggal' ? tanggal[s.nama] : undefined;
  };
  return baca;
}

function jalankan(
  { tingkat, agregat, tabel, indeks, pembagian }: BahanTingkat,
  { inti, tetapan, jumlahan }: Rencana,
  a: Float64Array,
  b: Float64Array,
): HasilTingkat | undefined {
  const banyakBaris = tabel.idBaris.length;
  const status = new Uint8Array(banyakBaris).fill(statusBaris.dihitung);
  // After the parts, all rows: every part that takes them has what was gathered there.
  const semua = pembagian.bagian.length * LEBAR_KANTONG;
  const kantong = new Float64Array(semua + LEBAR_KANTONG);
  for (let awal = 0, potongan = 0; awal < banyakBaris; awal += PANJANG_POTONGAN, potongan++) {
    const n = Math.min(PANJANG_POTONGAN, banyakBaris - awal);
    inti(a, b, undefined, 0, n, awal, tetapan, status, kantong, semua);
    pembagian.setiapRuas(potongan, (nomor, dari, sampai) =>
      inti(a, b, pembagian.urutan, dari, sampai, awal, tetapan, status, kantong, nomor * LEBAR_KANTONG),
    );
  }
  if (!kantong.every(Number.isFinite)) return undefined;
  const milik = pembagian.bagian.map((baris, nomor) =>
    bacaKantong(kantong, baris ? nomor * LEBAR_KANTONG : semua, baris?.length ?? banyakBaris),
  );
  const hasil = (satu: Agregat): Hasil[] => {
    const ke = jumlahan.indexOf(satu);
    return milik.map(({ jumlah, ...baris }) => {
      const { jumlah: isi = 0, sisa = 0, dipakai = baris.tahu } = jumlah[ke] ?? {};
      const akumulator = satu.fungsi.dariJumlah?.(isi, sisa) ?? satu.fungsi.akumulator();
      return hasilAgregat(satu, { ...baris, dipakai }, akumulator);
    });
  };
  return {
    tingkat,
    tabel,
    indeks,
    status,
    bagian: milik.map(({ lingkup, tahu }) => ({ lingkup, dihitung: tahu, sesudah: 0 })),
    agregat: new Map([...agregat].map(([nomor, satu]) => [nomor, hasil(satu)])),
  };
}

/** What a walk gathered of one aggregate. */
interface Terkumpul {
  readonly jumlah: number;
  readonly sisa: number;
  readonly dipakai: number;
}

/** What stands at `pada`, of a part of `banyak` rows. */
function bacaKantong(kantong: Float64Array, pada: number, banyak: number) {
  const isi = (apa: keyof typeof letak): number => angkaDi(kantong, pada + letak[apa]);
  const tahu = banyak - isi('keluar');
  const jumlah: readonly Terkumpul[] = [
    { jumlah: isi('jumlah1'), sisa: isi('sisa1'), dipakai: tahu - isi('takMemenuhi') },
    { jumlah: isi('jumlah2'), sisa: isi('sisa2'), dipakai: tahu },
  ];
  return { banyak, lingkup: banyak - isi('luar'), tahu, jumlah };
}
