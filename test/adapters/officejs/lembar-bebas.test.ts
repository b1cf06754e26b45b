import type { BukuOfficeJs } from '../../../src/adapters/officejs/buku-office-js';
import { laksanakan } from '../../../src/adapters/officejs/lintas-pekerja/pelaksana';
import { jalankanLintasPekerja } from '../../../src/adapters/officejs/lintas-pekerja/perekam';
import type { Workbook } from '../../../src/application/ports/workbook';
import type { LembarBebas } from '../../../src/lembar/bebas/tipe';
import { parseArea } from '../../../workbench/host/book/address';
import type { Host } from '../../../workbench/host/host';
import { lembar, tigaBaris } from '../../kontrak/bahan';
import { kontrakLembarBebas, LAPORAN, laporan, type PenyediaBebas } from '../../kontrak/lembar-bebas';
import { bukaLagi, excelBaru, lihat, nilaiDari, orangDiHost, type ExcelUji } from './alat';

const hostOf = new WeakMap<Workbook, Host>();

/** The workbook of the port's contract, as a person sees it in Excel. */
const diExcel = (buat: () => Promise<ExcelUji>): PenyediaBebas<BukuOfficeJs> => ({
  async buat(daftar) {
    const { host, buku } = await buat();
    nilaiDari(await buku.tambahLembar(daftar));
    // The sheet that a new workbook begins with.
    host.user.does((workbook) => workbook.deleteSheet(workbook.sheets[0]!));
    hostOf.set(buku, host);
    return buku;
  },
  ...orangDiHost<BukuOfficeJs>(hostOf),
  gantiNama(buku, dari, ke) {
    hostOf.get(buku)!.user.does((workbook) => workbook.renameSheet(workbook.findSheet(dari)!, ke));
    return Promise.resolve(buku);
  },
  sembunyikan(buku, nama) {
    hostOf.get(buku)!.user.does((workbook) => workbook.setVisibility(workbook.findSheet(nama)!, 'Hidden'));
    return Promise.resolve(buku);
  },
  tautan(buku, nama, alamat) {
    const { row, col } = parseArea(alamat)!;
    const ada = hostOf
      .get(buku)!
      .workbook.findSheet(nama)!
      .hyperlinks.find(({ area }) => area.row === row && area.col === col);
    return Promise.resolve(ada && (ada.link['documentReference'] ?? ada.link['address']));
  },
});

/** Requests as data, as they pass between the pane's worker and the thread of Office.js. */
const dariPekerjaLain = jalankanLintasPekerja(async (skrip) =>
  structuredClone(await laksanakan(structuredClone(skrip))),
);

kontrakLembarBebas(
  'BukuOfficeJs 1.8',
  diExcel(() => excelBaru({ apiSet: '1.8' })),
);
kontrakLembarBebas(
  'BukuOfficeJs 1.15 dari pekerja lain',
  diExcel(() => excelBaru({ apiSet: '1.15' }, { jalankan: dariPekerjaLain })),
);

const berbaris = (jumlah: number, sisa: Partial<LembarBebas> = {}): LembarBebas =>
  laporan({
    sel: Array.from({ length: jumlah }, (_, k) => ({ alamat: `B${k + 20}`, isi: `Baris ${k}`, gaya: 'isi' })),
    gabungan: [],
    ...sisa,
  });

test('jumlah permintaan tidak bergantung pada jumlah sel', async () => {
  const hitung = async (jumlah: number): Promise<number[]> => {
    const { host, buku } = await excelBaru();
    nilaiDari(await buku.tambahLembar([lembar(tigaBaris)]));
    const permintaan: number[] = [];
    for (const sisa of [{}, { lebar: { B: 40 } }]) {
      host.restart();
      nilaiDari(await buku.susunLembarBebas([berbaris(jumlah, sisa)]));
      permintaan.push(host.counters.requests);
    }
    return permintaan;
  };
  expect(await hitung(4000)).toEqual(await hitung(4));
});

test('isi yang lebih besar dari satu permintaan dibagi, dan utuh', async () => {
  const { host } = await excelBaru();
  const buku = await bukaLagi({ byte: 60_000 });
  nilaiDari(await buku.susunLembarBebas([berbaris(3000)]));
  expect(host.counters.requests).toBeGreaterThan(5);
  expect(lihat(host, LAPORAN, 'B3019')).toBe('Baris 2999');
});

test('lembar yang dikunci dengan kata sandi tidak disentuh', async () => {
  const { host, buku } = await excelBaru();
  nilaiDari(await buku.tambahLembar([lembar(tigaBaris)]));
  nilaiDari(await buku.susunLembarBebas([laporan()]));
  host.user.does((workbook) => {
    workbook.findSheet(LAPORAN)!.protection = { options: {}, password: 'rahasia' };
  });
  const awal = host.snapshot();
  expect(await buku.susunLembarBebas([berbaris(3)])).toEqual({ ok: false, error: { kode: 'protected' } });
  expect(host.snapshot()).toEqual(awal);
});

test('lembar yang dilindungi tanpa kata sandi disusun ulang, lalu terlindung lagi; isiannya terbuka', async () => {
  const { host, buku } = await excelBaru();
  nilaiDari(await buku.tambahLembar([lembar(tigaBaris)]));
  for (const isi of ['satu', 'dua'])
    nilaiDari(
      await buku.susunLembarBebas([
        laporan({ dilindungi: true, sel: [{ alamat: 'B3', isi }], gabungan: [] }),
      ]),
    );
  expect(lihat(host, LAPORAN, 'B3')).toBe('dua');
  expect(() => host.user.type(LAPORAN, 'B3', 'x')).toThrow();
  host.user.type(LAPORAN, 'C10', 'Kepala');
  expect(lihat(host, LAPORAN, 'C10')).toBe('Kepala');
});

test('sel isian yang dipindahkan orang: isinya kembali ke tempatnya, tidak tertinggal dua', async () => {
  const { host, buku } = await excelBaru();
  nilaiDari(await buku.tambahLembar([lembar(tigaBaris)]));
  nilaiDari(await buku.susunLembarBebas([laporan()]));
  // Cut and paste: in Excel the name goes along.
  host.user.does((workbook) => {
    const nama = workbook.names.find(({ name }) => name.endsWith('_jabatan'))!;
    nama.formula = `='${LAPORAN}'!$H$10`;
  });
  host.user.type(LAPORAN, 'H10', 'Kepala');
  expect(Object.fromEntries(nilaiDari(await buku.bacaMasukan('laporan-uji')))).toMatchObject({
    jabatan: 'Kepala',
  });
  nilaiDari(await buku.susunLembarBebas([laporan()]));
  expect([lihat(host, LAPORAN, 'C10'), lihat(host, LAPORAN, 'H10')]).toEqual(['Kepala', null]);
});

test('isian di atas baris yang disisipkan orang ikut terbaca dan tidak hilang', async () => {
  const { host, buku } = await excelBaru();
  nilaiDari(await buku.tambahLembar([lembar(tigaBaris)]));
  nilaiDari(await buku.susunLembarBebas([laporan()]));
  host.user.type(LAPORAN, 'C10', 'Kepala');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(LAPORAN).getRange('5:6').insert('Down');
    await context.sync();
  });
  const isian = async () => Object.fromEntries(nilaiDari(await buku.bacaMasukan('laporan-uji')));
  expect(await isian()).toEqual({ jabatan: 'Kepala', status: 'Belum' });
  nilaiDari(await buku.susunLembarBebas([laporan()]));
  expect(await isian()).toEqual({ jabatan: 'Kepala', status: 'Belum' });
  expect(lihat(host, LAPORAN, 'C10')).toBe('Kepala');
});
