/**
 * A year once in the browser: three quarters compiled before, the fourth in the page; then the figures of quarters, half and
 * year, what has no value and why, the second opinion, a target that is revised, and a plan that is sent back.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { hurufKolom } from '../../../src/lembar/alamat';
import { isiUnduhan, pakaiBangku, type BangkuTerbuka } from '../../alat/peramban';
import { kelompokDengan, ubahDenganSoffice, ujiDengan } from '../../alat/program-luar';
import { BerkasKembali } from '../../bangun/berkas-kembali';
import { bacaTerhitung } from '../../bangun/buku-silang';
import { barisTabel } from '../../bangun/ruang-kerja';
import { denganIndikator, kembaliTriwulan, ruangSetahunBerkas } from '../../bangun/setahun';
import { periksaAksesibilitas, setelPanel } from './alat-panel';

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
  /** The cell of the year's target of IK01 on the sheet Target. */
  let selTarget = '';

  beforeAll(async () => {
    const ruang = await ruangSetahunBerkas(['TW1', 'TW2', 'TW3'], tanpaData);
    for (const [nama, isi] of await kembaliTriwulan(ruang, 'TW4')) {
      const jalur = join(folder, nama);
      writeFileSync(jalur, isi);
      kembali.push(jalur);
    }
    const target = await barisTabel(ruang, 'target');
    const milik = target.find((satu) => satu['indikator'] === 'IK01' && satu['periode'] === '2026');
    const id = milik!['_id'] as string;
    const lembar = BerkasKembali.dari(ruang.bytes());
    selTarget = `${hurufKolom(lembar.kolom('Target', 'nilai') + 1)}${lembar.letak('Target', id) + 1}`;
    bangku = await peramban.buka({ kisi: 'sederhana', lebar: 700, tinggi: 1500 });
    await setelPanel(bangku, 320);
    await bangku.pada(
      (b, isi) =>
        b.bukaBerkas(
          'ruang-kerja.xlsx',
          Uint8Array.from(atob(isi), (huruf) => huruf.charCodeAt(0)),
        ),
      Buffer.from(ruang.bytes()).toString('base64'),
    );
    panel = await bangku.panel();
    await panel.getByRole('navigation').waitFor();
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
  });

  test('target direvisi: disetujui dengan alasan, versinya dibandingkan, dan tahun dinilai terhadapnya', async () => {
    await bangku.pada((b, sel) => b.sesi.host.user.type('Target', sel, '7000000000'), selTarget);
    await buka('Rencana');
    await panel.getByLabel('Disetujui oleh').fill('Kepala UKPBJ', LAMA);
    await panel.getByLabel('Nomor dokumen persetujuan').fill('027/2');
    await panel.getByLabel('Alasan perubahan').fill('Perubahan APBD');
    await panel.getByRole('button', { name: 'Catat Persetujuan' }).click();
    await panel.getByText(/Persetujuan dicatat: rencana versi 2/).waitFor(LAMA);
    await panel.getByText('Bandingkan versi').click();
    await panel.getByLabel('Dari', { exact: true }).selectOption('1');
    const target = panel.getByRole('region', { name: 'Lembar Target: 1 diubah' });
    await target.getByText(/^IK01, Tahun 2026; Target: 6\.700\.000\.000 → 7\.000\.000\.000$/).waitFor(LAMA);
    await panel
      .getByText(/Perubahan APBD/)
      .first()
      .waitFor();
    await potret('panel-setahun-banding');
    await buka('Capaian');
    // 7.450 of 7.000.
    expect(await isi('2026', '31 Desember 2026', 'IK01')).toContain(
      'Target Rp 7.000.000.000 · Capaian 106,43 %',
    );
  });

  test('langkah 7b memerlukan alasan, lalu distribusi ditahan', async () => {
    await buka('Alur SOP');
    const tombol = panel.getByRole('button', { name: /^Langkah 7: / });
    await tombol.waitFor(LAMA);
    if ((await tombol.getAttribute('aria-expanded')) !== 'true') await tombol.click();
    const langkah = panel.getByRole('listitem').filter({ has: tombol });
    await langkah.getByRole('button', { name: 'Tandai selesai' }).click();
    const formulir = panel.getByRole('form', { name: 'Tandai selesai: Langkah 7' });
    await formulir.getByRole('radio', { name: /[Kk]embalikan/ }).check();
    await formulir.getByLabel('Diperbaiki mulai langkah').selectOption('4');
    await formulir.getByLabel('Nama pelaksana').fill('Kepala UKPBJ');
    await formulir.getByText('Isi dahulu', { exact: false }).waitFor();
    await potret('panel-setahun-7b');
    await formulir.getByLabel('Alasan dikembalikan').fill('Target terlalu rendah');
    await formulir.getByRole('button', { name: 'Tandai selesai' }).click();
    await panel.getByText('Target terlalu rendah', { exact: false }).first().waitFor(LAMA);
    await buka('Distribusi');
    await panel
      .getByText(/Distribusi ditahan: .*mulai langkah 4\. Alasannya: Target terlalu rendah\./)
      .waitFor(LAMA);
    await potret('panel-setahun-ditahan');
    expect(bangku.galat).toEqual([]);
  });
});
