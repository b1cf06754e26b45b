import { pakaiBangku, type BangkuTerbuka } from '../../alat/peramban';
import { kelompokDengan } from '../../alat/program-luar';
import { ruangBerkas } from '../../bangun/ruang-kerja';
import { periksaAksesibilitas, setelPanel } from './alat-panel';

jest.setTimeout(600_000);

kelompokDengan('chromium', 'Template sebagai lembar di peramban', () => {
  const peramban = pakaiBangku();
  let bangku: BangkuTerbuka;

  beforeAll(async () => {
    const ruang = await ruangBerkas('disetujui');
    bangku = await peramban.buka({ kisi: 'sederhana' });
    await bangku.pada(
      (b, isi) =>
        b.bukaBerkas(
          'ruang-kerja.xlsx',
          Uint8Array.from(atob(isi), (huruf) => huruf.charCodeAt(0)),
        ),
      Buffer.from(ruang.bytes()).toString('base64'),
    );
    await setelPanel(bangku, 320);
  }, 300_000);
  afterAll(() => bangku.tutup());

  const keHalaman = async (nama: string) => {
    const panel = await bangku.panel();
    await panel.getByRole('button', { name: nama, exact: true }).click();
    return panel;
  };

  test('lembar setiap unit dibuat di buku kerja dan disebut namanya', async () => {
    const panel = await keHalaman('Distribusi');
    // The cycle began on 1 April, so the pane proposes the quarter that ends in it.
    await panel.getByLabel('Periode', { exact: true }).selectOption('2026-TW1');
    await panel.getByLabel('Lembar di buku kerja ini').check();
    await panel.getByText(/^Lembar isian 2 unit dibuat di buku kerja ini\./).waitFor();
    await periksaAksesibilitas(panel);
    await bangku.potret('panel-distribusi-lembar');
    await panel.getByRole('button', { name: 'Buat 2 template' }).click();
    await panel.getByRole('list', { name: 'Nama lembar isian' }).getByText('DPU TW1 Pernyataan').waitFor();
    await bangku.page.getByRole('tab', { name: 'DINKES TW1 Transaksi' }).waitFor();
    await periksaAksesibilitas(panel);
    await bangku.potret('panel-distribusi-lembar-selesai');
  });

  test('unit mengetik di lembarnya; Kompilasi Data membacanya, dan catatan menuju selnya', async () => {
    const { page } = bangku;
    await bangku.pada((b) => {
      const { user } = b.sesi.host;
      for (const [unit, belanja] of [
        ['DINKES', '1500000'],
        ['DPU', '2500000'],
      ] as const)
        user.type(`${unit} TW1 Data OPD`, 'C9', belanja);
      user.type('DINKES TW1 Transaksi', 'F9', 'salah');
      user.type('DINKES TW1 Pernyataan', 'C7', 'Siti');
    }, undefined);
    const panel = await keHalaman('Kompilasi');
    await panel.getByRole('button', { name: 'Baca lembar isian Triwulan I 2026 (2 unit)' }).waitFor();
    await periksaAksesibilitas(panel);
    await bangku.potret('panel-kompilasi-lembar');
    await panel.getByRole('button', { name: 'Baca lembar isian Triwulan I 2026 (2 unit)' }).click();
    // DPU has not put its name yet: its sheets stay with it.
    await panel.getByText('1 dari 2 berkas diterima').waitFor();
    await panel.getByRole('button', { name: /^Dinas Pekerjaan Umum.*Sudah dibuat/ }).click();
    await panel.getByRole('button', { name: /lembar DPU TW1 Pernyataan, sel C7/i }).click();
    await page.waitForFunction(() => window.bangku?.sesi.host.workbook.active.name === 'DPU TW1 Pernyataan');
    await page.getByRole('gridcell', { name: 'Isian' }).waitFor();
    await bangku.potret('lembar-isian-pernyataan');
    await panel.getByRole('button', { name: /Diterima dengan catatan/ }).click();
    const tempat = panel.getByRole('button', { name: /lembar DINKES TW1 Transaksi, sel F9/i });
    await tempat.waitFor();
    await bangku.potret('panel-kompilasi-lembar-pratinjau');
    await tempat.click();
    await page.waitForFunction(
      () => window.bangku?.sesi.host.workbook.active.name === 'DINKES TW1 Transaksi',
    );
    await bangku.potret('lembar-isian-dibuka');
    await panel.getByRole('button', { name: 'Simpan ke Buku Kerja' }).click();
    await panel.getByText(/^Selesai: 1 dari 2 berkas diterima untuk Triwulan I 2026/).waitFor();
  });
});
