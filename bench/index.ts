import { tabelTeks } from '../src/cli/tabel-teks';
import { ukurBaca } from './baca';
import { ukurOfficeJs } from './officejs';
import { ukurPane } from './pane';
import { ukurRumus, type BarisUkur } from './rumus';

/** Milliseconds depend on the machine; ratios within one run are what is compared and quoted. */
const ms = (nilai: number): string => nilai.toFixed(nilai < 10 ? 2 : 0);
const kali = (nilai: number): string => `${nilai.toFixed(2)}×`;

const jumlah = (baris: readonly BarisUkur[], ambil: (satu: BarisUkur) => number): number =>
  baris.reduce((n, satu) => n + ambil(satu), 0);

const rumus = ukurRumus();
const semua: BarisUkur = {
  nama: `Formulas: all ${rumus.length}, 100,000 rows`,
  ms: jumlah(rumus, (satu) => satu.ms),
  msTangan: jumlah(rumus, (satu) => satu.msTangan),
  msMathjs: jumlah(rumus, (satu) => satu.msMathjs),
  rasio: jumlah(rumus, (satu) => satu.ms) / jumlah(rumus, (satu) => satu.msTangan),
};
const barisRumus = [...rumus, semua].map((satu) => [
  satu.nama,
  ms(satu.ms),
  ms(satu.msTangan),
  kali(satu.rasio),
  kali(satu.msMathjs / satu.ms),
]);
const barisBaca = (await ukurBaca()).map((satu) => [
  `Reading: ${satu.nama}`,
  ms(satu.ms),
  ms(satu.ms / satu.rasio),
  kali(satu.rasio),
  '',
]);

const kepala = ['What', 'ours, ms', 'floor, ms', 'ours ÷ floor', 'mathjs per row ÷ ours'];
process.stdout.write(
  `Floor: for formulas a loop written by hand over typed arrays, for reading inflate and tokenizer alone.\n`,
);
for (const baris of tabelTeks(kepala, [...barisRumus, ...barisBaca], new Set([1, 2, 3, 4])))
  process.stdout.write(`${baris}\n`);

const [klien, ...kita] = await ukurOfficeJs();
const barisExcel = [klien!, ...kita].map((satu) => [
  satu.nama,
  ms(satu.ms),
  kali(satu.ms / klien!.ms),
  String(satu.sync),
]);
process.stdout.write("\nExcel: the real client over the host; floor is the client's own bulk write.\n");
for (const baris of tabelTeks(['What', 'ms', 'ours ÷ floor', 'syncs'], barisExcel, new Set([1, 2, 3])))
  process.stdout.write(`${baris}\n`);

await ukurPane();
