import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Perubahan } from '../../../../src/application/ports/workbook';
import type { Sel } from '../../../../src/lembar/tipe';
import { ubahDenganSoffice, ujiDengan } from '../../../alat/program-luar';
import { barisUji, kolomUji, lembarUji } from '../contoh-lembar';
import { bukuBaru, sesudah, teksBagian } from './alat-buku';

const LEMBAR = 'xl/worksheets/sheet1.xml';
const spec = lembarUji('uji', [
  kolomUji('nama', { lebar: 20, bungkus: true }),
  kolomUji('kode', { lebar: 20 }),
  kolomUji('sandi', { lebar: 20, bungkus: true, tersembunyi: true }),
  kolomUji('ket', { lebar: 40, bungkus: true }),
]);

/** Title row 1, ids row 2, headers row 3; `a` in row 4, `b` in row 5. */
const buku = (): Promise<Uint8Array> =>
  bukuBaru([{ spec, baris: [barisUji('a', 'Satu', 'x'), barisUji('b', 'Dua', 'y')] }]);

const simpan = (id: string, isi: Partial<Record<'nama' | 'kode' | 'sandi' | 'ket', Sel>>): Perubahan => ({
  jenis: 'simpan',
  tabelId: 'uji',
  kolom: Object.keys(isi),
  baris: [barisUji(id, ...Object.values(isi))],
});

function denganBagian(isi: Uint8Array, nama: string, ubah: (xml: string) => string): Uint8Array {
  const semua = unzipSync(isi);
  const lama = strFromU8(semua[nama]!);
  const baru = ubah(lama);
  if (baru === lama) throw new Error(`${nama} tidak berubah`);
  return zipSync({ ...semua, [nama]: strToU8(baru) });
}

const tagBaris = (isi: Uint8Array, nomor: number): string =>
  new RegExp(`<row r="${nomor}"[^>]*>`).exec(teksBagian(isi, LEMBAR))?.[0] ?? '';
const tinggi = (isi: Uint8Array, nomor: number): number | undefined => {
  const ht = /\sht="([\d.]+)"/.exec(tagBaris(isi, nomor))?.[1];
  return ht === undefined ? undefined : Number(ht);
};

/** Ten words of nine letters: in 20 digits of width, at 0.9 a letter, 22 letters fit: two words a line, so 5 lines. */
const LIMA_BARIS = Array.from({ length: 10 }, () => 'pengadaan').join(' ');

describe('tinggi baris yang ditulis', () => {
  test.each<[string, Parameters<typeof simpan>[1], number | undefined]>([
    ['teks pendek: tanpa tinggi', { nama: 'pendek' }, undefined],
    ['lima baris kali 15 titik', { nama: LIMA_BARIS }, 75],
    // 40 digits take 44 letters: four words (39 letters with spaces), so 4 + 4 + 2 words.
    ['kolom yang lebih lebar: tiga baris', { ket: LIMA_BARIS }, 45],
    ['sel tertinggi menentukan', { nama: LIMA_BARIS, ket: LIMA_BARIS }, 75],
    ['baris baru di dalam teks dihitung', { nama: 'satu\ndua\n\nempat' }, 60],
    // 20 digits of width take 16 capitals at 1.2: one word of nine each line.
    ['huruf kapital lebih lebar', { nama: LIMA_BARIS.toUpperCase() }, 150],
    // 27 letters without a space: 22 and 5.
    ['kata yang lebih panjang dari kolom dipotong', { nama: 'x'.repeat(27) }, 30],
    ['kolom yang tidak membungkus tidak menambah tinggi', { kode: LIMA_BARIS }, undefined],
    ['kolom tersembunyi tidak menambah tinggi', { sandi: LIMA_BARIS }, undefined],
    ['paling tinggi 409 titik, batas Excel', { nama: '\n'.repeat(50) + 'x' }, 409],
    ['angka tidak terbungkus', { nama: 123456789012345 }, undefined],
  ])('%s', async (_, isi, harapan) => {
    const lama = await buku();
    expect(tinggi(await sesudah(lama, simpan('b', isi)), 5)).toBe(harapan);
    const baru = await sesudah(lama, simpan('c', isi));
    expect(tinggi(baru, 6)).toBe(harapan);
    expect(tagBaris(baru, 6)).not.toContain('customHeight');
    expect(tagBaris(baru, 4)).toBe(tagBaris(lama, 4));
  });

  test('sel lain pada baris itu ikut dihitung, dan baris yang kembali pendek mengecil', async () => {
    const panjang = await sesudah(await buku(), simpan('a', { nama: LIMA_BARIS, ket: LIMA_BARIS }));
    const tetap = await sesudah(panjang, simpan('a', { kode: 'lain' }));
    expect(tinggi(tetap, 4)).toBe(75);
    const kurang = await sesudah(tetap, simpan('a', { nama: 'pendek' }));
    expect(tinggi(kurang, 4)).toBe(45);
    expect(tinggi(await sesudah(kurang, simpan('a', { ket: null })), 4)).toBeUndefined();
  });

  test('tinggi yang diatur pengguna tetap, juga pada baris cadangan', async () => {
    const asal = await bukuBaru([
      { spec: { ...spec, barisCadangan: 2 }, baris: [barisUji('a', 'Satu'), barisUji('b', 'Dua')] },
    ]);
    const diatur = denganBagian(asal, LEMBAR, (xml) =>
      xml.replace(/<row r="([56])"/g, '<row r="$1" ht="99" customHeight="1"'),
    );
    const hasil = await sesudah(diatur, simpan('b', { nama: LIMA_BARIS }), simpan('c', { nama: LIMA_BARIS }));
    expect([4, 5, 6].map((nomor) => tinggi(hasil, nomor))).toEqual([undefined, 99, 99]);
    expect(tagBaris(hasil, 5)).toContain('customHeight="1"');
  });

  test('tinggi yang bukan dari pengguna (LibreOffice menulisnya pada setiap baris) dihitung ulang', async () => {
    const lain = denganBagian(await buku(), LEMBAR, (xml) =>
      xml.replace('<row r="5"', '<row r="5" ht="12.8" customHeight="false"'),
    );
    expect(tinggi(await sesudah(lain, simpan('b', { nama: LIMA_BARIS })), 5)).toBe(75);
  });

  test('lebar kolom dan gaya menurut berkas, bukan menurut rancangan kita', async () => {
    const lebar = denganBagian(await buku(), LEMBAR, (xml) =>
      // Column B as Excel saves 40 characters.
      xml.replace(/(<col min="2" max="2" width=)"[\d.]+"/, '$1"40.7109375"'),
    );
    expect(tinggi(await sesudah(lebar, simpan('b', { nama: LIMA_BARIS })), 5)).toBe(45);
    const tanpaBungkus = denganBagian(await buku(), 'xl/styles.xml', (xml) =>
      xml.replaceAll(' wrapText="true"', ''),
    );
    expect(tinggi(await sesudah(tanpaBungkus, simpan('b', { nama: LIMA_BARIS })), 5)).toBeUndefined();
  });

  test('sel gabungan milik pengguna tidak menambah tinggi, sel bungkus di sebelah tabel menambah', async () => {
    const milik = denganBagian(await buku(), LEMBAR, (xml) => {
      const gaya = /<c r="B5"[^>]*?( s="\d+")/.exec(xml)![1]!;
      return xml.replace(/(<row r="5"[\s\S]*?)<\/row>/, (_, isi: string) => {
        const sel = `<c r="H5"${gaya} t="inlineStr"><is><t>${LIMA_BARIS}</t></is></c>`;
        return `${isi}${sel}</row>`;
      });
    });
    // No width in the file: 8.43 characters take 9 letters, one word a line.
    expect(tinggi(await sesudah(milik, simpan('b', { kode: 'z' })), 5)).toBe(150);
    const digabung = denganBagian(milik, LEMBAR, (xml) =>
      xml.replace('</mergeCells>', '<mergeCell ref="H5:J5"/></mergeCells>'),
    );
    expect(tinggi(await sesudah(digabung, simpan('b', { kode: 'z' })), 5)).toBeUndefined();
  });

  ujiDengan('soffice', 'LibreOffice menampilkan tinggi itu tanpa menganggapnya diatur tangan', async () => {
    const hasil = await sesudah(await buku(), simpan('b', { nama: LIMA_BARIS }));
    const ulang = ubahDenganSoffice(hasil, 'tinggi.xlsx', 'xlsx');
    expect(tinggi(ulang, 4)).toBeLessThan(20);
    expect(tinggi(ulang, 5)).toBe(75);
    expect(tagBaris(ulang, 5)).not.toMatch(/customHeight="(?:1|true)"/);
  });
});
