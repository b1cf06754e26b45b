import { namaTerdekat } from '../umum/nama-terdekat';
import { bentukBanding } from '../umum/teks';
import { catatKetikan } from './catatan';
import { terbaca, terbacaKosong, terbacaTb, teksKetikan, tidakTerbaca } from './hasil';
import type { Padanan } from './padanan';
import { isTb, siapkan } from './siapkan';
import type { HasilBaca, Ketikan, OpsiKetikan } from './tipe';

export interface OpsiPilihan extends OpsiKetikan {
  readonly padanan?: Padanan;
}

/** Reads one of the given values, through the spelling table; an unknown text gets the nearest value as a suggestion. */
export function bacaPilihan(
  ketikan: Ketikan,
  pilihan: readonly string[],
  opsi: OpsiPilihan = {},
): HasilBaca<string> {
  if (ketikan === null || ketikan === undefined) return terbacaKosong;
  const siap = siapkan(typeof ketikan === 'string' ? ketikan : teksKetikan(ketikan), opsi);
  if ('hasil' in siap) return siap.hasil;
  const bacaEjaan = (ejaan: string): HasilBaca<string> | undefined => {
    const baku = opsi.padanan?.get(ejaan);
    if (baku !== undefined && isTb(baku)) return terbacaTb;
    const ketemu = kamusPilihan(pilihan).get(baku === undefined ? ejaan : bentukBanding(baku));
    return ketemu === undefined ? undefined : terbaca(ketemu);
  };
  const dicari = bentukBanding(siap.teks);
  // Interfaces between systems write `ON_PROCESS` for what people are shown as "On Process".
  const hasil = bacaEjaan(dicari) ?? bacaEjaan(bentukBanding(dicari.replaceAll('_', ' ')));
  if (hasil !== undefined) return hasil;
  const teks = teksKetikan(siap.teks);
  const terdekat = namaTerdekat(teks, pilihan);
  const params = { teks, pilihan, ...(terdekat === undefined ? {} : { terdekat }) };
  return tidakTerbaca(teks, catatKetikan('pilihan-tidak-dikenal', params));
}

const kamus = new WeakMap<readonly string[], ReadonlyMap<string, string>>();

/** The choices by the form in which texts are compared, made once a list: a file asks for the same list row by row. */
function kamusPilihan(pilihan: readonly string[]): ReadonlyMap<string, string> {
  const ada = kamus.get(pilihan);
  if (ada !== undefined) return ada;
  const baru = new Map([...pilihan].reverse().map((satu) => [bentukBanding(satu), satu]));
  kamus.set(pilihan, baru);
  return baru;
}
