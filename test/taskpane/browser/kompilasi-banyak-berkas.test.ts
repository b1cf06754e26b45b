import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pakaiBangku, type BangkuTerbuka } from '../../alat/peramban';
import { kelompokDengan } from '../../alat/program-luar';
import { BerkasKembali } from '../../bangun/berkas-kembali';
import { ruangBerkas, sebar } from '../../bangun/ruang-kerja';
import { periksaAksesibilitas, setelPanel } from './alat-panel';

jest.setTimeout(600_000);

kelompokDengan('chromium', 'Kompilasi Data dengan banyak berkas sekaligus', () => {
  const peramban = pakaiBangku();
  const folder = mkdtempSync(join(tmpdir(), 'banyak-'));
  // The last three cannot be read; one unit's template comes 117 times.
  const nama = Array.from({ length: 120 }, (_, k) =>
    k < 117 ? `DINKES-${String(k).padStart(3, '0')}.xlsx` : `kosong-${k}.xlsx`,
  );
  let bangku: BangkuTerbuka;

  beforeAll(async () => {
    const ruang = await ruangBerkas('disetujui');
    const template = await sebar(ruang);
    const isi = await BerkasKembali.dari(template.get('DINKES')!)
      .tulis('Data OPD', 'DINKES', 'belanja_pbj', 1_500_000)
      .bytes();
    for (const satu of nama) writeFileSync(join(folder, satu), satu.startsWith('kosong') ? '' : isi);
    bangku = await peramban.buka({ kisi: 'sederhana' });
    await bangku.pada(
      (b, buku) =>
        b.bukaBerkas(
          'ruang-kerja.xlsx',
          Uint8Array.from(atob(buku), (huruf) => huruf.charCodeAt(0)),
        ),
      Buffer.from(ruang.bytes()).toString('base64'),
    );
    await setelPanel(bangku, 320);
  }, 300_000);
  afterAll(async () => {
    await bangku.tutup();
    rmSync(folder, { recursive: true });
  });

  test('jumlah seluruhnya selalu disebut, yang bermasalah di atas, dan setiap berkas dapat ditampilkan', async () => {
    const panel = await bangku.panel();
    await panel.getByRole('button', { name: 'Kompilasi', exact: true }).click();
    await panel.getByText('0 dari 2 unit sudah melapor.').waitFor();
    await panel.locator('input[type=file]').setInputFiles(nama.map((satu) => join(folder, satu)));
    await panel.getByRole('heading', { name: 'Berkas (120)' }).waitFor();
    const butir = panel.getByRole('list', { name: 'Berkas (120)' }).getByRole('listitem');
    await panel.getByText('Tampak 20 dari 120, yang perlu diperhatikan di atas.').waitFor();
    expect(await butir.count()).toBe(20);
    const teratas = await butir.allTextContents();
    expect(teratas.slice(0, 3).map((teks) => /kosong-\d+/.exec(teks)?.[0])).toEqual([
      'kosong-117',
      'kosong-118',
      'kosong-119',
    ]);
    await periksaAksesibilitas(panel);
    await panel.getByRole('heading', { name: 'Berkas (120)' }).scrollIntoViewIfNeeded();
    await bangku.potret('panel-kompilasi-banyak');

    await panel.getByRole('button', { name: 'Tampilkan berkas lain (100)' }).click();
    await panel.getByText('Tampak 70 dari 120').waitFor();
    await panel.getByRole('button', { name: 'Tampilkan berkas lain (50)' }).click();
    await butir.nth(119).waitFor();
    expect(await panel.getByRole('button', { name: /^Tampilkan berkas lain/ }).count()).toBe(0);
    expect(await panel.getByText(/^Tampak \d/).count()).toBe(0);
    const semua = (await butir.allTextContents()).map((teks) => /(DINKES|kosong)-\d+\.xlsx/.exec(teks)?.[0]);
    expect(semua.toSorted()).toEqual(nama.toSorted());
  });

  test('berkas dibuka dan ditutup dengan papan ketik', async () => {
    const panel = await bangku.panel();
    const pertama = panel.getByRole('list', { name: 'Berkas (120)' }).getByRole('button').first();
    await pertama.focus();
    await bangku.page.keyboard.press('Enter');
    await panel.getByRole('list', { name: /^Catatan Pemeriksaan kosong-117/ }).waitFor();
    expect(await pertama.getAttribute('aria-expanded')).toBe('true');
    await bangku.page.keyboard.press('Space');
    await panel.getByRole('list', { name: /^Catatan Pemeriksaan kosong-117/ }).waitFor({ state: 'detached' });
    expect(bangku.galat).toEqual([]);
  });
});
