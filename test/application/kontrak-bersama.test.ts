import { catatKontrakBersama } from '../../src/application/kompilasi/catat-kontrak-bersama';
import { paket, transaksiInduk } from '../bangun/perhitungan';
import { indikator } from '../bangun/rencana';

const efisiensi = [indikator({ rumus: 'jumlah(pagu - NILAI_KONTRAK_PAKET) / jumlah(pagu)' })];
const satu = paket({ id: 'p1', rup: '1' }, { pagu: 1000 });
const bersama = transaksiInduk({ id: 'T', rup: ['1', '2'] });
const catat = (induk: Parameters<typeof catatKontrakBersama>[1], daftar = efisiensi) =>
  catatKontrakBersama(daftar, induk, []).map(({ kode, params }) => [kode, params]);

test('paket kedua tidak ada: kontrak dan paketnya disebut', () =>
  expect(catat([satu, bersama])).toEqual([
    ['kontrak-tak-terbagi', { jumlah: 1, kodePaket: 'T', paket: ['2'], selebihnya: 0 }],
  ]));

test.each([
  ['kedua pagunya diketahui', [satu, paket({ id: 'p2', rup: '2' }, { pagu: 1 }), bersama], efisiensi],
  [
    'tendernya gagal',
    [satu, transaksiInduk({ id: 'T', rup: ['1', '2'] }, { status: 'Gagal/Batal' })],
    efisiensi,
  ],
  ['satu paket saja, kodenya tertulis dua kali', [transaksiInduk({ id: 'T', rup: ['2', '2'] })], efisiensi],
  ['tidak ada indikator yang membaca jumlah paket', [satu, bersama], [indikator()]],
])('%s: tidak ada yang perlu dikatakan', (_, induk, daftar) => expect(catat(induk, daftar)).toEqual([]));
