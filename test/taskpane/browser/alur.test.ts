import { pakaiBangku, type BangkuTerbuka } from '../../alat/peramban';
import { kelompokDengan } from '../../alat/program-luar';
import { periksaAksesibilitas, setelPanel } from './alat-panel';

jest.setTimeout(600_000);

kelompokDengan('chromium', 'Alur SOP di peramban', () => {
  const peramban = pakaiBangku();
  let bangku: BangkuTerbuka;
  beforeAll(async () => {
    bangku = await peramban.buka({ kisi: 'sederhana' });
    await setelPanel(bangku, 320);
  }, 240_000);
  afterAll(() => bangku.tutup());

  test('buku kerja kosong ditawari menjadi ruang kerja; tidak ada yang ditulis sebelum diminta', async () => {
    const panel = await bangku.panel();
    await panel.getByRole('heading', { name: 'Buat Buku Kerja Kinerja' }).waitFor();
    expect(await bangku.pada((b) => b.sesi.host.workbook.sheets.map(({ name }) => name), undefined)).toEqual([
      'Sheet1',
    ]);
    const tombol = panel.getByRole('button', { name: 'Buat Buku Kerja Kinerja' });
    expect(await tombol.isDisabled()).toBe(true);
    await panel.getByLabel('Nama instansi').fill('Pemerintah Kota Uji');
    await panel.getByLabel('Tahun rencana kinerja').fill('2026');
    await panel.getByLabel('Tanggal mulai siklus').fill('2026-01-05');
    await panel.getByLabel('Daftar OPD').fill('452609\tDinas Kesehatan\nKecamatan Argomulyo');
    await periksaAksesibilitas(panel);
    await bangku.potret('panel-buat-ruang-kerja');
    await tombol.click();
    await panel.getByRole('heading', { name: 'Alur SOP' }).waitFor({ timeout: 120_000 });
    await panel.getByText('Pemerintah Kota Uji · Tahun 2026').waitFor();
  });

  test('langkah 1 ditandai selesai, lalu tandanya dibatalkan dengan alasan', async () => {
    const panel = await bangku.panel();
    await panel.getByText('0 dari 19 langkah selesai').waitFor();
    const langkah = panel.getByRole('listitem').filter({ hasText: 'Mulai' }).first();
    await langkah.getByRole('button', { name: 'Tandai selesai' }).click();
    await langkah.getByLabel('Nama pelaksana').fill('Sari Wulandari');
    await bangku.potret('panel-tandai');
    await langkah.getByRole('button', { name: 'Tandai selesai' }).click();
    await panel.getByText('1 dari 19 langkah selesai').waitFor();
    await bangku.potret('panel-alur');
    await periksaAksesibilitas(panel);

    // What the mark gave holds in the other language too, though the workbook was read before it.
    await panel.getByLabel('Bahasa', { exact: true }).selectOption('en');
    await panel.getByText('1 of 19 steps done').waitFor();
    await panel.getByLabel('Language').selectOption('id');
    await panel.getByText('1 dari 19 langkah selesai').waitFor();

    await panel.getByRole('button', { name: /^Langkah 1: / }).click();
    await langkah.getByText(/Selesai .* oleh Sari Wulandari/).waitFor();
    await langkah.getByRole('button', { name: 'Batalkan tanda' }).click();
    // Nothing in it at which a line could end.
    const surat = '027_SOP_300_2020_Pengelolaan_Kinerja_UKPBJ_ditandatangani_rev3.pdf';
    await langkah.getByLabel('Alasan pembatalan').fill(`Salah tanggal: ${surat}`);
    await langkah.getByRole('button', { name: 'Batalkan tanda' }).click();
    await panel.getByText('0 dari 19 langkah selesai').waitFor();
    await langkah.getByText('Riwayat tanda').click();
    await langkah.getByText(/Dibatalkan .* oleh Sari Wulandari: Salah tanggal: 027_SOP/).waitFor();
    await periksaAksesibilitas(panel);
    await bangku.potret('panel-alur-riwayat');
  });

  test('lembar tersembunyi ditampilkan dan dibuka dari daftar lembar', async () => {
    const panel = await bangku.panel();
    expect(await bangku.page.getByRole('tab', { name: 'Baseline' }).count()).toBe(0);
    await panel.getByText('Lembar buku kerja', { exact: true }).click();
    const daftar = panel.getByRole('list', { name: 'Lembar buku kerja' });
    const baseline = daftar.getByRole('listitem').filter({ hasText: 'Baseline indikator' });
    await baseline.getByText('tersembunyi').waitFor();
    await periksaAksesibilitas(panel);
    await baseline.scrollIntoViewIfNeeded();
    await bangku.potret('panel-lembar');
    await baseline.getByRole('button', { name: 'Baseline' }).click();
    await bangku.page.getByRole('tab', { name: 'Baseline', selected: true }).waitFor();
    await baseline.getByText('tersembunyi').waitFor({ state: 'detached' });
    await daftar.getByRole('button', { name: 'Daftar Isi' }).click();
    await bangku.page.getByRole('tab', { name: 'Daftar Isi', selected: true }).waitFor();
    await bangku.potret('panel-daftar-isi');
    await panel.getByText('Lembar buku kerja', { exact: true }).click();
  });

  test('dalam bahasa Inggris dan tema gelap pun terbaca', async () => {
    const panel = await bangku.panel();
    await bangku.page.emulateMedia({ colorScheme: 'dark' });
    await panel.getByLabel('Bahasa', { exact: true }).selectOption('en');
    await panel.getByText('0 of 19 steps done').waitFor();
    await periksaAksesibilitas(panel);
    await bangku.potret('panel-alur-gelap-en');
    await panel.getByLabel('Language').selectOption('id');
    await bangku.page.emulateMedia({ colorScheme: 'light' });
  });

  test('tidak ada galat di konsol', () => {
    expect(bangku.galat).toEqual([]);
  });
});
