import type { Lokasi } from '../umum/catatan';
import { PembersihTabel } from './bersihkan-tabel';
import { cariKepala, isSelKosong, potongEkor, type Rekaman } from './baris-kepala';
import { catatImpor, type CatatanImpor } from './catatan';
import type { BarisTeks, SelTabel, TabelTeks } from './tabel-teks';
import { tambahSemua } from '../umum/banyak';
import { unsurKe } from '../umum/pasti';

export interface OpsiSusun {
  readonly berkas: string;
  /** Characters that a cell may hold. */
  readonly batasSel: number;
  /** Some text of the file cannot be kept as it is: each is looked at. */
  readonly kotor?: boolean;
  /** A worksheet drops empty cells at the end of a row; a text file never does. */
  readonly barisPendekWajar?: boolean;
}

/** Finds the header among records and puts every row under it; rows that do not fit are kept, marked `cacat`. */
export function susunTabelTeks(asli: readonly Rekaman[], opsi: OpsiSusun): TabelTeks {
  const pembersih = new PembersihTabel(opsi.berkas);
  const rekaman = opsi.kotor === true ? asli.map((satu) => pembersih.bersihkan(satu)) : asli;
  const diKepala = Math.max(0, cariKepala(rekaman));
  const rekamanKepala = rekaman[diKepala];
  const kepala = potongEkor(rekamanKepala?.sel ?? []).map((sel) => bersih(sel));
  const barisKepala = rekamanKepala?.nomor ?? 1;
  const tempat = (baris: number): Lokasi => ({ berkas: opsi.berkas, baris });
  const catatan: CatatanImpor[] = [];
  if (diKepala > 0)
    catatan.push(catatImpor('baris-sebelum-kepala', { jumlah: diKepala }, tempat(barisKepala)));
  const baris: BarisTeks[] = [];
  for (const satu of rekaman.slice(diKepala + 1)) {
    if (satu.sel.every(isSelKosong)) continue;
    if (isKepala(satu, kepala)) {
      catatan.push(catatImpor('kepala-berulang', { kepala: kepala[0] ?? '' }, tempat(satu.nomor)));
      continue;
    }
    const salah = periksaBaris(satu, kepala.length, opsi);
    if (salah === undefined) baris.push({ nomor: satu.nomor, sel: sesuaikan(satu.sel, kepala.length) });
    else {
      catatan.push({ ...salah, lokasi: tempat(satu.nomor) });
      baris.push({ nomor: satu.nomor, sel: sesuaikan(satu.sel, kepala.length), cacat: true });
    }
  }
  tambahSemua(catatan, periksaKepala(kepala, baris, tempat(barisKepala)));
  return { kepala, barisKepala, baris, catatan: [...pembersih.catatan(kepala), ...catatan] };
}

/** The header stands once more among the rows: files were joined. */
const isKepala = ({ sel }: Rekaman, kepala: readonly string[]): boolean =>
  sel.length >= kepala.length && sel.slice(0, kepala.length).every((isi, i) => kepala[i] === bersih(isi));

const bersih = (sel: SelTabel): string =>
  (typeof sel === 'object' ? String(sel.serial) : String(sel)).replace(/\s+/gu, ' ').trim();

const sesuaikan = (sel: readonly SelTabel[], lebar: number): readonly SelTabel[] =>
  sel.length === lebar ? sel : Array.from({ length: lebar }, (_, i) => sel[i] ?? '');

function periksaBaris({ sel }: Rekaman, lebar: number, opsi: OpsiSusun): CatatanImpor | undefined {
  const params = { ada: sel.length, seharusnya: lebar };
  if (sel.length < lebar && opsi.barisPendekWajar !== true) return catatImpor('kolom-kurang', params);
  if (sel.length > lebar && !sel.slice(lebar).every(isSelKosong)) return catatImpor('kolom-berlebih', params);
  const panjang = sel.reduce<number>(
    (n, isi) => (typeof isi === 'string' && isi.length > n ? isi.length : n),
    0,
  );
  return panjang > opsi.batasSel
    ? catatImpor('sel-terlalu-panjang', { panjang, batas: opsi.batasSel })
    : undefined;
}

function periksaKepala(
  kepala: readonly string[],
  baris: readonly BarisTeks[],
  lokasi: Lokasi,
): CatatanImpor[] {
  const catatan = kepala.flatMap((nama, i) => {
    const tempat = { ...lokasi, kolom: nama };
    if (nama === '')
      return baris.some(({ sel }) => !isSelKosong(unsurKe(sel, i)))
        ? [catatImpor('kepala-kosong', { urutan: i + 1 }, lokasi)]
        : [];
    return kepala.indexOf(nama) < i ? [catatImpor('kepala-ganda', { kepala: nama }, tempat)] : [];
  });
  return baris.length === 0
    ? [...catatan, catatImpor('tabel-tanpa-baris', { kepala: kepala.length }, lokasi)]
    : catatan;
}
