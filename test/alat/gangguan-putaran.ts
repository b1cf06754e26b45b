/**
 * Runs command lines again and again, each time with one other operation of the file system refused, and tells what became
 * of the workspace: `node gangguan-putaran.mjs BAHAN FOLDER`, the command lines as JSON on standard input.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { diskNode, type Disk } from '../../src/adapters/node/disk';
import { bacaBuku } from '../../src/adapters/xlsx/baca/baca-buku';
import { jalankan } from '../../src/cli/jalankan';
import { lingkunganUji } from '../bangun/lingkungan';
import { diskDiamati, galatSistem, type Operasi } from './disk-diamati';

/** What became of one run. */
export interface HasilGangguan {
  readonly argv: readonly string[];
  /** `rename .rk.xlsx.….baru`; none of the run in which nothing was refused. */
  readonly ditolak: string | null;
  readonly kode: number;
  /** Code of the failure in the envelope. */
  readonly gagal: string | null;
  readonly catatan: readonly string[];
  readonly keadaan: 'lama' | 'baru' | 'lain';
  /** Locks and files aside that were left. */
  readonly sisa: readonly string[];
}

const RUANG = 'rk.xlsx';
const ALASAN = ['EIO', 'ENOSPC', 'EACCES'] as const;
const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
const [bahan = '', folder = ''] = process.argv.slice(2);

function mulaiLagi(): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(bahan, folder, { recursive: true });
}

const sidik = (): string =>
  existsSync(join(folder, RUANG))
    ? createHash('sha256')
        .update(readFileSync(join(folder, RUANG)))
        .digest('hex')
    : 'tidak ada';

async function jalan(
  argv: readonly string[],
  disk: Disk,
): Promise<Pick<HasilGangguan, 'kode' | 'gagal' | 'catatan' | 'sisa'> & { readonly sidik: string }> {
  let keluaran = '';
  const kode = await jalankan([...argv, '--json'], {
    cwd: folder,
    disk,
    panggilan: { sebutan: 'kinerja', kutip: (satu) => satu, kutipPola: (satu, pola) => `${satu}/${pola}` },
    cetak: (teks) => (keluaran += `${teks}\n`),
    lapor: () => undefined,
    lingkungan: lingkunganUji(),
    pembaca: () => ({ baca: (berkas) => Promise.resolve(bacaBuku(berkas)), tutup: () => Promise.resolve() }),
    detak: () => 0,
    buntu: new Promise(() => undefined),
  });
  const amplop = JSON.parse(keluaran) as {
    readonly catatan: readonly { readonly kode: string }[];
    readonly gagal?: { readonly kode: string };
  };
  return {
    kode,
    gagal: amplop.gagal?.kode ?? null,
    catatan: amplop.catatan.map((satu) => satu.kode),
    sisa: readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((satu) => basename(satu))
      .filter((satu) => /^\..*\.(kunci|baru)$/.test(satu)),
    sidik: sidik(),
  };
}

const sebut = ({ nama, jalur }: Operasi): string => `${nama} ${basename(jalur).replace(UUID, '…')}`;

const hasil: HasilGangguan[] = [];
for (const argv of JSON.parse(await text(process.stdin)) as string[][]) {
  mulaiLagi();
  const lama = sidik();
  const operasi: Operasi[] = [];
  const utuh = await jalan(
    argv,
    diskDiamati((satu) => operasi.push(satu)),
  );
  const baru = utuh.sidik;
  const catat = (
    ditolak: string | null,
    { sidik: kini, ...satu }: Awaited<ReturnType<typeof jalan>>,
  ): void => {
    const keadaan = kini === lama ? 'lama' : kini === baru ? 'baru' : 'lain';
    hasil.push({ argv, ditolak, keadaan, ...satu });
  };
  catat(null, utuh);
  for (const [ke, satu] of operasi.entries()) {
    const alasan = ALASAN[ke % ALASAN.length] ?? 'EIO';
    let urutan = 0;
    mulaiLagi();
    const terganggu = diskDiamati(
      () => {
        urutan += 1;
        if (urutan === ke + 1) throw galatSistem(alasan);
      },
      undefined,
      diskNode,
    );
    catat(`${alasan} ${sebut(satu)}`, await jalan(argv, terganggu));
  }
}
process.stdout.write(JSON.stringify(hasil));
