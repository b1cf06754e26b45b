import { daftarUnitDariTeks } from '../../../src/domain/impor/unit/daftar-tempel';

const unit = (kode: string, nama: string, sementara = false) => ({ kode, nama, sementara });

test.each([
  ['kode lalu nama, disalin dari Excel', '452609\tDinas Kesehatan', [unit('452609', 'Dinas Kesehatan')]],
  ['nama lalu kode dengan titik koma', 'Dinas Kesehatan;1.02.01', [unit('1.02.01', 'Dinas Kesehatan')]],
  ['seperti ekspor INAPROC', 'DINAS KESEHATAN - 452609', [unit('452609', 'DINAS KESEHATAN')]],
  ['nama saja mendapat kode sementara', 'Kecamatan Argomulyo', [unit('S-001', 'Kecamatan Argomulyo', true)]],
  ['nama dengan angka tetap nama', 'SMP Negeri 2', [unit('S-001', 'SMP Negeri 2', true)]],
  [
    'nama yang sama dihitung sekali, juga bila hanya satu yang berkode',
    'Dinas Kesehatan\r\n452609\tDINAS KESEHATAN\n\n452609\tDinas Kesehatan',
    [unit('452609', 'Dinas Kesehatan')],
  ],
  ['baris kosong dan tanda baca dilewati', ' \n-\n;\t\n', []],
  [
    'kode sementara menurut abjad nama, tidak menurut urutan baris',
    'Bappeda\nArsip',
    [unit('S-002', 'Bappeda', true), unit('S-001', 'Arsip', true)],
  ],
])('%s', (_, teks, harapan) => {
  expect(daftarUnitDariTeks(teks)).toEqual(harapan);
});
