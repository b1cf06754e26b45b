import { pakaiBangku } from '../../alat/peramban';
import { kelompokDengan } from '../../alat/program-luar';
import { baca, jalankan, ke, panelSiap } from './alat';

/** Univer opens its field a moment after the first key. */
const JEDA = { delay: 120 };

kelompokDengan('chromium', "Univer's grid on the same host", () => {
  const peramban = pakaiBangku({ addin: 'test/alat/addin-uji' });

  test('what is typed in Indonesian reaches the add-in as number, date and text', async () => {
    const bangku = await peramban.buka({ kisi: 'univer' });
    const panel = await panelSiap(bangku);
    const { page } = bangku;
    const peristiwa = panel.getByRole('list', { name: 'Peristiwa' });
    await ke(page, 'B2');
    for (const [ketikan, berikut] of [
      ['1.234.567,89', 'B3'],
      ['31/12/2026', 'B4'],
      ["'0123", 'B5'],
    ] as const) {
      await page.keyboard.type(ketikan, JEDA);
      await page.keyboard.press('Enter');
      await peristiwa.getByText(`dipilih ${berikut}`).waitFor();
    }
    await peristiwa.getByText('berubah B4 "0123" Unknown').waitFor();
    // 46.387 is 31 December 2026, see kisi-sederhana.test.ts.
    expect((await baca(panel, 'B2:B4')).values).toEqual([[1234567.89], [46387], ['0123']]);
    await ke(page, 'B3');
    expect(await page.getByLabel('Isi sel', { exact: true }).inputValue()).toBe('31/12/2026');
    await bangku.potret('univer-ketikan');
    await bangku.tutup();
  });

  test('what the add-in writes is told of the active cell; deleting it reaches the add-in; locked cells stay', async () => {
    const bangku = await peramban.buka({ kisi: 'univer' });
    const panel = await panelSiap(bangku);
    const { page } = bangku;
    await panel.evaluate(() => globalThis.uji.tulis('C3:D3', [[1500000, 'tetap']], [['#,##0', '@']]));
    await ke(page, 'C3');
    await page.getByText('Isi sel C3: 1.500.000').waitFor({ state: 'attached' });
    await page.keyboard.press('Delete');
    await panel.getByText('berubah C3').last().waitFor();
    expect((await baca(panel, 'C3:D3')).values).toEqual([['', 'tetap']]);
    await jalankan(
      panel,
      `konteks.workbook.worksheets.getActiveWorksheet().protection.protect(); await konteks.sync();`,
    );
    await ke(page, 'D3');
    await page.keyboard.type('x', JEDA);
    await page.getByRole('alert').getByText('Sel ini terkunci').waitFor();
    await page.keyboard.press('Delete');
    await page.waitForTimeout(500);
    expect((await baca(panel, 'D3')).values).toEqual([['tetap']]);
    await bangku.tutup();
  });

  test('a click on a link goes where it leads; one on a header does not', async () => {
    const bangku = await peramban.buka({ kisi: 'univer' });
    const panel = await panelSiap(bangku);
    const { page } = bangku;
    await jalankan(
      panel,
      `
        const { worksheets } = konteks.workbook;
        worksheets.add('Tujuan');
        const sel = worksheets.getItem('Sheet1').getRange('A1');
        sel.hyperlink = { documentReference: 'Tujuan!C7', textToDisplay: 'ke tujuan' };
        await konteks.sync();
      `,
    );
    const kotak = (await page.locator('.kisi-univer').boundingBox())!;
    const terbuka = page.getByRole('tab', { selected: true });
    // Row headers are 46 wide and column headers 20 high in Univer.
    await page.mouse.click(kotak.x + 46 + 20, kotak.y + 10);
    await page.waitForTimeout(300);
    expect(await terbuka.innerText()).toBe('Sheet1');
    await page.mouse.click(kotak.x + 46 + 20, kotak.y + 20 + 10);
    await terbuka.getByText('Tujuan').waitFor();
    expect(await page.getByLabel('Kotak nama: alamat sel').inputValue()).toBe('C7');
    await bangku.tutup();
  });

  test('the sample city is shown, sheet by sheet, without an error of the page', async () => {
    const bangku = await peramban.buka({ kisi: 'univer' });
    const { page, galat } = bangku;
    await bangku.pada((b) => b.muatContoh(), undefined);
    const tab = page.getByRole('tab');
    expect(await tab.allInnerTexts()).toContain('Rencana Aksi');
    for (const nama of ['Indikator', 'Rencana Aksi', 'Paket', 'Capaian']) {
      await tab.filter({ hasText: nama }).first().click();
      await page.waitForTimeout(700);
      await bangku.potret(`univer-${nama.toLowerCase().replace(' ', '-')}`);
    }
    expect(
      galat.filter((satu) => !satu.includes('Content Security Policy') && !satu.includes('script-src')),
    ).toEqual([]);
    await bangku.tutup();
  });
});
