import { BukuOfficeJs } from '../../../src/adapters/officejs/buku-office-js';
import { laksanakan } from '../../../src/adapters/officejs/lintas-pekerja/pelaksana';
import {
  jalankanLintasPekerja,
  type KirimSkrip,
} from '../../../src/adapters/officejs/lintas-pekerja/perekam';
import type { Workbook } from '../../../src/application/ports/workbook';
import type { Host } from '../../../workbench/host/host';
import { startExcel, type ExcelOptions } from '../../../workbench/host/bridge/client';
import { kontrakWorkbook } from '../../kontrak/workbook';
import { nilaiDari, orangDiHost } from './alat';

const realm = globalThis as { Excel?: typeof Excel };
let klien: typeof Excel;

/** A new workbook, after which this thread has no `Excel` any more: it stands for the other thread. */
function excelDiPekerjaLain(opsi: ExcelOptions): Host {
  realm.Excel ??= klien;
  const host = startExcel(opsi);
  klien = realm.Excel;
  delete realm.Excel;
  return host;
}

/** As between two threads: only what can be cloned passes, in both directions, and `Excel` is there on the other side only. */
const antarPekerja: KirimSkrip = async (skrip) => {
  realm.Excel = klien;
  try {
    return structuredClone(await laksanakan(structuredClone(skrip)));
  } finally {
    delete realm.Excel;
  }
};
const jalankan = jalankanLintasPekerja(antarPekerja);

const hostOf = new WeakMap<Workbook, Host>();

describe.each(['1.8', '1.15'])('ExcelApi %s', (apiSet) => {
  kontrakWorkbook<BukuOfficeJs>(`BukuOfficeJs dari pekerja lain ${apiSet}`, {
    async buat(lembar) {
      const host = excelDiPekerjaLain({ apiSet });
      const buku = nilaiDari(await BukuOfficeJs.buka({ tunggu: () => Promise.resolve(), jalankan }));
      nilaiDari(await buku.tambahLembar(lembar));
      hostOf.set(buku, host);
      return buku;
    },
    ...orangDiHost(hostOf),
    geserBawah: apiSet === '1.8',
    kaliAcak: 10,
  });
});

describe('permintaan dari pekerja lain', () => {
  beforeEach(() => excelDiPekerjaLain({}));

  test('yang dimuat terbaca, juga lewat objek di bawahnya dan objek yang tidak ada', async () => {
    const hasil = await jalankan((context) => {
      const lembar = context.workbook.worksheets.add('Uji');
      const rentang = lembar.getRange('A1:B2');
      rentang.values = [
        [1, 'dua'],
        [true, ''],
      ];
      rentang.format.fill.color = '#FF0000';
      rentang.load('values,address');
      rentang.format.fill.load('color');
      const jumlah = context.workbook.worksheets.getCount();
      const takAda = context.workbook.worksheets.getItemOrNullObject('Tidak ada');
      takAda.load('name');
      const gabungan = lembar.getRange('D1').getBoundingRect(rentang);
      gabungan.load('address');
      return () => ({
        nilai: rentang.values as unknown,
        alamat: rentang.address,
        warna: rentang.format.fill.color,
        jumlah: jumlah.value,
        takAda: takAda.isNullObject,
        gabungan: gabungan.address,
      });
    });
    expect(hasil).toEqual({
      nilai: [
        [1, 'dua'],
        [true, ''],
      ],
      alamat: 'Uji!A1:B2',
      warna: '#FF0000',
      jumlah: 2,
      takAda: true,
      gabungan: 'Uji!A1:D2',
    });
  });

  test('daftar terbaca beserta objek di dalamnya', async () => {
    const nama = await jalankan((context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/protection/protected');
      return () => worksheets.items.map(({ name, protection }) => [name, protection.protected]);
    });
    expect(nama).toEqual([['Sheet1', false]]);
  });

  test('penolakan Excel tiba dengan kodenya', async () => {
    const ditolak = jalankan((context) => {
      context.workbook.worksheets.getItem('Tidak ada').delete();
      return () => undefined;
    });
    await expect(ditolak).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  test('membaca yang tidak dimuat adalah kesalahan program', async () => {
    const salah = jalankan((context) => {
      const lembar = context.workbook.worksheets.getActiveWorksheet();
      lembar.load('name');
      return () => lembar.visibility;
    });
    await expect(salah).rejects.toThrow('Not loaded: visibility');
  });
});
