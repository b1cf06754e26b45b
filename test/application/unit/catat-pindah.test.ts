import { catatPindah } from '../../../src/application/paket/catat-pindah';
import { RiwayatPaket } from '../../../src/domain/paket/riwayat-paket';
import { UnitBerwaktu } from '../../../src/domain/unit/unit-berwaktu';
import { paket, paketKembali } from '../../bangun/perhitungan';
import { opd } from '../../bangun/rencana';
import { tgl } from '../../bangun/tanggal';

/** A ended on 30 April: B took over, and ended itself on 31 May into C. */
const unit = new UnitBerwaktu([
  opd({ id: 'a', kode: 'A', berlakuSampai: tgl('2026-04-30'), penerus: ['B'] }),
  opd({ id: 'b', kode: 'B', berlakuSampai: tgl('2026-05-31'), penerus: ['C'] }),
  opd({ id: 'c', kode: 'C' }),
  opd({ id: 'd', kode: 'D' }),
]);
const disebut = (pemilik: string, pengembali: string, periode: string) =>
  catatPindah(
    { unit },
    new RiwayatPaket([]),
    [paket({ id: 'rup:1', opd: pemilik })],
    [paketKembali({ id: 'rup:1', opd: pengembali, periode })],
  ).map(({ params }) => params);

test('paket unit yang berakhir, dikembalikan penerusnya: bukan perpindahan tanpa tanggal', () => {
  expect(disebut('A', 'C', '2026-TW2')).toEqual([]);
  expect(disebut('B', 'C', '2026-TW2')).toEqual([]);
  expect(disebut('A', 'A', '2026-TW1')).toEqual([]);
});

test('dikembalikan unit lain, atau sebelum pemiliknya berakhir: disebut', () => {
  expect(disebut('A', 'D', '2026-TW2')).toEqual([expect.objectContaining({ dari: 'D', ke: 'A' })]);
  // In TW1 A was there itself: C had this package of its own then.
  expect(disebut('A', 'C', '2026-TW1')).toEqual([expect.objectContaining({ dari: 'C', ke: 'A' })]);
});
