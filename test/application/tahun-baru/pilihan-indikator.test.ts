import { indikatorDipilih, pilihanIndikator } from '../../../src/application/tahun-baru/pilihan-indikator';
import type { Keputusan } from '../../../src/domain/keputusan/keputusan';
import { indikator, rencana } from '../../bangun/rencana';
import { tgl } from '../../bangun/tanggal';

const daftar = ['IK01', 'IK02', 'IK03'].map((kode) => indikator({ id: `id-${kode}`, kode }));
const putusan = (kode: string, cabang: Keputusan['cabang']): Keputusan => ({
  id: `k-${kode}`,
  kode: `KEP-${kode}`,
  periode: '2026-TW4',
  indikatorId: `id-${kode}`,
  indikator: kode,
  cabang,
  oleh: 'Kepala',
  dicatatOleh: 'Ani',
  tanggal: tgl('2027-01-20'),
  nomor: '1',
  catatan: null,
  nilai: 80,
  satuan: '%',
  kelengkapan: 100,
  hash: '',
  dicatat: '',
  batal: null,
});
const pilihan = pilihanIndikator({
  rencana: { ...rencana(), indikator: daftar },
  keputusan: [putusan('IK01', 'tetapkan-tercapai'), putusan('IK02', 'waktu-terlampaui')],
});
const kode = (id: ReadonlySet<string>) => [...id].map((satu) => satu.replace('id-', ''));

test('diusulkan semua kecuali yang Tercapai', () => {
  expect(pilihan.map(({ status, usulan }) => [status, usulan])).toEqual([
    ['tercapai', false],
    ['waktu-terlampaui', true],
    [undefined, true],
  ]);
  expect(kode(indikatorDipilih(pilihan, undefined).id)).toEqual(['IK02', 'IK03']);
});

test('yang dipilih orang berlaku, juga yang Tercapai; kode yang tidak ada disebut', () => {
  const { id, catatan } = indikatorDipilih(pilihan, ['ik01', 'IK9']);
  expect(kode(id)).toEqual(['IK01']);
  expect(catatan).toMatchObject([{ kode: 'indikator-tidak-dikenal', params: { kode: 'IK9' } }]);
});
