import { isiUnduhan, pakaiBangku } from '../../alat/peramban';
import { berkasOpenpyxl, kelompokDengan, tanyaPython } from '../../alat/program-luar';
import { baca, jalankan, ke, panelSiap } from './alat';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const BUAT = `
import sys, datetime, openpyxl
buku = openpyxl.Workbook()
lembar = buku.active
lembar.title = 'Data'
lembar['A1'] = 1234567.89
lembar['A1'].number_format = '#,##0.00'
lembar['A2'] = datetime.date(2026, 2, 28)
lembar['A2'].number_format = 'd mmmm yyyy'
lembar.column_dimensions['A'].width = 24
buku.create_sheet('Tersembunyi').sheet_state = 'hidden'
buku.save(sys.argv[1])
`;

const BACA = `
import sys, json, openpyxl
buku = openpyxl.load_workbook(sys.argv[1])
lembar = buku['Data']
print(json.dumps([[lembar[a].value if not hasattr(lembar[a].value, 'isoformat') else lembar[a].value.isoformat() for a in ('A1', 'A2', 'B1', 'B2')], lembar['B2'].number_format, buku['Tersembunyi'].sheet_state]))
`;

kelompokDengan('chromium', 'Files of the workbench', () => {
  const peramban = pakaiBangku({ addin: 'test/alat/addin-uji' });

  kelompokDengan('openpyxl', 'checked by openpyxl', () => {
    test('a file is opened, changed in grid and add-in, saved, read by openpyxl and opened again', async () => {
      const bangku = await peramban.buka();
      const { page } = bangku;
      const isi = Buffer.from(berkasOpenpyxl(BUAT));
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'data.xlsx', mimeType: XLSX, buffer: isi });
      await page.getByRole('gridcell', { name: '1.234.567,89', exact: true }).waitFor();
      await page.getByRole('gridcell', { name: '28 Februari 2026', exact: true }).waitFor();
      expect(await page.getByRole('tab').allInnerTexts()).toEqual(['Data']);
      const panel = await panelSiap(bangku);
      await ke(page, 'B1');
      await page.keyboard.type('99,5');
      await page.keyboard.press('Enter');
      await panel.evaluate(() => globalThis.uji.tulis('B2', [[0.25]], [['0.0%']]));
      const [unduhan] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Simpan' }).click(),
      ]);
      expect(unduhan.suggestedFilename()).toBe('data.xlsx');
      const tersimpan = await isiUnduhan(unduhan);
      expect(JSON.parse(tanyaPython(BACA, tersimpan))).toEqual([
        [1234567.89, '2026-02-28T00:00:00', 99.5, 0.25],
        '0.0%',
        'hidden',
      ]);
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'lagi.xlsx', mimeType: XLSX, buffer: tersimpan });
      await page.getByText('lagi.xlsx dibuka.').waitFor();
      await page.getByRole('gridcell', { name: '25,0%', exact: true }).waitFor();
      expect((await baca(await panelSiap(bangku), 'A1:B1')).values).toEqual([[1234567.89, 99.5]]);
      await bangku.tutup();
    });
  });

  test('what is no workbook is refused, and the open one stays', async () => {
    const bangku = await peramban.buka();
    const { page } = bangku;
    const panel = await panelSiap(bangku);
    await jalankan(
      panel,
      `konteks.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['tetap']]; await konteks.sync();`,
    );
    const buffer = Buffer.from('bukan zip');
    await page.locator('input[type=file]').setInputFiles({ name: 'rusak.xlsx', mimeType: XLSX, buffer });
    await page.getByRole('alert').getByText('rusak.xlsx tidak dapat dibuka').waitFor();
    await page.getByRole('gridcell', { name: 'tetap' }).waitFor();
    await bangku.tutup();
  });
});
