import { tabelTeks } from '../src/cli/tabel-teks';
import { ukurAnalisis } from './analisis';
import { ukurBaca } from './baca';
export { namaMasukan, ukurBatas } from './batas';
import { ukurKompilasi } from './kompilasi';
import { ukurKunci } from './kunci';
import { ukurMulai } from './mulai';
import { ukurOfficeJs } from './officejs';
import { ukurPane } from './pane';
import { ukurPerhitungan } from './perhitungan';
import { ukurPerhitunganBesar } from './perhitungan/besar';
import { ukurRumus, type BarisUkur } from './rumus';

/** Milliseconds depend on the machine; ratios within one run are what is compared and quoted. */
const ms = (nilai: number): string => nilai.toFixed(nilai < 10 ? 2 : 0);
const kali = (nilai: number): string => `${nilai.toFixed(2)}×`;

const jumlah = (baris: readonly BarisUkur[], ambil: (satu: BarisUkur) => number): number =>
  baris.reduce((n, satu) => n + ambil(satu), 0);

function barisRumus(): string[][] {
  const rumus = ukurRumus();
  const semua: BarisUkur = {
    nama: `Formulas: all ${rumus.length}, 100,000 rows`,
    ms: jumlah(rumus, (satu) => satu.ms),
    msTangan: jumlah(rumus, (satu) => satu.msTangan),
    msMathjs: jumlah(rumus, (satu) => satu.msMathjs),
    rasio: jumlah(rumus, (satu) => satu.ms) / jumlah(rumus, (satu) => satu.msTangan),
  };
  return [...rumus, semua].map((satu) => [
    satu.nama,
    ms(satu.ms),
    ms(satu.msTangan),
    kali(satu.rasio),
    kali(satu.msMathjs / satu.ms),
  ]);
}

const barisBaca = async (): Promise<string[][]> =>
  (await ukurBaca()).map((satu) => [
    `Reading: ${satu.nama}`,
    ms(satu.ms),
    ms(satu.ms / satu.rasio),
    kali(satu.rasio),
    '',
  ]);

function cetak(kalimat: string, kepala: readonly string[], baris: readonly string[][]): void {
  process.stdout.write(`${kalimat}\n`);
  const kanan = new Set(kepala.flatMap((_, k) => (k > 0 ? [k] : [])));
  for (const satu of tabelTeks(kepala, baris, kanan)) process.stdout.write(`${satu}\n`);
}

async function cetakOfficeJs(): Promise<void> {
  const [klien, ...kita] = await ukurOfficeJs();
  cetak(
    "\nExcel: the real client over the host; floor is the client's own bulk write.",
    ['What', 'ms', 'ours ÷ floor', 'syncs'],
    [klien!, ...kita].map((satu) => [satu.nama, ms(satu.ms), kali(satu.ms / klien!.ms), String(satu.sync)]),
  );
}

const cetakPerhitungan = (): void =>
  cetak(
    '\nFigures: all indicators of the library in all scopes; processor time, with the columns.',
    ['Units', 'rows', 'figures', 's', '÷ 10 units'],
    ukurPerhitungan().map(({ unit, transaksi, angka, detik, rasio }) => [
      String(unit),
      String(transaksi),
      String(angka),
      detik.toFixed(2),
      Number.isNaN(rasio) ? '' : kali(rasio),
    ]),
  );

const cetakPerhitunganBesar = async (): Promise<void> =>
  cetak(
    '\nLarge periods: all indicators of the library for the whole, each of 300 units and each of 5 areas. Formulas alone: the same indicators and scopes over columns and row lists that are ready, warm; at most 3.00×, and 1,500 MB of a million.',
    ['Transactions', 's', 'formulas alone, s', 'ratio', 'MB'],
    (await ukurPerhitunganBesar()).map(({ transaksi, detik, detikRumus, rasio, mb }) => [
      String(transaksi),
      detik.toFixed(2),
      detikRumus.toFixed(2),
      kali(rasio),
      mb.toFixed(0),
    ]),
  );

function cetakAnalisis(): void {
  const { transaksi, unit, angka, detikHitung, detikAnalisis, rasio } = ukurAnalisis();
  cetak(
    '\nAnalysis (step 15): gaps of the whole and of each area by units, with the period calculated; at most 2.00× of calculating it.',
    ['Units', 'transactions', 'taken apart', 'calculate, s', 'analyse, s', 'ratio'],
    [
      [
        ...[unit, transaksi, angka].map(String),
        ...[detikHitung, detikAnalisis].map((satu) => satu.toFixed(2)),
        kali(rasio),
      ],
    ],
  );
}

const cetakKunci = async (): Promise<void> =>
  cetak(
    '\nLocking (Kunci Angka): 16 indicators × 33 units, from file to file; at most 1.20× and 200,000 bytes.',
    ['Transactions', 'calculate, s', 'lock, s', 'lock ÷ calculate', 'bytes added'],
    (await ukurKunci()).map(({ transaksi, detikHitung, detikKunci, rasio, bita }) => [
      String(transaksi),
      detikHitung.toFixed(2),
      detikKunci.toFixed(2),
      kali(rasio),
      String(bita),
    ]),
  );

async function cetakKompilasi(cli: string): Promise<void> {
  const { baris, lipat, takAda } = await ukurKompilasi(cli);
  const angka = (nilai: number, digit: number): string => (Number.isNaN(nilai) ? '' : nilai.toFixed(digit));
  cetak(
    '\nKompilasi: whole processes, the best of their rounds; at most 1.50× of SheetJS and 300 MB, of 400 files 450 MB.',
    ['What', 's', 'processor, s', 'MB', '÷ SheetJS'],
    baris.map(({ nama, detik, detikCpu, mb, rasio }) => [
      nama,
      angka(detik, 2),
      angka(detikCpu, 2),
      angka(mb, 0),
      Number.isNaN(rasio) ? '' : kali(rasio),
    ]),
  );
  process.stdout.write(`400 files ÷ 40 files of 100 rows (linear: at most 10): ${kali(lipat)}\n`);
  for (const satu of takAda) process.stdout.write(`NOT MEASURED: ${satu}\n`);
}

async function cetakMulai(): Promise<void> {
  cetak(
    '\nStart: whole processes on the sample city, the best of their rounds; `capaian` at most 2.00×.',
    ['What', 'ms', '÷ reading two tables'],
    (await ukurMulai()).map(({ nama, ms: milik, rasio }) => [nama, ms(milik), kali(rasio)]),
  );
}

/** The benchmarks, in the order in which they run. Each makes the generated files that it needs. */
export const namaUkuran = [
  'rumus',
  'baca',
  'perhitungan',
  'analisis',
  'kunci',
  'kompilasi',
  'mulai',
  'officejs',
  'pane',
] as const;
type NamaUkuran = (typeof namaUkuran)[number];

/** Runs the benchmarks of these names and prints their tables; formulas and reading share one. `cli` is the built command line. */
export async function jalankan(nama: readonly NamaUkuran[], cli: string): Promise<void> {
  const baris = [
    ...(nama.includes('rumus') ? barisRumus() : []),
    ...(nama.includes('baca') ? await barisBaca() : []),
  ];
  if (baris.length > 0)
    cetak(
      'Floor: for formulas a loop written by hand over typed arrays, for reading inflate and tokenizer alone.',
      ['What', 'ours, ms', 'floor, ms', 'ours ÷ floor', 'mathjs per row ÷ ours'],
      baris,
    );
  if (nama.includes('perhitungan')) {
    cetakPerhitungan();
    await cetakPerhitunganBesar();
  }
  if (nama.includes('analisis')) cetakAnalisis();
  if (nama.includes('kunci')) await cetakKunci();
  if (nama.includes('kompilasi')) await cetakKompilasi(cli);
  if (nama.includes('mulai')) await cetakMulai();
  if (nama.includes('officejs')) await cetakOfficeJs();
  if (nama.includes('pane')) await ukurPane();
}
