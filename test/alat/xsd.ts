import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bagian } from '../adapters/xlsx/buku/alat-buku';
import { denganFolder } from './program-luar';

const SKEMA = resolve('test/xsd');

/** Which schema a part of a workbook is held to, by its name. */
const skemaBagian: readonly (readonly [RegExp, string])[] = [
  [/^\[Content_Types\]\.xml$/, 'opc-contentTypes.xsd'],
  [/\.rels$/, 'opc-relationships.xsd'],
  [/^xl\/charts\/chart[^/]*\.xml$/, 'dml-chart.xsd'],
  [/^xl\/drawings\/drawing[^/]*\.xml$/, 'dml-spreadsheetDrawing.xsd'],
  [/^xl\/(?:workbook|styles|sharedStrings|worksheets\/[^/]*|tables\/[^/]*)\.xml$/, 'sml.xsd'],
];

/** Excel writes `xml:space` on texts of cells, which the schema has no place for though its text asks for it (18.4.12). */
const BUKAN_SALAH = /element t: .*namespace\}space/;

const keluhan = (stderr: string): readonly string[] =>
  stderr
    .split('\n')
    .filter(
      (baris) => baris !== '' && !/ (?:validates|fails to validate)$/.test(baris) && !BUKAN_SALAH.test(baris),
    );

export interface HasilXsd {
  readonly salah: readonly string[];
  /** Parts looked at, by schema. */
  readonly diperiksa: Readonly<Record<string, number>>;
}

/** What the ECMA-376 schemas (test/xsd) find wrong in workbooks, by `xmllint` with one start for each schema. */
export const periksaXsd = (...buku: readonly Uint8Array[]): HasilXsd =>
  denganFolder((folder) => {
    const berkas = new Map<string, string[]>();
    buku.forEach((isi, ke) => {
      for (const [nama, data] of Object.entries(bagian(isi))) {
        const skema = skemaBagian.find(([pola]) => pola.test(nama))?.[1];
        if (skema === undefined) continue;
        const jalur = join(folder, `${ke}-${nama.replace(/[^\w.]/g, '-')}`);
        writeFileSync(jalur, data);
        berkas.set(skema, [...(berkas.get(skema) ?? []), jalur]);
      }
    });
    const salah: string[] = [];
    for (const [skema, jalur] of berkas) {
      const { status, stderr } = spawnSync(
        'xmllint',
        ['--noout', '--nonet', '--schema', join(SKEMA, skema), ...jalur],
        { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
      );
      if (status !== 0) salah.push(...keluhan(stderr));
    }
    return {
      salah: salah.map((satu) => satu.replaceAll(`${folder}/`, '')),
      diperiksa: Object.fromEntries([...berkas].map(([skema, jalur]) => [skema, jalur.length])),
    };
  });
