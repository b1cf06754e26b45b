import { namaTerdekat } from '../umum/nama-terdekat';
import { catatanRumus, type CatatanRumus } from './catatan';
import { fungsiLazim, fungsiMenurutNama, type Fungsi } from './fungsi/daftar';
import type { Acuan, RuangNama } from './kamus';
import { posisiToken, type Token } from './token/token';

/** What each name token stands for, by its index among the tokens. */
export interface HasilNama {
  readonly acuan: ReadonlyMap<number, Acuan>;
  readonly fungsi: ReadonlyMap<number, Fungsi>;
  readonly catatan: readonly CatatanRumus[];
}

/** Resolves every name without a tree, so that unknown names are told even where the formula does not parse. */
export function periksaNama(teks: string, token: readonly Token[], ruang: RuangNama): HasilNama {
  const acuan = new Map<number, Acuan>();
  const fungsi = new Map<number, Fungsi>();
  const catatan: CatatanRumus[] = [];
  const terdekat = ingat((nama) => namaTerdekat(nama, [...ruang.dikenal, ...fungsiMenurutNama.keys()]));
  const fungsiTerdekat = ingat(
    (nama) => fungsiLazim.get(nama) ?? namaTerdekat(nama, fungsiMenurutNama.keys()),
  );

  for (const [i, t] of token.entries()) {
    if (t.jenis !== 'nama') continue;
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
  return { acuan, fungsi, catatan };
}

/** A formula that repeats an unknown name a thousand times looks for its neighbour once. */
function ingat<T>(cari: (nama: string) => T): (nama: string) => T {
  const tahu = new Map<string, T>();
  return (nama) => {
    if (!tahu.has(nama)) tahu.set(nama, cari(nama));
    return tahu.get(nama) as T;
  };
}
