import { cariPemisah, cariPenutup, type GayaKutip } from './keadaan-kutip';

export interface OpsiBelah {
  readonly pemisah: string;
  readonly gaya: GayaKutip;
  /** The file writes backslashes themselves behind a backslash. */
  readonly miringGanda: boolean;
  readonly terbanyak: number;
}

/** Splits a record whose quotes are right in the given style; `undefined` where they are not. */
export function belahKetat(teks: string, opsi: OpsiBelah): string[] | undefined {
  const { pemisah, gaya, terbanyak } = opsi;
  const sel: string[] = [];
  let posisi = 0;
  while (sel.length < terbanyak) {
    if (teks[posisi] === '"') {
      const akhir = cariPenutup(teks, posisi + 1, gaya);
      if (akhir === -1) return undefined;
      sel.push(isi(teks.slice(posisi + 1, akhir).replaceAll('""', '"'), opsi));
      if (akhir + 1 === teks.length) return sel;
      if (teks[akhir + 1] !== pemisah) return undefined;
      posisi = akhir + 2;
    } else {
      const batas = cariPemisah(teks, pemisah, posisi, gaya);
      sel.push(isi(teks.slice(posisi, batas === -1 ? teks.length : batas), opsi));
      if (batas === -1) return sel;
      posisi = batas + 1;
    }
  }
  return sel;
}

function isi(teks: string, { pemisah, gaya, miringGanda }: OpsiBelah): string {
  if (gaya === 'ganda' || !teks.includes('\\')) return teks;
  return teks.replace(/\\(.)/gsu, (utuh, huruf: string) =>
    huruf === '"' || huruf === pemisah || (huruf === '\\' && miringGanda) ? huruf : utuh,
  );
}

/** Whether every backslash of a file stands before a quote, a separator or a backslash: then a doubled one is one. */
export function isMiringGanda(teks: string, pemisah: string): boolean {
  for (let posisi = teks.indexOf('\\'); posisi !== -1; posisi = teks.indexOf('\\', posisi + 2)) {
    const sesudah = teks[posisi + 1];
    if (sesudah !== '"' && sesudah !== '\\' && sesudah !== pemisah) return false;
  }
  return true;
}
