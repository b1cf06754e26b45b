import { periodeDari, type Periode } from '../../domain/kalender/periode';
import type { Tanggal } from '../../domain/umum/tanggal';
import { keadaanUsang, tabelCapaian } from '../../lembar/daftar/capaian';
import { tabelMeta } from '../../lembar/daftar/meta';
import { uraiTabel } from '../../lembar/kodek';
import { kolomIdBaris } from '../../lembar/tata-letak';
import type { Sel } from '../../lembar/tipe';
import type { IsiBuku, Perubahan } from '../ports/workbook';
import type { SidikMasukan } from './sidik-masukan';

const KUNCI_USANG = 'usang';
const AWALAN_SIDIK = 'sidikHitung.';
const KOLOM_KEADAAN = 'keadaan';

/** Tables that hold the mark. */
export const tabelTanda = [tabelMeta.id, tabelCapaian.id] as const;

/** Codes of the periods that the workbook itself calls stale, ascending. */
export function usangTertulis(isi: IsiBuku): readonly string[] {
  const { baris } = uraiTabel(tabelMeta, isi.tabel.get(tabelMeta.id));
  const nilai = baris.find(({ kunci }) => kunci === KUNCI_USANG)?.nilai ?? '';
  return nilai.split(' ').filter((kode) => kode !== '');
}

/**
 * Codes of the calculated periods whose inputs are no longer those of the calculation, ascending. A period without a
 * fingerprint was calculated by a program that kept none: nobody can say that it still holds.
 */
export function periodeUsang(
  isi: IsiBuku,
  tanggalData: ReadonlyMap<string, Tanggal>,
  sidik: SidikMasukan,
): readonly string[] {
  const { baris } = uraiTabel(tabelMeta, isi.tabel.get(tabelMeta.id));
  const tersimpan = new Map(baris.map(({ kunci, nilai }) => [kunci, nilai]));
  return [...tanggalData]
    .filter(([kode, perTanggal]) => {
      const periode = periodeDari(kode);
      return periode && tersimpan.get(AWALAN_SIDIK + kode) !== sidik(periode, perTanggal);
    })
    .map(([kode]) => kode)
    .toSorted();
}

/** Stores what periods were calculated from. */
export const perubahanSidik = (
  dihitung: readonly { readonly periode: Periode; readonly tanggalData: Tanggal }[],
  sidik: SidikMasukan,
): Perubahan =>
  simpanMeta(
    dihitung.map(({ periode, tanggalData }) => [
      AWALAN_SIDIK + periode.kode,
      sidik(periode, tanggalData),
    ]),
  );

/** The mark for exactly these periods: the key that programs read, and a word in every row of theirs on the sheet Capaian. */
export function perubahanTanda(isi: IsiBuku, usang: readonly string[]): readonly Perubahan[] {
  const baris = barisKeadaan(isi).flatMap(({ id, sel }) => {
    const menjadi = usang.includes(id.split('|')[0]!) ? keadaanUsang : '';
    return (sel ?? '') === menjadi ? [] : [{ id, sel: [menjadi] }];
  });
  return [
    simpanMeta([[KUNCI_USANG, usang.join(' ')]]),
    ...(baris.length === 0
      ? []
      : [{ jenis: 'simpan', tabelId: tabelCapaian.id, kolom: [KOLOM_KEADAAN], baris } as const]),
  ];
}

/** True where changes set the mark themselves. */
export const isBertanda = (perubahan: readonly Perubahan[]): boolean =>
  perubahan.some(
    (satu) =>
      satu.jenis === 'simpan' &&
      satu.tabelId === tabelMeta.id &&
      satu.baris.some(({ id }) => id === KUNCI_USANG),
  );

/** Workspaces made before the column was there are not marked on the sheet. */
export const adaKolomKeadaan = (isi: IsiBuku): boolean =>
  isi.tabel.get(tabelCapaian.id)?.kolom.some(({ id }) => id === KOLOM_KEADAAN) ?? false;

function barisKeadaan(isi: IsiBuku): readonly { readonly id: string; readonly sel: Sel | undefined }[] {
  const tabel = isi.tabel.get(tabelCapaian.id);
  if (tabel === undefined || !adaKolomKeadaan(isi)) return [];
  const letak = new Map(tabel.kolom.map(({ id }, i) => [id, i]));
  return tabel.baris.flatMap(({ sel }) => {
    const id = sel[letak.get(kolomIdBaris.id) ?? -1];
    return typeof id === 'string' && id !== '' ? [{ id, sel: sel[letak.get(KOLOM_KEADAAN)!] }] : [];
  });
}

const simpanMeta = (nilai: readonly (readonly [kunci: string, nilai: string])[]): Perubahan => ({
  jenis: 'simpan',
  tabelId: tabelMeta.id,
  kolom: ['kunci', 'nilai'],
  baris: nilai.map(([kunci, isi]) => ({ id: kunci, sel: [kunci, isi] })),
});
