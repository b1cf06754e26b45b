import { tandaAturan } from '../../src/application/usang/tanda-aturan';
import { akhirPeriode, periodePasti } from '../../src/domain/kalender/periode';
import type { Indikator } from '../../src/domain/rencana/indikator';
import { periksaRumusRencana } from '../../src/domain/rencana/periksa/rumus';
import { variabelBaku } from '../../src/domain/variabel/daftar';
import { transaksi, transaksiInduk } from '../bangun/perhitungan';
import { indikator, rencana, target } from '../bangun/rencana';
import { tgl } from '../bangun/tanggal';

const periode = periodePasti('2026-TW1');
const pada = (iso: string) => transaksi({ id: iso }, { nilai_kontrak: 1, tgl_kontrak: { tanggal: iso } });
const tanda = (
  satu: Partial<Indikator>,
  data: ReturnType<typeof transaksi>[],
  { perTanggal, induk = [] }: { perTanggal?: string; induk?: ReturnType<typeof transaksiInduk>[] } = {},
) => {
  const daftar = [indikator({ lingkupEvaluasi: ['seluruh'], ...satu })];
  return tandaAturan({
    rencana: rencana({ indikator: daftar, target: [target()] }),
    rumus: periksaRumusRencana(daftar, variabelBaku),
    periode,
    perTanggal: perTanggal === undefined ? akhirPeriode(periode) : tgl(perTanggal),
    data,
    induk,
    isMelapor: (kode) => kode === 'A',
  });
};

describe('hasil program sebelum ini usang di mana angkanya lain, dan hanya di situ', () => {
  test('ada baris sesudah tanggal data', () => {
    expect(tanda({}, [pada('2026-03-31')])).toEqual([]);
    expect(tanda({}, [pada('2026-03-31'), pada('2026-04-13')])).toEqual(['tanggal:ik-1']);
    expect(tanda({}, [pada('2026-03-31')], { perTanggal: '2026-03-15' })).toEqual(['tanggal:ik-1']);
  });
  test('kolom yang dinyatakan: sesudah periode sudah keluar sejak dulu; yang kosong dulu keluar', () => {
    const dinyatakan = { kolomTanggal: 'tgl_kontrak' };
    expect(tanda(dinyatakan, [pada('2026-04-13')])).toEqual([]);
    expect(tanda(dinyatakan, [pada('2026-03-31')], { perTanggal: '2026-03-15' })).toEqual(['tanggal:ik-1']);
    expect(tanda(dinyatakan, [transaksi({ id: 'x' }, { nilai_kontrak: 1 })])).toEqual(['tanggal:ik-1']);
  });
  test('baris yang tidak dibaca tingkatnya tidak mengubah apa pun', () =>
    expect(tanda({ rumus: 'jumlah(belanja_pbj)' }, [pada('2026-04-13')])).toEqual([]));
  test('"Dihitung nol" dengan unit yang diam', () => {
    const induk = [transaksiInduk({ id: 'b', opd: 'B' }, { nilai_kontrak: 1 })];
    expect(tanda({ aturanTidakMelapor: 'nol' }, [], { induk })).toEqual(['nol:ik-1']);
    expect(tanda({ aturanTidakMelapor: 'nol' }, [])).toEqual([]);
    expect(tanda({ aturanTidakMelapor: 'nol', rumus: 'jumlah(nilai_pdn)' }, [], { induk })).toEqual([]);
  });
  test('target jumlah yang dulu diturunkan ke OPD', () => {
    const perOpd = { lingkupEvaluasi: ['seluruh', 'opd'] } as const;
    expect(tanda({ ...perOpd, rumus: 'jumlah(nilai_kontrak)' }, [])).toEqual(['target:ik-1']);
    expect(tanda(perOpd, [])).toEqual([]);
    expect(tanda({ rumus: 'jumlah(nilai_kontrak)' }, [])).toEqual([]);
  });
});
