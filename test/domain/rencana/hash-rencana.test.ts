import { hashPersetujuan, hashRencana, isRencanaDisetujui } from '../../../src/domain/rencana/hash-rencana';
import { UnitBerwaktu } from '../../../src/domain/unit/unit-berwaktu';
import type { Rencana } from '../../../src/domain/rencana/rencana';
import {
  aksi,
  area,
  baseline,
  indikator,
  opd,
  rencana,
  target,
  targetLengkap,
  tujuan,
} from '../../bangun/rencana';
import { tgl } from '../../bangun/tanggal';

const awal = rencana({
  tujuan: [tujuan(), tujuan({ id: 't-2', kode: 'T2' })],
  area: [area(), area({ id: 'ar-2', kode: 'A2' })],
  indikator: [indikator(), indikator({ id: 'ik-2', kode: 'IK02', basis: 'hps > 0' })],
  aksi: [aksi({ status: 'belum', kemajuan: 0 }), aksi({ id: 'ra-2', kode: 'RA2' })],
});
const hash = hashRencana(awal);

test('sidik adalah SHA-256 heksadesimal', () => expect(hash).toMatch(/^[0-9a-f]{64}$/));

// As the program of commit 1618782 (0.1.0) made it of this plan: approvals of that time must stay in force.
test('sidiknya yang dahulu tetap', () =>
  expect(hash).toBe('45b5dfd8d21164c85407a5f24a5d8af564e032bba0912250834e290da1ea37e0'));

describe('tidak mengubah sidik', () => {
  test('urutan baris pada setiap tabel', () => {
    const balik = Object.fromEntries(
      Object.entries(awal).map(([kunci, isi]) => [kunci, Array.isArray(isi) ? isi.toReversed() : isi]),
    ) as unknown as Rencana;
    expect(hashRencana(balik)).toBe(hash);
  });

  test('urutan kunci pada sebuah baris', () => {
    const terbalik = Object.fromEntries(Object.entries(awal.area[0]!).toReversed()) as never;
    expect(hashRencana({ ...awal, area: [terbalik, awal.area[1]!] })).toBe(hash);
  });

  test('status, kemajuan, dan kendala aksi', () => {
    const berjalan = { status: 'berjalan', kemajuan: 60, kendala: 'Menunggu DPA' } as const;
    expect(hashRencana({ ...awal, aksi: awal.aksi.map((satu) => ({ ...satu, ...berjalan })) })).toBe(hash);
  });
});

describe('mengubah sidik', () => {
  const ubahPertama = <K extends Exclude<keyof Rencana, 'tahun'>>(
    bagian: K,
    ubah: Partial<Rencana[K][number]>,
  ): Rencana => ({
    ...awal,
    [bagian]: awal[bagian].map((satu, i) => (i === 0 ? { ...satu, ...ubah } : satu)),
  });

  test.each<readonly [string, Rencana]>([
    ['tahun', { ...awal, tahun: 2027 }],
    ['pernyataan tujuan', ubahPertama('tujuan', { pernyataan: 'lain' })],
    ['dasar tujuan', ubahPertama('tujuan', { dasar: 'rkpd' })],
    ['nama area', ubahPertama('area', { nama: 'lain' })],
    ['tujuan area', ubahPertama('area', { tujuan: 'T2' })],
    ['kode indikator', ubahPertama('indikator', { kode: 'PDN' })],
    ['rumus', ubahPertama('indikator', { rumus: 'jumlah(nilai_pdn)' })],
    ['basis', ubahPertama('indikator', { basis: 'hps > 0' })],
    ['bobot', ubahPertama('indikator', { bobot: 2 })],
    [
      'batas skor',
      ubahPertama('indikator', { aturanCapaian: { jenis: 'makin-tinggi', batas: { bawah: 0, atas: 100 } } }),
    ],
    ['lingkup evaluasi', ubahPertama('indikator', { lingkupEvaluasi: ['seluruh', 'opd'] })],
    ['nilai baseline', ubahPertama('baseline', { nilai: 71 })],
    ['baseline tidak lagi tersedia', ubahPertama('baseline', { nilai: null, alasanBelumTersedia: 'x' })],
    ['nilai target', ubahPertama('target', { nilai: 81 })],
    ['unit target', ubahPertama('target', { opd: 'DINKES' })],
    ['target baru', { ...awal, target: [...awal.target, target({ id: 'tg-baru', opd: 'B' })] }],
    ['uraian aksi', ubahPertama('aksi', { uraian: 'lain' })],
    ['tenggat aksi', ubahPertama('aksi', { selesai: tgl('2026-12-01') })],
    ['aksi baru', { ...awal, aksi: [...awal.aksi, aksi({ id: 'ra-3' })] }],
    ['baseline dihapus', { ...awal, baseline: [] }],
    ['target satu periode dihapus', { ...awal, target: targetLengkap(indikator()).slice(1) }],
    ['baseline tahun lain', { ...awal, baseline: [baseline({ tahun: 2024 })] }],
  ])('%s', (_, lain) => expect(hashRencana(lain)).not.toBe(hash));
});

describe('persetujuan versi 2: unit menurut barisnya', () => {
  const berunit = (kode: string) =>
    rencana({
      target: [target({ opd: kode })],
      aksi: [aksi({ opd: kode }), aksi({ id: 'ra-2', opd: null })],
    });
  const lama = new UnitBerwaktu([opd({ id: 'u1', kode: 'DINKES' })]);
  const dahulu = { id: 'r', unit: 'u1', kode: 'DINKES', nama: null, sampai: tgl('2026-03-31'), dicatat: '1' };
  const baru = new UnitBerwaktu([opd({ id: 'u1', kode: 'DKK' })], [dahulu]);

  test('kode baru tidak mengubahnya, unit lain mengubahnya', () => {
    const satu = hashPersetujuan(berunit('DINKES'), lama);
    expect(satu).toMatch(/^v2:[0-9a-f]{64}$/);
    expect(hashPersetujuan(berunit('DKK'), baru)).toBe(satu);
    expect(hashPersetujuan(berunit('DPU'), new UnitBerwaktu([...baru.semua, opd({ kode: 'DPU' })]))).not.toBe(
      satu,
    );
    expect(isRencanaDisetujui(satu, berunit('DKK'), baru)).toBe(true);
  });

  test('sidik versi 1 tetap cocok sesudah kode berganti, juga dua kali', () => {
    const satu = hashRencana(berunit('DINKES'));
    expect(isRencanaDisetujui(satu, berunit('DKK'), baru)).toBe(true);
    const lagi = new UnitBerwaktu(
      [opd({ id: 'u1', kode: 'DK3' })],
      [dahulu, { ...dahulu, id: 'r2', kode: 'DKK', sampai: tgl('2026-06-30'), dicatat: '2' }],
    );
    expect(isRencanaDisetujui(satu, berunit('DK3'), lagi)).toBe(true);
    expect(isRencanaDisetujui(hashRencana(berunit('DKK')), berunit('DK3'), lagi)).toBe(true);
  });

  test('yang benar berubah tetap ketahuan', () => {
    const satu = hashRencana(berunit('DINKES'));
    expect(isRencanaDisetujui(satu, { ...berunit('DKK'), tahun: 2027 }, baru)).toBe(false);
    expect(isRencanaDisetujui(satu, berunit('DPU'), baru)).toBe(false);
  });
});
