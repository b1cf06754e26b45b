import type { KegagalanBuku } from '../../../application/ports/workbook';
import type { BatasBaca } from '../baca/batas-baca';
import type { BatasPaket } from '../batas';
import type { NamaBatas } from '../kegagalan';
import { daftarIsi } from '../zip/daftar-isi';

const tanpaBatas: BatasPaket = {
  berkas: Infinity,
  bagian: Infinity,
  isi: Infinity,
  jumlahBagian: Infinity,
};

const TEKS_BERSAMA = /(?:^|\/)sharedStrings\.xml$/i;

/**
 * Why a workbook that was just made could not be read again; asked before it takes the place of anything. The sizes that our
 * own zips declare are true.
 */
export function periksaUkuran(nama: string, bytes: Uint8Array, batas: BatasBaca): KegagalanBuku | undefined {
  const entri = daftarIsi(bytes, tanpaBatas);
  if (!entri.ok) throw new Error('The package just written cannot be listed');
  const ukuran = entri.value.map((satu) => satu.ukuran);
  const teks = entri.value.filter((satu) => TEKS_BERSAMA.test(satu.nama)).map((satu) => satu.ukuran);
  const terbesar = (daftar: readonly number[]): number => daftar.reduce((a, b) => Math.max(a, b), 0);
  const daftar: readonly (readonly [NamaBatas, number, number])[] = [
    ['jumlah-bagian', ukuran.length, batas.jumlahBagian],
    ['teks-bersama', terbesar(teks), batas.teksBersama],
    ['ukuran-bagian', terbesar(ukuran), batas.bagian],
    ['ukuran-isi', ukuran.reduce((jumlah, satu) => jumlah + satu, 0), batas.isi],
    ['ukuran-berkas', bytes.length, batas.berkas],
  ];
  const lewat = daftar.find(([, jumlah, maksimum]) => jumlah > maksimum);
  if (lewat === undefined) return undefined;
  const [apa, jumlah, maksimum] = lewat;
  return { kode: 'write-too-large', tempat: nama, batas: apa, jumlah, maksimum };
}
