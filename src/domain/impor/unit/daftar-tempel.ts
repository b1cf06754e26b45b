import { belahNamaKode } from '../../ketikan/belah';
import { bentukUnit } from './sebutan';
import { cocokkanUnit, susunDaftarUnit } from './daftar-unit';
import type { SebutanUnit } from './tipe';

export interface UnitTempel {
  readonly kode: string;
  readonly nama: string;
  /** The line gave no code: a provisional one was made. */
  readonly sementara: boolean;
}

/** A code has a digit and no blank: `452609`, `1.01.01`, `D-03`. */
const sepertiKode = (teks: string): boolean => /^(?=\S*\d)\S+$/u.test(teks);

/** `452609⇥Dinas Kesehatan`, `Dinas Kesehatan;452609`, `Dinas Kesehatan - 452609`, or the name alone. */
function bacaBaris(baris: string): SebutanUnit | undefined {
  const bagian = baris
    .split(/[\t;]/u)
    .map((satu) => satu.trim())
    .filter((satu) => satu !== '');
  const kode = bagian.length > 1 ? bagian.find(sepertiKode) : undefined;
  const nama = bagian.find((satu) => satu !== kode && bentukUnit(satu) !== '');
  if (nama === undefined) return undefined;
  return kode === undefined ? belahNamaKode(nama) : { nama, kode };
}

/** Units typed or pasted one a line, for a new workspace; a unit named twice counts once. */
export function daftarUnitDariTeks(teks: string): readonly UnitTempel[] {
  const sebutan = teks.split(/\r\n|\r|\n/u).flatMap((baris) => bacaBaris(baris) ?? []);
  const daftar = susunDaftarUnit(
    sebutan.map((satu) => [satu]),
    [],
  );
  const hasil = new Map<string, UnitTempel>();
  for (const { nama, kode } of sebutan) {
    const cocok = cocokkanUnit(nama, kode, daftar);
    if (!hasil.has(cocok.kode))
      hasil.set(cocok.kode, { kode: cocok.kode, nama, sementara: cocok.cara === 'sementara' });
  }
  return [...hasil.values()];
}
