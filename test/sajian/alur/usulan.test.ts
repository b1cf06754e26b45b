import type { DasarUsulan } from '../../../src/application/alur/usulan';
import { sajikanUsulan } from '../../../src/sajian/alur/usulan';
import { bahasaDari } from '../../bangun/bahasa';
import { tgl } from '../../bangun/tanggal';

const tanggal = tgl('2026-04-20');

test.each<[number, DasarUsulan, string, string]>([
  [
    3,
    { jenis: 'isian-lengkap', params: { disetujui: true } },
    'Isiannya lengkap tanpa catatan; rencana disetujui 20 April 2026: tandai 3?',
    'What it fills in is complete without findings; the plan was approved 20 April 2026: mark 3?',
  ],
  [
    6,
    { jenis: 'rencana-diajukan', params: { nomor: '027/1' } },
    'Rencana disetujui 20 April 2026, nomor 027/1, jadi sudah diajukan paling lambat hari itu: tandai 6?',
    'The plan was approved 20 April 2026, number 027/1, so it had been presented by then: mark 6?',
  ],
  [
    7,
    { jenis: 'rencana-disetujui', params: { nomor: '027/1' } },
    'Rencana disetujui 20 April 2026, nomor 027/1: tandai 7?',
    'The plan was approved 20 April 2026, number 027/1: mark 7?',
  ],
  [
    13,
    { jenis: 'template-kembali', params: { unit: 1234 } },
    'Data kembali dari 1.234 unit, terakhir 20 April 2026: tandai 13?',
    'Data came back from 1,234 units, the last 20 April 2026: mark 13?',
  ],
  [
    16,
    { jenis: 'angka-terkunci', params: { versi: 0, nomor: null } },
    'Angka dikunci 20 April 2026: tandai 16?',
    'The figures were locked 20 April 2026: mark 16?',
  ],
  [
    18,
    { jenis: 'keputusan-lengkap', params: { indikator: 2, nomor: '027/5' } },
    'Keputusan 2 indikator dicatat, rapat 20 April 2026, notula 027/5: tandai 18?',
    'Decisions on 2 indicators are recorded, meeting of 20 April 2026, minutes 027/5: mark 18?',
  ],
])('langkah %s diusulkan dengan dasarnya', (nomor, dasar, id, en) => {
  const usulan = { tanggal, dasar };
  expect(sajikanUsulan(nomor, usulan, bahasaDari.id)).toEqual({
    teks: id,
    tanggal: { iso: '2026-04-20', teks: '20 April 2026' },
    catatan: null,
    cabang: null,
  });
  expect(sajikanUsulan(nomor, usulan, bahasaDari.en).teks).toBe(en);
});
