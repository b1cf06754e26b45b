import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pakaiBangku, type BangkuTerbuka } from '../../alat/peramban';
import { kelompokDengan } from '../../alat/program-luar';
import { BerkasKembali } from '../../bangun/berkas-kembali';
import { ruangBerkas, sebar } from '../../bangun/ruang-kerja';
import { periksaAksesibilitas, setelPanel } from './alat-panel';

jest.setTimeout(600_000);

kelompokDengan('chromium', 'Pengembalian dari salinan lain di panel', () => {
  const peramban = pakaiBangku();
  const folder = mkdtempSync(join(tmpdir(), 'ambil-alih-'));
  const berkas = ['DINKES', 'DPU'].map((unit) => join(folder, `${unit}.xlsx`));
  let bangku: BangkuTerbuka;

  beforeAll(async () => {
    const hilang = await ruangBerkas('disetujui');
    // Restored later, this backup does not know the templates that go out now.
    const cadangan = Buffer.from(hilang.bytes()).toString('base64');
    const template = await sebar(hilang);
    for (const [unit, isi] of template)
      writeFileSync(
        join(folder, `${unit}.xlsx`),
        await BerkasKembali.dari(isi).tulis('Data OPD', unit, 'belanja_pbj', 1_500_000).bytes(),
      );
    bangku = await peramban.buka({ kisi: 'sederhana' });
    await bangku.pada(
      (b, buku) =>
        b.bukaBerkas(
          'cadangan.xlsx',
          Uint8Array.from(atob(buku), (huruf) => huruf.charCodeAt(0)),
        ),
      cadangan,
    );
    await setelPanel(bangku, 320);
  }, 300_000);
  afterAll(async () => {
    await bangku.tutup();
    rmSync(folder, { recursive: true });
  });

  test('tidak dicentang; tiap centang menghitung pratinjau lagi, dan hanya itu yang disimpan', async () => {
    const panel = await bangku.panel();
    await panel.getByRole('button', { name: 'Kompilasi', exact: true }).click();
    // The register is empty, yet returns can come in.
    await panel.getByRole('heading', { name: 'Belum ada template yang dibuat' }).waitFor();
    await periksaAksesibilitas(panel);
    await bangku.potret('panel-kompilasi-tanpa-template');
    await panel.locator('input[type=file]').setInputFiles(berkas);
    await panel.getByText('0 dari 2 berkas diterima').waitFor();
    const bagian = panel.getByRole('region', { name: 'Pengembalian dari salinan lain (2)' });
    const dinkes = bagian.getByLabel(/^Ambil alih pengembalian Dinas Kesehatan: kiriman ke-1 tidak dikenal/);
    const dpu = bagian.getByLabel(/^Ambil alih pengembalian Dinas Pekerjaan Umum/);
    expect([await dinkes.isChecked(), await dpu.isChecked()]).toEqual([false, false]);
    await periksaAksesibilitas(panel);
    await bagian.scrollIntoViewIfNeeded();
    await bangku.potret('panel-salinan-lain');

    await dinkes.check();
    await dpu.check();
    await panel.getByText('2 dari 2 berkas diterima').waitFor();
    await dpu.uncheck();
    await panel.getByText('1 dari 2 berkas diterima').waitFor();
    expect([await dinkes.isChecked(), await dpu.isChecked()]).toEqual([true, false]);
    await periksaAksesibilitas(panel);
    await bagian.scrollIntoViewIfNeeded();
    await bangku.potret('panel-salinan-lain-diambil');
    await panel.getByRole('button', { name: 'Simpan ke Buku Kerja' }).click();
    await panel.getByText(/^Selesai: 1 dari 2 berkas diterima untuk Triwulan I 2026/).waitFor();
    expect(bangku.galat).toEqual([]);
  });
});
