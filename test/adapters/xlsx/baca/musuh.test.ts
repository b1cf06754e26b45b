import { pekerjaBaca } from '../../../alat/pekerja-baca';
import { berkas, kegagalan } from './alat';
import { berkasMusuh } from './musuh';

jest.setTimeout(120_000);

describe('hostile files get their outcome in time and memory', () => {
  // In the real thread: its memory has a limit, and jest's slow globals are not measured. What is quadratic takes minutes.
  const { pembaca, hapus } = pekerjaBaca({ jumlah: 1, memoriMb: 384, detik: 30 });
  afterAll(hapus);

  test.each(berkasMusuh)('%s', async (_, buat, harapan) => {
    const hasil = await pembaca.baca({ nama: 'kiriman.xlsx', isi: buat() });
    if (harapan === 'read') expect(hasil.ok ? 'read' : hasil.error).toBe('read');
    else expect(hasil).toEqual({ ok: false, error: { berkas: 'kiriman.xlsx', ...(harapan as object) } });
  });
});

test('a file that breaks off anywhere is damaged or nothing, never an exception', () => {
  const utuh = berkas({});
  const sebab = new Set<unknown>();
  for (let panjang = 0; panjang < utuh.length; panjang++) {
    const hasil = kegagalan(utuh.subarray(0, panjang)) as { kode: string };
    sebab.add(hasil.kode);
  }
  expect([...sebab].sort()).toEqual(['damaged', 'empty', 'wrong-format']);
});
