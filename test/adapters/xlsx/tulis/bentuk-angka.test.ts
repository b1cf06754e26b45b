import { tanyaPython, ubahDenganSoffice, ujiDengan } from '../../../alat/program-luar';
import { barisUji, kolomUji, lembarUji } from '../contoh-lembar';
import { bukuBaru } from '../buku/alat-buku';

const spec = lembarUji('uji', [
  kolomUji('target', { tipe: 'angka', besaran: 'diketik' }),
  kolomUji('realisasi', { tipe: 'angka', besaran: 'dihitung' }),
  kolomUji('teks', { rata: 'kanan' }),
  kolomUji('hari', { tipe: 'tanggal' }),
]);

const angka = [6.5, 99999.5, 125_000_000_000, 0, -7.25, -250_000];
const buku = (): Promise<Uint8Array> =>
  bukuBaru([{ spec, baris: angka.map((nilai, k) => barisUji(`r${k}`, nilai, nilai, '90–110', 46112)) }]);

ujiDengan(
  'soffice',
  'angka besar bertanda ribuan, angka kecil seperti diketik atau dua desimal',
  async () => {
    const csv = Buffer.from(
      ubahDenganSoffice(await buku(), 'angka.xlsx', 'csv:Text - txt - csv (StarCalc):59,34,76'),
    );
    const baris = csv.toString('utf8').trim().split('\n').slice(3);
    expect(baris.map((satu) => satu.split(';').slice(1, 3))).toEqual([
      ['6.5', '6.50'],
      ['99999.5', '99,999.50'],
      ['125,000,000,000', '125,000,000,000'],
      ['0', '0.00'],
      ['-7.25', '-7.25'],
      ['-250000', '-250,000.00'],
    ]);
  },
);

ujiDengan('openpyxl', 'rata: kanan bila diminta, tanggal di tengah, angka menurut jenisnya', async () => {
  const keluar = tanyaPython(
    `import sys, json, openpyxl
ws = openpyxl.load_workbook(sys.argv[1]).worksheets[0]
print(json.dumps([ws[a].alignment.horizontal for a in ('B4', 'D4', 'E4')]))`,
    await buku(),
  );
  expect(JSON.parse(keluar)).toEqual([null, 'right', 'center']);
});
