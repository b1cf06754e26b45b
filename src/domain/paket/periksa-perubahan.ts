import type { Lokasi } from '../umum/catatan';
import { kelompokkan } from '../umum/kelompok';
import { KodeDikenal } from '../umum/nama-terdekat';
import { bertetangga } from '../umum/pasti';
import { catatPaket, type CatatanPaket } from './catatan';
import { adaSesudah, type JenisPerubahanPaket, type PerubahanPaket } from './perubahan';
import { isBelumDiterapkan } from './riwayat-paket';

/** What lines of the journal are held against: the present. */
export interface BahanPeriksa {
  /** Unit and ceiling (Rupiah) of a package by RUP code; `undefined` where there is no such package. */
  paket(kodeRup: string): { readonly opd: string; readonly pagu: number | undefined } | undefined;
  readonly kodePaket: () => Iterable<string>;
  readonly unit: readonly string[];
  readonly isUnitSama: (a: string, b: string) => boolean;
  readonly lokasi: (id: string, kolom: 'kodeRup' | 'lama' | 'baru' | 'tanggal') => Lokasi;
}

export interface PerubahanTerperiksa {
  /** Lines that can be used; the others change nothing, and say so. */
  readonly berlaku: readonly PerubahanPaket[];
  readonly catatan: readonly CatatanPaket[];
}

type Nilai = string | number | null;

const tulis = (nilai: Nilai): string => (nilai === null ? '' : String(nilai));

/** Everything that is wrong with the journal, each at its cell; every line in the order of the sheet. */
export function periksaPerubahan(
  perubahan: readonly PerubahanPaket[],
  bahan: BahanPeriksa,
): PerubahanTerperiksa {
  if (perubahan.length === 0) return { berlaku: [], catatan: [] };
  const catatan: CatatanPaket[] = [];
  let dekat: KodeDikenal | undefined;
  const saran = (kode: string) => (dekat ??= new KodeDikenal(bahan.kodePaket())).saran(kode);
  const unit = new KodeDikenal(bahan.unit);
  const isUnit = (kode: string): boolean => bahan.unit.some((satu) => bahan.isUnitSama(satu, kode));
  const diisiLagi = new Set(
    perubahan.flatMap(({ kodeRup, jenis, lama }) => (jenis === 'pagu' && lama === null ? [kodeRup] : [])),
  );
  const isBolehKosong = (kode: string): boolean =>
    bahan.paket(kode)?.pagu === undefined || diisiLagi.has(kode);
  const dikenal = perubahan.filter((satu) => {
    const salah = periksaSatu(satu, bahan, { saran, unit, isUnit, isBolehKosong });
    if (salah !== undefined) catatan.push(salah);
    return salah === undefined;
  });
  const { berlaku, salah } = periksaPengganti(dikenal, bahan);
  return { berlaku, catatan: [...catatan, ...salah, ...periksaNilai(berlaku, bahan)] };
}

interface Pencari {
  readonly saran: (kode: string) => { readonly saran?: string };
  readonly unit: KodeDikenal;
  readonly isUnit: (kode: string) => boolean;
  /** A ceiling may have become unknown: the sheet has none, or a later line says that there was none before it. */
  readonly isBolehKosong: (kodeRup: string) => boolean;
}

function periksaSatu(
  { id, kodeRup, jenis, baru }: PerubahanPaket,
  bahan: BahanPeriksa,
  { saran, unit, isUnit, isBolehKosong }: Pencari,
): CatatanPaket | undefined {
  if (bahan.paket(kodeRup) === undefined)
    return catatPaket(
      'perubahan-paket-kode',
      { kode: kodeRup, ...saran(kodeRup) },
      bahan.lokasi(id, 'kodeRup'),
    );
  const tertulis = tulis(baru);
  if (jenis === 'pindah-unit' && !isUnit(tertulis))
    return catatPaket(
      'perubahan-paket-unit',
      { unit: tertulis, ...unit.saran(tertulis) },
      bahan.lokasi(id, 'baru'),
    );
  if (jenis === 'diganti' && bahan.paket(tertulis) === undefined)
    return catatPaket(
      'perubahan-paket-pengganti',
      { pengganti: tertulis, ...saran(tertulis) },
      bahan.lokasi(id, 'baru'),
    );
  if (jenis === 'pagu' && typeof baru !== 'number' && !(baru === null && isBolehKosong(kodeRup)))
    return catatPaket('perubahan-paket-pagu', { teks: tertulis }, bahan.lokasi(id, 'baru'));
  return undefined;
}

/** A package is replaced once; and no chain of successors leads back to where it began. */
function periksaPengganti(
  perubahan: readonly PerubahanPaket[],
  { lokasi }: BahanPeriksa,
): { readonly berlaku: readonly PerubahanPaket[]; readonly salah: readonly CatatanPaket[] } {
  const salah: CatatanPaket[] = [];
  const dibuang = new Set<PerubahanPaket>();
  const pengganti = new Map<string, PerubahanPaket>();
  const urut = perubahan
    .filter(({ jenis }) => adaSesudah[jenis] !== undefined)
    .toSorted((a, b) => a.tanggal - b.tanggal);
  for (const satu of urut) {
    const { kodeRup, jenis } = satu;
    const lama = pengganti.get(kodeRup);
    if (jenis === 'ditambahkan') pengganti.delete(kodeRup);
    if (jenis !== 'diganti') continue;
    if (lama === undefined) pengganti.set(kodeRup, satu);
    else {
      dibuang.add(satu);
      const params = { kode: kodeRup, pengganti: tulis(lama.baru) };
      salah.push(catatPaket('perubahan-paket-ganda', params, lokasi(satu.id, 'kodeRup')));
    }
  }
  for (const lingkaran of cariLingkaran(pengganti)) {
    const [pertama] = lingkaran;
    for (const satu of lingkaran) dibuang.add(satu);
    if (pertama === undefined) continue;
    const jalur = [...lingkaran.map(({ kodeRup }) => kodeRup), pertama.kodeRup];
    salah.push(catatPaket('perubahan-paket-berputar', { jalur }, lokasi(pertama.id, 'baru')));
  }
  return { berlaku: perubahan.filter((satu) => !dibuang.has(satu)), salah };
}

/** The circles in a map of successors, each once. */
function cariLingkaran(
  pengganti: ReadonlyMap<string, PerubahanPaket>,
): readonly (readonly PerubahanPaket[])[] {
  const selesai = new Set<string>();
  const hasil: (readonly PerubahanPaket[])[] = [];
  for (const awal of pengganti.keys()) {
    const jalur: string[] = [];
    const diJalur = new Set<string>();
    let kini = awal;
    while (pengganti.has(kini) && !selesai.has(kini) && !diJalur.has(kini)) {
      jalur.push(kini);
      diJalur.add(kini);
      kini = tulis(pengganti.get(kini)?.baru ?? null);
    }
    if (diJalur.has(kini))
      hasil.push(jalur.slice(jalur.indexOf(kini)).flatMap((kode) => pengganti.get(kode) ?? []));
    for (const kode of jalur) selesai.add(kode);
  }
  return hasil;
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
