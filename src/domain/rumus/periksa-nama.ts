import { catatanRumus, type CatatanRumus } from './catatan';
import { fungsiMenurutNama, type Fungsi } from './fungsi/daftar';
import type { Acuan, RuangNama } from './kamus';
import { posisiToken, type Posisi, type Token } from './token/token';

/** What each name token stands for, by its index among the tokens. */
export interface HasilNama {
  readonly acuan: ReadonlyMap<number, Acuan>;
  readonly fungsi: ReadonlyMap<number, Fungsi>;
  readonly catatan: readonly CatatanRumus[];
  /** Names written apart (`nilai kontrak`) that were told as one: between their words no operator is missing. */
  readonly gabungan: readonly Posisi[];
}

/** Words that are tried as one name; the longest names have four. */
const KATA_TERBANYAK = 6;
const NAMA_TERPANJANG = 100;

/** Resolves every name without a tree, so that unknown names are told even where the formula does not parse. */
export function periksaNama(teks: string, token: readonly Token[], ruang: RuangNama): HasilNama {
  const acuan = new Map<number, Acuan>();
  const fungsi = new Map<number, Fungsi>();
  const catatan: CatatanRumus[] = [];
  const { terdekat, fungsiTerdekat } = ruang.bersama;

  const gabungan: Posisi[] = [];
  let lewati = 0;

  for (const [i, t] of token.entries()) {
    if (t.jenis !== 'nama' || i < lewati) continue;
    const terpisah = periksaTerpisah(teks, namaTerpisah(token, i), ruang, terdekat);
    if (terpisah) {
      catatan.push(terpisah.catatan);
      gabungan.push(terpisah.posisi);
      lewati = i + terpisah.banyak;
      continue;
    }
    const nama = teks.slice(t.awal, Math.min(t.akhir, t.awal + 60));
    const lokasi = { posisi: posisiToken(t) };
    const dikenal = ruang.cari(t.kunci);
    const f = fungsiMenurutNama.get(t.kunci);
    const sesudah = token[i + 1];
    if (sesudah?.jenis === 'buka' && !sesudah.sesudahSimbol) {
      if (f) fungsi.set(i, f);
      else if (dikenal) catatan.push(catatanRumus('bukan-fungsi', { nama }, lokasi));
      else {
        catatan.push(
          catatanRumus('fungsi-tidak-dikenal', { nama, terdekat: fungsiTerdekat(t.kunci) }, lokasi),
        );
      }
    } else if (f) catatan.push(catatanRumus('fungsi-tanpa-kurung', { nama: f.nama }, lokasi));
    else if (!dikenal) {
      catatan.push(catatanRumus('nama-tidak-dikenal', { nama, terdekat: terdekat(t.kunci) }, lokasi));
    } else if (dikenal.jenis === 'rangkap') catatan.push(catatanRumus('nama-rangkap', { nama }, lokasi));
    else acuan.set(i, dikenal);
  }
  return { acuan, fungsi, catatan, gabungan };
}

type Nama = Extract<Token, { readonly jenis: 'nama' }>;

/** The names that follow each other from here with nothing between them; none where there are too many, or a call ends them. */
function namaTerpisah(token: readonly Token[], mulai: number): readonly Nama[] {
  const nama: Nama[] = [];
  for (let i = mulai; nama.length <= KATA_TERBANYAK; i += 1) {
    const t = token[i];
    if (t?.jenis !== 'nama') return t?.jenis === 'buka' ? [] : nama;
    nama.push(t);
  }
  return [];
}

/** One finding for words that mean one name together; `undefined` where they are names of their own, or mean nothing. */
function periksaTerpisah(
  teks: string,
  kata: readonly Nama[],
  ruang: RuangNama,
  terdekat: (nama: string) => string | undefined,
): { readonly catatan: CatatanRumus; readonly posisi: Posisi; readonly banyak: number } | undefined {
  const [awal, ...lain] = kata;
  const akhir = lain.at(-1);
  const isTakDikenal = ({ kunci }: Nama): boolean =>
    ruang.cari(kunci) === undefined && !fungsiMenurutNama.has(kunci);
  if (awal === undefined || akhir === undefined || !kata.some(isTakDikenal)) return undefined;
  const posisi: Posisi = [awal.awal, akhir.akhir];
  const nama = teks.slice(...posisi);
  const maksud = nama.length > NAMA_TERPANJANG ? undefined : terdekat(nama);
  // `atauu status` is a slip in a word of the grammar, not another name for `status`.
  if (maksud === undefined || lain.some(({ kunci }) => kunci === maksud)) return undefined;
  const catatan = catatanRumus('nama-tidak-dikenal', { nama, terdekat: maksud }, { posisi });
  return { catatan, posisi, banyak: kata.length };
}
