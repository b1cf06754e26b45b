import type { AturanCapaian, NilaiTarget, PitaPoin } from '../rencana/aturan-capaian';
import { angkaExcel } from '../rumus/excel/teks-excel';
import type { JenisAturanRasio } from './aturan-rasio';
import { poinTertinggi } from './pita';

/** What stands in a cell in the place of a score that there is none of. */
export const tidakDapatDinilaiExcel = 'tidak dapat dinilai';

/** Cells of a realisation and of its target; `atas` of a range only. */
export interface SelSkor {
  readonly realisasi: string;
  readonly target: string;
  readonly atas: string;
}

/** More than any cap: what a ratio with nothing below it is before the cap brings it down. */
const TAK_TERHINGGA = '1E+300';

/** The same three rules as `aturanRasio`, of a target of zero or more; a negative realisation scores 0. */
const rasioExcel: Readonly<Record<JenisAturanRasio, (r: string, t: string) => string>> = {
  'makin-tinggi': (r, t) => `IF(${t}=0,NA(),IF(${r}<0,0,${r}*100/${t}))`,
  'makin-rendah-selisih': (r, t) => `IF(${r}<0,0,IF(${t}=0,IF(${r}=0,100,0),200-${r}*100/${t}))`,
  'makin-rendah-rasio': (r, t) =>
    `IF(${r}<0,0,IF(${t}=0,IF(${r}=0,100,0),IF(${r}=0,${TAK_TERHINGGA},${t}*100/${r})))`,
};

/** The score of a realisation as a formula of Excel: the rule of `hitungSkor`, rounded as it is shown. */
export function skorExcel(
  aturan: AturanCapaian,
  target: NilaiTarget | undefined,
  sel: SelSkor,
  desimal: number,
): string {
  const { bawah, atas } = aturan.batas;
  const terbatas = `MIN(${angkaExcel(atas)},MAX(${angkaExcel(bawah)},${mentah(aturan, target, sel)}))`;
  return `IFERROR(IF(ISNUMBER(${sel.realisasi}),ROUND(${terbatas},${desimal}),NA()),"${tidakDapatDinilaiExcel}")`;
}

function mentah(aturan: AturanCapaian, target: NilaiTarget | undefined, sel: SelSkor): string {
  if (aturan.jenis === 'tabel-pita') return pitaExcel(aturan.pita, sel.realisasi);
  if (target === undefined) return 'NA()';
  if (aturan.jenis === 'dalam-rentang')
    return rentangExcel(sel.realisasi, sel.target, target.jenis === 'rentang' ? sel.atas : sel.target);
  if (target.jenis === 'rentang') return 'NA()';
  return `IF(${sel.target}<0,NA(),${rasioExcel[aturan.jenis](sel.realisasi, sel.target)})`;
}

const rentangExcel = (r: string, bawah: string, atas: string): string =>
  `IF(${bawah}>${atas},NA(),IF(AND(${r}>=${bawah},${r}<=${atas}),100,IF(${r}<0,0,` +
  `IF(${r}<${bawah},${r}*100/${bawah},IF(${atas}>0,200-${r}*100/${atas},0)))))`;

/** LOOKUP gives the last band that begins at or below the value, and an error below the first. */
function pitaExcel(pita: readonly PitaPoin[], r: string): string {
  const tertinggi = poinTertinggi(pita);
  if (tertinggi <= 0) return 'NA()';
  const urut = pita
    .toSorted((a, b) => a.mulai - b.mulai)
    .filter(({ mulai }, ke, semua) => semua[ke - 1]?.mulai !== mulai);
  const larik = (angka: readonly number[]): string =>
    `{${angka.map((satu) => String(satu).replace('e', 'E')).join(',')}}`;
  const poin = `LOOKUP(${r},${larik(urut.map(({ mulai }) => mulai))},${larik(urut.map((satu) => satu.poin))})`;
  return `IFERROR(${poin},0)*100/${angkaExcel(tertinggi)}`;
}
