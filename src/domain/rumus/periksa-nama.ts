import { namaTerdekat } from '../umum/nama-terdekat';
import { catatanRumus, type CatatanRumus } from './catatan';
import { fungsiLazim, fungsiMenurutNama, type Fungsi } from './fungsi/daftar';
import type { Acuan, RuangNama } from './kamus';
import { NamaMirip } from './nama-mirip';
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

/** Resolves every name without a tree, so that unknown names are told even where the formula does not parse. */
export function periksaNama(teks: string, token: readonly Token[], ruang: RuangNama): HasilNama {
  const acuan = new Map<number, Acuan>();
  const fungsi = new Map<number, Fungsi>();
  const catatan: CatatanRumus[] = [];
  let mirip: NamaMirip | undefined;
  const terdekat = ingat((nama) => {
    mirip ??= new NamaMirip([...ruang.dikenal, ...[...fungsiMenurutNama.keys()].map((f) => ({ nama: f }))]);
    return mirip.cari(nama);
  });
  const isTakDikenal = (t: Token): boolean =>
    t.jenis === 'nama' && ruang.cari(t.kunci) === undefined && !fungsiMenurutNama.has(t.kunci);
  const fungsiTerdekat = ingat(
    (nama) => fungsiLazim.get(nama) ?? namaTerdekat(nama, fungsiMenurutNama.keys()),
  );

  const gabungan: Posisi[] = [];
  let lewati = 0;

  for (const [i, t] of token.entries()) {
    if (t.jenis !== 'nama' || i < lewati) continue;
    const terpisah = namaTerpisah(token, i);
    if (terpisah.length > 1 && terpisah.some(isTakDikenal)) {
      const posisi: Posisi = [t.awal, terpisah.at(-1)?.akhir ?? t.akhir];
      const tertulis = teks.slice(...posisi);
      const maksud = tertulis.length > 100 ? undefined : terdekat(tertulis);
      // `atauu status` is a slip in a word of the grammar, not another name for `status`.
      const hanyaSisa = terpisah.slice(1).some((lain) => lain.jenis === 'nama' && lain.kunci === maksud);
      if (maksud !== undefined && !hanyaSisa) {
        catatan.push(catatanRumus('nama-tidak-dikenal', { nama: tertulis, terdekat: maksud }, { posisi }));
        gabungan.push(posisi);
        lewati = i + terpisah.length;
        continue;
      }
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

/** The names that follow each other from here with nothing between them; none where there are too many, or a call ends them. */
function namaTerpisah(token: readonly Token[], mulai: number): readonly Token[] {
  let akhir = mulai;
  while (token[akhir]?.jenis === 'nama') akhir += 1;
  const banyak = akhir - mulai;
  return banyak > KATA_TERBANYAK || token[akhir]?.jenis === 'buka' ? [] : token.slice(mulai, akhir);
}

/** A formula that repeats an unknown name a thousand times looks for its neighbour once. */
function ingat<T>(cari: (nama: string) => T): (nama: string) => T {
  const tahu = new Map<string, T>();
  return (nama) => {
    if (!tahu.has(nama)) tahu.set(nama, cari(nama));
    return tahu.get(nama) as T;
  };
}
