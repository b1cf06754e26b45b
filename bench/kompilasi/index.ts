import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PYTHON } from '../../test/alat/program-luar';
import { susunBahan, ukuranBaku, type BahanPane, type UkuranBahan } from '../pane/bahan';
import { ukurProses, type UkuranProses } from './proses';

/** A whole process that was measured, or a phase of one. */
export interface BarisKompilasi {
  readonly nama: string;
  readonly detik: number;
  readonly detikCpu: number;
  readonly mb: number;
  /** As a multiple of SheetJS parsing the same files; `NaN` of a phase. */
  readonly rasio: number;
}

export interface UkuranKompilasi {
  readonly baris: readonly BarisKompilasi[];
  /** Four hundred files against forty of as many rows each. Linear: at most 10. */
  readonly lipat: number;
  /** Programs that were to be measured beside ours and are not here. */
  readonly takAda: readonly string[];
}

/** Rounds of each, in turn: what else the machine does hits all of them. The fastest is the one least disturbed. */
const PUTARAN = 5;
const PUTARAN_BANYAK = 3;

const banyakBerkas: UkuranBahan = { unit: 400, paket: 50 };
const sedikitBerkas: UkuranBahan = { unit: 40, paket: 50 };

type Perintah = readonly [string, ...string[]];

const naskah = (nama: string): string => resolve('bench/kompilasi', nama);

/** Programs by name, each with the command that reads the files. */
const pembanding = (berkas: readonly string[]): ReadonlyMap<string, Perintah> =>
  new Map<string, Perintah>([
    ['Floor: inflate and tokenize', [process.execPath, naskah('lantai.mjs'), ...berkas]],
    ['SheetJS parses', [process.execPath, naskah('sheetjs.mjs'), ...berkas]],
    ['openpyxl loads', [PYTHON, naskah('baca_openpyxl.py'), ...berkas]],
  ]);

const terbaik = (putaran: readonly UkuranProses[]): UkuranProses =>
  putaran.reduce((a, b) => (b.detik < a.detik ? b : a));

/** A compilation in a fresh copy of the workspace, which tells how long its phases took (`KINERJA_WAKTU`). */
async function kompilasi(cli: string, { ruangKerja, berkas }: BahanPane): Promise<UkuranProses> {
  const salinan = `${ruangKerja}.salinan.xlsx`;
  await copyFile(ruangKerja, salinan);
  const perintah: Perintah = [process.execPath, cli, 'kompilasi', salinan, ...berkas, '--tanpa-cadangan'];
  return ukurProses(perintah, { ...process.env, NODE_OPTIONS: '', KINERJA_WAKTU: '1' });
}

const fase = ({ galat }: UkuranProses): readonly (readonly [string, number])[] =>
  [...galat.matchAll(/^waktu (\w+) (\d+) ms$/gm)].map(([, nama = '', ms]) => [nama, Number(ms) / 1000]);

/** Compiles files of one size against programs that only read them. */
async function ukur(
  judul: string,
  cli: string,
  bahan: BahanPane,
  putaran: number,
): Promise<Pick<UkuranKompilasi, 'baris' | 'takAda'>> {
  const hasil = new Map<string, UkuranProses[]>();
  const takAda = new Set<string>();
  const catat = (nama: string, satu: UkuranProses): unknown =>
    hasil.set(nama, [...(hasil.get(nama) ?? []), satu]);
  for (let k = 0; k < putaran; k++) {
    for (const [nama, perintah] of pembanding(bahan.berkas)) {
      if (takAda.has(nama)) continue;
      await ukurProses(perintah).then(
        (satu) => catat(nama, satu),
        (galat: unknown) => takAda.add(`${nama}: ${String(galat).split('\n')[0]}`),
      );
    }
    catat('Ours: kompilasi, whole command', await kompilasi(cli, bahan));
  }
  const sheetjs = terbaik(hasil.get('SheetJS parses') ?? []).detik;
  const baris = [...hasil].map(([nama, semua]): BarisKompilasi => {
    const { detik, detikCpu } = terbaik(semua);
    const mb = Math.max(...semua.map((satu) => satu.mb));
    return { nama: `${judul}: ${nama}`, detik, detikCpu, mb, rasio: detik / sheetjs };
  });
  const kita = terbaik(hasil.get('Ours: kompilasi, whole command') ?? []);
  const perFase = fase(kita).map(([nama, detik]): BarisKompilasi => ({
    nama: `  of which ${nama}`,
    detik,
    detikCpu: NaN,
    mb: NaN,
    rasio: NaN,
  }));
  return { baris: [...baris, ...perFase], takAda: [...takAda] };
}

/** Measures `kompilasi` by the built command line (`cli`) against programs that merely read the same files. */
export async function ukurKompilasi(cli: string): Promise<UkuranKompilasi> {
  const tempat = await mkdtemp(join(tmpdir(), 'bench-kompilasi-'));
  try {
    const bahan = await susunBahan(join(tempat, 'baku'), ukuranBaku);
    const banyak = await susunBahan(join(tempat, 'banyak'), banyakBerkas);
    const sedikit = await susunBahan(join(tempat, 'sedikit'), sedikitBerkas);
    const baku = await ukur('40 files × 500 rows', cli, bahan, PUTARAN);
    const ratusan = await ukur('400 files × 100 rows', cli, banyak, PUTARAN_BANYAK);
    const puluhan = terbaik([await kompilasi(cli, sedikit), await kompilasi(cli, sedikit)]).detik;
    const detikRatusan = ratusan.baris.find(({ nama }) => nama.includes('Ours'))?.detik ?? NaN;
    return {
      baris: [...baku.baris, ...ratusan.baris],
      lipat: detikRatusan / puluhan,
      takAda: [...new Set([...baku.takAda, ...ratusan.takAda])],
    };
  } finally {
    await rm(tempat, { recursive: true });
  }
}
