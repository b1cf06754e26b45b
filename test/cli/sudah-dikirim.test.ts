import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kinerja } from '../alat/kinerja';
import { ruangBerkas, sebar } from '../bangun/ruang-kerja';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'kinerja-dikirim-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('sudah dikirim dicatat atas kata orang, dengan tanggalnya; cara lain tidak sekaligus', async () => {
  const buku = await ruangBerkas('disetujui');
  await sebar(buku);
  writeFileSync(join(folder, 'rk.xlsx'), buku.bytes());
  const perintah = ['distribusi', 'rk.xlsx', '--periode', '2026-TW1'];
  // Made on 1 April 2026.
  expect(await kinerja(folder, ...perintah, '--sudah-dikirim', '2026-04-02', '--unit', 'DPU')).toEqual({
    kode: 0,
    keluaran: 'Template Triwulan I 2026: 1 ditandai sudah dikirim 2 April 2026.\n',
    laporan: '',
  });
  const json = await kinerja(folder, ...perintah, '--sudah-dikirim', '2026-04-03', '--json');
  expect(JSON.parse(json.keluaran)).toMatchObject({
    hasil: { periode: '2026-TW1', tanggal: '2026-04-03', unit: ['DINKES'] },
  });
  expect((await kinerja(folder, ...perintah, '--sudah-dikirim')).keluaran).toBe(
    'Template Triwulan I 2026: tidak ada yang berubah; tandanya sudah begitu.\n',
  );
  expect(await kinerja(folder, ...perintah, '--sudah-dikirim', '3/4')).toMatchObject({ kode: 2 });
  expect(await kinerja(folder, ...perintah, '--sudah-dikirim', '--lembar')).toMatchObject({ kode: 2 });
});
