import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ujiDengan } from '../alat/program-luar';

/** A file of real procurement data, and the figures that the issue gives for it. */
export interface KasusDataNyata {
  readonly nama: string;
  readonly csv: string;
  readonly pemisah: string;
  readonly baris: number;
  readonly unit: number;
  readonly pdn: number;
  readonly epurchasing: number;
}

const FOLDER_DATA = resolve('../shared/data');

export const kasusDataNyata: readonly KasusDataNyata[] = [
  {
    nama: 'Kemensos',
    csv: join(FOLDER_DATA, 'realisasi-2026-kemensos.csv'),
    pemisah: ',',
    baris: 1217,
    unit: 33,
    pdn: 86.7111,
    epurchasing: 98.8946,
  },
  {
    nama: 'BPKP',
    csv: join(FOLDER_DATA, 'realisasi-2026-bpkp.csv'),
    pemisah: ';',
    baris: 1004,
    unit: 41,
    pdn: 63.1671,
    epurchasing: 14.0423,
  },
];

/** A test that needs the data of a case and openpyxl; skipped with the reason where one is not there. */
export const ujiDataNyata = (
  { csv }: KasusDataNyata,
  judul: string,
  isi: () => Promise<void>,
  waktu?: number,
): void =>
  existsSync(csv)
    ? ujiDengan('openpyxl', judul, isi, waktu)
    : test.skip(`${judul} — dilewati: ${csv} tidak ada`, () => undefined);

/** The units' work: openpyxl types the CSV's values into the templates of a folder; gives the number of rows. */
export function isiTemplateDenganOpenpyxl(
  { csv, pemisah }: KasusDataNyata,
  template: string,
  kembali: string,
): number {
  const argumen = ['test/alat/isi_template.py', csv, pemisah, template, kembali];
  return Number(execFileSync('/usr/bin/python3', argumen, { encoding: 'utf8' }));
}
