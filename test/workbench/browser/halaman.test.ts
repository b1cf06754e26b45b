import { pelanggaran } from '../../alat/aksesibilitas';
import { pakaiBangku } from '../../alat/peramban';
import { kelompokDengan } from '../../alat/program-luar';
import { ke, panelSiap } from './alat';

kelompokDengan('chromium', 'The page of the workbench', () => {
  const peramban = pakaiBangku({ addin: 'test/alat/addin-uji' });

  test.each([
    ['terang', 'id'],
    ['gelap', 'en'],
  ] as const)(
    'is accessible by axe-core, %s, %s, with the sample on the plain grid',
    async (tema, bahasa) => {
      const bangku = await peramban.buka({ gelap: tema === 'gelap', bahasa });
      await bangku.pada((b) => b.muatContoh(), undefined);
      await panelSiap(bangku);
      // The pane has tests of its own.
      expect(await pelanggaran(bangku.page, "{ exclude: [['iframe']] }")).toEqual([]);
      await bangku.potret(`halaman-${tema}-${bahasa}`);
      await bangku.tutup();
    },
  );

  test('what is hard to read is found, unless it only was so while the page changed', async () => {
    const bangku = await peramban.buka();
    await panelSiap(bangku);
    const pucat = async (sampai: number) => {
      await bangku.page.evaluate((milidetik) => {
        const teks = document.createElement('p');
        teks.textContent = 'pucat';
        teks.style.cssText = 'position:fixed;top:0;left:0;margin:0;color:#ccc;background:#fff';
        document.body.append(teks);
        if (milidetik > 0) setTimeout(() => teks.remove(), milidetik);
      }, sampai);
      const ditemukan = await pelanggaran(bangku.page, "{ runOnly: ['wcag2aa'], exclude: [['iframe']] }");
      return ditemukan.map(({ id }) => id);
    };
    expect(await pucat(300)).toEqual([]);
    expect(await pucat(0)).toContain('color-contrast');
    await bangku.tutup();
  });

  test('theme and language are handed to the pane, which starts anew on the same workbook', async () => {
    const bangku = await peramban.buka();
    const { page } = bangku;
    await panelSiap(bangku);
    await bangku.pada((b) => {
      b.sesi.host.user.type('Sheet1', 'A1', 'tetap');
    }, undefined);
    await page.getByLabel('Tema').selectOption('gelap');
    await page.frameLocator('#panel iframe').getByText('Siap: Excel OfficeOnline id-ID gelap').waitFor();
    await page.getByLabel('Bahasa').selectOption('en');
    await page.frameLocator('#panel iframe').getByText('Siap: Excel OfficeOnline en-US gelap').waitFor();
    await page.getByRole('button', { name: 'Open pane' }).waitFor();
    await page.getByRole('gridcell', { name: 'tetap' }).waitFor();
    await bangku.tutup();
  });

  test.each([
    ['id', 'Perubahan ini tidak dapat dilakukan pada lembar kerja.', 'Isi sel'],
    ['en', 'This change cannot be made on the sheet.', 'Content of the cell'],
  ] as const)(
    'a refusal is told in %s with what to do; what the host said of it is folded',
    async (bahasa, pesan, bidang) => {
      const bangku = await peramban.buka({ bahasa });
      const { page } = bangku;
      await panelSiap(bangku);
      await page.getByLabel(bidang, { exact: true }).fill(`=${'1+'.repeat(4200)}1`);
      await page.getByLabel(bidang, { exact: true }).press('Enter');
      const kabar = page.getByRole('alert').filter({ hasText: pesan });
      await kabar.waitFor();
      expect(await kabar.innerText()).not.toContain('formula has at most');
      await kabar.locator('summary').click();
      expect(await kabar.innerText()).toContain('a formula has at most 8,192 characters');
      await bangku.tutup();
    },
  );

  test('the pane is closed and opened from the ribbon, and its width is set by keys between 320 and 450', async () => {
    const bangku = await peramban.buka();
    const { page } = bangku;
    await panelSiap(bangku);
    const pemisah = page.getByRole('separator', { name: 'Lebar panel' });
    await pemisah.focus();
    for (let i = 0; i < 20; i++) await page.keyboard.press('ArrowLeft');
    expect(await pemisah.getAttribute('aria-valuenow')).toBe('450');
    for (let i = 0; i < 20; i++) await page.keyboard.press('ArrowRight');
    expect(await pemisah.getAttribute('aria-valuenow')).toBe('320');
    await page.getByRole('button', { name: 'Tutup panel' }).click();
    await page.locator('#panel iframe').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Buka panel' }).click();
    await panelSiap(bangku);
    await bangku.tutup();
  });

  test('only unsaved changes are asked about before another workbook takes their place', async () => {
    const bangku = await peramban.buka();
    const { page } = bangku;
    await panelSiap(bangku);
    const pertanyaan: string[] = [];
    page.on('dialog', (dialog) => {
      pertanyaan.push(dialog.message());
      void dialog.dismiss();
    });
    await ke(page, 'B2');
    await page.getByRole('button', { name: 'Buku baru' }).click();
    await panelSiap(bangku);
    expect(pertanyaan).toEqual([]);
    await ke(page, 'B2');
    await page.keyboard.type('isi');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Buku baru' }).click();
    expect(pertanyaan).toHaveLength(1);
    await page.getByRole('gridcell', { name: 'isi' }).waitFor();
    await bangku.tutup();
  });

  test('a window of the add-in is shown over the page, talks to the pane, and goes when it is closed by either', async () => {
    const bangku = await peramban.buka();
    const { page } = bangku;
    const panel = await panelSiap(bangku);
    const kata = panel.evaluate(() => globalThis.uji.dialog());
    await page.frameLocator('dialog iframe').getByRole('button', { name: 'Kirim' }).click();
    expect(await kata).toBe('halo');
    await page.locator('dialog').waitFor({ state: 'detached' });
    const ditutup = panel.evaluate(() => globalThis.uji.dialog());
    await page.frameLocator('dialog iframe').getByRole('button', { name: 'Kirim' }).waitFor();
    await page.getByRole('button', { name: 'Tutup jendela' }).click();
    // 12006: "The dialog box was closed, usually because the user chose the Close button" (office.ui.displayDialogAsync).
    expect(await ditutup).toBe(12006);
    await bangku.tutup();
  });
});
