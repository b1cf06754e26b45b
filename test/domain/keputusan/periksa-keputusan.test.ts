import { periodePasti } from '../../../src/domain/kalender/periode';
import type { Keputusan } from '../../../src/domain/keputusan/keputusan';
import { cabangDari, hurufKeputusan, statusAkhirDari } from '../../../src/domain/keputusan/keputusan';
import { KeputusanBerlaku } from '../../../src/domain/keputusan/keputusan-berlaku';
import {
  periksaKeputusan,
  type BahanPeriksaKeputusan,
} from '../../../src/domain/keputusan/periksa-keputusan';
import { tgl } from '../../bangun/tanggal';

const keputusan = (isi: Partial<Keputusan>): Keputusan => ({
  ...{ id: 'k', kode: 'KEP-001', periode: '2026-TW1', indikatorId: 'i1', indikator: 'IK01' },
  ...{ cabang: 'lanjutkan', oleh: 'Ani', dicatatOleh: 'Budi', tanggal: tgl('2026-04-10'), nomor: '1' },
  ...{ catatan: null, nilai: 1, satuan: '%', kelengkapan: 100, hash: 'h', dicatat: '', batal: null },
  ...isi,
});

const angka = { indikatorId: 'i1', kode: 'IK01', adaNilai: true, memadai: true, tercapai: true };
const butir = {
  ...{ angka, cabang: 'lanjutkan' as const, catatan: null, rekomendasi: [], menunggu: [] },
};
const bahan = (isi: Partial<BahanPeriksaKeputusan>): BahanPeriksaKeputusan => ({
  periode: periodePasti('2026-TW1'),
  dikunci: tgl('2026-04-05'),
  hariIni: tgl('2026-04-20'),
  tanggal: tgl('2026-04-10'),
  butir: [butir],
  cara: 'satu',
  berlaku: new KeputusanBerlaku([]),
  ...isi,
});
const kode = (isi: Partial<BahanPeriksaKeputusan>) => periksaKeputusan(bahan(isi)).map((satu) => satu.kode);

test.each([
  ['hari penguncian', '2026-04-05', '2026-04-05', []],
  ['sehari sebelum dikunci', '2026-04-05', '2026-04-04', ['keputusan-tanggal-terlalu-awal']],
  // Figures that were locked before the period was over: the meeting is not before its last day, 31 March.
  ['hari terakhir periode', '2026-03-20', '2026-03-31', []],
  ['sebelum hari terakhir periode', '2026-03-20', '2026-03-30', ['keputusan-tanggal-terlalu-awal']],
  ['hari ini', '2026-04-05', '2026-04-20', []],
  ['besok', '2026-04-05', '2026-04-21', ['keputusan-tanggal-di-depan']],
])('tanggal rapat: %s', (_, dikunci, tanggal, harapan) => {
  expect(kode({ dikunci: tgl(dikunci), tanggal: tgl(tanggal) })).toEqual(harapan);
});

test('huruf SOP, cabang, dan status akhir', () => {
  expect([cabangDari('a'), cabangDari('b'), cabangDari('c'), cabangDari('c', 'tercapai')]).toEqual([
    ...['setujui-rekomendasi', 'lanjutkan', undefined, 'tetapkan-tercapai'],
  ]);
  expect(hurufKeputusan('waktu-terlampaui')).toBe('c');
  expect([statusAkhirDari('waktu-terlampaui'), statusAkhirDari('lanjutkan')]).toEqual([
    'waktu-terlampaui',
    undefined,
  ]);
});

test('yang bertentangan tidak ada yang berlaku; yang batal tidak dihitung; yang sama dihitung sekali', () => {
  const lain = { id: 'k2', kode: 'KEP-002', cabang: 'tetapkan-tercapai' } as const;
  const bertentangan = new KeputusanBerlaku([keputusan({}), keputusan(lain)]);
  expect(bertentangan.pada('2026-TW1', 'i1')).toBeUndefined();
  expect(bertentangan.final('i1')).toBeUndefined();
  expect(bertentangan.bertentangan).toHaveLength(1);
  const batal = { tanggal: tgl('2026-04-11'), oleh: 'Budi', alasan: 'keliru' };
  const diganti = new KeputusanBerlaku([keputusan({ batal }), keputusan(lain)]);
  expect(diganti.final('i1')?.kode).toBe('KEP-002');
  expect(new KeputusanBerlaku([keputusan({}), keputusan({ id: 'k2' })]).bertentangan).toEqual([]);
});

test('dipantau sesudah periode yang menutupnya, bukan di dalamnya; bulan di dalam triwulan itu pun tidak', () => {
  const berlaku = new KeputusanBerlaku([keputusan({ cabang: 'tetapkan-tercapai' })]);
  const dipantau = (periode: string) => berlaku.dipantau('i1', periodePasti(periode)) !== undefined;
  expect(['2026-TW1', '2026-B03', '2026-B04', '2026-TW2', '2026'].map(dipantau)).toEqual([
    ...[false, false, true, true, true],
  ]);
  expect(kode({ berlaku, periode: periodePasti('2026-TW2'), tanggal: tgl('2026-07-01') })).toContain(
    'keputusan-sudah-final',
  );
});

test.each([
  ['b', 'lanjutkan', true, []],
  ['b, data belum memadai', 'lanjutkan', false, ['keputusan-bersama-belum-memadai']],
  ['tercapai', 'tetapkan-tercapai', true, ['keputusan-bersama']],
  ['waktu terlampaui', 'waktu-terlampaui', true, ['keputusan-bersama']],
] as const)('satu pilihan untuk dua indikator: %s', (_, cabang, memadai, harapan) => {
  const dua = ['i1', 'i2'].map((indikatorId, i) => ({
    ...butir,
    cabang,
    catatan: 'alasan',
    angka: { ...angka, indikatorId, kode: `IK0${i + 1}`, memadai },
  }));
  expect(kode({ butir: dua, cara: 'bersama' })).toEqual(harapan);
  expect(kode({ butir: dua, cara: 'satu' })).toEqual([]);
});
