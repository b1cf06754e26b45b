import { statusLangkah } from '../../../src/domain/sop/status-langkah';
import { labelJenisPenyimpangan, type JenisPenyimpangan } from '../../../src/domain/sop/tipe';
import { tanggalDariIso } from '../../../src/domain/umum/tanggal';

const tgl = (iso: string) => tanggalDariIso(iso)!;
const tenggat = tgl('2026-01-12');
const mulai = tgl('2026-01-05');

test.each([
  ['belum mulai, belum jatuh tempo', { tenggat }, '2026-01-12', 'belum-dimulai'],
  ['belum mulai, lewat sehari', { tenggat }, '2026-01-13', 'terlambat'],
  ['mulai besok', { mulai, tenggat }, '2026-01-04', 'belum-dimulai'],
  ['sudah mulai', { mulai, tenggat }, '2026-01-05', 'sedang-berjalan'],
  ['tepat pada tenggat', { mulai, tenggat }, '2026-01-12', 'sedang-berjalan'],
  ['lewat tenggat', { mulai, tenggat }, '2026-01-13', 'terlambat'],
  ['tanpa tenggat tidak pernah terlambat', { mulai }, '2030-01-01', 'sedang-berjalan'],
  ['selesai', { mulai, tenggat, selesai: tgl('2026-01-10') }, '2026-01-13', 'selesai'],
  [
    'selesai terlambat tetap selesai',
    { mulai, tenggat, selesai: tgl('2026-01-20') },
    '2026-01-21',
    'selesai',
  ],
  ['selesai sesudah tanggal data', { mulai, tenggat, selesai: tgl('2026-01-20') }, '2026-01-15', 'terlambat'],
] as const)('%s', (_, keadaan, perTanggal, harapan) => {
  expect(statusLangkah({ ...keadaan, adaPenyimpangan: false }, tgl(perTanggal))).toBe(harapan);
  expect(statusLangkah({ ...keadaan, adaPenyimpangan: true }, tgl(perTanggal))).toBe('ada-penyimpangan');
});

test('jenis penyimpangan menurut peringatan SOP dan kelengkapan persyaratan', () => {
  const jenis: readonly JenisPenyimpangan[] = ['perlengkapan', 'kelengkapan', 'waktu', 'output'];
  expect(Object.keys(labelJenisPenyimpangan)).toEqual(jenis);
});
