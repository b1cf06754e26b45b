import { catatSalinan } from '../../src/application/pengembalian/salinan';
import type { LembarTerbaca } from '../../src/application/ports/pembaca-buku';

test('penanda di 50 tempat: 20 yang pertama disebut, selebihnya dihitung', () => {
  const lembar: LembarTerbaca = {
    nama: 'Paket',
    visibilitas: 'tampak',
    baris: Array.from({ length: 50 }, (_, k) => ({
      nomor: k + 1,
      sel: [{ jenis: 'teks' as const, nilai: '#tabel:isi-rup', rumus: false }],
    })),
  };
  const [satu, ...lain] = catatSalinan({ lembar: [lembar] }, new Map());
  expect(lain).toEqual([]);
  expect(satu).toMatchObject({
    kode: 'tabel-ganda',
    params: { selebihnya: 30 },
    lokasi: { lembar: 'Paket' },
  });
  expect(satu?.params).toHaveProperty('tempat.length', 20);
  expect(satu?.params).toHaveProperty('tempat.19.sel', 'A20');
});
