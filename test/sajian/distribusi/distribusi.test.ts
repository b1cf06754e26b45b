import { sajikanDistribusi, sajikanDistribusiLembar } from '../../../src/sajian/distribusi/distribusi';
import { bahasaDari } from '../../bangun/bahasa';

const { id, en } = bahasaDari;

test('template sebagai berkas', () => {
  const satu = { nama: 'a.xlsx', opd: 'DINKES', jumlahBaris: 3 };
  const hasil = {
    periode: '2026-TW1',
    berkas: [satu, satu],
    kolom: ['Pagu (Rp)', 'Status PDN'],
    dilanjutkan: [],
  };
  expect(sajikanDistribusi(hasil, 'template', id)).toEqual({
    teks: 'Template Triwulan I 2026: 2 berkas sudah dibuat di template.',
    keterangan: ['Kolom yang diisi atau diperiksa unit: Pagu (Rp), Status PDN.'],
  });
  expect(sajikanDistribusi(hasil, 'out', en)).toEqual({
    teks: 'Templates Quarter I 2026: 2 files were made in out.',
    keterangan: ['Columns that units fill in or check: Pagu (Rp), Status PDN.'],
  });
});

test('yang hanya menyelesaikan distribusi yang terputus tidak menyebut kiriman baru', () => {
  const hasil = { periode: '2026-TW1', berkas: [], kolom: [], dilanjutkan: ['a.xlsx'] };
  expect(sajikanDistribusi(hasil, 'template', id)).toEqual({
    teks: 'Template Triwulan I 2026: semua unit yang diminta sudah punya berkasnya.',
    keterangan: [],
  });
});

test('template sebagai lembar', () => {
  const unit = [{ opd: 'DINKES', lembar: ['DINKES Paket', 'DINKES Pernyataan'], jumlahBaris: 3 }];
  const hasil = { periode: '2026-S1', unit };
  expect(sajikanDistribusiLembar(hasil, id)).toEqual({
    teks: 'Template Semester I 2026: lembar isian 1 unit sudah dibuat di Buku Kerja Kinerja.',
    keterangan: ['DINKES: DINKES Paket, DINKES Pernyataan'],
  });
  expect(sajikanDistribusiLembar(hasil, en).teks).toBe(
    'Templates Half-year I 2026: entry sheets of 1 units were made in the performance workbook.',
  );
});
