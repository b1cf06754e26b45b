import type { LembarTerdaftar } from '../../../src/application/ports/lembar-bebas';
import { variabelBaku } from '../../../src/domain/variabel/daftar';
import { daftarTabel } from '../../../src/lembar/daftar';
import { sajikanLembar } from '../../../src/sajian/alur/lembar';
import { bahasaDari } from '../../bangun/bahasa';

const { id, en } = bahasaDari;
const keduanya = (satu: LembarTerdaftar) => [id, en].map((bahasa) => sajikanLembar(satu, bahasa).kegunaan);

const tampak = daftarTabel(variabelBaku).filter(({ lembar }) => lembar.visibilitas !== 'sangat-tersembunyi');

test.each(tampak.map(({ id: tabelId, lembar }) => [lembar.nama, tabelId, lembar.visibilitas] as const))(
  'kegunaan lembar %s ada dalam kedua bahasa',
  (nama, tabelId, visibilitas) => {
    const [indonesia, inggris] = keduanya({ nama, visibilitas, tabelId });
    expect(indonesia).not.toBe('');
    expect(inggris).not.toBe(indonesia);
  },
);

test.each<[string, LembarTerdaftar, readonly string[]]>([
  [
    'Daftar Isi',
    { nama: 'Daftar Isi', visibilitas: 'tampak', bebas: { id: 'daftar-isi' } },
    ['Semua lembar buku kerja ini', 'All sheets of this workbook'],
  ],
  [
    'lembar isian sebuah unit',
    { nama: 'Dinkes TW1 Paket', visibilitas: 'tampak', tabelId: 'isi-rup@2026-TW1@DINKES' },
    ['Isian unit DINKES, Triwulan I 2026', 'Entries of unit DINKES, Quarter I 2026'],
  ],
  [
    'lembar orang lain',
    { nama: 'Coretan', visibilitas: 'tersembunyi' },
    ['Lembar tambahan', 'Additional sheet'],
  ],
])('%s', (_, satu, harapan) => {
  expect(keduanya(satu)).toEqual(harapan);
  expect(sajikanLembar(satu, id)).toMatchObject({
    nama: satu.nama,
    tersembunyi: satu.visibilitas === 'tersembunyi',
  });
});
