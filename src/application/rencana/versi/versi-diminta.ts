import { samaTeks } from '../../../domain/umum/teks';
import type { Persetujuan } from '../../ruang-kerja/rencana-berlaku';
import { catatVersi, type CatatanVersi } from './catatan';

/** The plan as it is now, beside the approved versions. */
export const KINI = 'kini';

export type VersiDiminta = number | typeof KINI;

/** Of what a person wrote, so much is told back. */
const PANJANG_DISEBUT = 40;

/** Which two are compared, each named as a person writes it; or what is wrong with either. */
export function versiDiminta(
  { lama, baru }: { readonly lama?: string | undefined; readonly baru?: string | undefined },
  persetujuan: readonly Persetujuan[],
):
  | { readonly lama: VersiDiminta; readonly baru: VersiDiminta }
  | { readonly catatan: readonly CatatanVersi[] } {
  const ada = persetujuan.map(({ versi }) => versi);
  const catatan: CatatanVersi[] = [];
  const baca = (tertulis: string | undefined, bawaan: VersiDiminta): VersiDiminta => {
    const teks = tertulis?.trim() ?? '';
    if (teks === '') return bawaan;
    if (samaTeks(teks, KINI)) return KINI;
    const versi = /^\d{1,6}$/.test(teks) ? Number(teks) : undefined;
    if (versi === undefined)
      catatan.push(catatVersi('versi-rencana-salah', { tertulis: teks.slice(0, PANJANG_DISEBUT), ada }));
    else if (!ada.includes(versi)) catatan.push(catatVersi('versi-rencana-tidak-ada', { versi, ada }));
    return versi ?? bawaan;
  };
  const hasil = { lama: baca(lama, ada.at(-1) ?? KINI), baru: baca(baru, KINI) };
  if (catatan.length > 0) return { catatan };
  return hasil.lama === hasil.baru
    ? { catatan: [catatVersi('versi-rencana-sama', { versi: hasil.lama, ada })] }
    : hasil;
}
