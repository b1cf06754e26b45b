/** Every hostile or large input through the command line as it ships: seconds, peak memory, verdict. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tabelTeks } from '../../src/cli/tabel-teks';
import { siapkanBahan, siapkanTempat } from './bahan';
import { daftarMasukan } from './masukan';
import { meleset, verdik } from './nilai';
import { ukurProses } from './proses';
import type { Bahan, Masukan } from './tipe';

export const namaMasukan: readonly string[] = daftarMasukan.map(({ nama }) => nama);

interface Baris {
  readonly masukan: Masukan;
  readonly detik: number;
  readonly detikCpu: number;
  readonly mb: number;
  readonly verdik: string;
  readonly salah: readonly string[];
}

/** How many times its limit a command may run before it is ended. */
const SABAR = 6;

/** The worst of all its commands; the verdict is that of the first that is wrong, else of the first. */
async function ukurMasukan(masukan: Masukan, folder: string, bahan: Bahan): Promise<Baris> {
  const tempat = await siapkanTempat(folder, bahan);
  const hasil = { detik: 0, detikCpu: 0, mb: 0, verdik: '', salah: [] as string[] };
  for await (const kerja of masukan.kerja(tempat)) {
    const ukuran = await ukurProses(bahan.cli, kerja, folder, masukan.batas.detik * SABAR);
    const salah = meleset(ukuran, kerja, masukan.batas);
    hasil.detik = Math.max(hasil.detik, ukuran.detik);
    hasil.detikCpu = Math.max(hasil.detikCpu, ukuran.detikCpu);
    hasil.mb = Math.max(hasil.mb, ukuran.mb);
    const perintah = kerja.argumen.slice(0, 3).join(' ').slice(0, 60);
    if (hasil.verdik === '' || (salah.length > 0 && hasil.salah.length === 0))
      hasil.verdik = salah.length > 0 ? `${perintah}: ${verdik(ukuran)}` : verdik(ukuran);
    hasil.salah.push(...salah.map((satu) => `${perintah}: ${satu}`));
    const { detik, detikCpu, mb } = ukuran;
    process.stderr.write(
      `      ${perintah}: ${detik.toFixed(1)} s, CPU ${detikCpu.toFixed(1)} s, ${mb.toFixed(0)} MB\n`,
    );
  }
  return { masukan, ...hasil };
}

const kepala = ['Input', 'What', 's', 'CPU s', 'of', 'MB', 'of', 'Verdict', 'Wrong'] as const;

function selBaris({ masukan, detik, detikCpu, mb, verdik: kata, salah }: Baris): string[] {
  const { nama, uraian, batas } = masukan;
  const lebih = salah.length > 1 ? ` (and ${salah.length - 1} more)` : '';
  return [
    nama,
    uraian,
    detik.toFixed(1),
    detikCpu.toFixed(1),
    String(batas.detik),
    mb.toFixed(0),
    String(batas.mb),
    kata,
    salah.length === 0 ? '' : `${salah[0] ?? ''}${lebih}`,
  ];
}

/** Runs the inputs of these names through that command line (all, where there are none); whether every one kept to its limits and came to its verdict. */
export async function ukurBatas(cli: string, nama: readonly string[]): Promise<boolean> {
  const akar = await mkdtemp(join(tmpdir(), 'kinerja-batas-'));
  const baris: Baris[] = [];
  try {
    const bahan = await siapkanBahan(cli, akar);
    for (const masukan of daftarMasukan) {
      if (nama.length > 0 && !nama.includes(masukan.nama)) continue;
      const folder = join(akar, masukan.nama);
      const satu = await ukurMasukan(masukan, folder, bahan);
      await rm(folder, { recursive: true, force: true });
      baris.push(satu);
      // As they come: the whole takes minutes.
      process.stderr.write(`${satu.salah.length === 0 ? 'ok   ' : 'WRONG'} ${selBaris(satu).join(' | ')}\n`);
    }
  } finally {
    await rm(akar, { recursive: true, force: true });
  }
  const kanan = new Set([2, 3, 4, 5, 6]);
  for (const satu of tabelTeks(kepala, baris.map(selBaris), kanan)) process.stdout.write(`${satu}\n`);
  const gagal = baris.filter(({ salah }) => salah.length > 0);
  process.stdout.write(
    `${baris.length} inputs, ${gagal.length} beyond their limits or without their verdict.\n`,
  );
  return gagal.length === 0;
}
