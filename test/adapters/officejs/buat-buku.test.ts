import { bukaBukuBaru } from '../../../src/adapters/officejs/buat-buku';
import { caraSerah } from '../../../src/adapters/officejs/cara-serah';
import { startExcel } from '../../../workbench/host/bridge/client';
import { tanyaPython, ujiDengan } from '../../alat/program-luar';
import { ruangBerkas, sebar } from '../../bangun/ruang-kerja';
import { nilaiDari } from './alat';

const isiOf = (base64: string | undefined): Uint8Array => new Uint8Array(Buffer.from(base64 ?? '', 'base64'));

test.each(['1.8', '1.15'])('setiap berkas dibuka Excel, bita demi bita (ExcelApi %s)', async (apiSet) => {
  const host = startExcel({ apiSet, web: false });
  // Longer than one piece of the encoding, and no multiple of three bytes.
  const panjang = Uint8Array.from({ length: 100_001 }, (_, i) => (i * 7) % 256);
  nilaiDari(
    await bukaBukuBaru([
      { nama: 'a.xlsx', isi: panjang },
      { nama: 'b.xlsx', isi: Uint8Array.of(80, 75) },
    ]),
  );
  expect(host.opened.map(isiOf)).toEqual([panjang, Uint8Array.of(80, 75)]);
});

ujiDengan('openpyxl', 'template yang dibuka Excel adalah buku kerja', async () => {
  const host = startExcel({ web: false });
  const template = await sebar(await ruangBerkas('disetujui'), '2026-TW1', ['DPU']);
  nilaiDari(await bukaBukuBaru([{ nama: 'DPU.xlsx', isi: template.get('DPU')! }]));
  const lembar = tanyaPython(
    'import openpyxl, sys; print(openpyxl.load_workbook(sys.argv[1]).sheetnames[0])',
    isiOf(host.opened[0]),
  );
  expect(lembar.trim()).toBe('Paket');
});

test('Excel yang menolak: sebabnya disebut, dan yang sudah terbuka tetap terbuka', async () => {
  const host = startExcel({ web: false });
  host.restart({ kind: 'refused', request: 2, code: 'AccessDenied' });
  const berkas = ['a', 'b', 'c'].map((nama) => ({ nama, isi: Uint8Array.of(1) }));
  expect(await bukaBukuBaru(berkas)).toEqual({
    ok: false,
    error: { gagal: { kode: 'protected' }, hilang: ['b', 'c'] },
  });
  expect(host.opened).toHaveLength(1);
});

test.each([
  ['OfficeOnline', ['unduh']],
  ['PC', ['buka-buku', 'unduh']],
  ['Universal', ['buka-buku', 'unduh']],
  ['Mac', ['buka-buku']],
  ['iOS', ['buka-buku']],
  ['Android', ['buka-buku']],
  ['', ['unduh']],
])('cara serah pada %s', (platform, harapan) => {
  expect(caraSerah(platform)).toEqual(harapan);
});
