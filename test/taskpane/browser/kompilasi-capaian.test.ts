import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pakaiBangku, type BangkuTerbuka } from '../../alat/peramban';
import { kelompokDengan } from '../../alat/program-luar';
import { BerkasKembali } from '../../bangun/berkas-kembali';
import { ruangBerkas, sebar } from '../../bangun/ruang-kerja';
import { periksaAksesibilitas, setelPanel } from './alat-panel';

jest.setTimeout(600_000);

kelompokDengan('chromium', 'Kompilasi Data dan Capaian di peramban', () => {
  const peramban = pakaiBangku();
  const folder = mkdtempSync(join(tmpdir(), 'kompilasi-'));
  const berkas = (nama: string): string => join(folder, nama);
  let bangku: BangkuTerbuka;

  beforeAll(async () => {
    const ruang = await ruangBerkas('disetujui');
    const template = await sebar(ruang);
    for (const [unit, belanja] of [
      ['DINKES', 1_500_000],
      ['DPU', 2_500_000],
    ] as const) {
      const kembali = BerkasKembali.dari(template.get(unit)!).tulis('Data OPD', unit, 'belanja_pbj', belanja);
      if (unit === 'DINKES') kembali.tulis('Transaksi', 'inaproc:K1:1', 'nilai_pdn', 'salah');
      writeFileSync(berkas(`${unit}.xlsx`), await kembali.bytes());
    }
    writeFileSync(berkas('kosong.xlsx'), '');
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
  afterAll(async () => {
    await bangku.tutup();
    rmSync(folder, { recursive: true });
  });

  /** What a page shows, line by line. */
  const isiHalaman = async (): Promise<readonly string[]> =>
    (await (await bangku.panel()).locator('main').innerText()).split('\n').map((satu) => satu.trim());
  const permintaan = () => bangku.pada((b) => b.sesi.host.counters.requests, undefined);
  /**
   * The page in English, once that text is there, and in Indonesian again: the same as before, and Excel was asked for
   * nothing. Gives the lines of English, and those that are the same in both languages.
   */
  async function bolakBalik(
    indonesia: string,
    inggris: string,
  ): Promise<{ readonly inggris: readonly string[]; readonly sama: readonly string[] }> {
    const panel = await bangku.panel();
    const [semula, diminta] = [await isiHalaman(), await permintaan()];
    await panel.getByLabel('Bahasa', { exact: true }).selectOption('en');
    await panel.getByText(inggris).first().waitFor();
    const kini = await isiHalaman();
    await panel.getByLabel('Language', { exact: true }).selectOption('id');
    await panel.getByText(indonesia).first().waitFor();
    expect(await isiHalaman()).toEqual(semula);
    await periksaAksesibilitas(panel);
    expect(await permintaan()).toBe(diminta);
    return { inggris: kini, sama: kini.filter((satu) => satu !== '' && semula.includes(satu)) };
  }

  const keHalaman = async (nama: string) => {
    const panel = await bangku.panel();
    await panel.getByRole('button', { name: nama, exact: true }).click();
    return panel;
  };
  /** The page opened anew: without the files of a test that ended half way. */
  const kompilasiBaru = async () => {
    await keHalaman('Capaian');
    return keHalaman('Kompilasi');
  };

  test('sebelum kompilasi pertama, Capaian menunjukkan jalan ke Kompilasi Data', async () => {
    const panel = await keHalaman('Capaian');
    await panel.getByRole('heading', { name: 'Belum ada data yang dikompilasi' }).waitFor();
    await periksaAksesibilitas(panel);
    await panel.getByRole('button', { name: 'Ke Kompilasi Data' }).click();
    await panel.getByText('0 dari 2 unit sudah melapor.').waitFor();
    await periksaAksesibilitas(panel);
    await bangku.potret('panel-kompilasi');
  });

  test('pratinjau menunjukkan yang akan berubah; membuang daftar tidak menulis apa pun', async () => {
    const panel = await kompilasiBaru();
    await panel.locator('input[type=file]').setInputFiles([berkas('DINKES.xlsx'), berkas('kosong.xlsx')]);
    await panel.getByRole('heading', { name: 'Pratinjau: Triwulan I 2026' }).waitFor();
    await panel.getByText('1 dari 2 berkas diterima').waitFor();
    await panel.getByText('5 baris data baru').waitFor();
    await panel.getByRole('button', { name: /Diterima dengan catatan/ }).click();
    await panel.getByText(/dinkes\.xlsx, lembar Transaksi, sel F9/i).waitFor();
    await periksaAksesibilitas(panel);
    await bangku.potret('panel-kompilasi-pratinjau');
    await panel.getByRole('button', { name: 'Buang daftar' }).click();
    await panel.getByText('0 dari 2 unit sudah melapor.').waitFor();
  });

  test('sesudah tenggat ditanyakan kapan setiap berkas masuk; jawabannya menentukan tepat waktu', async () => {
    const panel = await kompilasiBaru();
    await panel.locator('input[type=file]').setInputFiles([berkas('DINKES.xlsx'), berkas('DPU.xlsx')]);
    const bagian = panel.getByRole('region', { name: 'Tanggal diterima' });
    await bagian.waitFor();
    // Due on 8 April 2026; the file itself was made today.
    await panel.getByText('Terlambat').nth(1).waitFor();
    await bagian.getByLabel('Dinas Kesehatan').fill('2026-04-07');
    await bagian.getByText('ditetapkan pengguna · Tepat waktu').waitFor();
    await periksaAksesibilitas(panel);
    await bagian.scrollIntoViewIfNeeded();
    await bangku.potret('panel-kompilasi-diterima');
    await bagian.getByLabel('Satu tanggal untuk semua berkas').fill('2026-04-08');
    await bagian.getByText('ditetapkan pengguna · Tepat waktu').nth(1).waitFor();
    await panel.getByRole('button', { name: 'Buang daftar' }).click();
    await panel.getByText('0 dari 2 unit sudah melapor.').waitFor();
  });

  test('diterapkan: register terisi dan capaian dapat dibaca sampai ke barisnya, dalam bahasa mana pun', async () => {
    const panel = await kompilasiBaru();
    await panel.locator('input[type=file]').setInputFiles([berkas('DINKES.xlsx'), berkas('DPU.xlsx')]);
    await panel.getByText('2 dari 2 berkas diterima').waitFor();
    await panel.getByRole('button', { name: 'Simpan ke Buku Kerja' }).click();
    await panel.getByText(/^Selesai: 2 dari 2 berkas diterima untuk Triwulan I 2026/).waitFor();
    await panel.getByText('2 dari 2 unit sudah melapor.').waitFor();
    const kompilasi = await bolakBalik('2 dari 2 unit sudah melapor.', '2 of 2 units have reported.');
    expect(kompilasi.sama).toEqual([]);
    expect(kompilasi.inggris).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Done: 2 of 2 files accepted for Quarter I 2026/),
        '2 of 2 units have reported. Data as of 31 March 2026.',
        'Every unit has reported.',
      ]),
    );
    await panel.getByRole('button', { name: 'Lihat Capaian' }).click();

    // K1 is left out for its wrong cell: (200.000 + 500.000) / (200.000 + 1.000.000) = 58,33 %.
    await panel.getByText(/^58,33\s%$/).waitFor();
    await periksaAksesibilitas(panel);
    await bangku.potret('panel-capaian');
    // A choice is shown at once, while its figures are still on the way.
    const lingkup = panel.getByLabel('Lingkup');
    await lingkup.selectOption({ label: 'Dinas Kesehatan' });
    expect(await lingkup.inputValue()).toBe('opd|DINKES');
    await panel.getByText(/^58,33\s%$/).waitFor({ state: 'detached' });
    expect(await lingkup.inputValue()).toBe('opd|DINKES');
    await lingkup.selectOption({ index: 0 });
    await panel.getByText(/^58,33\s%$/).waitFor();
    const capaian = await bolakBalik('58,33 %', '58.33 %');
    // Names of units, areas and indicators, and a word of the SOP with a number that both languages write alike.
    // Marks of the chart's axis, codes and the target line.
    const bagan = ['0', '20', '40', '60', '80', '100', 'IK01', 'IK02', 'Target = 100'];
    const bersama = ['Dinas Kesehatan', 'Dinas Pekerjaan Umum', 'Belanja', ...bagan, 'Belanja'];
    const baseline = 'Baseline 2025: 70 %';
    expect(capaian.sama).toEqual([...bersama, 'IK01 Porsi PDN', baseline, 'IK02 RUP diumumkan', baseline]);
    expect(capaian.inggris).toEqual(
      expect.arrayContaining([
        'Data as of 31 March 2026',
        'Overall result by weight: 97.22 %',
        'Not part of it, because there are not enough data: IK01.',
        'Not enough data',
        'Target 80 % · Score 72.92 % · Target not reached',
        'Completeness of data: 2 of 2 units, 2 of 3 rows, 71 % of the budget',
      ]),
    );
    await panel.getByRole('button', { name: 'Rincian Perhitungan IK01' }).click();
    await panel.getByRole('heading', { name: 'jumlah(nilai_pdn)' }).waitFor();
    await panel.getByText('Baris yang dikeluarkan (1 dari 1)').first().click();
    await panel.getByText('DINKES.xlsx, lembar Transaksi, F9').first().waitFor();
    await periksaAksesibilitas(panel);
    await bangku.potret('panel-rincian');
    await panel.getByRole('button', { name: 'Data Transaksi, baris 5' }).first().click();
    await bangku.page.waitForFunction(
      () => window.bangku?.sesi.host.workbook.active.name === 'Data Transaksi',
    );
  });

  test('tidak ada galat di konsol', () => {
    expect(bangku.galat).toEqual([]);
  });
});
