import { distribusiLembar } from '../../../src/application/lembar-isian/distribusi-lembar';
import { lingkunganUji } from '../../bangun/lingkungan';
import { barisTabel, isiDari, kumpulkan, ruangBerkas } from '../../bangun/ruang-kerja';
import { openWorkbook } from '../../../workbench/host/files/read';
import { startExcel } from '../../../workbench/host/bridge/client';
import { bukaLagi } from './alat';

const TRANSAKSI = 'DINKES TW1 Transaksi';

describe('lembar isian di Excel', () => {
  test('dibuat, diisi dengan mengetik pada sel, lalu dikompilasi dari lembar itu', async () => {
    const isi = (await ruangBerkas('disetujui')).bytes();
    const host = startExcel({ workbook: await openWorkbook(isi), apiSet: '1.8' });
    const buku = await bukaLagi();
    isiDari(await distribusiLembar(buku, lingkunganUji('l'), { periode: '2026-TW1' }));

    host.user.type('DINKES TW1 Data OPD', 'C9', '1500000');
    host.user.type('DINKES TW1 Pernyataan', 'C7', 'Siti');
    // K1, of which 400.000 is domestic in the import: the unit says 500.000.
    host.user.type(TRANSAKSI, 'F9', '500000');
    host.user.type(TRANSAKSI, 'F10', 'dua ratus');
    expect(() => host.user.type(TRANSAKSI, 'D9', 'nama lain')).toThrow();

    const hasil = isiDari(await kumpulkan(buku, [], { lembarIsian: '2026-TW1' }));
    const dinkes = hasil.berkas.find(({ opd }) => opd === 'DINKES')!;
    expect(
      dinkes.catatan.filter(({ tingkat }) => tingkat === 'galat').map(({ lokasi }) => lokasi.sel),
    ).toEqual(['F10']);
    const transaksi = await barisTabel(buku, 'data-transaksi');
    expect(transaksi.find(({ baris }) => baris === 'inaproc:K1:1')).toMatchObject({
      nilai_pdn: 500_000,
      berkas: 'Lembar isian DINKES',
      lembar: TRANSAKSI,
      barisAsal: 9,
    });
  });
});
