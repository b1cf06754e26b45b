/**
 * A year once in the browser: three quarters compiled before, the fourth in the page; then the figures of quarters, half and
 * year, what has no value and why, and the second opinion. What a year goes through otherwise: tahun-penuh.berat.test.ts.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { isiUnduhan, pakaiBangku, type BangkuTerbuka } from '../../alat/peramban';
import { kelompokDengan, ubahDenganSoffice, ujiDengan } from '../../alat/program-luar';
import { bacaTerhitung } from '../../bangun/buku-silang';
import { denganIndikator, kembaliTriwulan, ruangSetahunBerkas } from '../../bangun/setahun';
import { bukaRuang, periksaAksesibilitas } from './alat-panel';

jest.setTimeout(600_000);

const LAMA = { timeout: 60_000 };

/** Nobody fills the columns that it reads. */
const tanpaData = denganIndikator(
  {
    kode: 'IK04',
    nama: 'Ketepatan waktu konsultasi',
    rumus: 'jumlah(konsultasi_tepat_waktu) / jumlah(konsultasi_masuk) * 100',
    cakupanData: 'data-opd',
  },
  90,
);

kelompokDengan('chromium', 'Setahun di peramban', () => {
  const peramban = pakaiBangku();
  const folder = mkdtempSync(join(tmpdir(), 'kinerja-setahun-'));
  const kembali: string[] = [];
  let bangku: BangkuTerbuka;
  let panel: Frame;

  beforeAll(async () => {
    const ruang = await ruangSetahunBerkas(['TW1', 'TW2', 'TW3'], tanpaData);
    for (const [nama, isi] of await kembaliTriwulan(ruang, 'TW4')) {
      const jalur = join(folder, nama);
      writeFileSync(jalur, isi);
      kembali.push(jalur);
    }
    ({ bangku, panel } = await bukaRuang(peramban, ruang));
  }, 300_000);
  afterAll(async () => {
    await bangku.tutup();
    rmSync(folder, { recursive: true, force: true });
  });

  const buka = (halaman: string): Promise<void> =>
    panel.getByRole('navigation').getByRole('button', { name: halaman, exact: true }).click();
  const potret = async (nama: string): Promise<void> => {
    await periksaAksesibilitas(panel);
    await bangku.potret(nama);
  };
  /** What the list says of an indicator of a period, once it is there. */
  async function isi(periode: string, perTanggal: string, kode: string): Promise<string> {
    await panel.getByLabel('Periode', { exact: true }).selectOption(periode);
    await panel.getByText(`Data per ${perTanggal}`).waitFor(LAMA);
    await panel.locator('[aria-busy=false]').first().waitFor(LAMA);
    const satu = panel.getByRole('listitem').filter({ hasText: new RegExp(`^${kode} `) });
    return (await satu.innerText()).replaceAll(/\s+/g, ' ');
  }

  test('triwulan IV dikompilasi di halaman', async () => {
    await buka('Kompilasi');
    await panel.locator('input[type=file][aria-label="Pilih berkas template"]').setInputFiles(kembali);
    await panel.getByRole('heading', { name: 'Pratinjau: Triwulan IV 2026' }).waitFor(LAMA);
    await panel.getByText('2 dari 2 berkas diterima').waitFor();
    await panel.getByRole('button', { name: 'Simpan ke Buku Kerja' }).click();
    await panel.getByText(/^Selesai: 2 dari 2 berkas diterima untuk Triwulan IV 2026/).waitFor(LAMA);
  });

  // By hand (test/bangun/setahun.ts), in million Rupiah: 2.000 + 2.500 + 2.760 + 190; targets 1.900 + 2.200 + 2.400 + 200.
  test('triwulan: target dan realisasinya, sampai dengan periode itu, dan terhadap target setahun', async () => {
    await buka('Capaian');
    // 190 of 200 is 95 %; 7.450 of 6.700 is 111,19 %.
    const tw4 = await isi('2026-TW4', '31 Desember 2026', 'IK01');
    expect(tw4).toContain('Rp 190.000.000');
    expect(tw4).toContain('Target Rp 200.000.000 · Capaian 95 % · Target belum tercapai');
    expect(tw4).toContain(
      'S.d. Triwulan IV 2026: Rp 7.450.000.000, target Rp 6.700.000.000, capaian 111,19 % · Tahun 2026: target Rp 6.700.000.000, capaian 111,19 %',
    );
    // 4.500 of 4.100 is 109,76 %, of 6.700 67,16 %; 4.500 in 181 of 365 days are 9.074.585.635,36 at the end of the year.
    const tw2 = await isi('2026-TW2', '30 Juni 2026', 'IK01');
    expect(tw2).toContain(
      'S.d. Triwulan II 2026: Rp 4.500.000.000, target Rp 4.100.000.000, capaian 109,76 % · Tahun 2026: target Rp 6.700.000.000, capaian 67,16 %',
    );
    expect(tw2).toContain('(garis lurus): Rp 9.074.585.635,36, 120 % dari target tahun.');
    await potret('panel-setahun-triwulan');
  });

  test('semester dan tahun: angkanya tanpa pengumpulan sendiri', async () => {
    const semester = await isi('2026-S1', '30 Juni 2026', 'IK01');
    expect(semester).toContain('Rp 4.500.000.000');
    expect(semester).toContain('Target belum ada');
    // Cumulative: 1.100.000 of 2.000.000 is 55 %, of a target of 80 68,75 %.
    expect(await isi('2026-S1', '30 Juni 2026', 'IK02')).toMatch(/55 % .*Target 80 % · Capaian 68,75 %/);
    await potret('panel-setahun-semester');
    const tahun = await isi('2026', '31 Desember 2026', 'IK01');
    expect(tahun).toContain('Rp 7.450.000.000');
    expect(tahun).toContain('Target Rp 6.700.000.000 · Capaian 111,19 % · Target tercapai');
    // The highest quarter, 2.760 of 3.000.
    expect(await isi('2026', '31 Desember 2026', 'IK03')).toMatch(
      /2\.760 juta .*Target 3\.000 juta · Capaian 92 %/,
    );
    await potret('panel-setahun-tahun');
  });

  test('yang tidak dapat dihitung menyebut sebab dan langkahnya; tahun tidak dikunci sendiri', async () => {
    const tanpa = await isi('2026', '31 Desember 2026', 'IK04');
    expect(tanpa).toContain('Tidak dapat dihitung');
    await panel.getByRole('button', { name: 'Rincian Perhitungan IK04' }).click();
    await panel.getByText('Langkah berikutnya').first().waitFor(LAMA);
    await potret('panel-setahun-sebab');
    await panel.getByRole('button', { name: 'Kembali ke daftar capaian' }).click();
    await panel.getByText('Kunci Angka', { exact: true }).click();
    await panel
      .getByText(
        'Pilih periodenya: Triwulan I 2026, Triwulan II 2026, Triwulan III 2026, Triwulan IV 2026.',
        { exact: false },
      )
      .first()
      .waitFor(LAMA);
    expect(await panel.getByRole('form', { name: 'Kunci Angka' }).count()).toBe(0);
    await potret('panel-setahun-kunci');
  });

  ujiDengan('soffice', 'Unduh Periksa Silang tahun itu: LibreOffice menghitung angka yang sama', async () => {
    const [unduhan] = await Promise.all([
      bangku.page.waitForEvent('download', LAMA),
      panel.getByRole('button', { name: 'Unduh Periksa Silang' }).click(),
    ]);
    expect(unduhan.suggestedFilename()).toBe('Periksa Silang 2026.xlsx');
    await panel.getByText(/^Diunduh: Periksa Silang 2026\.xlsx\./).waitFor();
    await potret('panel-setahun-silang');
    const { baris } = bacaTerhitung(ubahDenganSoffice(await isiUnduhan(unduhan), 'silang.xlsx', 'xlsx'));
    expect(baris.filter(({ status, statusSkor }) => status !== 'Sama' || statusSkor !== 'Sama')).toEqual([]);
    const satu = baris.find(({ kode, lingkup }) => kode === 'IK01' && lingkup === 'Seluruh OPD');
    expect(satu).toMatchObject({ excel: 7_450_000_000, skorExcel: 111.19 });
    expect(bangku.galat).toEqual([]);
  });
});
