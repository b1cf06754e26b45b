import type { IsianBaris } from '../../data/isian-baris';
import type { Lokasi } from '../../umum/catatan';
import { catatImpor, type CatatanImpor } from '../catatan';
import type { SebutanUnit } from '../unit/tipe';

const angka = (isian: IsianBaris, id: string): number | undefined => {
  const satu = isian[id];
  return satu?.keadaan === 'ada' && typeof satu.nilai === 'number' ? satu.nilai : undefined;
};

/** Domestic value cannot exceed the value it is part of. */
export function periksaPdn(isian: IsianBaris, lokasi: Lokasi): CatatanImpor[] {
  const pdn = angka(isian, 'nilai_pdn');
  const nilai = angka(isian, 'nilai_kontrak');
  return pdn !== undefined && nilai !== undefined && pdn > nilai
    ? [catatImpor('pdn-melebihi-nilai', { pdn, nilai }, lokasi)]
    : [];
}

/** A row belongs to the unit named first; naming more is told, naming none makes it unusable. */
export function periksaUnit(
  [pemilik, ...lain]: readonly SebutanUnit[],
  kolom: string,
  lokasi: Lokasi,
): CatatanImpor[] {
  if (pemilik === undefined) return [catatImpor('unit-kosong', { kolom }, lokasi)];
  if (lain.length === 0) return [];
  const params = { dipakai: pemilik.nama, lain: lain.map(({ nama }) => nama) };
  return [catatImpor('unit-lebih-dari-satu', params, lokasi)];
}

/** Without its own code a transaction is known by its package's; without either it cannot be told from others. */
export function periksaKode(
  kodePaket: string,
  kodeRup: readonly string[],
  adaKolom: boolean,
  lokasi: Lokasi,
): CatatanImpor[] {
  if (kodePaket !== '')
    return kodeRup.length > 0 ? [] : [catatImpor('kode-rup-kosong', { kodePaket }, lokasi)];
  if (kodeRup.length === 0) return [catatImpor('kode-kosong', { kolom: lokasi.kolom ?? '' }, lokasi)];
  return adaKolom ? [catatImpor('kode-paket-dari-rup', { kodeRup: kodeRup.join(';') }, lokasi)] : [];
}
