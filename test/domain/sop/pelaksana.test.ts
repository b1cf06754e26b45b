import { cariPelaksana, pelaksanaBertugas, type Pelaksana } from '../../../src/domain/sop/pelaksana';
import { tgl } from '../../bangun/tanggal';

const orang = (nama: string, ubah: Partial<Pelaksana> = {}): Pelaksana => ({
  nama,
  nip: null,
  jabatan: null,
  sejak: null,
  sampai: null,
  ...ubah,
});

const semua = [
  orang('Budi Santoso, S.E.', { nip: '19800101 200501 1 001', jabatan: 'Kepala UKPBJ' }),
  orang('budi santoso', { nip: '198001012005011001', jabatan: 'Plt. Sekretaris' }),
  orang('Ani', { sejak: tgl('2026-03-01') }),
  orang('Tono', { sampai: tgl('2026-02-28') }),
];

test('yang bertugas pada hari itu, seorang sekali dengan semua jabatannya; hari pertama dan terakhir termasuk', () => {
  const budi = {
    nama: 'Budi Santoso, S.E.',
    nip: '19800101 200501 1 001',
    jabatan: ['Kepala UKPBJ', 'Plt. Sekretaris'],
  };
  const nama = (iso: string) => pelaksanaBertugas(semua, tgl(iso)).map((satu) => satu.nama);
  expect(pelaksanaBertugas(semua, tgl('2026-02-28'))[0]).toEqual(budi);
  expect(nama('2026-02-28')).toEqual(['Budi Santoso, S.E.', 'Tono']);
  expect(nama('2026-03-01')).toEqual(['Budi Santoso, S.E.', 'Ani']);
  expect(pelaksanaBertugas(semua, undefined)).toHaveLength(3);
});

test.each([
  ['Dr. Budi Santoso', semua, '19800101 200501 1 001'],
  ['Budi', semua, undefined],
  ['', semua, undefined],
  // Two of one name: nobody can tell which.
  ['Budi Santoso', [...semua, orang('Budi Santoso', { nip: '199001012015011002' })], undefined],
  ['Budi Santoso', [...semua, orang('Budi Santoso')], undefined],
])('"%s" dicari menurut nama tanpa gelar, hanya bila seorang', (nama, daftar, nip) => {
  expect(cariPelaksana(pelaksanaBertugas(daftar, undefined), nama)?.nip).toBe(nip);
});
