import type { Opd } from '../rencana/rencana';
import { isTanggalWajar } from '../data/rentang-tanggal';
import { kelompokkan } from '../umum/kelompok';
import { bagianTanggal } from '../umum/tanggal';
import { bentukBanding, samaTeks } from '../umum/teks';
import { catatUnit, type CatatanUnit } from './catatan';
import type { KodeDahulu } from './kode-dahulu';
import type { UnitBerwaktu } from './unit-berwaktu';

const diRiwayat = ({ id }: KodeDahulu, kolom: 'kode' | 'menjadi' | 'sampai') => ({
  rujuk: { tabel: 'riwayat-opd', id, kolom },
});

/** What is wrong with the lines of the sheet Riwayat OPD, which people type too: each finding at its cell. */
export function periksaRiwayat({ riwayat, semua }: UnitBerwaktu, tahun: number): readonly CatatanUnit[] {
  const unit = new Map(semua.map((satu) => [satu.id, satu]));
  const pemilik = new Map<string, Opd>();
  const perBaris = riwayat.flatMap((satu) => periksaBaris(satu, unit, pemilik, tahun));
  const milikUnit = kelompokkan(riwayat, (satu) => satu.unit);
  const sambungan = semua.flatMap(({ id, kode, kodeTercatat }) =>
    periksaSambungan(milikUnit.get(id) ?? [], kodeTercatat === null ? [kode] : [kode, kodeTercatat]),
  );
  return [...perBaris, ...sambungan];
}

/** @param pemilik of former codes, by the lines above. */
function periksaBaris(
  satu: KodeDahulu,
  unit: ReadonlyMap<string, Opd>,
  pemilik: Map<string, Opd>,
  tahun: number,
): readonly CatatanUnit[] {
  const { kode, menjadi, sampai } = satu;
  const milik = unit.get(satu.unit);
  if (milik === undefined)
    return [
      catatUnit('riwayat-opd-unit-tidak-ada', { kode, menjadi: menjadi ?? '' }, diRiwayat(satu, 'menjadi')),
    ];
  const bentuk = bentukBanding(kode);
  const lain = pemilik.get(bentuk) ?? milik;
  pemilik.set(bentuk, lain);
  const isSesudah = sampai !== null && bagianTanggal(sampai).tahun > tahun && isTanggalWajar(sampai);
  return [
    ...(lain === milik
      ? []
      : [catatUnit('unit-kode-pernah-dipakai', { kode, nama: lain.nama }, diRiwayat(satu, 'kode'))]),
    ...(isSesudah
      ? [catatUnit('riwayat-opd-luar-tahun', { kode, sampai, tahun }, diRiwayat(satu, 'sampai'))]
      : []),
  ];
}

/** Each dated code is followed by the one of the next line, the last by the present one (or that which the program saw last). */
function periksaSambungan(milik: readonly KodeDahulu[], kini: readonly string[]): readonly CatatanUnit[] {
  const keliru = new Map(
    milik.flatMap(({ kode, menjadi, sampai }) =>
      sampai === null && menjadi ? [[bentukBanding(kode), menjadi] as const] : [],
    ),
  );
  const sejati = (kode: string): string => {
    let hasil = kode;
    for (let i = 0; i < keliru.size; i++) hasil = keliru.get(bentukBanding(hasil)) ?? hasil;
    return hasil;
  };
  const urut = milik
    .filter(({ sampai }) => sampai !== null)
    .toSorted((a, b) => (a.sampai ?? 0) - (b.sampai ?? 0));
  return urut.flatMap((satu, i): CatatanUnit[] => {
    const { kode, menjadi } = satu;
    const berikut = urut[i + 1];
    const harapan = berikut === undefined ? kini : [berikut.kode];
    if (!menjadi || harapan.some((lain) => samaTeks(sejati(menjadi), sejati(lain)))) return [];
    const params = { kode, menjadi, berikut: harapan[0] ?? '' };
    return [catatUnit('riwayat-opd-tidak-bersambung', params, diRiwayat(satu, 'menjadi'))];
  });
}
