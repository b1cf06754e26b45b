/**
 * Other programs that tests compare with. A test that needs one is skipped where it is not installed, under a name that
 * says so; `reporter-lewati.mjs` lists those names at the end of a run.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { jalurChromium } from '../../scripts/peramban/chromium.mjs';

type ProgramLuar = 'soffice' | 'openpyxl' | 'chromium' | 'xmllint' | 'poppler';

export const PYTHON = '/usr/bin/python3';
const SOFFICE = 'soffice';
const START_TIMEOUT = 60_000;
/** LibreOffice needs some seconds to start, more on a busy machine. */
const TEST_TIMEOUT = 180_000;

const alasan: Record<ProgramLuar, () => string | undefined> = {
  soffice: () =>
    runs(SOFFICE, ['--version']) ? undefined : 'LibreOffice tidak ada (perintah `soffice` tidak ditemukan)',
  openpyxl: () =>
    runs(PYTHON, ['-c', 'import openpyxl'])
      ? undefined
      : `openpyxl tidak ada (pasang python3-openpyxl untuk ${PYTHON})`,
  xmllint: () =>
    runs('xmllint', ['--version']) ? undefined : 'xmllint tidak ada (pasang paket libxml2-utils)',
  poppler: () => (runs('pdftotext', ['-v']) ? undefined : 'poppler tidak ada (pasang paket poppler-utils)'),
  chromium: () =>
    jalurChromium() === undefined
      ? 'Chromium tidak ada (pasang paket chromium, atau isi CHROME_PATH dengan jalur Chrome, Edge, atau Chromium)'
      : undefined,
};

function runs(perintah: string, argumen: readonly string[]): boolean {
  return spawnSync(perintah, argumen, { stdio: 'ignore', timeout: START_TIMEOUT }).status === 0;
}

/** Each program is looked for once per test file. */
const known = new Map<ProgramLuar, string | undefined>();

/** Why a program cannot be used, or `undefined` where it can. */
function alasanTanpa(program: ProgramLuar): string | undefined {
  if (!known.has(program)) known.set(program, alasan[program]());
  return known.get(program);
}

/** Registers a test that needs a program: an ordinary one where it is there, else a skipped one with the reason. */
export function ujiDengan(
  program: ProgramLuar,
  nama: string,
  uji: jest.EmptyFunction | (() => Promise<void>),
  waktu = TEST_TIMEOUT,
): void {
  const sebab = alasanTanpa(program);
  if (sebab === undefined) test(nama, uji, waktu);
  else test.skip(`${nama} (dilewati: ${sebab})`, uji);
}

/** A whole `describe` that needs a program; without it all its tests are skipped, and its name says why. */
export function kelompokDengan(program: ProgramLuar, nama: string, isi: () => void): void {
  const sebab = alasanTanpa(program);
  if (sebab === undefined) describe(nama, isi);
  else describe.skip(`${nama} (dilewati: ${sebab})`, isi);
}

/** Runs `pakai` with a new folder of its own, removed afterwards. */
export function denganFolder<T>(pakai: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'kinerja-uji-'));
  try {
    return pakai(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a Python program that imports openpyxl and saves to the path in `sys.argv[1]`; gives the bytes saved there. */
export function berkasOpenpyxl(program: string, argumen: readonly string[] = []): Uint8Array {
  return denganFolder((folder) => {
    const keluaran = join(folder, 'keluaran.xlsx');
    execFileSync(PYTHON, ['-c', program, keluaran, ...argumen], { timeout: START_TIMEOUT });
    return new Uint8Array(readFileSync(keluaran));
  });
}

/** Runs a Python program over a file (its path in `sys.argv[1]`) and gives what it prints. */
export function tanyaPython(program: string, isi: Uint8Array, nama = 'masukan.xlsx'): string {
  return denganFolder((folder) => {
    const masukan = join(folder, nama);
    writeFileSync(masukan, isi);
    return execFileSync(PYTHON, ['-c', program, masukan], {
      timeout: START_TIMEOUT,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    });
  });
}

/**
 * Converts a file by LibreOffice: `format` is that of `--convert-to` (`ods`, `xls`, `xlsx`, `pdf`, `csv:…`). Each call has
 * a profile of its own, because two LibreOffices on one profile wait for or end each other.
 */
export function ubahDenganSoffice(isi: Uint8Array, nama: string, format: string): Uint8Array {
  return denganFolder((folder) => {
    const masukan = join(folder, nama);
    const hasil = join(folder, 'hasil');
    mkdirSync(hasil);
    writeFileSync(masukan, isi);
    const keluaran = execFileSync(
      SOFFICE,
      [
        `-env:UserInstallation=file://${folder}/profil`,
        '--headless',
        '--norestore',
        '--convert-to',
        format,
        '--outdir',
        hasil,
        masukan,
      ],
      { timeout: TEST_TIMEOUT, stdio: 'pipe', encoding: 'utf8' },
    );
    const akhiran = format.split(':')[0] ?? format;
    const berkas = join(hasil, `${basename(nama, extname(nama))}.${akhiran}`);
    if (!existsSync(berkas)) throw new Error(`LibreOffice made no ${format} of ${nama}: ${keluaran}`);
    return new Uint8Array(readFileSync(berkas));
  });
}
