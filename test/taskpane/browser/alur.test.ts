import type { Locator } from 'playwright-core';
import { pakaiBangku, type BangkuTerbuka } from '../../alat/peramban';
import { kelompokDengan } from '../../alat/program-luar';
import { periksaAksesibilitas, setelPanel } from './alat-panel';

jest.setTimeout(600_000);

/** What a screen reader says with a button that cannot be pressed: the words that stand beside it. */
const sebabTombol = (tombol: Locator): Promise<string | null> =>
  tombol.evaluate((satu) => {
    const id = satu.getAttribute('aria-describedby');
    return id === null ? null : (document.getElementById(id)?.textContent ?? null);
  });

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
    // What is missing is told beside the button, and read with its name.
    expect(await tombol.isDisabled()).toBe(true);
    expect(await sebabTombol(tombol)).toMatch(/^Isi dahulu: Nama instansi, Tahun rencana kinerja/);
    await panel.getByLabel('Nama instansi').fill('Pemerintah Kota Uji');
    await panel.getByLabel('Tahun rencana kinerja').fill('26');
    await panel.getByLabel('Tahun rencana kinerja').blur();
    expect(await sebabTombol(tombol)).toBe('Tulis tahun empat angka, misalnya 2026.');
    await panel.getByRole('alert').getByText('Tulis tahun empat angka, misalnya 2026.').waitFor();
    await bangku.potret('panel-buat-tahun-26');
    await panel.getByLabel('Tahun rencana kinerja').fill('2026');
    expect(await tombol.isDisabled()).toBe(false);
    // The start is proposed with the year, whatever day it is.
    expect(await panel.getByLabel('Tanggal mulai siklus').inputValue()).toBe('2026-01-02');
    await panel.getByLabel('Tanggal mulai siklus').fill('2026-01-05');
    const daftar = panel.getByLabel('Daftar OPD', { exact: true });
    await daftar.fill('452609\tDinas Kesehatan\n452609\tDinas Sosial');
    await panel.getByText('"Dinas Kesehatan" (baris 1) dan "Dinas Sosial" (baris 2)').waitFor();
    expect(await sebabTombol(tombol)).toMatch(/^Perbaiki daftar OPD dahulu/);
    await panel.getByText('"Dinas Kesehatan" (baris 1)').scrollIntoViewIfNeeded();
    await bangku.potret('panel-buat-opd-bentrok');
    await daftar.fill('452609\tDinas Kesehatan\nKecamatan Argomulyo\nKECAMATAN ARGOMULYO');
    await panel.getByText('2 unit terbaca dari 3 baris').waitFor();
    await panel.getByRole('cell', { name: 'Sama dengan baris 2, tidak dipakai' }).waitFor();
    await panel.getByRole('cell', { name: 'Dipakai, kode sementara' }).waitFor();
    await periksaAksesibilitas(panel);
    await tombol.scrollIntoViewIfNeeded();
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
    const tandai = langkah.getByRole('button', { name: 'Tandai selesai' });
    expect(await sebabTombol(tandai)).toBe('Isi dahulu: Nama pelaksana.');
    await tandai.focus();
    expect(await tandai.evaluate((satu) => document.activeElement === satu)).toBe(true);
    await periksaAksesibilitas(panel);
    await bangku.potret('panel-tandai-sebab');
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

  test('langkah yang mendahului meminta alasannya di tempat itu, dan menyimpannya', async () => {
    const panel = await bangku.panel();
    await panel.getByRole('button', { name: /^Langkah 3: / }).click();
    const langkah = panel
      .getByRole('listitem')
      .filter({ has: panel.getByRole('button', { name: /^Langkah 3: / }) });
    await langkah.getByRole('button', { name: 'Tandai selesai' }).click();
    await langkah.getByRole('button', { name: 'Tandai selesai' }).click();
    await panel.getByText('1 dari 19 langkah selesai').waitFor();
    await langkah.getByText('Alasan belum diisi.').first().waitFor();
    const simpan = langkah.getByRole('button', { name: 'Simpan alasan' });
    expect(await sebabTombol(simpan)).toBe('Isi dahulu: Alasan penyimpangan.');
    await periksaAksesibilitas(panel);
    await simpan.scrollIntoViewIfNeeded();
    await bangku.potret('panel-alasan-penyimpangan');
    await langkah.getByLabel('Alasan penyimpangan').fill('Indikator disusun bersama RPJMD');
    await simpan.click();
    await langkah.getByText('Alasan: Indikator disusun bersama RPJMD').first().waitFor();
    expect(await langkah.getByLabel('Alasan penyimpangan').count()).toBe(0);

    // What stands on the sheet of departures is changed where it is read, and is there afterwards.
    await langkah
      .getByRole('button', { name: /^Ubah pertanggungjawaban: / })
      .first()
      .click();
    const pertanggungjawaban = langkah.getByRole('form', { name: /^Ubah pertanggungjawaban: / });
    const alasan = pertanggungjawaban.getByLabel('Alasan penyimpangan');
    expect(await alasan.inputValue()).toBe('Indikator disusun bersama RPJMD');
    await alasan.fill('Menunggu RPJMD');
    await pertanggungjawaban.getByLabel('Dipertanggungjawabkan oleh').fill('Budi, Ketua Tim');
    await periksaAksesibilitas(panel);
    await pertanggungjawaban.getByRole('button', { name: 'Simpan pertanggungjawaban' }).click();
    await langkah.getByText('Alasan: Menunggu RPJMD').first().waitFor();
    await langkah.getByText('Dipertanggungjawabkan oleh: Budi, Ketua Tim.').first().waitFor();

    // A tick is shown at once, not when it has been written.
    const butir = langkah.getByRole('checkbox').first();
    await butir.click();
    expect(await butir.isChecked()).toBe(true);
    await langkah
      .getByText(/Dicentang .* oleh Sari Wulandari/)
      .first()
      .waitFor();
    expect(await butir.isChecked()).toBe(true);
    await butir.click();
    await langkah
      .getByText(/Dicentang .* oleh Sari Wulandari/)
      .first()
      .waitFor({ state: 'detached' });

    await langkah.getByRole('button', { name: 'Batalkan tanda' }).click();
    await langkah.getByLabel('Alasan pembatalan').fill('Uji');
    await langkah.getByRole('button', { name: 'Batalkan tanda' }).click();
    await panel.getByText('0 dari 19 langkah selesai').waitFor();
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
