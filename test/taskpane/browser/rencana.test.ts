import type { Frame } from 'playwright-core';
import { pakaiBangku, type BangkuTerbuka } from '../../alat/peramban';
import { kelompokDengan } from '../../alat/program-luar';
import { periksaAksesibilitas, setelPanel } from './alat-panel';

jest.setTimeout(600_000);

const pdn = 'IK05 Belanja produk dalam negeri (PDN)';

kelompokDengan('chromium', 'Rencana di peramban', () => {
  const peramban = pakaiBangku();
  let bangku: BangkuTerbuka;
  let panel: Frame;
  const rumus = () => panel.getByRole('textbox', { name: 'Rumus', exact: true });
  const kembali = () => panel.getByRole('button', { name: 'Kembali ke Rencana' }).click();
  /** The cell of a column of the sheet Indikator, in the row of a code. */
  const sel = async (kode: string, kolom: number): Promise<unknown> =>
    bangku.pada(
      (b, [dicari, huruf]) => {
        const { grid } = b.sesi.host.workbook.findSheet('Indikator')!;
        const baris = Array.from({ length: 60 }, (_, i) => i).find((i) => grid.cell(i, 1)?.value === dicari);
        return baris === undefined ? undefined : grid.cell(baris, huruf)?.value;
      },
      [kode, kolom] as const,
    );
  beforeAll(async () => {
    bangku = await peramban.buka({ kisi: 'sederhana' });
    await setelPanel(bangku, 320);
    await bangku.pada((b) => b.muatContoh(), undefined);
    panel = await bangku.panel();
    await panel.getByRole('button', { name: 'Rencana', exact: true }).click();
  }, 240_000);
  afterAll(() => bangku.tutup());

  test('isi rencana contoh dan versi yang berlaku; bagian membuka lembarnya', async () => {
    await panel.getByRole('heading', { name: 'Isi rencana' }).waitFor();
    await panel.getByText('jumlah bobot 18').waitFor();
    await panel.getByText('Rencana masih sama dengan yang disetujui.').waitFor();
    await panel.getByText('Tidak ada catatan.').waitFor();
    await periksaAksesibilitas(panel);
    await bangku.potret('panel-rencana');
    await panel.getByRole('button', { name: /^Baseline/ }).click();
    await bangku.page.waitForFunction(() => window.bangku?.sesi.host.workbook.active.name === 'Baseline');
  });

  test('pustaka: dicari, dicentang, ditambahkan; persetujuan harus diulang', async () => {
    await panel.getByRole('button', { name: /Tambah dari pustaka indikator/ }).click();
    await panel.getByLabel('Cari nama, isi, atau variabel').fill('UMKK');
    await panel.getByText('Belanja usaha mikro, kecil dan koperasi (UMK)').first().waitFor();
    await panel.getByText('1 dari 30 indikator').waitFor();
    await panel.getByLabel('Cari nama, isi, atau variabel').fill('revisi');
    await panel.getByText('1 dari 30 indikator').waitFor();
    await panel.getByRole('checkbox', { name: 'Paket RUP yang direvisi' }).check();
    await panel.getByLabel('Masukkan ke area strategis').selectOption('A4');
    await periksaAksesibilitas(panel);
    await bangku.potret('panel-pustaka');
    await panel.getByRole('button', { name: 'Tambahkan 1 indikator' }).click();
    await panel.getByText(/1 indikator ditambahkan ke lembar Indikator\. IK17/).waitFor();
    await panel.getByText('Sudah ada: IK17').waitFor();
    expect(await sel('IK17', 4)).toBe('A4');
    await kembali();
    await panel.getByText(/Rencana sudah berubah sejak disetujui/).waitFor();
    // A baseline, five targets (four quarters and the year) and an action are missing.
    await panel.getByText('7 harus diperbaiki').waitFor();
  });

  test('rumus: kesalahan disebut selagi mengetik dan menunjuk karakternya; nama disisipkan di kursor', async () => {
    await panel.getByRole('button', { name: /Susun rumus/ }).click();
    await panel.getByRole('combobox', { name: 'Indikator' }).selectOption({ label: pdn });
    await rumus().fill('jumlah(nilai_pdm)');
    await panel.getByRole('button', { name: 'Tunjukkan nilai_pdm' }).click();
    expect(
      await rumus().evaluate((kotak: HTMLTextAreaElement) => [kotak.selectionStart, kotak.selectionEnd]),
    ).toEqual([7, 16]);
    await panel.getByText('Nama yang boleh dipakai').click();
    await panel.getByRole('searchbox', { name: 'Cari nama' }).fill('produk dalam negeri');
    await bangku.potret('panel-rumus');
    await periksaAksesibilitas(panel);
    await panel.getByRole('button', { name: /^nilai_pdn/ }).click();
    expect(await rumus().inputValue()).toBe('jumlah(nilai_pdn)');
    await panel.getByText('[jumlah Nilai produk dalam negeri]').waitFor();
  });

  test('rumus dicoba pada data impor, lalu disimpan ke selnya', async () => {
    await panel.getByRole('button', { name: 'Coba hitung' }).click();
    await panel.getByText('Seluruh OPD · Tahun 2026, data per 31 Desember 2026').waitFor();
    await panel
      .getByText('Rumus dan syarat baris IK05 di lembar Indikator akan diganti', { exact: false })
      .waitFor();
    await panel.getByRole('button', { name: 'Simpan ke lembar' }).click();
    await panel.getByText('Rumus IK05 tersimpan di lembar Indikator.').waitFor();
    expect(await sel('IK05', 7)).toBe('jumlah(nilai_pdn)');
    await bangku.potret('panel-rumus-tersimpan');
  });

  test('indikator baru: tanggal penentu periode diusulkan dari rumusnya, dan boleh diganti', async () => {
    await panel.getByRole('combobox', { name: 'Indikator' }).selectOption({ label: 'Rumus baru' });
    await rumus().fill('jumlah(nilai_pdn) / jumlah(nilai_kontrak) * 100');
    const kolom = panel.getByRole('combobox', { name: 'Tanggal penentu periode' });
    await kolom.waitFor();
    expect(await kolom.inputValue()).toBe('tgl_kontrak');
    await kolom.scrollIntoViewIfNeeded();
    await bangku.potret('panel-indikator-baru');
    await periksaAksesibilitas(panel);
    await kolom.selectOption('tgl_bast');
    await panel.getByLabel('Nama indikator').fill('Porsi PDN yang sudah diserahterimakan');
    await panel.getByLabel('Definisi').fill('Nilai PDN terhadap nilai kontrak yang sudah BAST');
    await panel.getByLabel('Penanggung jawab').fill('Pokja');
    await panel.getByRole('button', { name: 'Tambahkan indikator' }).click();
    await panel.getByText(/^Indikator IK18 ditambahkan/).waitFor();
    expect(await sel('IK18', 11)).toBe('tgl_bast');
  });

  test('cara penilaian sebagai tabel, juga dalam bahasa Inggris dan tema gelap', async () => {
    await kembali();
    await panel.getByRole('button', { name: /Cara penilaian/ }).click();
    // IK01: target 6,5; 5,85 is 90 % of it.
    await panel.getByText('Mendekati target (skor ≥ 90): paling sedikit 5,85 %').waitFor();
    await panel.getByRole('row', { name: /^6,5 T 100 Tercapai/ }).waitFor();
    await bangku.page.emulateMedia({ colorScheme: 'dark' });
    await panel.getByLabel('Bahasa', { exact: true }).selectOption('en');
    await panel.getByText('Near the target (score ≥ 90): at least 5.85 %').waitFor();
    await periksaAksesibilitas(panel);
    await bangku.potret('panel-aturan-gelap');
    expect(bangku.galat.filter((satu) => !satu.includes('script-src'))).toEqual([]);
  });
});
