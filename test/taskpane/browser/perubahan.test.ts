import type { Frame } from 'playwright-core';
import { pakaiBangku, type BangkuTerbuka } from '../../alat/peramban';
import { kelompokDengan } from '../../alat/program-luar';
import { bukaTerkompilasi, periksaAksesibilitas } from './alat-panel';

jest.setTimeout(600_000);

/** The list of the sample without package 2001: two of three packages, the ceiling of 1001 raised by one Rupiah. */
const DAFTAR = [
  'Nama Instansi;Nama Satuan Kerja;Cara Pengadaan;Metode Pengadaan;Jenis Pengadaan;Nama Paket;Kode RUP;Sumber Dana;Total Nilai (Rp);Tahun Anggaran;Keterangan',
  'KOTA;Dinas Kesehatan;Penyedia;Tender;Barang;Paket 1001;1001;APBD;1000001;2026;-',
  'KOTA;Dinas Kesehatan;Penyedia;Tender;Barang;Paket 1002;1002;APBD;500000;2026;-',
].join('\n');

kelompokDengan('chromium', 'Yang berubah dalam setahun di peramban: koreksi, kunci, kode unit, paket', () => {
  const peramban = pakaiBangku();
  let bangku: BangkuTerbuka;
  let panel: Frame;
  beforeAll(async () => {
    ({ bangku, panel } = await bukaTerkompilasi(peramban));
  }, 300_000);
  afterAll(() => bangku.tutup());

  const buka = (halaman: string) =>
    panel.getByRole('navigation').getByRole('button', { name: halaman, exact: true }).click();
  const isiBuku = () => bangku.pada((b) => JSON.stringify(b.sesi.host.snapshot()), undefined);
  const selLembar = (nama: string) =>
    bangku.pada(
      (b, lembar) =>
        Object.values(b.sesi.host.snapshot().sheets.find(({ name }) => name === lembar)?.cells ?? {}),
      nama,
    );
  const potret = async (nama: string) => {
    await periksaAksesibilitas(panel);
    await bangku.potret(nama);
  };

  test('Koreksi UKPBJ pada baris Rincian: akibatnya dahulu, lalu disimpan, lalu dibatalkan', async () => {
    await buka('Capaian');
    await panel.getByRole('button', { name: 'Rincian Perhitungan IK01' }).click();
    await panel.getByRole('heading', { name: 'jumlah(nilai_pdn)' }).waitFor();
    await panel
      .getByText(/^Baris yang .*\(\d+ dari \d+\)$/)
      .first()
      .click();
    await panel.getByRole('button', { name: 'Koreksi UKPBJ' }).first().click();
    const formulir = panel.getByRole('form', { name: /^Koreksi UKPBJ/ });
    await formulir.getByText(/^Isi dahulu: Nilai sebenarnya/).waitFor();
    await formulir.scrollIntoViewIfNeeded();
    await potret('panel-koreksi-kosong');
    await formulir.getByLabel('Nilai sebenarnya').fill('300.000');
    await formulir.getByLabel('Dikonfirmasi oleh (nama, jabatan)').fill('Siti, PPK');
    await formulir.getByLabel('Tanggal konfirmasi').fill('2026-04-10');
    await formulir.getByLabel('Dicatat oleh').fill('Budi');
    const semula = await isiBuku();
    await formulir.getByRole('button', { name: 'Lihat akibatnya' }).click();
    await formulir.getByRole('button', { name: 'Simpan koreksi' }).waitFor();
    await formulir.getByRole('status').scrollIntoViewIfNeeded();
    await potret('panel-koreksi-akibat');
    expect(await isiBuku()).toBe(semula);
    // Another value than the one whose effect was shown is not stored unseen.
    await formulir.getByLabel('Nilai sebenarnya').fill('350.000');
    await formulir.getByRole('button', { name: 'Lihat akibatnya' }).click();
    await formulir.getByRole('button', { name: 'Simpan koreksi' }).click();
    const batalkan = panel.getByRole('button', { name: /^Batalkan koreksi/ });
    await batalkan.first().waitFor({ timeout: 60_000 });
    expect(await selLembar('Koreksi UKPBJ')).toContain('Siti, PPK');
    await batalkan.first().scrollIntoViewIfNeeded();
    await potret('panel-koreksi-tersimpan');
    await batalkan.first().click();
    const batal = panel.getByRole('form', { name: /^Batalkan koreksi/ });
    await batal.getByLabel('Alasan pembatalan').fill('Salah baris');
    await potret('panel-koreksi-batal');
    await batal.getByRole('button', { name: /^Batalkan koreksi/ }).click();
    await panel.getByRole('button', { name: /^Batalkan koreksi/ }).waitFor({ state: 'detached' });
  });

  test('Kunci Angka, Perbaikan, dan Buka Kunci di halaman Capaian', async () => {
    await buka('Data');
    await buka('Capaian');
    const hitung = panel.getByRole('button', { name: 'Hitung ulang' });
    if (await hitung.isVisible()) await hitung.click();
    await hitung.waitFor({ state: 'detached' });
    await panel.getByText('Kunci Angka', { exact: true }).click();
    await panel.getByLabel('Ditetapkan oleh').waitFor();
    await panel.getByLabel('Ditetapkan oleh').scrollIntoViewIfNeeded();
    await potret('panel-kunci');
    const kunci = panel.getByRole('button', { name: 'Kunci Angka', exact: true });
    await kunci.click();
    await panel.getByText('Wajib diisi.').waitFor();
    await panel.getByLabel('Ditetapkan oleh').fill('Rina, Kepala UKPBJ');
    await panel.getByLabel('Nomor laporan atau surat').fill('900/1/2026');
    await kunci.click();
    await panel.getByText('Perbaikan atau Buka Kunci').waitFor({ timeout: 60_000 });
    const status = panel.getByRole('status');
    await status.getByText('Triwulan I 2026 dikunci: Angka tetap.').waitFor();
    expect(await selLembar('Kunci Angka')).toContain('Rina, Kepala UKPBJ');
    await potret('panel-kunci-terkunci');
    await panel.getByText('Perbaikan atau Buka Kunci').click();
    const perbaikan = panel.getByRole('form', { name: 'Perbaikan' });
    const bukaKunci = panel.getByRole('form', { name: 'Buka Kunci' });
    await bukaKunci.getByRole('button').scrollIntoViewIfNeeded();
    await potret('panel-kunci-perbaikan');
    await perbaikan.getByLabel('Ditetapkan oleh').fill('Rina, Kepala UKPBJ');
    await perbaikan.getByLabel('Alasan perbaikan').fill('Nilai DPU salah ketik');
    await perbaikan.getByRole('button', { name: 'Tetapkan perbaikan' }).click();
    // Nothing has changed since it was locked: a correction that corrects nothing is told, and not stored.
    await status.getByText(/dihitung kembali, semua angkanya sama/).waitFor({ timeout: 60_000 });
    await potret('panel-kunci-perbaikan-sama');
    await bukaKunci.getByLabel('Dibuka oleh').fill('Rina, Kepala UKPBJ');
    await bukaKunci.getByLabel('Alasan dibuka').fill('Diminta Inspektorat');
    await bukaKunci.getByRole('button', { name: 'Buka Kunci' }).click();
    await panel.getByText('Perbaikan atau Buka Kunci').waitFor({ state: 'detached', timeout: 60_000 });
    // Its form is gone, and what came of it is told all the same; who opened it stays to be seen.
    await status.getByText(/^Kunci Triwulan I 2026 dibuka\./).waitFor();
    expect(await selLembar('Kunci Angka')).toContain('Diminta Inspektorat');
    await panel.getByText('Kunci Angka', { exact: true }).click();
    await panel
      .getByRole('list', { name: 'Riwayat kunci' })
      .getByText(/Diminta Inspektorat/)
      .waitFor();
    await panel.getByRole('button', { name: 'Kunci Angka', exact: true }).scrollIntoViewIfNeeded();
    await potret('panel-kunci-dibuka');
  });

  test('Data: kode unit diganti mulai tanggalnya, sesudah akibatnya ditunjukkan', async () => {
    await buka('Data');
    await panel.getByText('Ganti kode unit', { exact: true }).click();
    const formulir = panel.getByRole('form', { name: 'Ganti kode unit' });
    await formulir.getByText(/^Isi dahulu: Unit yang berganti kode, Kode baru/).waitFor();
    await potret('panel-ganti-kode-kosong');
    await formulir.getByLabel('Unit yang berganti kode').selectOption('DPU');
    await formulir.getByLabel('Kode baru').fill('DINKES');
    await formulir.getByLabel('Dicatat oleh').fill('Budi');
    await formulir.getByRole('button', { name: 'Lihat akibatnya' }).click();
    await formulir.getByText('Harus diperbaiki').first().waitFor();
    await potret('panel-ganti-kode-ditolak');
    await formulir.getByLabel('Kode baru').fill('DPUPR');
    await formulir.getByLabel('Mulai berlaku').fill('2026-05-01');
    const semula = await isiBuku();
    await formulir.getByRole('button', { name: 'Lihat akibatnya' }).click();
    await formulir.getByText(/^Kode DPU \(.*\) akan menjadi DPUPR mulai 1 Mei 2026/).waitFor();
    await potret('panel-ganti-kode-akibat');
    expect(await isiBuku()).toBe(semula);
    await formulir.getByRole('button', { name: 'Simpan kode baru' }).click();
    await panel
      .getByRole('status')
      .getByText(/^Kode DPU \(.*\) menjadi DPUPR mulai 1 Mei 2026/)
      .waitFor({ timeout: 60_000 });
    await potret('panel-ganti-kode-selesai');
    expect(await selLembar('OPD')).toContain('DPUPR');
    expect(await selLembar('Riwayat OPD')).toContain('DPU');
  });

  test('Data: daftar lengkap mengusulkan yang hilang ditarik; orang mengonfirmasi', async () => {
    const berkas = { name: 'daftar.csv', mimeType: 'text/csv', buffer: Buffer.from(DAFTAR) };
    await panel.getByLabel('Pilih berkas CSV').last().setInputFiles(berkas);
    await panel.getByLabel(/^Daftar lengkap/).check();
    await panel.getByText(/1 ditarik/).waitFor();
    await panel.getByLabel('Mulai berlaku').fill('2025-09-01');
    await panel.getByText('Harus diperbaiki').first().waitFor();
    const impor = panel.getByRole('button', { name: 'Impor', exact: true });
    expect(await impor.isDisabled()).toBe(true);
    await potret('panel-impor-mulai-salah');
    await panel.getByLabel('Mulai berlaku').fill('2026-09-01');
    await panel.getByText(/^Perubahan paket mulai 1 September 2026/).waitFor();
    await impor.scrollIntoViewIfNeeded();
    await potret('panel-impor-mulai');
    await impor.click();
    const usulan = panel.getByRole('list', { name: 'Usulan yang menunggu konfirmasi' });
    await usulan.getByText('2001: ditarik, mulai 1 September 2026').waitFor({ timeout: 60_000 });
    await usulan.scrollIntoViewIfNeeded();
    await potret('panel-paket-usulan');
    await usulan.getByRole('button', { name: 'Konfirmasi usulan paket 2001' }).click();
    const formulir = panel.getByRole('form', { name: 'Konfirmasi usulan paket 2001' });
    // The import knew no better day than its own choice; who confirms may.
    await formulir.getByLabel('Mulai berlaku').fill('2026-08-15');
    await formulir.getByLabel('Dasar perubahan').fill('Surat 027/81/2026');
    await formulir.getByRole('button', { name: 'Lihat akibatnya' }).click();
    await formulir.getByText('2001: ditarik, mulai 15 Agustus 2026').waitFor();
    await formulir.getByText(/^Pratinjau, tidak ada yang ditulis: 1 perubahan paket/).waitFor();
    await potret('panel-paket-konfirmasi');
    await formulir.getByRole('button', { name: 'Simpan konfirmasi' }).click();
    await panel
      .getByRole('status')
      .getByText(/^1 perubahan paket tercatat/)
      .waitFor({ timeout: 60_000 });
    await usulan.waitFor({ state: 'detached' });
    expect(await selLembar('Perubahan Paket')).toEqual(expect.arrayContaining(['Budi', 'Surat 027/81/2026']));
  });

  test('Data: perubahan paket dicatat dengan formulir', async () => {
    await panel.getByText('Catat perubahan paket', { exact: true }).click();
    const formulir = panel.getByRole('form', { name: 'Catat perubahan paket' });
    await formulir.getByLabel(/^Kode RUP\W*$/).fill('1002');
    for (const [jenis, isian] of [
      ['ganti', 'Kode RUP penggantinya'],
      ['pindah', 'Unit pemilik sekarang'],
    ]) {
      await formulir.getByLabel('Yang terjadi').selectOption(jenis!);
      await formulir.getByLabel(isian!).waitFor();
      await potret(`panel-paket-${jenis}`);
    }
    await formulir.getByLabel('Yang terjadi').selectOption('pagu');
    await formulir.getByLabel('Pagu baru (Rp)').fill('750.000');
    await formulir.getByLabel('Mulai berlaku').fill('2026-10-01');
    await formulir.getByRole('button', { name: 'Lihat akibatnya' }).click();
    await formulir.getByText(/^1002: pagu .*750\.000, mulai 1 Oktober 2026/).waitFor();
    await potret('panel-paket-akibat');
    await formulir.getByRole('button', { name: 'Simpan perubahan' }).click();
    await panel
      .getByRole('status')
      .getByText(/^1 perubahan paket tercatat/)
      .waitFor({ timeout: 60_000 });
    await potret('panel-paket-selesai');
    expect(await selLembar('Paket')).toContain(750_000);
  });

  test('tidak ada galat di konsol', () => {
    expect(bangku.galat).toEqual([]);
  });
});
