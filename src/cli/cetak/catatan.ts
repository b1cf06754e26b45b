import type { Catatan } from '../../application/catatan';
import { barisCatatan, sajikanDaftarCatatan } from '../../sajian/catatan';
import type { Bahasa } from '../../teks/bahasa';

/** Findings as lines, each with its level, its place and what to do. */
export function cetakCatatan(catatan: readonly Catatan[], bahasa: Bahasa): readonly string[] {
  const { sajian, perintah } = bahasa.teks;
  return sajikanDaftarCatatan(catatan, bahasa).flatMap(({ label, catatan: tampak, sisa }) => {
    const tingkat = label.toUpperCase();
    return [
      ...tampak.map((satu) => `${tingkat} ${barisCatatan(satu)}`),
      ...(sisa === 0
        ? []
        : [`${tingkat} ${sajian.catatan.lagi(bahasa.tulis.angka(sisa))}. ${perintah.catatanLain}`]),
    ];
  });
}
