/** Why a JSON file holds no table that can be read. */
export type SebabJson = 'rusak' | 'kosong' | 'bukan-tabel' | 'rencana';

type Objek = Readonly<Record<string, unknown>>;

const isObjek = (nilai: unknown): nilai is Objek =>
  typeof nilai === 'object' && nilai !== null && !Array.isArray(nilai);

/** Rows of one file: objects by name, or arrays whose first one is the header. */
export type DaftarJson = readonly Objek[] | readonly (readonly unknown[])[];

const isDaftar = (nilai: unknown): nilai is DaftarJson =>
  Array.isArray(nilai) &&
  nilai.length > 0 &&
  (nilai.every(isObjek) || (nilai.length > 1 && nilai.every((satu) => Array.isArray(satu))));

/** Interfaces put their rows under one of these, beside links and counts. */
const namaDaftar = ['data', 'rows', 'records', 'items', 'results', 'result', 'hasil'];
/** How deep rows are looked for: `{ response: { data: [...] } }`. */
const KEDALAMAN = 3;

/** The only list of rows in a document; of several the one under a name that interfaces use. */
export function cariDaftar(dokumen: unknown): DaftarJson | SebabJson {
  if (isDaftar(dokumen)) return dokumen;
  if (Array.isArray(dokumen)) return dokumen.length === 0 ? 'kosong' : 'bukan-tabel';
  if (!isObjek(dokumen)) return 'bukan-tabel';
  if ('indikator' in dokumen && 'tujuan' in dokumen) return 'rencana';
  let lapis: readonly Objek[] = [dokumen];
  for (let dalam = 0; dalam < KEDALAMAN && lapis.length > 0; dalam += 1) {
    const isi = lapis.flatMap((satu) => Object.entries(satu));
    const calon = isi.filter(([, nilai]) => isDaftar(nilai));
    const bernama = calon.filter(([nama]) => namaDaftar.includes(nama.toLowerCase()));
    const [satu, ...lain] = bernama.length > 0 ? bernama : calon;
    if (satu !== undefined) return lain.length === 0 && isDaftar(satu[1]) ? satu[1] : 'bukan-tabel';
    if (isi.some(([nama, nilai]) => namaDaftar.includes(nama) && Array.isArray(nilai) && nilai.length === 0))
      return 'kosong';
    lapis = isi.flatMap(([, nilai]) => (isObjek(nilai) ? [nilai] : []));
  }
  return 'bukan-tabel';
}

/** A document, or one object a line (NDJSON); `undefined` where it is neither. */
export function uraiJson(teks: string): unknown {
  const utuh = urai(teks);
  if (utuh !== undefined) return utuh;
  const objek: Objek[] = [];
  for (let awal = 0; awal < teks.length;) {
    const akhir = teks.indexOf('\n', awal);
    const baris = teks.slice(awal, akhir === -1 ? teks.length : akhir).trim();
    awal = akhir === -1 ? teks.length : akhir + 1;
    if (baris === '') continue;
    const satu = urai(baris);
    if (!isObjek(satu)) return undefined;
    objek.push(satu);
  }
  return objek.length > 1 ? objek : undefined;
}

function urai(teks: string): unknown {
  try {
    return JSON.parse(teks) as unknown;
  } catch {
    return undefined;
  }
}
