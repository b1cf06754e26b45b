import { batasBaris } from '../../lembar/alamat';
import { beririsan, type Rentang } from '../../lembar/rentang';
import type { BarisTabel, KeadaanTabel } from './keadaan-tabel';
import { unsurKe } from '../../domain/umum/pasti';

/** How far a table reaches after its changes. */
export interface UkuranBaru {
  /** Last row of the table object, at least one below the header; totals come after. */
  readonly akhir: number;
  /** A row stands elsewhere than before, or is gone. */
  readonly bergeser: boolean;
}

/** Blank rows at the end of a table are filled first; a table that loses rows loses as many from its reach. */
export function ukuranBaru(tabel: KeadaanTabel, baris: readonly BarisTabel[]): UkuranBaru {
  const hilang = Math.max(0, tabel.semuaBaris().length - baris.length);
  const terisi = tabel.barisPertama + baris.length - 1;
  return {
    akhir: Math.max(terisi, tabel.barisPertama, tabel.barisAkhir - hilang),
    bergeser:
      tabel.semuaBaris().some((_, k) => baris[k]?.asal !== tabel.barisPertama + k) ||
      baris.some(({ asal }, k) => asal !== undefined && asal !== tabel.barisPertama + k),
  };
}

/** The first worksheet row where something of the user's is in the way of the new reach, or `undefined`; `gabungan` are merged areas. */
export function penghalang(
  tabel: KeadaanTabel,
  baris: readonly BarisTabel[],
  ukuran: UkuranBaru,
  gabungan: readonly Rentang[],
): number | undefined {
  const total = tabel.objek?.barisTotal ?? 0;
  const akhirLama = tabel.barisAkhir + total;
  const akhirBaru = ukuran.akhir + total;
  if (akhirBaru > batasBaris) return batasBaris;
  const { kiri, kanan } = tabel;
  const tambahan: Rentang = { kiri, kanan, atas: akhirLama + 1, bawah: akhirBaru };
  const kena = (daftar: readonly Rentang[], area: Rentang): number | undefined => {
    const ada = daftar.find((satu) => area.atas <= area.bawah && beririsan(satu, area));
    return ada && Math.max(ada.atas, area.atas);
  };
  const digeser =
    ukuran.bergeser || (total > 0 && akhirBaru !== akhirLama) ? tabel.barisPertama : akhirLama + 1;
  return (
    kena(
      tabel.objekLain.map(({ rentang }) => rentang),
      tambahan,
    ) ??
    kena(gabungan, { ...tambahan, atas: digeser, bawah: Math.max(akhirLama, akhirBaru) }) ??
    barisTerisi(tabel, tambahan) ??
    barisBertemu(tabel, baris)
  );
}

function barisTerisi(tabel: KeadaanTabel, area: Rentang): number | undefined {
  for (const satu of tabel.lembar.baris) {
    const { nomor } = satu;
    if (nomor < area.atas || nomor > area.bawah) continue;
    if (satu.sel.some((isi, kolom) => isi !== undefined && tabel.milikTabel(kolom))) return nomor;
  }
  return undefined;
}

/** Where a row that moves brings cells along to where others of the user's stand: neither may be written over. */
function barisBertemu(tabel: KeadaanTabel, baris: readonly BarisTabel[]): number | undefined {
  const { barisPertama, barisAkhir, kiri, kanan } = tabel;
  for (let k = Math.max(0, barisAkhir + 1 - barisPertama); k < baris.length; k++) {
    const { asal } = unsurKe(baris, k);
    const nomor = barisPertama + k;
    for (let kolom = kiri; asal !== undefined && kolom <= kanan; kolom++) {
      if (tabel.tetap(nomor, kolom) && tabel.berisi(asal, kolom)) return nomor;
    }
  }
  return undefined;
}
