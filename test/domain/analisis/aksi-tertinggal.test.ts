import { aksiTertinggal } from '../../../src/domain/analisis/aksi-tertinggal';
import { aksi } from '../../bangun/rencana';
import { tgl } from '../../bangun/tanggal';

// 1 January to 10 April are 100 days; on 31 March 90 of them are over.
const milik = aksi({
  mulai: tgl('2026-01-01'),
  selesai: tgl('2026-04-10'),
  status: 'berjalan',
  kemajuan: 85,
});
const hari = tgl('2026-03-31');

test.each([
  ['85 % dari 90 % yang seharusnya belum tertinggal', milik, {}, undefined],
  ['79 % sudah', { ...milik, kemajuan: 79 }, {}, { sebab: 'kemajuan-kurang', seharusnya: 90, hari: 0 }],
  ['yang dilaporkan unit lebih dahulu dari yang di rencana', milik, { kemajuan: 20 }, { kemajuan: 20 }],
  [
    'belum dimulai 89 hari sesudah tanggal mulainya',
    { ...milik, status: 'belum', kemajuan: null } as const,
    {},
    { sebab: 'belum-dimulai', hari: 89 },
  ],
  ['dilaporkan selesai', { ...milik, kemajuan: 0 }, { status: 'selesai' }, undefined],
  ['dibatalkan', { ...milik, status: 'batal' } as const, {}, undefined],
])('%s', (_, satu, dilaporkan, harapan) => {
  const hasil = aksiTertinggal(satu, hari, dilaporkan);
  if (harapan === undefined) expect(hasil).toBeUndefined();
  else expect(hasil).toMatchObject(harapan);
});

test('lewat tanggal: sepuluh hari sesudah 10 April', () =>
  expect(aksiTertinggal(milik, tgl('2026-04-20'))).toMatchObject({ sebab: 'lewat-tanggal', hari: 10 }));

test('yang belum waktunya tidak disebut', () =>
  expect(aksiTertinggal({ ...milik, status: null, kemajuan: null }, tgl('2025-12-01'))).toBeUndefined());
