import { bacaBuku } from '../../../../src/adapters/xlsx/baca/baca-buku';
import { tulisBuku } from '../../../../src/adapters/xlsx/tulis/tulis-buku';
import { cariTabel, isiTabel } from '../../../../src/application/tabel-terbaca';
import type { BukuTerbaca } from '../../../../src/application/ports/pembaca-buku';
import { tanyaPython, ubahDenganSoffice, ujiDengan } from '../../../alat/program-luar';
import { bukuBaru, cacatPaket, teksBagian } from '../buku/alat-buku';
import { barisUji, kolomUji, lembarUji, templatUji } from '../contoh-lembar';

/** CSV of cells as shown. */
const CSV_TAMPAK = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true';
const SERIAL_31_MARET_2026 = 46_112; // LibreOffice: =DATE(2026;3;31)

const baris = [
  barisUji(
    'p1',
    '0012345',
    'Jaringan irigasi',
    1_250_000_000,
    1_200_000_000,
    SERIAL_31_MARET_2026,
    3,
    4.5,
    0.875,
    'Ya',
    'Tender',
    null,
    '=SUM(A1:A3)',
  ),
  barisUji(
    'p2',
    '65407862',
    'Laptop',
    75_000_000,
    'TB',
    null,
    null,
    'TB',
    null,
    'Tidak',
    'E-Purchasing',
    'Penyedia "wanprestasi"',
    '#N/A',
  ),
];
const meta = {
  spec: lembarUji('meta', ['kunci', 'isi'], { nama: '_meta', visibilitas: 'sangat-tersembunyi' }),
  baris: [barisUji('m1', 'ruang', 'R-1')],
};
const properti = new Map([
  ['KPBJ_Ruang', 'R-1'],
  ['KPBJ_Versi', '3'],
]);

const templat = async (): Promise<Uint8Array> => {
  const hasil = await tulisBuku([templatUji(baris), meta], {
    properti,
    nama: new Map([['KPBJ_Satu', "'Data Paket'!$B$9"]]),
  });
  if (!hasil.ok) throw new Error(JSON.stringify(hasil.error));
  return hasil.value;
};

const terbaca = (isi: Uint8Array): BukuTerbaca => {
  const hasil = bacaBuku({ nama: 'x.xlsx', isi });
  if (!hasil.ok) throw new Error(JSON.stringify(hasil.error));
  return hasil.value;
};

/** What a Python program prints as JSON about a workbook opened as `wb`. */
const tanya = (isi: Uint8Array, program: string): unknown =>
  JSON.parse(
    tanyaPython(`import sys, json, openpyxl\nwb = openpyxl.load_workbook(sys.argv[1])\n${program}`, isi),
  );

describe('buku baru', () => {
  test('masukan yang sama memberi byte yang sama', async () => {
    expect(Buffer.from(await templat()).equals(Buffer.from(await templat()))).toBe(true);
  });

  test('terbaca oleh pembaca kita: penanda, id kolom, nilai, properti', async () => {
    const buku = terbaca(await templat());
    expect(buku.properti).toEqual(properti);
    const [lembar] = buku.lembar;
    const letak = cariTabel(lembar!)!;
    expect(letak).toMatchObject({ tabelId: 'paket', barisKepala: 8 });
    const isi = isiTabel(lembar!, letak);
    expect(isi.baris.map(({ sel }) => sel)).toEqual(baris.map(({ id, sel }) => [id, ...sel]));
    expect(isi.kolom[1]).toEqual({ id: 'kode_rup', huruf: 'B', label: 'Kode RUP' });
    expect(buku.lembar.map(({ nama, visibilitas }) => [nama, visibilitas])).toEqual([
      ['Data Paket', 'tampak'],
      ['_meta', 'sangat-tersembunyi'],
      ['_daftar', 'sangat-tersembunyi'],
    ]);
  });

  test('tinggi baris data tidak dikunci, agar baris tumbuh saat diketik', async () => {
    const panjang = barisUji('p', '1', 'kata '.repeat(60), 1);
    const xml = teksBagian(await bukuBaru([templatUji([panjang])]), 'xl/worksheets/sheet1.xml');
    expect(xml).toMatch(/<row r="9" ht="\d+">/);
    expect(xml).toMatch(/<row r="8" ht="[\d.]+" customHeight="1">/);
  });

  test('judul kolom yang sama dibedakan, karena kolom tabel Excel harus bernama lain-lain', async () => {
    const spec = lembarUji('t', [kolomUji('a', { label: 'Nilai' }), kolomUji('b', { label: 'nilai\n' })]);
    const isi = await bukuBaru([{ spec, baris: [] }]);
    expect(
      [...teksBagian(isi, 'xl/tables/table1.xml').matchAll(/<tableColumn [^>]*name="([^"]*)"/g)].map(
        ([, n]) => n,
      ),
    ).toEqual(['ID baris', 'Nilai', 'nilai (2)']);
    expect(cacatPaket(isi)).toEqual([]);
  });

  test('baris melebihi lembar Excel ditolak', async () => {
    const spec = lembarUji('t', ['a'], { barisCadangan: 1_048_576 });
    expect(await tulisBuku([{ spec, baris: [] }])).toMatchObject({ error: { kode: 'write-too-large' } });
  });

  ujiDengan('openpyxl', 'openpyxl melihat nilai, jenis dan format sel', async () => {
    expect(
      tanya(
        await templat(),
        `
ws = wb['Data Paket']
print(json.dumps({
  'baris': [[c.value.isoformat() if hasattr(c.value, 'isoformat') else c.value for c in row] for row in ws['A9:M10']],
  'jenis': [ws['M9'].data_type, ws['B9'].data_type, ws['M10'].data_type, ws['D9'].data_type],
  'format': [ws[a].number_format for a in ('B9', 'D9', 'F9', 'G9', 'H9', 'I9')],
  'terkunci': [ws[a].protection.locked for a in ('A9', 'B9', 'E9', 'M9', 'E15', 'B15')],
  'warna': [ws[a].fill.fgColor.rgb for a in ('E9', 'E15')],
  'id': [ws['A7'].value, ws['B7'].value, ws.row_dimensions[7].hidden, ws.column_dimensions['A'].hidden],
}))`,
      ),
    ).toEqual({
      baris: [
        [
          'p1',
          '0012345',
          'Jaringan irigasi',
          1_250_000_000,
          1_200_000_000,
          '2026-03-31T00:00:00',
          3,
          4.5,
          0.875,
          'Ya',
          'Tender',
          null,
          '=SUM(A1:A3)',
        ],
        [
          'p2',
          '65407862',
          'Laptop',
          75_000_000,
          'TB',
          null,
          null,
          'TB',
          null,
          'Tidak',
          'E-Purchasing',
          'Penyedia "wanprestasi"',
          '#N/A',
        ],
      ],
      jenis: ['s', 's', 's', 'n'],
      format: ['@', '#,##0', '[$-421]d mmm yyyy', '0', 'General', '0.00%'],
      terkunci: [true, true, false, false, false, true],
      warna: ['FFFFF8DC', 'FFFFF8DC'],
      id: ['#tabel:paket', 'kode_rup', true, true],
    });
  });

  ujiDengan(
    'openpyxl',
    'openpyxl melihat tabel, perlindungan, kisi beku, cetak, nama dan validasi',
    async () => {
      expect(
        tanya(
          await templat(),
          `
ws = wb['Data Paket']
p = ws.protection
print(json.dumps({
  'tabel': [t if isinstance(t, str) else [t.displayName, t.ref] for t in ws.tables.values()],
  'lindung': [p.sheet, p.password, p.selectLockedCells, p.sort, p.autoFilter, p.formatColumns, p.insertRows, p.deleteRows],
  'beku': ws.freeze_panes,
  'cetak': [[ws.print_title_rows, ws.print_title_cols], ws.page_setup.orientation, ws.page_setup.fitToWidth, ws.page_setup.fitToHeight, ws.sheet_properties.pageSetUpPr.fitToPage],
  'nama': sorted((n.name, n.attr_text) for n in wb.defined_names.definedName),
  'validasi': [[str(d.sqref), d.type, d.formula1, d.formula2, d.showErrorMessage, d.allowBlank, d.errorStyle] for d in ws.data_validations.dataValidation],
  'pesan': [len(d.errorTitle) <= 32 and 0 < len(d.error) <= 255 for d in ws.data_validations.dataValidation],
}))`,
        ),
      ).toEqual({
        tabel: [['KPBJ_Paket', 'A8:M15']],
        // openpyxl tells what is forbidden: true means not allowed
        lindung: [true, null, false, false, false, false, false, true],
        beku: 'C9',
        cetak: [['$8:$8', '$A:$B'], 'landscape', 2, 0, true], // about 211 characters wide: two pages side by side
        nama: [
          ['KPBJ_Satu', "'Data Paket'!$B$9"],
          ['KPBJ_daftar_paket_alasan', "'_daftar'!$A$2:$A$4"],
        ],
        validasi: [
          [
            'E9:E15',
            'custom',
            'IF(ISNUMBER(E9),AND(E9>=0,E9=INT(E9)),UPPER(TRIM(E9))="TB")',
            null,
            true,
            true,
            'stop',
          ],
          ['F9:F15', 'date', '32874', '73050', true, true, 'stop'],
          ['G9:G15', 'whole', '-999999999999999', '999999999999999', true, true, 'stop'],
          ['H9:H15', 'custom', 'IF(ISNUMBER(H9),TRUE,UPPER(TRIM(H9))="TB")', null, true, true, 'stop'],
          ['I9:I15', 'decimal', '-999999999999999', '999999999999999', true, true, 'stop'],
          ['J9:J15', 'list', '"Ya,Tidak"', null, true, true, 'stop'],
          [
            'K9:K15',
            'list',
            '"Tender,Seleksi,Tender Cepat,E-Purchasing,Pengadaan Langsung"',
            null,
            true,
            true,
            'stop',
          ],
          ['L9:L15', 'list', 'KPBJ_daftar_paket_alasan', null, true, true, 'stop'],
        ],
        pesan: Array.from({ length: 8 }, () => true),
      });
    },
  );

  ujiDengan(
    'soffice',
    'LibreOffice menampilkan isi sebagai teks, dan tanggal dengan bulan Indonesia',
    async () => {
      const csv = new TextDecoder().decode(ubahDenganSoffice(await templat(), 'templat.xlsx', CSV_TAMPAK));
      const data = csv.split('\n')[8];
      expect(data).toBe(
        'p1,0012345,Jaringan irigasi,"1,250,000,000","1,200,000,000",31 Mar 2026,3,4.5,87.50%,Ya,Tender,,=SUM(A1:A3)',
      );
    },
  );

  ujiDengan(
    'soffice',
    'simpan ulang LibreOffice: penanda, id, properti, daftar dan perlindungan tetap',
    async () => {
      const ulang = ubahDenganSoffice(await templat(), 'templat.xlsx', 'xlsx');
      const buku = terbaca(ulang);
      expect(buku.properti).toEqual(properti);
      const lembar = buku.lembar.find(({ nama }) => nama === 'Data Paket')!;
      const isi = isiTabel(lembar, cariTabel(lembar)!);
      expect(isi.baris.map(({ sel }) => sel)).toEqual(baris.map(({ id, sel }) => [id, ...sel]));
      // LibreOffice knows no "very hidden".
      expect(buku.lembar.find(({ nama }) => nama === '_meta')!.visibilitas).toBe('tersembunyi');
      const xml = teksBagian(ulang, 'xl/worksheets/sheet1.xml');
      expect(xml).toContain('<sheetProtection');
      expect(xml).toContain('KPBJ_daftar_paket_alasan');
    },
  );

  ujiDengan('soffice', 'Mei dan Agustus tertulis dalam bahasa Indonesia', async () => {
    const spec = lembarUji('t', [kolomUji('tgl', { tipe: 'tanggal' })]);
    // 46143 = 1 May 2026, 46235 = 1 August 2026 (LibreOffice: =DATE(2026;5;1), =DATE(2026;8;1))
    const isi = await bukuBaru([{ spec, baris: [barisUji('a', 46_143), barisUji('b', 46_235)] }]);
    const csv = new TextDecoder().decode(ubahDenganSoffice(isi, 't.xlsx', CSV_TAMPAK));
    expect(csv.split('\n').slice(3, 5)).toEqual(['a,1 Mei 2026', 'b,1 Agu 2026']);
  });
});
