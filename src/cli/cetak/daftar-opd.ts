import type { DaftarTempel } from '../../domain/impor/unit/tempel/daftar-tempel';
import { sajikanDaftarOpd } from '../../sajian/ruang-kerja/daftar-opd';
import type { Bahasa } from '../../teks/bahasa';
import { tabelTeks } from '../tabel-teks';

/** Lines that are printed; `--json` has all. */
const BATAS = 400;

/** What was understood of a list of units, line by line. */
export function cetakDaftarOpd(daftar: DaftarTempel, bahasa: Bahasa): readonly string[] {
  const { judul, ringkas, baris } = sajikanDaftarOpd(daftar, bahasa);
  const kata = bahasa.teks.sajian.daftarOpd;
  const { kolom } = kata;
  const sisa = baris.length - BATAS;
  return [
    judul,
    ...ringkas.map((satu) => `  ${satu}`),
    ...tabelTeks(
      [kolom.baris, kolom.kode, kolom.nama, kolom.keterangan],
      baris.slice(0, BATAS).map((satu) => [String(satu.nomor), satu.kode, satu.nama, satu.keterangan]),
      new Set([0]),
    ),
    ...(sisa > 0
      ? [`  ${kata.barisLain(bahasa.tulis.angka(sisa))}`, `  ${bahasa.teks.perintah.catatanLain}`]
      : []),
  ];
}
