/**
 * Column "Asal data" of a row, `file:line`, several separated by `; `: every file that what stands in the row may have come
 * from. A file that gives all of it stands alone; otherwise it joins the ones before, or takes the place it had.
 */
export function asalData(tersimpan: string, berkas: string, baris: number, adaSisa: boolean): string {
  // A semicolon in a file's name would read as two sources.
  const nama = berkas.replaceAll(';', ',');
  const baru = `${nama}:${baris}`;
  if (!adaSisa) return baru;
  const lama = tersimpan.split(PEMISAH).filter((satu) => satu !== '');
  const di = lama.findIndex(
    (satu) => satu.startsWith(`${nama}:`) && /^\d+$/.test(satu.slice(nama.length + 1)),
  );
  return (di === -1 ? [...lama, baru] : lama.with(di, baru)).join(PEMISAH);
}

const PEMISAH = '; ';
