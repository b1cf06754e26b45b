import { catatJson, type CatatanJson } from '../../application/catatan-json';
import { bersihkanAksara, isTersimpan, potongTeks } from '../../domain/umum/aksara';
import { BATAS_PARAMS, BERSIHAN_DISEBUT } from '../../domain/umum/batas-teks';
import { tulisJalur } from './jalur';

type Jalur = readonly PropertyKey[];

/**
 * Texts and names of fields of a plan document that no workbook can hold, each at its path: such a plan is refused, because
 * it is approved word by word. The first of them.
 * @param teks the document as it is written: what has no such character in any notation is not looked through.
 */
export function aksaraRencana(isi: unknown, teks: string, berkas: string): readonly CatatanJson[] {
  if (isTersimpan(teks) && !teks.includes('\\u')) return [];
  const catatan: CatatanJson[] = [];
  const periksa = (satu: string, jalur: Jalur): void => {
    const { dibuang } = bersihkanAksara(satu);
    if (dibuang.length === 0 || catatan.length >= BERSIHAN_DISEBUT) return;
    const tertulis = potongTeks(bersihkanAksara(tulisJalur(jalur)).teks, BATAS_PARAMS);
    catatan.push(catatJson('json-aksara', { aksara: dibuang }, { berkas, jalur: tertulis }));
  };
  // No recursion: a document may be nested deeper than calls can be.
  const antrean: { readonly isi: unknown; readonly jalur: Jalur }[] = [{ isi, jalur: [] }];
  for (let satu = antrean.pop(); satu !== undefined; satu = antrean.pop()) {
    const { isi: nilai, jalur } = satu;
    if (typeof nilai === 'string') periksa(nilai, jalur);
    if (typeof nilai !== 'object' || nilai === null) continue;
    const anggota: [PropertyKey, unknown][] = Array.isArray(nilai)
      ? [...nilai.entries()]
      : Object.entries(nilai);
    for (const [kunci, anak] of anggota.reverse()) {
      if (typeof kunci === 'string') periksa(kunci, [...jalur, kunci]);
      if (typeof anak === 'string' || typeof anak === 'object')
        antrean.push({ isi: anak, jalur: [...jalur, kunci] });
    }
  }
  return catatan;
}
