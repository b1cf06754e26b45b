import { validasiKolom } from '../../src/lembar/validasi';
import type { KolomSpec } from '../../src/lembar/tipe';
import { berkasOpenpyxl, ubahDenganSoffice, ujiDengan } from '../alat/program-luar';
import { kolomUji, lembarUji } from '../adapters/xlsx/contoh-lembar';

const aturan = (kolom: KolomSpec, dilindungi = true): ReturnType<typeof validasiKolom> =>
  validasiKolom(kolom, lembarUji('t', [kolom], { dilindungi }));

describe('aturan ketik sebuah kolom', () => {
  test.each<readonly [string, Partial<KolomSpec>, unknown]>([
    ['rupiah: bilangan bulat mulai 0', { tipe: 'rupiah' }, { jenis: 'bilangan-bulat', min: 0 }],
    ['angka: bilangan apa saja', { tipe: 'angka' }, { jenis: 'bilangan' }],
    ['angka bulat', { tipe: 'angka', bulat: true }, { jenis: 'bilangan-bulat' }],
    ['tanggal: 1990–2099', { tipe: 'tanggal' }, { jenis: 'tanggal', min: 32_874, maks: 73_050 }],
    [
      'ya/tidak atau TB',
      { tipe: 'ya-tidak', bolehTb: true },
      { jenis: 'daftar', pilihan: ['Ya', 'Tidak', 'TB'] },
    ],
    ['pilihan', { tipe: 'pilihan', pilihan: ['a', 'b'] }, { jenis: 'daftar', pilihan: ['a', 'b'] }],
  ])('%s', (_, kolom, harapan) =>
    expect(aturan(kolomUji('k', { isian: true, ...kolom }))?.aturan).toMatchObject(harapan as object),
  );

  test('teks bebas dan pilihan tanpa daftar tidak diatur', () => {
    expect(aturan(kolomUji('k', { isian: true }))).toBeUndefined();
    expect(aturan(kolomUji('k', { isian: true, tipe: 'pilihan' }))).toBeUndefined();
  });

  test('kolom bukan isian diatur hanya bila lembarnya tidak dilindungi', () => {
    const kolom = kolomUji('k', { tipe: 'rupiah' });
    expect(aturan(kolom, true)).toBeUndefined();
    expect(aturan(kolom, false)?.aturan.jenis).toBe('bilangan-bulat');
    expect(aturan({ ...kolom, tersembunyi: true }, false)).toBeUndefined();
  });

  // LibreOffice evaluates the very formulas over what a person may have typed.
  ujiDengan('soffice', 'rumus angka-atau-TB benar untuk yang boleh diketik saja', () => {
    const isi = ['5', '0', '-1', '1.5', '"TB"', '" tb "', '"lima"', 'TRUE()', '40000'];
    const kolom: KolomSpec[] = [
      kolomUji('rupiah', { isian: true, bolehTb: true, tipe: 'rupiah' }),
      kolomUji('angka', { isian: true, bolehTb: true, tipe: 'angka' }),
      kolomUji('bulat', { isian: true, bolehTb: true, tipe: 'angka', bulat: true }),
      kolomUji('tanggal', { isian: true, bolehTb: true, tipe: 'tanggal' }),
    ];
    const rumus = isi.map((_, baris) =>
      kolom.map((satu) => {
        const isiAturan = aturan(satu)!.aturan;
        if (isiAturan.jenis !== 'rumus') throw new Error(satu.id);
        return `=${isiAturan.rumus(`A${baris + 1}`)}`;
      }),
    );
    const buku = berkasOpenpyxl(
      `
import sys, json, openpyxl
isi, rumus = json.loads(sys.argv[2]), json.loads(sys.argv[3])
wb = openpyxl.Workbook()
for r, satu in enumerate(isi):
    wb.active.cell(r + 1, 1).value = '=' + satu
    for c, f in enumerate(rumus[r]):
        wb.active.cell(r + 1, c + 2).value = f
wb.save(sys.argv[1])`,
      [JSON.stringify(isi), JSON.stringify(rumus)],
    );
    const csv = new TextDecoder().decode(ubahDenganSoffice(buku, 'aturan.xlsx', 'csv'));
    const hasil = csv
      .trim()
      .split('\n')
      .map((baris) =>
        baris
          .split(',')
          .slice(1)
          .map((sel) => sel === 'TRUE'),
      );
    const [Y, T] = [true, false];
    expect(hasil).toEqual([
      // rupiah, angka, bulat, tanggal (1990–2099)
      [Y, Y, Y, T], // 5
      [Y, Y, Y, T], // 0
      [T, Y, Y, T], // -1
      [T, Y, T, T], // 1,5
      [Y, Y, Y, Y], // TB
      [Y, Y, Y, Y], // " tb "
      [T, T, T, T], // lima
      // LibreOffice's TRUE() is a number, Excel's is not: not compared
      hasil[7],
      [Y, Y, Y, Y], // 40000 = 6 July 2009
    ]);
  });
});
