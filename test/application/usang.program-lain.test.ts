import { catatUsang } from '../../src/application/usang/selaraskan-usang';
import { tanyaPython, ubahDenganSoffice, ujiDengan } from '../alat/program-luar';
import { ketikPdn } from '../bangun/ketikan';
import { nilaiDari } from '../bangun/ruang-kerja';
import { ruangTerkompilasiBerkas } from '../bangun/terkompilasi';

const KATA = 'Perlu dihitung ulang';

ujiDengan('soffice', 'terlihat di LibreOffice, tanpa program ini', async () => {
  const buku = await ruangTerkompilasiBerkas();
  await ketikPdn(buku);
  nilaiDari(await catatUsang(buku));
  const html = new TextDecoder().decode(ubahDenganSoffice(buku.bytes(), 'rk.xlsx', 'html'));
  // Six figures of the period; the line above the table names the mark as well, in quotes.
  expect(html.match(/>Perlu dihitung ulang;/g)).toHaveLength(6);
});

ujiDengan('openpyxl', 'terbaca sebagai nilai oleh program lain', async () => {
  const buku = await ruangTerkompilasiBerkas();
  await ketikPdn(buku);
  nilaiDari(await catatUsang(buku));
  const program = `
import openpyxl, sys
sheet = openpyxl.load_workbook(sys.argv[1], data_only=True)["Capaian"]
print(sum(str(c.value).startswith("${KATA}") for row in sheet.iter_rows() for c in row))`;
  expect(tanyaPython(program, buku.bytes()).trim()).toBe('6');
});
