import type { tabelRegister } from '../../lembar/daftar/register';
import type { Baris } from '../../lembar/tabel';

type Kiriman = Pick<Baris<typeof tabelRegister>, 'asalKiriman'>;

/** Digits of a code that an issue carries: enough to tell two states of one workspace apart. */
const DIGIT = 16;
/** Issues of a unit and period that are kept; what is older is not told apart any more. */
const DISIMPAN = 50;

/** The state of the workspace that an issue is made from, by the last write before; none where the chain has not begun. */
export const asalDari = (rantai: string): { readonly rantai?: string } =>
  rantai === '' ? {} : { rantai: rantai.slice(0, DIGIT) };

const uraikan = ({ asalKiriman }: Kiriman): readonly string[] =>
  (asalKiriman ?? '').split(' ').filter((satu) => satu !== '');

/** What each issue of a row was made from, with one more: `1=9f86d081884c7d65 2=…`. */
export function denganAsal(
  lama: Kiriman | undefined,
  serial: number,
  rantai: string | undefined,
): string | null {
  const daftar = [
    ...(lama === undefined ? [] : uraikan(lama)).filter((satu) => !satu.startsWith(`${serial}=`)),
    ...(rantai === undefined ? [] : [`${serial}=${rantai}`]),
  ];
  return daftar.length === 0 ? null : daftar.slice(-DISIMPAN).join(' ');
}

/** What an issue was made from, as far as the row knows. */
export const asalKiriman = (baris: Kiriman, serial: number): string | undefined =>
  uraikan(baris)
    .find((satu) => satu.startsWith(`${serial}=`))
    ?.slice(`${serial}=`.length);
