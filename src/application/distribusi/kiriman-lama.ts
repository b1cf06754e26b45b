import type { tabelRegister } from '../../lembar/daftar/register';
import type { Baris } from '../../lembar/tabel';

type Kiriman = Pick<Baris<typeof tabelRegister>, 'serial' | 'dikirim' | 'kirimanLama'>;

/** Issues of a unit and period that are kept; what is older is not told apart any more. */
const DISIMPAN = 50;

/** The earlier issues of a row that gets a new one, as `1=2026-04-01T08:00:00+07:00 2=…`. */
export function kirimanSebelumnya(lama: Kiriman | undefined): string | null {
  if (lama === undefined) return null;
  const daftar = [
    ...(lama.kirimanLama ?? '').split(' '),
    ...(lama.dikirim === null ? [] : [`${lama.serial}=${lama.dikirim}`]),
  ].filter((satu) => satu !== '');
  return daftar.length === 0 ? null : daftar.slice(-DISIMPAN).join(' ');
}

/** When an issue was made, as far as the row knows. */
export function kirimanDibuat({ serial, dikirim, kirimanLama }: Kiriman, dicari: number): string | undefined {
  if (dicari === serial) return dikirim ?? undefined;
  return (kirimanLama ?? '')
    .split(' ')
    .find((satu) => satu.startsWith(`${dicari}=`))
    ?.slice(`${dicari}=`.length);
}
