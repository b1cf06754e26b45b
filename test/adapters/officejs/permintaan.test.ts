import { tandaiLangkah } from '../../../src/application/alur/tandai';
import { lembarRuangKerja } from '../../../src/application/siapkan';
import { BukuOfficeJs } from '../../../src/adapters/officejs/buku-office-js';
import { jalankanDiSini, type Antrean } from '../../../src/adapters/officejs/jalur';
import { startExcel } from '../../../workbench/host/bridge/client';
import { lingkunganUji } from '../../bangun/lingkungan';
import { isiDari } from '../../bangun/ruang-kerja';
import { tgl } from '../../bangun/tanggal';
import { bukaLagi, nilaiDari } from './alat';

/** What one press of "Tandai selesai" asks of Excel: the workbook is opened, read once and written once. */
test.each(['1.8', '1.15'])(
  'menandai langkah: paling banyak sembilan permintaan (ExcelApi %s)',
  async (apiSet) => {
    const host = startExcel({ apiSet });
    const permintaan = { instansi: 'Kota X', tahun: 2026, mulai: tgl('2026-03-02') };
    nilaiDari(await (await bukaLagi()).tambahLembar(lembarRuangKerja(permintaan, lingkunganUji('s'))));

    let banyak = 0;
    const buku = nilaiDari(
      await BukuOfficeJs.buka({
        tunggu: () => Promise.resolve(),
        jalankan: <T>(antre: Antrean<T>): Promise<T> => {
          banyak += 1;
          return jalankanDiSini(antre);
        },
      }),
    );
    isiDari(
      await tandaiLangkah(buku, lingkunganUji('a'), { nomor: 1, oleh: 'Tim', tanggal: tgl('2026-03-02') }),
    );
    expect(banyak).toBeLessThanOrEqual(9);
    expect(host.snapshot().xmlParts).toEqual([]);
  },
);
