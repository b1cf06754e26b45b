import type { Frame } from 'playwright-core';
import { pakaiBangku, type BangkuTerbuka } from '../../alat/peramban';
import { kelompokDengan } from '../../alat/program-luar';
import { bukaTerkompilasi, periksaAksesibilitas } from './alat-panel';

jest.setTimeout(600_000);

/** A locked period whose data change afterwards: what each page says, and where it sends people. */
kelompokDengan('chromium', 'Periode yang dikunci di peramban', () => {
  const peramban = pakaiBangku();
  let bangku: BangkuTerbuka;
  let panel: Frame;
  beforeAll(async () => {
    ({ bangku, panel } = await bukaTerkompilasi(peramban));
  }, 300_000);
  afterAll(() => bangku.tutup());

  const buka = (halaman: string) =>
    panel.getByRole('navigation').getByRole('button', { name: halaman, exact: true }).click();
  const potret = async (nama: string) => {
    await periksaAksesibilitas(panel);
    await bangku.potret(nama);
  };
  const hitungUlang = () => panel.getByRole('button', { name: 'Hitung ulang' });

  test('koreksi sesudah dikunci: akibatnya menyebut kuncinya, angkanya tetap, dan tidak ada Hitung ulang', async () => {
    await buka('Capaian');
    await panel.getByText('Kunci Angka', { exact: true }).click();
    const kunci = panel.getByRole('form', { name: 'Kunci Angka' });
    await kunci.getByLabel('Ditetapkan oleh').fill('Rina, Kepala UKPBJ');
    await kunci.getByRole('button', { name: 'Kunci Angka' }).click();
    await panel.getByText('Perbaikan atau Buka Kunci').waitFor({ timeout: 60_000 });

    await panel.getByRole('button', { name: 'Rincian Perhitungan IK01' }).click();
    await panel
      .getByText(/^Baris yang dipakai/)
      .first()
      .click();
    await panel.getByRole('button', { name: 'Koreksi UKPBJ' }).first().click();
    const formulir = panel.getByRole('form', { name: /^Koreksi UKPBJ/ });
    await formulir.getByText('Sekarang Rp 400.000.', { exact: false }).waitFor();
    await formulir.getByLabel('Nilai sebenarnya').fill('300.000');
    await formulir.getByLabel('Dikonfirmasi oleh (nama, jabatan)').fill('Siti, PPK');
    await formulir.getByLabel('Tanggal konfirmasi').fill('2026-04-10');
    await formulir.getByLabel('Dicatat oleh').fill('Budi');
    await formulir.getByRole('button', { name: 'Lihat akibatnya' }).click();
    await formulir.getByText(/^Angka Triwulan I 2026 dikunci dan tetap/).waitFor();
    await formulir.getByRole('button', { name: 'Simpan koreksi' }).scrollIntoViewIfNeeded();
    await potret('panel-terkunci-koreksi');
    await formulir.getByRole('button', { name: 'Simpan koreksi' }).click();
    await panel.getByText('Data berubah sejak dikunci').first().waitFor({ timeout: 60_000 });
    await potret('panel-terkunci-rincian');
    await panel.getByRole('button', { name: 'Kembali ke daftar capaian' }).click();
    await panel.getByText('Data berubah sejak dikunci').first().waitFor();
    // 1.100.000 of 2.000.000, as it was locked.
    await panel.getByText('55 %').first().waitFor();
    expect(await hitungUlang().count()).toBe(0);
    await potret('panel-terkunci-berubah');
  });

  test('Kompilasi dan Alur SOP menyebut periodenya tanpa menawarkan yang ditolak', async () => {
    await buka('Kompilasi');
    await panel
      .getByText(/Register Pengembalian|sudah melapor/)
      .first()
      .waitFor();
    await potret('panel-terkunci-kompilasi');
    await buka('Alur SOP');
    await panel
      .getByText(/Langkah 16|Menyusun laporan/)
      .first()
      .waitFor();
    await potret('panel-terkunci-alur');
  });

  test('Perbaikan menghitung dari data sekarang dan menyebut bedanya', async () => {
    await buka('Capaian');
    await panel.getByText('Perbaikan atau Buka Kunci').click();
    const perbaikan = panel.getByRole('form', { name: 'Perbaikan' });
    await perbaikan.getByLabel('Ditetapkan oleh').fill('Rina, Kepala UKPBJ');
    await perbaikan.getByLabel('Alasan perbaikan').fill('Nilai PDN Dinkes dipastikan lagi');
    await perbaikan.getByRole('button', { name: 'Tetapkan perbaikan' }).click();
    const status = panel.getByRole('status');
    await status.getByText('Triwulan I 2026 dikunci: Perbaikan ke-1.').waitFor({ timeout: 60_000 });
    // 300.000 instead of 400.000: 1.000.000 of 2.000.000.
    await status.getByText(/IK01 \(Seluruh OPD\): 55 % .* → 50 %/).waitFor();
    await potret('panel-terkunci-perbaikan');
    expect(await hitungUlang().count()).toBe(0);
    await buka('Capaian');
    await panel.getByText('Perbaikan ke-1').first().waitFor();
    expect(bangku.galat).toEqual([]);
  });
});
