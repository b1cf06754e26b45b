import { sajikanImporRencana } from '../../../src/sajian/rencana/impor-rencana';
import { sajikanPersetujuan } from '../../../src/sajian/rencana/persetujuan';
import { bahasaDari } from '../../bangun/bahasa';

const { id, en } = bahasaDari;

test('dokumen rencana: setiap bagian dengan nama lembarnya, yang dihapus, dan kesiapannya', () => {
  const hasil = {
    jumlah: [
      { bagian: 'Target', baru: 1200, diperbarui: 0, dihapus: 34 },
      { bagian: 'Rencana Aksi', baru: 0, diperbarui: 2, dihapus: 1000 },
    ],
    siapDisetujui: false,
  };
  expect(sajikanImporRencana(hasil, id)).toEqual({
    bagian: [
      { lembar: 'Target', teks: '1.200 baru, 0 diperbarui, 34 dihapus' },
      { lembar: 'Rencana Aksi', teks: '0 baru, 2 diperbarui, 1.000 dihapus' },
    ],
    dihapus: '1.034',
    kesiapan: 'Rencana belum dapat disetujui: perbaiki dahulu semua yang harus diperbaiki.',
  });
  expect(sajikanImporRencana({ ...hasil, siapDisetujui: true }, en)).toEqual({
    bagian: [
      { lembar: 'Target', teks: '1,200 new, 0 updated, 34 removed' },
      { lembar: 'Rencana Aksi', teks: '0 new, 2 updated, 1,000 removed' },
    ],
    dihapus: '1,034',
    kesiapan: 'The plan is complete and ready for approval.',
  });
});

test('dokumen rencana yang tidak menghapus apa pun', () =>
  expect(sajikanImporRencana({ jumlah: [], siapDisetujui: true }, id)).toMatchObject({
    bagian: [],
    dihapus: null,
  }));

test('persetujuan yang dicatat, tanpa kode periksa', () => {
  const hasil = { versi: 2, hash: 'a'.repeat(64), sudahBerlaku: false, jumlahIndikator: 16 };
  expect(sajikanPersetujuan(hasil, id)).toBe('Persetujuan dicatat: rencana versi 2, dengan 16 indikator.');
  expect(sajikanPersetujuan(hasil, en)).toBe('Approval recorded: plan version 2, with 16 indicators.');
});

test('persetujuan yang sudah ada', () => {
  const hasil = { versi: 2, hash: 'a'.repeat(64), sudahBerlaku: true, jumlahIndikator: 16 };
  expect(sajikanPersetujuan(hasil, id)).toBe(
    'Rencana versi 2 sudah disetujui dan tidak berubah; tidak ada yang ditulis.',
  );
  expect(sajikanPersetujuan(hasil, en)).toBe(
    'Plan version 2 is approved already and has not changed; nothing was written.',
  );
});
