import { unsurKe } from '../umum/pasti';
import { bulanDari } from './nama-bulan';

/** A date taken apart but not yet checked against the calendar; `jam` is kept for stamps that carry an offset. */
export interface BagianTanggal {
  readonly tahun: string;
  readonly bulan: number;
  readonly hari: number;
  readonly jam?: JamTanggal;
}

export interface JamTanggal {
  readonly menit: number;
  /** Minutes east of UTC as the stamp claims; absent where it claims nothing. */
  readonly offset?: number;
}

const PANJANG_TERBESAR = 60;

const polaIso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[t ](.*))?$/;
const polaAngka = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})(?:,? (.*))?$/;
const polaHariDahulu = /^(\d{1,2})(?:st|nd|rd|th)?[- .]*([a-z]+)\.?[- .,]*(\d{4}|\d{2})(?:,? (.*))?$/;
const polaBulanDahulu = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?:,? (.*))?$/;
const polaNamaHari = /^(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|mon|tue|wed|thu|fri|sat|sun)[a-z]*, ?/;
const polaJam =
  /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)? ?(am|pm)? ?(z|wib|wita|wit|(?:utc|gmt)?[+-]\d{1,2}(?::?\d{2})?|utc|gmt)?$/;

const offsetZona: ReadonlyMap<string, number> = new Map([
  ['z', 0],
  ['utc', 0],
  ['gmt', 0],
  ['wib', 420],
  ['wita', 480],
  ['wit', 540],
]);

function offsetDari(zona: string): number {
  const dikenal = offsetZona.get(zona);
  if (dikenal !== undefined) return dikenal;
  const [, tanda, jam, menit = '0'] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zona) ?? [];
  const besar = Number(jam) * 60 + Number(menit);
  return tanda === '-' ? -besar : besar;
}

/** `undefined` where the rest is no time of day. */
function uraiJam(teks: string): JamTanggal | undefined {
  const cocok = polaJam.exec(teks);
  if (!cocok) return undefined;
  const [, jam = '', menit = '', , paruh, zona] = cocok;
  const duaBelas = paruh === undefined ? Number(jam) : (Number(jam) % 12) + (paruh === 'pm' ? 12 : 0);
  if (duaBelas > 24 || Number(menit) > 59) return undefined;
  return {
    menit: duaBelas * 60 + Number(menit),
    ...(zona === undefined ? {} : { offset: offsetDari(zona) }),
  };
}

const susun = (
  tahun: string | undefined,
  bulan: number | undefined,
  hari: string | undefined,
  jam: string | undefined,
): BagianTanggal | undefined => {
  if (tahun === undefined || bulan === undefined || hari === undefined) return undefined;
  const dasar = { tahun, bulan, hari: Number(hari) };
  if (jam === undefined || jam === '') return dasar;
  const terurai = uraiJam(jam);
  return terurai && { ...dasar, jam: terurai };
};

/** Takes apart what people and programs write as a date. Numbers with slashes are day first, the Indonesian way. */
export function uraiTanggal(mentah: string): BagianTanggal | undefined {
  if (mentah.length > PANJANG_TERBESAR) return undefined;
  const teks = mentah.toLowerCase().replace(polaNamaHari, '');
  const iso = polaIso.exec(teks);
  if (iso) return susun(iso[1], Number(iso[2]), iso[3], iso[4]);
  const angka = polaAngka.exec(teks);
  if (angka) return susun(angka[4], Number(angka[3]), angka[1], angka[5]);
  const hariDahulu = polaHariDahulu.exec(teks);
  if (hariDahulu)
    return susun(hariDahulu[3], bulanDari(unsurKe(hariDahulu, 2)), hariDahulu[1], hariDahulu[4]);
  const bulanDahulu = polaBulanDahulu.exec(teks);
  if (bulanDahulu)
    return susun(bulanDahulu[3], bulanDari(unsurKe(bulanDahulu, 1)), bulanDahulu[2], bulanDahulu[4]);
  return undefined;
}
