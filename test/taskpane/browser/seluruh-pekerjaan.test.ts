/**
 * The whole job in the pane, as a person would do it: an empty workbook becomes a workspace, a plan with a mistake is
 * imported and mended, data come in, the plan is approved, templates go out and come back, figures are read, steps marked.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Frame } from 'playwright-core';
import { BukuXlsx } from '../../../src/adapters/xlsx/buku/buku-xlsx';
import {
  isiTemplate,
  paketCsv,
  pemetaanArea,
  realisasiCsv,
  rencanaContoh,
  skenarioKembali,
} from '../../../src/contoh';
import { isiUnduhan, pakaiBangku, type BangkuTerbuka } from '../../alat/peramban';
import { kelompokDengan, ubahDenganSoffice, ujiDengan } from '../../alat/program-luar';
import { periksaAksesibilitas, setelPanel } from './alat-panel';

jest.setTimeout(900_000);

const LAMA = { timeout: 120_000 };
/** IK01 of the sample, Efisiensi terhadap HPS, as the library has it; and with a bracket that is never closed. */
const RUMUS = 'jumlah(hps - nilai_kontrak_awal) / jumlah(hps) * 100';
const RUMUS_SALAH = 'jumlah(hps - nilai_kontrak_awal / jumlah(hps) * 100';

kelompokDengan('chromium', 'Seluruh pekerjaan di panel', () => {
  const peramban = pakaiBangku();
  let bangku: BangkuTerbuka;
  let panel: Frame;
  let folder: string;
  let template: string[] = [];
  const kembali: string[] = [];
  const rencana = rencanaContoh() as { indikator: { kode: string; rumus?: string }[] };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kinerja-panel-'));
    bangku = await peramban.buka({ kisi: 'sederhana', tinggi: 1000 });
    await setelPanel(bangku, 360);
    panel = await bangku.panel();
  }, 240_000);
  afterAll(async () => {
    await bangku.tutup();
    rmSync(folder, { recursive: true, force: true });
  });

  const buka = (halaman: string): Promise<void> =>
    panel.getByRole('navigation').getByRole('button', { name: halaman, exact: true }).click();
  const pilih = (label: string, berkas: string | string[]): Promise<void> =>
    panel.locator(`input[type=file][aria-label="${label}"]`).setInputFiles(berkas);
  const tulis = (nama: string, isi: string | Uint8Array): string => {
    const jalur = join(folder, nama);
    writeFileSync(jalur, isi);
    return jalur;
  };

  test('langkah 1: ruang kerja dibuat dari buku kerja kosong', async () => {
    await panel.getByLabel('Nama instansi').fill('Pemerintah Kota Uji');
    await panel.getByLabel('Tahun rencana kinerja').fill('2026');
    await panel.getByLabel('Tanggal mulai siklus').fill('2026-01-05');
    await panel.getByRole('button', { name: 'Buat Buku Kerja Kinerja' }).click();
    await panel.getByRole('heading', { name: 'Alur SOP' }).waitFor(LAMA);
  });

  test('langkah 2–5: dokumen rencana diimpor; rumus yang salah ditunjukkan selnya', async () => {
    const salah = structuredClone(rencana);
    salah.indikator[0]!.rumus = RUMUS_SALAH;
    await buka('Rencana');
    await panel.getByRole('button', { name: /Impor dokumen rencana/ }).click();
    await pilih('Pilih berkas rencana', tulis('rencana.json', JSON.stringify(salah)));
    await panel.getByRole('button', { name: 'Tulis ke buku kerja' }).click(LAMA);
    await panel.getByText('Rencana sudah ditulis ke buku kerja.').waitFor(LAMA);
    await panel.getByRole('button', { name: 'Kembali ke Rencana' }).click();
    await panel.getByText(/^\d+ harus diperbaiki$/).waitFor(LAMA);
    await periksaAksesibilitas(panel);
    await bangku.potret('panel-rencana-salah');
  });

  test('langkah 3: kekeliruan dibuka dari catatannya dan diperbaiki di selnya', async () => {
    const catatan = panel.getByRole('button', { name: /lembar Indikator, sel / }).first();
    await catatan.click();
    await bangku.page.getByRole('tab', { name: 'Indikator', selected: true }).waitFor();
    const alamat = /sel ([A-Z]+\d+)/.exec((await catatan.textContent()) ?? '')![1]!;
    await bangku.pada((b, { sel, rumus }) => b.sesi.host.user.type('Indikator', sel, rumus), {
      sel: alamat,
      rumus: RUMUS,
    });
    // The pane hears of it by itself.
    await panel.getByText(/^\d+ harus diperbaiki$/).waitFor({ ...LAMA, state: 'hidden' });
  });

  test.each([
    ['paket.csv', paketCsv, 833],
    ['realisasi.csv', realisasiCsv, 1545],
  ])('langkah 2: %s diimpor setelah isinya ditunjukkan', async (nama, berkas, jumlah) => {
    await buka('Data');
    await pilih('Pilih berkas CSV', tulis(nama, berkas().isi));
    await panel.getByRole('heading', { name: 'Yang akan diimpor' }).waitFor(LAMA);
    await panel.getByText(jumlah.toLocaleString('id-ID'), { exact: true }).first().waitFor();
    await periksaAksesibilitas(panel);
    await bangku.potret(`panel-data-${nama}`);
    await panel.getByRole('button', { name: 'Impor', exact: true }).click();
    await panel
      .getByText(new RegExp(`${nama} diimpor .*, ${jumlah.toLocaleString('id-ID')} baru`))
      .waitFor(LAMA);
  });

  test('langkah 11: buku kerja disimpan, area paketnya diisi di luar panel, lalu dibuka lagi', async () => {
    const isi = await bangku.pada(async (b) => [...(await b.isiBerkas())], undefined);
    const buku = BukuXlsx.buka('ruang-kerja.xlsx', Uint8Array.from(isi));
    if (!buku.ok) throw new Error(JSON.stringify(buku.error));
    expect(await buku.value.terapkan([pemetaanArea()])).toEqual({ ok: true });
    await bangku.pada(
      (b, byte) => b.bukaBerkas('ruang-kerja.xlsx', Uint8Array.from(byte)),
      [...buku.value.bytes()],
    );
    panel = await bangku.panel();
    await panel.getByText('Pemerintah Kota Uji · Tahun 2026').waitFor(LAMA);
  });

  test('langkah 7: rencana disetujui', async () => {
    await buka('Rencana');
    await panel.getByLabel('Disetujui oleh').fill('Kepala UKPBJ', LAMA);
    await panel.getByLabel('Nomor dokumen persetujuan').fill('027/001/2026');
    await panel.getByRole('button', { name: 'Catat Persetujuan' }).click();
    await panel.getByText(/Persetujuan dicatat: rencana versi 1/).waitFor(LAMA);
    await bangku.potret('panel-rencana-disetujui');
  });

  test('langkah 10: template didistribusikan sebagai satu unduhan', async () => {
    await buka('Distribusi');
    await panel.getByLabel('Periode', { exact: true }).selectOption('2026-TW1', LAMA);
    const [unduhan] = await Promise.all([
      bangku.page.waitForEvent('download', LAMA),
      panel.getByRole('button', { name: /^Buat 33 template/ }).click(LAMA),
    ]);
    const isi = unzipSync(await isiUnduhan(unduhan));
    mkdirSync(join(folder, 'template'));
    template = Object.entries(isi).map(([nama, byte]) => tulis(join('template', nama), byte));
    expect(template).toHaveLength(33);
    await panel
      .getByRole('status')
      .getByText(/^33 template dibuat dan diunduh/)
      .waitFor(LAMA);
    await periksaAksesibilitas(panel);
    await bangku.potret('panel-distribusi');
  });

  test('langkah 12–13: 32 unit mengisi dan mengembalikan templatenya', async () => {
    mkdirSync(join(folder, 'kembali'));
    for (const jalur of template) {
      const rencanaKembali = skenarioKembali.find(({ opd }) => jalur.includes(`_${opd}_`))!;
      if (rencanaKembali.gaya === 'belum-kembali') continue;
      const terisi = await isiTemplate(jalur, readFileSync(jalur), rencanaKembali.gaya);
      if (!terisi.ok) throw new Error(JSON.stringify(terisi.error));
      const tujuan = jalur.replace('template', 'kembali');
      writeFileSync(tujuan, terisi.value.isi);
      kembali.push(tujuan);
    }
    expect(kembali).toHaveLength(32);
  });

  ujiDengan(
    'soffice',
    'langkah 13: dua di antaranya disimpan LibreOffice, seperti di kantor tanpa Excel',
    () => {
      for (const jalur of kembali.slice(0, 2))
        writeFileSync(jalur, ubahDenganSoffice(readFileSync(jalur), 'kembali.xlsx', 'xlsx'));
    },
  );

  test('langkah 14: berkas diperiksa, perubahannya ditunjukkan dahulu, lalu ditulis', async () => {
    await buka('Kompilasi');
    await pilih('Pilih berkas template', kembali);
    await panel.getByRole('heading', { name: 'Pratinjau' }).waitFor(LAMA);
    await panel.getByText('Belum ada yang ditulis ke Buku Kerja Kinerja.').waitFor();
    await periksaAksesibilitas(panel);
    await bangku.potret('panel-kompilasi-pratinjau');
    await panel.getByRole('button', { name: 'Simpan ke Buku Kerja' }).click();
    await panel.getByText(/^Selesai: \d+ dari 32 berkas diterima/).waitFor(LAMA);
    await bangku.potret('panel-kompilasi');
  });

  test('langkah 15: capaian dibaca, dan satu angka ditelusuri sampai sel asalnya', async () => {
    await buka('Capaian');
    await panel.getByText('IK01').first().waitFor(LAMA);
    await periksaAksesibilitas(panel);
    await bangku.potret('panel-capaian');
    await panel
      .getByRole('button', { name: /Rincian Perhitungan/ })
      .first()
      .click();
    await panel
      .getByText(/^Baris yang dipakai \(/)
      .first()
      .click(LAMA);
    await panel
      .getByText(/\.xlsx, lembar .*, [A-Z]+\d+/)
      .filter({ visible: true })
      .first()
      .waitFor(LAMA);
    await periksaAksesibilitas(panel);
    await bangku.potret('panel-rincian');
  });

  test('langkah yang sudah dikerjakan ditandai selesai', async () => {
    await buka('Alur SOP');
    for (const nomor of [1, 2, 3]) {
      const tombol = panel.getByRole('button', { name: new RegExp(`^Langkah ${nomor}: `) });
      await tombol.waitFor(LAMA);
      if ((await tombol.getAttribute('aria-expanded')) !== 'true') await tombol.click();
      const langkah = panel.getByRole('listitem').filter({ has: tombol });
      await langkah.getByRole('button', { name: 'Tandai selesai' }).click();
      await langkah.getByLabel('Nama pelaksana').last().fill('Sari Wulandari');
      await langkah.getByLabel('Catatan').fill('Menunggu RKPD');
      await langkah.getByRole('button', { name: 'Tandai selesai' }).click();
      await panel.getByText(`${nomor} dari 19 langkah selesai`).waitFor(LAMA);
    }
    await bangku.potret('panel-alur-ditandai');
    expect(bangku.galat).toEqual([]);
  });
});
