import { BukuOfficeJs } from '../../../src/adapters/officejs/buku-office-js';
import type { KegagalanBuku, Perubahan } from '../../../src/application/ports/workbook';
import { tabelArea } from '../../../src/lembar/daftar/area';
import type { Result } from '../../../src/domain/umum/result';
import { defaultProtectionOptions } from '../../../workbench/host/book/protection';
import { startExcel } from '../../../workbench/host/bridge/client';
import { bukaLagi, excelBaru, lihat, nilaiDari, taruh, type ExcelUji } from './alat';
import { LEMBAR, lembarUji } from './lembar-uji';

const simpan = (...id: string[]): Perubahan => ({
  jenis: 'simpan',
  tabelId: 'uji',
  kolom: ['nilai'],
  baris: id.map((satu) => ({ id: satu, sel: [99] })),
});

async function uji(dilindungi = false, apiSet = '1.15'): Promise<ExcelUji> {
  const excel = await excelBaru({ apiSet });
  nilaiDari(await excel.buku.tambahLembar([lembarUji(3, 'uji', LEMBAR, dilindungi)]));
  return excel;
}

async function diExcel(
  kerja: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<void> {
  await Excel.run(async (context) => {
    kerja(context.workbook.worksheets.getItem(LEMBAR), context);
    await context.sync();
  });
}

const nilai = async ({ buku }: ExcelUji): Promise<unknown[]> =>
  nilaiDari(await buku.baca(['uji']))
    .tabel.get('uji')!
    .baris.map(({ sel }) => sel);

const kode = (hasil: Result<unknown, KegagalanBuku>): string => (hasil.ok ? 'ok' : hasil.error.kode);

describe('lembar dan kolom', () => {
  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['diganti namanya', (sheet) => (sheet.name = 'Nama lain')],
    ['dipindah', (sheet) => (sheet.position = 0)],
    ['disembunyikan', (sheet) => (sheet.visibility = 'Hidden')],
    ['diberi kolom di depan', (sheet) => sheet.getRange('A:A').insert('Right')],
    ['diberi baris di atas', (sheet) => sheet.getRange('1:3').insert('Down')],
    [
      'disaring',
      (sheet) => sheet.tables.getItemAt(0).columns.getItem('Kode').filter.applyValuesFilter(['001']),
    ],
    ['disembunyikan rapat-rapat', (sheet) => (sheet.visibility = 'VeryHidden')],
    [
      'diurutkan bersama kolom di sampingnya, tanpa tabelnya',
      (sheet) => sheet.getRange('A4:F6').sort.apply([{ key: 1, ascending: false }]),
    ],
    ['diurutkan menurun', (sheet) => sheet.tables.getItemAt(0).sort.apply([{ key: 2, ascending: false }])],
  ])('%s: tetap terbaca dan tertulis', async (_, ubah) => {
    const excel = await uji();
    await diExcel(ubah);
    nilaiDari(await excel.buku.terapkan([simpan('r1', 'baru')]));
    const isi = await nilai(excel);
    expect(isi).toHaveLength(4);
    expect(isi).toContainEqual(['r1', '001', 99, 'ke-1']);
    expect(isi).toContainEqual(['baru', null, 99, null]);
    expect(isi).toContainEqual(['r2', '002', 2, 'ke-2']);
  });

  test('diurutkan sendiri lalu diganti: catatan di samping tetap pada barisnya', async () => {
    const excel = await uji();
    taruh(excel.host, LEMBAR, { E3: 'Saya', E4: 'milik r0', E6: 'milik r2', E9: 'bebas' });
    await diExcel((sheet) => sheet.getRange('A4:E6').sort.apply([{ key: 1, ascending: false }]));
    const ganti = { ...simpan('baru', 'r0', 'r1', 'r2'), jenis: 'ganti' } as Perubahan;
    nilaiDari(await excel.buku.terapkan([ganti]));
    const { cells } = excel.host.snapshot().sheets.find(({ name }) => name === LEMBAR)!;
    expect(cells).toMatchObject({ A5: 'r0', E5: 'milik r0', A7: 'r2', E7: 'milik r2', E9: 'bebas' });
    expect(cells).not.toHaveProperty('E4');
  });

  test.each(['1.8', '1.15'])(
    'disaring, lalu diganti: baris yang tersembunyi pun benar (%s)',
    async (apiSet) => {
      const excel = await uji(false, apiSet);
      taruh(excel.host, LEMBAR, { E4: 'milik r0' });
      await diExcel((sheet) =>
        sheet.tables.getItemAt(0).columns.getItem('Kode').filter.applyValuesFilter(['001']),
      );
      const ganti = { ...simpan('r2', 'baru', 'r1', 'r0'), jenis: 'ganti' } as Perubahan;
      nilaiDari(await excel.buku.terapkan([ganti]));
      expect(await nilai(excel)).toEqual([
        ['r2', '002', 99, 'ke-2'],
        ['baru', null, 99, null],
        ['r1', '001', 99, 'ke-1'],
        ['r0', '000', 99, 'ke-0'],
      ]);
      expect(lihat(excel.host, LEMBAR, 'E7')).toBe('milik r0');
    },
  );

  test('baris disisipkan di tengah tanpa ID: terbaca tanpa ID di tempatnya, tidak tertimpa', async () => {
    const excel = await uji();
    await diExcel((sheet) => sheet.tables.getItemAt(0).rows.add(1, [['', 'sisip', 7, 'saya']]));
    expect((await nilai(excel))[1]).toEqual([null, 'sisip', 7, 'saya']);
    nilaiDari(await excel.buku.terapkan([simpan('r2', 'baru')]));
    expect(await nilai(excel)).toEqual([
      ['r0', '000', 0, 'ke-0'],
      [null, 'sisip', 7, 'saya'],
      ['r1', '001', 1, 'ke-1'],
      ['r2', '002', 99, 'ke-2'],
      ['baru', null, 99, null],
    ]);
  });

  test('lembar dihapus: table-not-found', async () => {
    const { buku } = await uji();
    await diExcel((sheet) => sheet.delete());
    expect(nilaiDari(await buku.baca(['uji'])).tabel.size).toBe(0);
    expect(kode(await buku.terapkan([simpan('r1')]))).toBe('table-not-found');
  });

  test('lembar disalin: duplicate-table', async () => {
    const { buku } = await uji();
    await diExcel((sheet) => sheet.copy('End'));
    expect(kode(await buku.baca(['uji']))).toBe('duplicate-table');
  });

  test('kolom disalin dengan kode tersembunyinya: duplicate-column, dan buku kerja utuh', async () => {
    const { host, buku } = await uji();
    // Row 2 holds the hidden ids; `nilai` is column C.
    taruh(host, LEMBAR, { H2: 'nilai' });
    const disalin = host.snapshot();
    expect(await buku.baca(['uji'])).toMatchObject({
      ok: false,
      error: { kode: 'duplicate-column', kolom: 'nilai', huruf: ['C', 'H'] },
    });
    expect(kode(await buku.terapkan([simpan('r1')]))).toBe('duplicate-column');
    expect(host.snapshot()).toEqual(disalin);
  });

  test('kolom tabel dihapus: columns-shifted, dan buku kerja utuh', async () => {
    const { host, buku } = await uji();
    await diExcel((sheet) => sheet.tables.getItemAt(0).columns.getItem('Nilai').delete());
    const sebelum = host.snapshot();
    expect(kode(await buku.terapkan([simpan('r1')]))).toBe('columns-shifted');
    expect(host.snapshot()).toEqual(sebelum);
  });

  test.each<[string, (tabel: Excel.Table) => void, object]>([
    [
      'dihapus',
      (tabel) => tabel.columns.getItem('Nama area strategis').delete(),
      { sel: 'C4', kepala: 'Kode tujuan', kolom: 'Nama area strategis' },
    ],
    [
      'disisipkan',
      (tabel) => tabel.columns.add(1, undefined, 'Milik saya'),
      { sel: 'B4', kepala: 'Milik saya', kolom: 'Kode' },
    ],
  ])('kolom tabel %s: columns-shifted dengan selnya, utuh', async (_, ubah, tempat) => {
    const { host, buku } = await excelBaru();
    const baris = [{ id: 'a1', sel: ['A1', 'Gizi anak', 'T1'] }];
    nilaiDari(await buku.tambahLembar([{ spec: tabelArea.lembar, baris }]));
    await Excel.run(async (context) => {
      ubah(context.workbook.tables.getItem(tabelArea.lembar.tabel.nama));
      await context.sync();
    });
    const sebelum = host.snapshot();
    const gagal = { kode: 'columns-shifted', tabelId: 'area', lembar: 'Area Strategis', ...tempat };
    expect(await buku.baca(['area'])).toEqual({ ok: false, error: gagal });
    expect(await buku.terapkan([{ jenis: 'hapus', tabelId: 'area', id: ['a1'] }])).toEqual({
      ok: false,
      error: gagal,
    });
    expect(host.snapshot()).toEqual(sebelum);
  });

  test('teks di kolom angka terbaca apa adanya', async () => {
    const excel = await uji();
    excel.host.user.type(LEMBAR, 'C5', 'dua belas');
    expect((await nilai(excel))[1]).toEqual(['r1', '001', 'dua belas', 'ke-1']);
  });

  test('rumus pengguna pada kolom sendiri ikut barisnya, dengan acuan ke baris itu', async () => {
    const excel = await uji();
    await diExcel((sheet) => {
      sheet.getRange('E3:E6').values = [['Saya'], ['=C4*2'], ['=C5*2'], ['catatan']];
    });
    nilaiDari(await excel.buku.terapkan([{ jenis: 'hapus', tabelId: 'uji', id: ['r0'] }]));
    const sel = excel.host.snapshot().sheets.find(({ name }) => name === LEMBAR)!.cells;
    expect([sel['E4'], sel['E5'], sel['E6']]).toEqual(['=C4*2', 'catatan', undefined]);
  });

  test('baris total tinggal di bawah tabel yang bertambah', async () => {
    const excel = await uji();
    await diExcel((sheet) => {
      sheet.tables.getItemAt(0).showTotals = true;
      sheet.getRange('C7').formulas = [['=SUBTOTAL(109,[Nilai])']];
    });
    nilaiDari(await excel.buku.terapkan([simpan('r0', 'baru')]));
    const { cells, tables } = excel.host.snapshot().sheets.find(({ name }) => name === LEMBAR)!;
    expect([cells['A7'], cells['C7'], cells['C8']]).toEqual(['baru', 99, '=SUBTOTAL(109,[Nilai])']);
    expect(tables[0]).toContain('A3:D8');
    expect(await nilai(excel)).toHaveLength(4);
  });

  test.each(['1.8', '1.15'])(
    'catatan di samping baris total tetap di selnya (ExcelApi %s)',
    async (apiSet) => {
      const excel = await uji(false, apiSet);
      await diExcel((sheet) => {
        sheet.tables.getItemAt(0).showTotals = true;
        sheet.getRange('C7').formulas = [['=SUBTOTAL(109,[Nilai])']];
      });
      taruh(excel.host, LEMBAR, { E7: 'di samping total', E8: 'di bawahnya', E12: 'jauh', F5: 'milik r1' });
      const terbalik = (...id: string[]): Perubahan =>
        ({ ...(simpan(...id) as object), jenis: 'ganti' }) as Perubahan;
      nilaiDari(await excel.buku.terapkan([terbalik('n1', 'n2', 'r2', 'r1', 'r0')]));
      const tetap = { E7: 'di samping total', E8: 'di bawahnya', E12: 'jauh' };
      const sel = () => excel.host.snapshot().sheets.find(({ name }) => name === LEMBAR)!.cells;
      expect(sel()).toMatchObject({ ...tetap, F7: 'milik r1', C9: '=SUBTOTAL(109,[Nilai])' });
      nilaiDari(await excel.buku.terapkan([terbalik('r1', 'r0')]));
      expect(sel()).toMatchObject({ E12: 'jauh', F4: 'milik r1', C6: '=SUBTOTAL(109,[Nilai])' });
      expect(sel()).not.toHaveProperty('C9');
      expect(Object.values(sel())).toEqual(expect.arrayContaining(Object.values(tetap)));
    },
  );

  test('isi pengguna tepat di bawah tabel menghalangi: table-blocked, tidak ada yang ditulis', async () => {
    const { host, buku } = await uji();
    taruh(host, LEMBAR, { C8: 'milik saya' });
    const sebelum = host.snapshot();
    expect(await buku.terapkan([simpan('n1', 'n2')])).toMatchObject({
      error: { kode: 'table-blocked', baris: 8 },
    });
    expect(host.snapshot()).toEqual(sebelum);
  });
});

describe.each(['1.8', '1.15'])('sel gabungan (ExcelApi %s)', (apiSet) => {
  test.each([
    ['di bawah tabel, sebagian di kolomnya', 'D8:F8'],
    ['di bawah tabel, melewati tepi kirinya dan dua baris', 'D7:E8'],
  ])('%s: table-blocked, utuh', async (_, alamat) => {
    const { host, buku } = await uji(false, apiSet);
    await diExcel((sheet) => sheet.getRange(alamat).merge());
    const sebelum = host.snapshot();
    expect(await buku.terapkan([simpan('n1', 'n2')])).toMatchObject({
      error: { kode: 'table-blocked', tabelId: 'uji', lembar: LEMBAR },
    });
    expect(host.snapshot()).toEqual(sebelum);
  });

  test('di samping tabel tidak menghalangi', async () => {
    const { host, buku } = await uji(false, apiSet);
    await diExcel((sheet) => sheet.getRange('G4:H9').merge());
    nilaiDari(await buku.terapkan([simpan('n1', 'n2')]));
    expect(lihat(host, LEMBAR, 'A8')).toBe('n2');
  });
});

describe('kunci, mode, dan orang lain', () => {
  test.each(['1.8', '1.15'])(
    'lembar terkunci ditulis, lalu terkunci lagi seperti semula (%s)',
    async (apiSet) => {
      const excel = await uji(true, apiSet);
      const lembar = () => excel.host.snapshot().sheets.find(({ name }) => name === LEMBAR)!;
      const sebelum = lembar().protectionOptions;
      nilaiDari(await excel.buku.terapkan([simpan('r0', 'baru')]));
      expect(lembar().protected).toBe(true);
      expect(lembar().protectionOptions).toEqual(sebelum);
      expect(lihat(excel.host, LEMBAR, 'C7')).toBe(99);
    },
  );

  test('lembar berkata sandi: protected, utuh', async () => {
    const { host, buku } = await uji();
    await diExcel((sheet) => sheet.protection.protect({}, 'rahasia'));
    const sebelum = host.snapshot();
    expect(kode(await buku.terapkan([simpan('r0')]))).toBe('protected');
    expect(host.snapshot()).toEqual(sebelum);
  });

  test.each([
    ['tanpa kata sandi', undefined],
    ['dengan kata sandi', 'rahasia'],
  ])('orang kedua mengunci lembar %s di tengah jalan: seluruhnya jadi, atau utuh', async (_, sandi) => {
    for (let k = 1; k <= 6; k++) {
      const { host, buku } = await uji();
      taruh(host, LEMBAR, { E4: 'milik r0', E9: 'bebas' });
      const lama = host.snapshot().sheets.find(({ name }) => name === LEMBAR)!.cells;
      const kunci = { options: defaultProtectionOptions, password: sandi };
      host.restart();
      host.beforeRequest = (ke) => {
        if (ke === k) host.user.does((workbook) => (workbook.findSheet(LEMBAR)!.protection = kunci));
      };
      const hasil = await buku.terapkan([simpan('r0', 'baru')]);
      host.beforeRequest = () => undefined;
      const { sheets, xmlParts } = host.snapshot();
      const sel = sheets.find(({ name }) => name === LEMBAR)!.cells;
      if (!hasil.ok) expect([k, hasil.error.kode, sel]).toEqual([k, 'protected', lama]);
      else expect([k, sel['C4'], sel['A7'], sel['E9']]).toEqual([k, 99, 'baru', 'bebas']);
      expect(sel).toMatchObject({ E4: 'milik r0', E9: 'bebas' });
      host.user.does((workbook) => (workbook.findSheet(LEMBAR)!.protection = undefined));
      nilaiDari(await (await bukaLagi()).terapkan([simpan('r0', 'baru')]));
      expect([k, host.snapshot().xmlParts]).toEqual([k, []]);
      expect(xmlParts.length).toBeLessThanOrEqual(2);
    }
  });

  test('struktur terkunci: lembar tidak ditambah, isi tetap dapat ditulis', async () => {
    const { host, buku } = await uji();
    await diExcel((_, { workbook }) => workbook.protection.protect());
    const sebelum = host.snapshot();
    expect(kode(await buku.tambahLembar([lembarUji(1, 'dua', 'Dua')]))).toBe('structure-protected');
    expect(host.snapshot()).toEqual(sebelum);
    nilaiDari(await buku.terapkan([simpan('r0')]));
  });

  test.each([
    [3, 'ok'],
    [9, 'cell-edit-mode'],
  ])('sel sedang diketik selama %i permintaan: %s', async (times, harapan) => {
    const { host, buku } = await uji();
    const sebelum = host.snapshot();
    host.restart({ kind: 'refused', request: 1, code: 'InvalidOperationInCellEditMode', times });
    expect(kode(await buku.terapkan([simpan('r0')]))).toBe(harapan);
    if (harapan !== 'ok') expect(host.snapshot()).toEqual(sebelum);
  });

  // Requests of a change: lists, places, contents, details, journal (5), writing (6).
  test.each<[string, string, unknown]>([
    ['id barisnya diganti', 'A5', 'lain'],
    ['penanda tabel diganti', 'A2', 'apa saja'],
    ['sel syarat diganti', 'C5', 7],
    ['sel yang akan ditimpa diganti', 'C6', 7],
    ['baris baru diketik tepat di bawah tabel', 'B7', 'saya'],
  ])(
    'orang kedua, di antara membaca dan menulis: %s. Jawabannya conflict, hanya perbuatannya yang tampak',
    async (_, alamat, isi) => {
      const { host, buku } = await uji();
      const syarat = { tabelId: 'uji', idBaris: 'r1', kolom: 'nilai', sel: 1 };
      host.restart();
      let sesudahnya: unknown;
      host.beforeRequest = (ke) => {
        if (ke !== 5) return;
        host.user.type(LEMBAR, alamat, isi);
        sesudahnya = host.snapshot();
      };
      expect(kode(await buku.terapkan([simpan('r2', 'baru')], syarat))).toBe('conflict');
      expect(host.snapshot()).toEqual(sesudahnya);
    },
  );

  test('orang kedua mengubah sel yang tidak disentuh: keduanya tersimpan', async () => {
    const { host, buku } = await uji();
    host.restart();
    host.beforeRequest = (ke) => {
      if (ke === 5) host.user.type(LEMBAR, 'D4', 'milik orang kedua');
    };
    nilaiDari(await buku.terapkan([simpan('r2')]));
    expect([lihat(host, LEMBAR, 'D4'), lihat(host, LEMBAR, 'C6')]).toEqual(['milik orang kedua', 99]);
  });

  test('sel sedang diketik: menunggu 250, 500, lalu 1000 ms, baru memberi tahu', async () => {
    const { host } = await uji();
    const menunggu: number[] = [];
    const buku = await bukaLagi({
      tunggu: (milidetik) => {
        menunggu.push(milidetik);
        return Promise.resolve();
      },
    });
    host.restart({ kind: 'refused', request: 1, code: 'InvalidOperationInCellEditMode', times: 9 });
    expect(kode(await buku.baca(['uji']))).toBe('cell-edit-mode');
    expect(menunggu).toEqual([250, 500, 1000]);
  });

  test('buku kerja hanya-baca dapat dibaca, tidak ditulisi', async () => {
    const excel = await uji();
    excel.host.user.does((workbook) => (workbook.readOnly = true));
    const sebelum = excel.host.snapshot();
    expect(kode(await excel.buku.terapkan([simpan('r0')]))).toBe('read-only');
    expect(kode(await excel.buku.tambahLembar([lembarUji(1, 'dua', 'Dua')]))).toBe('read-only');
    expect(await nilai(excel)).toHaveLength(3);
    expect(excel.host.snapshot()).toEqual(sebelum);
  });

  test('lembar aktif dan pilihan tidak berubah', async () => {
    const { host, buku } = await uji();
    host.user.select('Sheet1', 'B2:C3');
    nilaiDari(await buku.terapkan([simpan('r0', 'baru')]));
    nilaiDari(await buku.tambahLembar([lembarUji(1, 'dua', 'Dua')]));
    expect(host.workbook.active.name).toBe('Sheet1');
    expect(host.workbook.active.selection).toMatchObject({ row: 1, col: 1, rows: 2, cols: 2 });
  });

  test('ExcelApi 1.7 terlalu lama', async () => {
    startExcel({ apiSet: '1.7' });
    expect(kode(await BukuOfficeJs.buka())).toBe('api-too-old');
  });
});

describe('banyaknya permintaan', () => {
  const hitung = async (
    excel: ExcelUji,
    kerja: () => Promise<Result<unknown, KegagalanBuku>>,
  ): Promise<number> => {
    excel.host.restart();
    nilaiDari(await kerja());
    return excel.host.counters.requests;
  };

  test.each([
    [3, 1],
    [1500, 1],
    [3, 8],
  ])('tetap untuk %i baris pada %i lembar', async (baris, lembar) => {
    const excel = await excelBaru({ apiSet: '1.8' });
    const semua = Array.from({ length: lembar }, (_, k) => lembarUji(baris, `t${k}`, `Lembar ${k}`));
    const ids = semua.map(({ spec }) => spec.tabel.id);
    const ubah = ids.map((tabelId): Perubahan => ({ ...simpan('r0', 'baru'), tabelId }));
    const kembali = ids.map((tabelId): Perubahan => ({ ...simpan('r0', 'lagi'), tabelId }));
    // Lists, places; journal, writing.
    expect(await hitung(excel, () => excel.buku.tambahLembar(semua))).toBe(4);
    // Lists, places, values.
    expect(await hitung(excel, () => excel.buku.baca(ids))).toBe(3);
    // Values, looks; journal, writing: lists and places are known from reading, once.
    expect(await hitung(excel, () => excel.buku.terapkan(ubah))).toBe(4);
    // Lists, places again.
    expect(await hitung(excel, () => excel.buku.terapkan(kembali))).toBe(6);
  });
});
