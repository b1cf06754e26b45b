import { keadaanKembali } from '../../src/application/data/keadaan-kembali';
import type { StatusPengembalian } from '../../src/domain/pengembalian/status';
import { tgl } from '../bangun/tanggal';

const keadaan = (status: StatusPengembalian, tanggalKirim: string | null = null) =>
  keadaanKembali(
    [
      {
        opd: 'A',
        periode: '2026-TW1',
        status,
        tanggalKirim: tanggalKirim === null ? null : tgl(tanggalKirim),
      },
    ],
    '2026-TW1',
  );

/** By the words of the Register Pengembalian: what was sent is what a person marked, not what the program made. */
test.each([
  ['belum-dikirim', null, 'belum-dikirim'],
  ['terkirim', null, 'terkirim'],
  ['terkirim', '2026-04-01', 'dikirim'],
  ['dikembalikan', '2026-04-01', 'dikembalikan'],
  ['tidak-melapor', '2026-04-01', 'tidak-melapor'],
  ['nihil', null, 'nihil'],
  ['diterima', null, undefined],
  ['diterima-dengan-catatan', null, undefined],
  ['digantikan', '2026-04-01', 'dikirim'],
] as const)('status %s, ditandai dikirim %s: %s', (status, kirim, hasil) =>
  expect(keadaan(status, kirim)('A')).toBe(hasil),
);

test('unit tanpa baris register pada periode itu belum dibuatkan template', () => {
  const lain = keadaanKembali(
    [{ opd: 'A', periode: '2026-TW2', status: 'dikembalikan', tanggalKirim: null }],
    '2026-TW1',
  );
  expect([lain('A'), lain('B')]).toEqual(['belum-dikirim', 'belum-dikirim']);
});
