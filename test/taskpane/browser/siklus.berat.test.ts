/**
 * From the figures of a quarter to the next year, in the pane: a recommendation that a meeting approves, its follow-up that is
 * overdue and checked by somebody else, step 19 that is refused, and the workbook of the next year while the fourth quarter is
 * still to be collected. The page has the clock of this machine, so nothing here is of a day to come.
 */
import type { Frame } from 'playwright-core';
import { BukuXlsx } from '../../../src/adapters/xlsx/buku/buku-xlsx';
import { isiUnduhan, pakaiBangku, type BangkuTerbuka } from '../../alat/peramban';
import { kelompokDengan } from '../../alat/program-luar';
import { kunciAngka, rapatkan } from '../../bangun/keputusan';
import { barisTabel, nilaiDari } from '../../bangun/ruang-kerja';
import { ruangSetahunBerkas } from '../../bangun/setahun';
import { bukaRuang, periksaAksesibilitas } from './alat-panel';

jest.setTimeout(600_000);

const LAMA = { timeout: 60_000 };

kelompokDengan('chromium', 'Dari angka ke tahun berikutnya di peramban', () => {
  const peramban = pakaiBangku();
  let bangku: BangkuTerbuka;
  let panel: Frame;

  beforeAll(async () => {
    const ruang = await ruangSetahunBerkas(['TW1', 'TW2', 'TW3']);
    for (const [tw, kunci, rapat] of [
      ['TW1', '2026-04-13', '2026-04-20'],
      ['TW2', '2026-07-13', '2026-07-20'],
    ] as const) {
      await kunciAngka(ruang, `2026-${tw}`, kunci);
      await rapatkan(ruang, `2026-${tw}`, { IK01: 'lanjutkan', IK02: 'lanjutkan' }, rapat);
    }
    await rapatkan(ruang, '2026-TW2', { IK03: 'tetapkan-tercapai' }, '2026-07-20');
    await kunciAngka(ruang, '2026-TW3', '2026-10-12');
    ({ bangku, panel } = await bukaRuang(peramban, ruang));
  }, 300_000);
  afterAll(() => bangku.tutup());

  const buka = (halaman: string): Promise<void> =>
    panel.getByRole('navigation').getByRole('button', { name: halaman, exact: true }).click();
  const potret = async (nama: string): Promise<void> => {
    await periksaAksesibilitas(panel);
    await bangku.potret(nama);
  };

  test('analisis menjadi rekomendasi, dan rapat menyetujuinya', async () => {
    await buka('Analisis');
    await panel.getByRole('button', { name: 'Rincian analisis IK02 Seluruh OPD' }).click(LAMA);
    await panel.getByRole('button', { name: 'Jadikan rekomendasi usulan 1 IK02' }).click(LAMA);
    const rekomendasi = panel.getByRole('form', { name: 'Jadikan rekomendasi usulan 1 IK02' });
    await rekomendasi.getByLabel('Penanggung jawab').fill('Rina, PPK');
    await rekomendasi.getByLabel('Tenggat').fill('2026-10-30');
    await rekomendasi.getByLabel('Dicatat oleh').fill('Ani');
    await rekomendasi.getByRole('button', { name: 'Simpan rekomendasi' }).click();
    await panel.getByText('Sudah dicatat: REK-001').waitFor(LAMA);

    await buka('Keputusan');
    const rapat = panel.getByRole('form', { name: 'Catat Hasil Rapat' });
    await rapat.waitFor(LAMA);
    await rapat.getByLabel('Keputusan IK02').selectOption('a');
    await rapat.getByLabel('Dicatat oleh').fill('Budi');
    await rapat.getByLabel('Nomor notula').fill('027/20');
    await rapat.getByLabel('Tanggal rapat').fill('2026-10-20');
    await rapat.getByRole('button', { name: 'Catat Hasil Rapat' }).click();
    await panel
      .getByText(/KEP-\d+, 20 Oktober 2026, notula 027\/20/)
      .first()
      .waitFor(LAMA);
  });

  test('tindak lanjut: penanggung jawab tidak menilai dirinya sendiri', async () => {
    await buka('Tindak Lanjut');
    // Due on 30 October.
    await panel.getByText(/tenggat 30 Oktober 2026, lewat [\d.]+ hari/).waitFor(LAMA);
    await panel.getByRole('button', { name: 'Catat tindak lanjut: REK-001' }).click();
    await potret('panel-tindak-lanjut');
    const formulir = panel.getByRole('form', { name: 'Catat tindak lanjut: REK-001' });
    await formulir.getByLabel('Bukti').fill('https://contoh.go.id/notula');
    await formulir.getByLabel('Status').selectOption('sesuai');
    await formulir.getByLabel('Diperiksa oleh', { exact: true }).fill('Rina');
    await formulir.getByRole('button', { name: 'Simpan ke Buku Kerja' }).click();
    await formulir.getByText('adalah penanggung jawab rekomendasi itu sendiri').waitFor(LAMA);
    await formulir.getByLabel('Diperiksa oleh', { exact: true }).fill('Cici');
    await formulir.getByRole('button', { name: 'Simpan ke Buku Kerja' }).click();
    await panel.getByText('Diperiksa oleh Cici', { exact: false }).waitFor(LAMA);
    await panel.getByText('1 rekomendasi disetujui, 0 belum selesai', { exact: false }).waitFor();
    await potret('panel-tindak-lanjut-selesai');
  });

  test('tahun berikutnya: yang tercapai tidak diusulkan, berkasnya memuat nilai akhir', async () => {
    await buka('Alur SOP');
    await panel
      .getByRole('button', { name: /Langkah 19|^19/ })
      .first()
      .click(LAMA);
    await panel.getByRole('button', { name: 'Mulai tahun berikutnya' }).click();
    const pilihan = panel.getByRole('group', { name: 'Indikator yang dilanjutkan' });
    await pilihan.waitFor(LAMA);
    expect(await pilihan.getByRole('checkbox', { name: /^IK01/ }).isChecked()).toBe(true);
    expect(await pilihan.getByRole('checkbox', { name: /^IK03/ }).isChecked()).toBe(false);
    await potret('panel-tahun-baru');
    const unduhan = bangku.page.waitForEvent('download');
    await panel.getByRole('button', { name: 'Buat buku kerja tahun berikutnya' }).click();
    const isi = await isiUnduhan(await unduhan);
    await panel.getByText('Buku Kerja Kinerja 2027, dilanjutkan dari 2026', { exact: false }).waitFor(LAMA);
    await potret('panel-tahun-baru-selesai');
    const baru = nilaiDari(BukuXlsx.buka('2027.xlsx', isi));
    // 2.000 + 2.500 + 2.760 million, and 55 %, by hand (test/bangun/setahun.ts).
    expect((await barisTabel(baru, 'baseline')).map(({ indikator, nilai }) => [indikator, nilai])).toEqual([
      ['IK01', 7_260_000_000],
      ['IK02', expect.closeTo(55, 10)],
    ]);
  });
});
