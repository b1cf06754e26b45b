import type { Opd } from '../rencana/rencana';
import type { Lokasi } from '../umum/catatan';
import { kelompokkan } from '../umum/kelompok';
import { KodeDikenal } from '../umum/nama-terdekat';
import { bertetangga } from '../umum/pasti';
import { bagianTanggal } from '../umum/tanggal';
import { isTanggalWajar } from '../data/rentang-tanggal';
import { isAdaPada } from '../unit/unit-berwaktu';
import { catatPaket, type CatatanPaket } from './catatan';
import type { JenisPerubahanPaket, PerubahanPaket } from './perubahan';
import { periksaPengganti } from './periksa-pengganti';
import { tulisNilaiPaket as tulis, type NilaiPaket as Nilai } from './nilai-paket';
import { isBelumDiterapkan } from './riwayat-paket';

/** What lines of the journal are held against: the present. */
export interface BahanPeriksa {
  /** Unit and ceiling (Rupiah) of a package by RUP code; `undefined` where there is no such package. */
  paket(kodeRup: string): { readonly opd: string; readonly pagu: number | undefined } | undefined;
  readonly kodePaket: () => Iterable<string>;
  /** The units, with the time in which each exists. */
  readonly unit: readonly Pick<Opd, 'kode' | 'berlakuMulai' | 'berlakuSampai'>[];
  readonly tahun: number;
  readonly isUnitSama: (a: string, b: string) => boolean;
  readonly lokasi: (id: string, kolom: 'kodeRup' | 'lama' | 'baru' | 'tanggal') => Lokasi;
}

export interface PerubahanTerperiksa {
  /** Lines that can be used; the others change nothing, and say so. */
  readonly berlaku: readonly PerubahanPaket[];
  readonly catatan: readonly CatatanPaket[];
}

/** Everything that is wrong with the journal, each at its cell; every line in the order of the sheet. */
export function periksaPerubahan(
  perubahan: readonly PerubahanPaket[],
  bahan: BahanPeriksa,
): PerubahanTerperiksa {
  if (perubahan.length === 0) return { berlaku: [], catatan: [] };
  const catatan: CatatanPaket[] = [];
  let dekat: KodeDikenal | undefined;
  const saran = (kode: string) => (dekat ??= new KodeDikenal(bahan.kodePaket())).saran(kode);
  const unit = new KodeDikenal(bahan.unit.map(({ kode }) => kode));
  const cariUnit = (kode: string) => bahan.unit.find((satu) => bahan.isUnitSama(satu.kode, kode));
  const diisiLagi = new Set(
    perubahan.flatMap(({ kodeRup, jenis, lama }) => (jenis === 'pagu' && lama === null ? [kodeRup] : [])),
  );
  const isBolehKosong = (kode: string): boolean =>
    bahan.paket(kode)?.pagu === undefined || diisiLagi.has(kode);
  const dikenal = perubahan.filter((satu) => {
    const salah = periksaSatu(satu, bahan, { saran, unit, cariUnit, isBolehKosong });
    if (salah !== undefined) catatan.push(salah);
    return salah === undefined;
  });
  const { berlaku, salah } = periksaPengganti(dikenal, bahan.lokasi);
  const luarTahun = berlaku.flatMap((satu) => periksaTahun(satu, bahan));
  return { berlaku, catatan: [...catatan, ...salah, ...luarTahun, ...periksaNilai(berlaku, bahan)] };
}

interface Pencari {
  readonly saran: (kode: string) => { readonly saran?: string };
  readonly unit: KodeDikenal;
  readonly cariUnit: (kode: string) => BahanPeriksa['unit'][number] | undefined;
  /** A ceiling may have become unknown: the sheet has none, or a later line says that there was none before it. */
  readonly isBolehKosong: (kodeRup: string) => boolean;
}

function periksaSatu(satu: PerubahanPaket, bahan: BahanPeriksa, pencari: Pencari): CatatanPaket | undefined {
  const { id, kodeRup, jenis, baru } = satu;
  const { saran, isBolehKosong } = pencari;
  if (bahan.paket(kodeRup) === undefined)
    return catatPaket(
      'perubahan-paket-kode',
      { kode: kodeRup, ...saran(kodeRup) },
      bahan.lokasi(id, 'kodeRup'),
    );
  const tertulis = tulis(baru);
  if (jenis === 'pindah-unit') return periksaUnit(satu, bahan, pencari);
  if (jenis === 'diganti' && bahan.paket(tertulis) === undefined)
    return catatPaket(
      'perubahan-paket-pengganti',
      { pengganti: tertulis, ...saran(tertulis) },
      bahan.lokasi(id, 'baru'),
    );
  const isPagu = typeof baru === 'number' ? baru >= 0 : baru === null && isBolehKosong(kodeRup);
  if (jenis === 'pagu' && !isPagu)
    return catatPaket('perubahan-paket-pagu', { teks: tertulis }, bahan.lokasi(id, 'baru'));
  return undefined;
}

/** Both units are known, and the one that gets the package exists on the day of the move: otherwise nobody would have it. */
function periksaUnit(
  { id, kodeRup, tanggal, lama, baru }: PerubahanPaket,
  bahan: BahanPeriksa,
  { unit, cariUnit }: Pencari,
): CatatanPaket | undefined {
  const tidakDikenal = (kode: string, kolom: 'lama' | 'baru'): CatatanPaket =>
    catatPaket('perubahan-paket-unit', { unit: kode, ...unit.saran(kode) }, bahan.lokasi(id, kolom));
  const tujuan = cariUnit(tulis(baru));
  if (tujuan === undefined) return tidakDikenal(tulis(baru), 'baru');
  if (lama !== null && cariUnit(tulis(lama)) === undefined) return tidakDikenal(tulis(lama), 'lama');
  if (isAdaPada(tujuan, tanggal)) return undefined;
  const { kode, berlakuMulai: mulai, berlakuSampai: sampai } = tujuan;
  const params = {
    ...{ kode: kodeRup, unit: kode, tanggal },
    ...(mulai === null || mulai <= tanggal ? {} : { mulai }),
    ...(sampai === null || sampai >= tanggal ? {} : { sampai }),
  };
  return catatPaket('perubahan-paket-unit-belum-ada', params, bahan.lokasi(id, 'tanggal'));
}

/** The program's own commands take days of the year only; a line typed with another holds for all periods, or for none. */
function periksaTahun(
  { id, tanggal }: PerubahanPaket,
  { tahun, lokasi }: BahanPeriksa,
): readonly CatatanPaket[] {
  const milik = bagianTanggal(tanggal).tahun;
  if (milik === tahun || !isTanggalWajar(tanggal)) return [];
  const params = { tanggal, tahun, sebelum: milik < tahun };
  return [catatPaket('perubahan-paket-luar-tahun', params, lokasi(id, 'tanggal'))];
}

/** Units and ceilings go from one value to the next, and end at what the sheet Paket holds. */
function periksaNilai(perubahan: readonly PerubahanPaket[], bahan: BahanPeriksa): readonly CatatanPaket[] {
  const berlaku = perubahan.filter(({ dikonfirmasi }) => dikonfirmasi);
  return (['pindah-unit', 'pagu'] as const).flatMap((jenis) =>
    [
      ...kelompokkan(
        berlaku.filter((satu) => satu.jenis === jenis),
        ({ kodeRup }) => kodeRup,
      ),
    ].flatMap(([kode, milik]) =>
      periksaUrutan(
        kode,
        milik.toSorted((a, b) => a.tanggal - b.tanggal),
        jenis,
        bahan,
      ),
    ),
  );
}

function periksaUrutan(
  kode: string,
  urut: readonly PerubahanPaket[],
  jenis: Extract<JenisPerubahanPaket, 'pindah-unit' | 'pagu'>,
  bahan: BahanPeriksa,
): readonly CatatanPaket[] {
  const isSama = (a: Nilai, b: Nilai): boolean =>
    jenis === 'pagu' ? a === b : bahan.isUnitSama(tulis(a), tulis(b));
  const catatan: CatatanPaket[] = [];
  for (const [sebelum, satu] of bertetangga(urut))
    if (satu.lama !== null && !isSama(sebelum.baru, satu.lama))
      catatan.push(
        catatPaket(
          'perubahan-paket-tidak-bersambung',
          { kode, lama: tulis(satu.lama), sebelum: tulis(sebelum.baru), tanggal: sebelum.tanggal },
          bahan.lokasi(satu.id, 'lama'),
        ),
      );
  const [pertama] = urut;
  if (pertama !== undefined && pertama.lama === null && jenis === 'pindah-unit')
    catatan.push(
      catatPaket('perubahan-paket-tanpa-semula', { kode, jenis }, bahan.lokasi(pertama.id, 'lama')),
    );
  const terakhir = urut.at(-1);
  const paket = bahan.paket(kode);
  if (terakhir === undefined || paket === undefined) return catatan;
  const kini: Nilai = jenis === 'pagu' ? (paket.pagu ?? null) : paket.opd;
  if (isSama(terakhir.baru, kini) || isBelumDiterapkan(terakhir, kini, isSama)) return catatan;
  const params = { kode, jurnal: tulis(terakhir.baru), lembar: tulis(kini) };
  return [...catatan, catatPaket('perubahan-paket-beda-lembar', params, bahan.lokasi(terakhir.id, 'baru'))];
}
