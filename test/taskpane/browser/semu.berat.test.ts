/**
 * Every text on every page of the pane is a text of the language: the pane speaks the pseudo-language in place of English
 * (`test/alat/semu.ts`), and each page is opened with all that can be opened on it.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Frame } from 'playwright-core';
import { kinerja } from '../../alat/kinerja';
import { pakaiBangku, type BangkuTerbuka } from '../../alat/peramban';
import { kelompokDengan } from '../../alat/program-luar';
import { kataTerlupa } from '../../alat/semu';
import { dataContoh, kataRumus, persisDiPanel, polaData } from '../../alat/semu-data';
import { panel as teks } from '../../alat/semu-panel';

jest.setTimeout(900_000);

const LAMA = { timeout: 180_000 };
/** More of the same kind opens nothing new. */
const PALING_BANYAK_DIBUKA = 25;

/** All that a person can read or hear of what is shown, piece by piece. */
const yangTampil = (panel: Frame): Promise<readonly string[]> =>
  panel.evaluate(() => {
    const hasil: string[] = [];
    for (const unsur of document.body.querySelectorAll('*')) {
      if (unsur.closest('script, style, noscript') !== null || !unsur.checkVisibility()) continue;
      for (const nama of ['aria-label', 'placeholder', 'title', 'alt'])
        hasil.push(unsur.getAttribute(nama) ?? '');
      for (const anak of unsur.childNodes)
        if (anak.nodeType === Node.TEXT_NODE) hasil.push(anak.textContent ?? '');
    }
    return [...new Set(hasil)];
  });

/** What is shown once nothing moves or is still being read. */
async function tungguTenang(panel: Frame): Promise<readonly string[]> {
  for (let sebelum = ''; ;) {
    await panel.waitForTimeout(200);
    const kini = await yangTampil(panel);
    const sama = kini.join('\n');
    if (sama === sebelum && !/…⟧/.test(sama)) return kini;
    sebelum = sama;
  }
}

kelompokDengan('chromium', 'Bahasa semu di panel', () => {
  const addin = resolve(`dist/uji/semu-web-${process.pid}`);
  let folder = '';
  beforeAll(async () => {
    const { status, stderr } = spawnSync(process.execPath, ['test/alat/semu-bangun.mjs', 'web', addin], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    folder = mkdtempSync(join(tmpdir(), 'kinerja-semu-panel-'));
    expect(await kinerja(folder, 'contoh', 'hasil')).toMatchObject({ kode: 0 });
    writeFileSync(join(folder, 'rencana.json'), '{"tahun": 2026, "asing": true, "indikator": [{"kode": 3}]}');
    writeFileSync(join(folder, 'asing.csv'), 'satu;dua\n1;2\n');
    writeFileSync(join(folder, 'rusak.xlsx'), 'bukan buku kerja');
  }, 600_000);
  afterAll(() => {
    for (const satu of [folder, addin]) rmSync(satu, { recursive: true, force: true });
  });

  const peramban = pakaiBangku({ addin });
  let bangku: BangkuTerbuka;
  let panel: Frame;
  beforeAll(async () => {
    bangku = await peramban.buka({ kisi: 'sederhana', bahasa: 'en', tinggi: 1000 });
    panel = await bangku.panel();
  }, 240_000);
  afterAll(() => bangku.tutup());

  const terlupa = async (...diketik: readonly string[]): Promise<readonly string[]> => {
    const dikenal = { data: dataContoh, pola: polaData(...diketik), persis: persisDiPanel };
    return (await tungguTenang(panel)).flatMap((satu) => kataTerlupa(satu, dikenal));
  };

  /** Opens what is closed, and gives what it saw outside the texts. */
  async function bukaSemua(...diketik: readonly string[]): Promise<readonly string[]> {
    const hasil = new Set(await terlupa(...diketik));
    const tutup = panel.locator(
      '#akar :is(details:not([open]) > summary, [aria-expanded="false"]):not([data-dibuka]):visible',
    );
    for (let k = 0; k < PALING_BANYAK_DIBUKA && (await tutup.count()) > 0; k++) {
      const satu = await tutup.first().elementHandle(LAMA);
      await satu.evaluate((unsur) => unsur.setAttribute('data-dibuka', ''));
      await satu.click();
      for (const kata of await terlupa(...diketik)) hasil.add(kata);
    }
    return [...hasil];
  }

  const halaman = async (nama: string): Promise<void> =>
    panel.getByRole('navigation').getByRole('button', { name: nama, exact: true }).click(LAMA);

  test('buku kerja kosong', async () => {
    await panel.getByRole('heading', { name: teks.buat.judul }).waitFor(LAMA);
    expect(await bukaSemua()).toEqual([]);
  });

  const bukaContoh = async (): Promise<void> => {
    const isi = readFileSync(join(folder, 'hasil/ruang-kerja.xlsx'));
    await bangku.pada((b, byte) => b.bukaBerkas('ruang-kerja.xlsx', Uint8Array.from(byte)), [...isi]);
    panel = await bangku.panel();
    await panel.getByRole('heading', { name: teks.alur.judul }).waitFor(LAMA);
  };

  test('ruang kerja contoh dibuka', async () => {
    await bukaContoh();
    expect(await terlupa()).toEqual([]);
  });

  test.each(['alur', 'rencana', 'data', 'distribusi', 'kompilasi', 'capaian', 'analisis'] as const)(
    'halaman %s',
    async (kode) => {
      await halaman(teks.kerangka.halaman[kode]);
      expect(await bukaSemua()).toEqual([]);
    },
  );

  const tombol = (nama: string) => panel.getByRole('button', { name: nama }).first();
  const pilihBerkas = (...berkas: readonly string[]): Promise<void> =>
    panel
      .locator('input[type=file]')
      .first()
      .setInputFiles(berkas.map((satu) => join(folder, satu)));

  test('alur: langkah ditandai terlambat, lalu tandanya dibatalkan', async () => {
    await halaman(teks.kerangka.halaman.alur);
    const langkah = panel.getByRole('button', { name: teks.alur.langkah(2) });
    const bukaLangkah = async (): Promise<void> => {
      if ((await langkah.getAttribute('aria-expanded', LAMA)) !== 'true') await langkah.click();
    };
    await bukaLangkah();
    await tombol(teks.alur.tandaiSelesai).click();
    expect(await terlupa()).toEqual([]);
    await panel.getByLabel(teks.alur.oleh).last().fill('Sari');
    await panel.locator('form button[type=submit]').click();
    expect(await terlupa('Sari')).toEqual([]);
    await bukaLangkah();
    await tombol(teks.alur.batalkan).click();
    const pembatalan = panel.locator('form', { has: panel.getByLabel(teks.alur.alasan) });
    await pembatalan.getByLabel(teks.alur.alasan).fill('Keliru');
    await pembatalan.locator('button[type=submit]').click();
    await panel.getByText(teks.alur.riwayat).click();
    expect(await terlupa('Sari', 'Keliru')).toEqual([]);
  });

  test('rencana: setiap bagiannya, dan dokumen yang salah', async () => {
    for (const { label } of Object.values(teks.rencana.pekerjaan)) {
      // The page opens on its first part only from elsewhere.
      await halaman(teks.kerangka.halaman.alur);
      await halaman(teks.kerangka.halaman.rencana);
      await tungguTenang(panel);
      await tombol(label).click();
      await tungguTenang(panel);
      for (const pilihan of await panel.locator('#akar select').all())
        if ((await pilihan.locator('option').count()) > 1) await pilihan.selectOption({ index: 1 });
      expect([label, await bukaSemua(...kataRumus)]).toEqual([label, []]);
    }
    await pilihBerkas('rencana.json');
    expect(await bukaSemua()).toEqual([]);
    await pilihBerkas('hasil/rencana.json');
    expect(await bukaSemua()).toEqual([]);
  });

  test('data: berkas yang tidak dikenal, lalu yang diimpor', async () => {
    await halaman(teks.kerangka.halaman.data);
    await pilihBerkas('asing.csv');
    expect(await bukaSemua()).toEqual([]);
    await halaman(teks.kerangka.halaman.alur);
    await halaman(teks.kerangka.halaman.data);
    await pilihBerkas('hasil/paket.csv');
    await panel.getByText(teks.data.pratinjau.judul).waitFor(LAMA);
    expect(await bukaSemua()).toEqual([]);
    await panel.getByRole('button', { name: teks.data.impor.impor, exact: true }).click();
    expect(await bukaSemua()).toEqual([]);
  });

  test('distribusi: template dibuat', async () => {
    await halaman(teks.kerangka.halaman.distribusi);
    await panel.getByLabel(teks.distribusi.periode, { exact: true }).selectOption({ index: 1 }, LAMA);
    expect(await bukaSemua()).toEqual([]);
  });

  test('kompilasi: berkas rusak dan berkas yang dikembalikan, sampai ditulis', async () => {
    // As the sample left it: what the tests before did to the workbook may still be on its way.
    await bukaContoh();
    await halaman(teks.kerangka.halaman.kompilasi);
    const kembali = readdirSync(join(folder, 'hasil/kembali')).slice(0, 2);
    await pilihBerkas('rusak.xlsx', ...kembali.map((nama) => join('hasil/kembali', nama)));
    await panel.getByRole('heading', { name: teks.kompilasi.pratinjau }).waitFor(LAMA);
    expect(await bukaSemua()).toEqual([]);
    await tombol(teks.kompilasi.simpan).click();
    expect(await bukaSemua()).toEqual([]);
  });

  test('capaian: rincian sebuah angka', async () => {
    await halaman(teks.kerangka.halaman.capaian);
    await panel
      .getByRole('button', { name: /Rincian Perhitungan/ })
      .first()
      .click(LAMA);
    expect(await bukaSemua(...kataRumus)).toEqual([]);
  });
});
