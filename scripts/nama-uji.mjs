/**
 * Which tests are gone and which are new between two runs: `npx jest --json --outputFile=X` on each side, then
 * `node scripts/nama-uji.mjs SEBELUM SESUDAH`. Names that stand several times count as often; a test that moved to another
 * file is neither. What is gone must have its reason in an ADR or a commit.
 */
import { readFileSync } from 'node:fs';

function nama(berkas) {
  const jumlah = new Map();
  for (const { assertionResults } of JSON.parse(readFileSync(berkas, 'utf8')).testResults)
    for (const { fullName } of assertionResults) jumlah.set(fullName, (jumlah.get(fullName) ?? 0) + 1);
  return jumlah;
}

const lebih = (satu, lain) =>
  [...satu]
    .flatMap(([nama, jumlah]) =>
      Array.from({ length: Math.max(0, jumlah - (lain.get(nama) ?? 0)) }, () => nama),
    )
    .sort();

const [sebelum, sesudah] = process.argv.slice(2, 4).map(nama);
const jumlah = (peta) => [...peta.values()].reduce((a, b) => a + b, 0);
const hilang = lebih(sebelum, sesudah);
const baru = lebih(sesudah, sebelum);
process.stdout.write(
  [
    ...hilang.map((satu) => `- ${satu}`),
    ...baru.map((satu) => `+ ${satu}`),
    `${jumlah(sebelum)} → ${jumlah(sesudah)}: ${hilang.length} tidak ada lagi, ${baru.length} baru`,
    '',
  ].join('\n'),
);
