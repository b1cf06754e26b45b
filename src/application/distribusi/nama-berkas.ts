/** Characters that no system refuses in a file name; others become `-`. */
const bersihkan = (teks: string): string =>
  teks
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 60);

/** `2026-TW1_DINKES_Dinas-Kesehatan.xlsx`: only for people; nothing is ever read from it. Distinct for distinct codes. */
export function namaBerkasTemplate(
  periode: string,
  kode: string,
  nama: string,
  terpakai: Set<string>,
): string {
  const dasar = [periode, bersihkan(kode), bersihkan(nama)].filter((bagian) => bagian !== '').join('_');
  let calon = `${dasar}.xlsx`;
  for (let n = 2; terpakai.has(calon.toLowerCase()); n += 1) calon = `${dasar}_${n}.xlsx`;
  terpakai.add(calon.toLowerCase());
  return calon;
}
