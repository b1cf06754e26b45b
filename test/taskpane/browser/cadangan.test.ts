import { BukuXlsx } from '../../../src/adapters/xlsx/buku/buku-xlsx';
import { muatRuangKerja } from '../../../src/application/ruang-kerja/muat';
import { isiUnduhan, pakaiBangku, type BangkuTerbuka } from '../../alat/peramban';
import { kelompokDengan } from '../../alat/program-luar';
import { nilaiDari, ruangBerkas } from '../../bangun/ruang-kerja';
import { periksaAksesibilitas, setelPanel } from './alat-panel';

jest.setTimeout(600_000);

kelompokDengan('chromium', 'Cadangan buku kerja di panel', () => {
  const peramban = pakaiBangku();
  let bangku: BangkuTerbuka;
  let revisi: number;

  beforeAll(async () => {
    const ruang = await ruangBerkas('disetujui');
    ({ revisi } = nilaiDari(await muatRuangKerja(ruang)).data);
    bangku = await peramban.buka({ kisi: 'sederhana' });
    await bangku.pada(
      (b, buku) =>
        b.bukaBerkas(
          'Kinerja 2026.xlsx',
          Uint8Array.from(atob(buku), (huruf) => huruf.charCodeAt(0)),
        ),
      Buffer.from(ruang.bytes()).toString('base64'),
    );
    await setelPanel(bangku, 320);
  }, 300_000);
  afterAll(() => bangku.tutup());

  test('ditawarkan, diunduh dengan tanggalnya, dan umurnya disebut di halaman awal', async () => {
    const panel = await bangku.panel();
    const cadangan = panel.getByRole('region', { name: 'Cadangan buku kerja' });
    await cadangan.getByText('Buku kerja ini belum punya cadangan.').waitFor();
    await periksaAksesibilitas(panel);
    const [unduhan] = await Promise.all([
      bangku.page.waitForEvent('download'),
      cadangan.getByRole('button', { name: 'Simpan Cadangan' }).click(),
    ]);
    expect(unduhan.suggestedFilename()).toMatch(
      /^Kinerja 2026 \(cadangan \d{4}-\d{2}-\d{2} \d{2}\.\d{2}\)\.xlsx$/,
    );
    const isi = nilaiDari(BukuXlsx.buka('cadangan.xlsx', new Uint8Array(await isiUnduhan(unduhan))));
    expect(nilaiDari(await muatRuangKerja(isi)).data).toMatchObject({ revisi });
    await cadangan.getByText(`Cadangan diunduh: ${unduhan.suggestedFilename()}.`).waitFor();
    await periksaAksesibilitas(panel);
    await bangku.potret('panel-cadangan-diunduh');
    await cadangan.getByRole('button', { name: 'Tutup' }).click();
    await cadangan.getByText('Cadangan terakhir: hari ini, sesudah penulisan terakhir.').waitFor();
  });

  test('sesudah panel menulis ditawarkan lagi, di halaman mana pun', async () => {
    const panel = await bangku.panel();
    const cadangan = panel.getByRole('region', { name: 'Cadangan buku kerja' });
    await panel.getByRole('button', { name: 'Kompilasi', exact: true }).click();
    // Nothing is new: other pages are left alone.
    await cadangan.waitFor({ state: 'detached' });
    await panel.getByRole('button', { name: 'Distribusi', exact: true }).click();
    await panel.getByRole('button', { name: /^Buat \d+ template$|^Buat template/ }).click();
    await cadangan.getByText('Cadangan terakhir: hari ini, sebelum 1 penulisan.').waitFor();
    await panel.getByRole('button', { name: 'Capaian', exact: true }).click();
    await cadangan.getByRole('button', { name: 'Simpan Cadangan' }).waitFor();
    await bangku.potret('panel-cadangan-ditawarkan');
  });

  test('Excel yang tidak memberikan isinya: cara menyimpan sendiri, dan dicatat setelah disebut sudah', async () => {
    const panel = await bangku.panel();
    // Office hands out no third copy before one was given back.
    await panel.evaluate(async () => {
      for (let ke = 0; ke < 2; ke++)
        await new Promise((selesai) =>
          Office.context.document.getFileAsync(Office.FileType.Compressed, selesai),
        );
    });
    const cadangan = panel.getByRole('region', { name: 'Cadangan buku kerja' });
    await cadangan.getByRole('button', { name: 'Simpan Cadangan' }).click();
    await cadangan.getByText('Simpan sendiri salinannya (File > Save a Copy)').waitFor();
    await periksaAksesibilitas(panel);
    await bangku.potret('panel-cadangan-tangan');
    await cadangan.getByRole('button', { name: 'Sudah Disimpan' }).click();
    // On another page than the first nothing is left to say.
    await cadangan.waitFor({ state: 'detached' });
    await panel.getByRole('button', { name: 'Alur SOP', exact: true }).click();
    await cadangan.getByText('Cadangan terakhir: hari ini, sesudah penulisan terakhir.').waitFor();
    expect(bangku.galat).toEqual([]);
  });
});
