import type { Page } from 'playwright-core';
import { pakaiBangku } from '../../alat/peramban';
import { kelompokDengan } from '../../alat/program-luar';
import { baca, jalankan, ke, panelSiap } from './alat';

const sel = (page: Page, row: number, col: number) => page.locator(`#sel-${row}-${col}`);
kelompokDengan('chromium', 'The unchanged Office.js in the frame, on the plain grid', () => {
  const peramban = pakaiBangku({ addin: 'test/alat/addin-uji' });

  test('starts as Excel on the web in the language of the page, and reads what is typed in the grid', async () => {
    const bangku = await peramban.buka();
    const panel = await panelSiap(bangku);
    expect(await panel.getByRole('status').innerText()).toBe('Siap: Excel OfficeOnline id-ID terang');
    const { page } = bangku;
    await page.getByRole('grid').focus();
    await page.keyboard.type('1.234.567,89');
    await page.keyboard.press('Enter');
    await page.keyboard.type('31/12/2026');
    await page.keyboard.press('Enter');
    await page.keyboard.type('12,5%');
    await page.keyboard.press('Enter');
    await page.keyboard.type("'0123");
    await page.keyboard.press('Enter');
    // 46.387 is 31 December 2026: 46.023 is 1 January 2026, and 364 days later.
    expect(await baca(panel, 'A1:A4')).toEqual({
      values: [[1234567.89], [46387], [0.125], ['0123']],
      text: [['1.234.567,89'], ['31/12/2026'], ['12,50%'], ['0123']],
      numberFormat: [['#,##0.00'], ['dd/mm/yyyy'], ['0.00%'], ['General']],
    });
    // Too wide for its cell: crosses, as in Excel; its name is the whole number.
    expect(await sel(page, 0, 0).innerText()).toMatch(/^#+$/);
    await page.getByRole('gridcell', { name: '1.234.567,89', exact: true }).waitFor();
    await jalankan(
      panel,
      `
        const lembar = konteks.workbook.worksheets.getActiveWorksheet();
        lembar.getRange('D1:E4').values = [['OPD', 'Nilai'], ['a', 3], ['b', 4], ['a', 5]];
        lembar.tables.add('D1:E4', true).name = 'T';
        await konteks.sync();
      `,
    );
    await ke(page, 'B1');
    for (const rumus of [
      '=SUM(A1:A3)',
      '=SUMIFS(E2:E4,D2:D4,"a")',
      '=NETWORKDAYS(A2,A2+10)',
      '=SUM(T[Nilai])',
      '=A4+"x"',
    ]) {
      await page.keyboard.type(rumus);
      await page.keyboard.press('Enter');
    }
    // 1.234.567,89 + 46.387 + 0,125; 3 + 5; Thursday 31 December to Sunday 10 January: 2 days and a week; 3 + 4 + 5.
    await page.getByRole('gridcell', { name: '1280955,015', exact: true }).waitFor();
    const { values } = await baca(panel, 'B1:B5');
    expect(values).toEqual([[1280955.015], [8], [7], [12], ['#VALUE!']]);
    await bangku.tutup();
  });

  test('edits, selections and opened sheets reach the add-in as events of the user', async () => {
    const bangku = await peramban.buka();
    const panel = await panelSiap(bangku);
    const { page } = bangku;
    await ke(page, 'B2');
    await page.keyboard.type('7');
    await page.keyboard.press('Enter');
    const peristiwa = panel.getByRole('list', { name: 'Peristiwa' });
    await peristiwa.getByText('berubah B2 7 Unknown').waitFor();
    await peristiwa.getByText('dipilih B3').waitFor();
    await page.getByRole('button', { name: 'Lembar baru' }).click();
    await peristiwa.getByText('lembar dibuka').waitFor();
    await bangku.tutup();
  });

  test('what the add-in writes is seen in the grid, and where it goes the grid goes', async () => {
    const bangku = await peramban.buka();
    const panel = await panelSiap(bangku);
    const { page } = bangku;
    await panel.evaluate(() => globalThis.uji.tulis('C3:D3', [[1500000, 46387]], [['#,##0', 'd mmmm yyyy']]));
    await page.getByRole('gridcell', { name: '1.500.000', exact: true }).waitFor();
    await page.getByRole('gridcell', { name: '31 Desember 2026', exact: true }).waitFor();
    await jalankan(
      panel,
      `
        const lembar = konteks.workbook.worksheets.add('Hasil');
        lembar.getRange('A100').values = [['jauh']];
        const rahasia = konteks.workbook.worksheets.add('Rahasia');
        rahasia.visibility = 'VeryHidden';
        lembar.activate();
        lembar.getRange('A100').select();
        await konteks.sync();
      `,
    );
    await page.getByRole('gridcell', { name: 'jauh' }).waitFor();
    expect(await page.getByRole('tab').allInnerTexts()).toEqual(['Sheet1', 'Hasil']);
    expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('Hasil');
    expect(await page.getByLabel('Kotak nama: alamat sel').inputValue()).toBe('A100');
    await bangku.tutup();
  });

  test('a click on a link goes where it leads; a hidden sheet is said', async () => {
    const bangku = await peramban.buka();
    const panel = await panelSiap(bangku);
    const { page } = bangku;
    await jalankan(
      panel,
      `
        const { worksheets } = konteks.workbook;
        worksheets.add("Data 'kita' 2");
        worksheets.add('Rahasia').visibility = 'Hidden';
        const lembar = worksheets.getItem('Sheet1');
        lembar.getRange('B2').values = [['ke data']];
        lembar.getRange('B2').hyperlink = { documentReference: "'Data ''kita'' 2'!C7", textToDisplay: 'ke data' };
        lembar.getRange('B3').hyperlink = { documentReference: 'Rahasia!A1', textToDisplay: 'tersembunyi' };
        await konteks.sync();
      `,
    );
    await sel(page, 2, 1).click();
    await page.getByRole('alert').getByText('tersembunyi').waitFor();
    await sel(page, 1, 1).click();
    await page.getByRole('tab', { selected: true }).getByText("Data 'kita' 2").waitFor();
    expect(await page.getByLabel('Kotak nama: alamat sel').inputValue()).toBe('C7');
    await bangku.tutup();
  });

  test('locked cells of a protected sheet and values that break a validation are refused with the reason', async () => {
    const bangku = await peramban.buka();
    const panel = await panelSiap(bangku);
    const { page } = bangku;
    await jalankan(
      panel,
      `
        const lembar = konteks.workbook.worksheets.getActiveWorksheet();
        const boleh = lembar.getRange('B1');
        boleh.format.protection.locked = false;
        boleh.dataValidation.rule = { list: { inCellDropDown: true, source: 'Ya,Tidak' } };
        boleh.dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: 'Pilihan', message: 'Isi Ya atau Tidak.' };
        lembar.protection.protect();
        await konteks.sync();
      `,
    );
    await ke(page, 'A1');
    await page.keyboard.type('x');
    await page.getByRole('alert').getByText('Sel ini terkunci').waitFor();
    await ke(page, 'B1');
    await page.keyboard.type('Mungkin');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('Pilihan: Isi Ya atau Tidak.').waitFor();
    await page.getByRole('grid').focus();
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('option', { name: 'Tidak' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect((await baca(panel, 'A1:B1')).values).toEqual([['', 'Tidak']]);
    await bangku.tutup();
  });

  test('a ribbon button runs its function in the add-in, and Excel is told when it is done', async () => {
    const bangku = await peramban.buka();
    const { page } = bangku;
    const panel = await panelSiap(bangku);
    await ke(page, 'B5');
    await page.getByRole('button', { name: 'Tandai' }).click();
    await page.getByRole('gridcell', { name: 'oleh Tandai' }).waitFor();
    expect((await baca(panel, 'B5')).values).toEqual([['oleh Tandai']]);
    await page.waitForFunction(() => window.bangku?.perintahSelesai === 1);
    await bangku.tutup();
  });
});
