import type { BerkasMasuk } from '../../application/ports/pembaca-buku';

interface OpsiCsv {
  readonly nama: string;
  readonly pemisah: ',' | ';';
  /** Byte order mark in front, as some exports have it. */
  readonly bom: boolean;
}

const sel = (isi: string | number, pemisah: string): string => {
  const teks = String(isi);
  return teks.includes(pemisah) || /["\r\n]/.test(teks) ? `"${teks.replaceAll('"', '""')}"` : teks;
};

/** A text file as a system exports it: header, then rows, each line ended. */
export function tulisCsv(
  kepala: readonly string[],
  baris: readonly (readonly (string | number)[])[],
  { nama, pemisah, bom }: OpsiCsv,
): BerkasMasuk {
  const teks = [kepala, ...baris].map((satu) => satu.map((isi) => sel(isi, pemisah)).join(pemisah));
  return { nama, isi: new TextEncoder().encode(`${bom ? '\ufeff' : ''}${teks.join('\r\n')}\r\n`) };
}
