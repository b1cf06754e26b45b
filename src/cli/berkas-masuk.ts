import { basename, dirname, resolve, sep } from 'node:path';
import { AKHIRAN_CADANGAN } from '../adapters/node/cadangan-berkas';
import { bacaIsi, BITA_ASING, sidikDari, takKetemu, type Jalur } from '../adapters/node/baca-berkas';
import { kodeGalat } from '../adapters/node/kode-galat';
import type { Gagal } from '../application/luaran';
import type { BerkasMasuk, BerkasTertunda } from '../application/ports/pembaca-buku';
import { pasti } from '../domain/umum/pasti';
import { fail, ok, type Result } from '../domain/umum/result';
import type { Tempat } from './buka';

/** A file that a command line names; a failure where there is none of that name. */
export type BerkasDisebut = Result<BerkasTertunda, Gagal>;

/** Excel's mark of an open workbook, `~$name`, holds a person's name and no more. */
const AWALAN_TANDA_EXCEL = '~$';
const TANDA_EXCEL_TERBESAR = 1024;

/**
 * The files that a command line names, each read when its turn comes, and at most `batas` bytes of it. Not every shell puts
 * names in place of `kembali/*.xlsx`. What cannot be had of a file is told of that file, so that the others go on.
 */
export async function berkasMasuk(
  tempat: Tempat,
  daftar: readonly string[],
  batas: number,
): Promise<readonly BerkasDisebut[]> {
  // Two names of foreign bytes can look alike; either stands for both files.
  const disebut = daftar.filter((satu, i) => !satu.includes(BITA_ASING) || daftar.indexOf(satu) === i);
  return (await Promise.all(disebut.map((satu) => yangDisebut(tempat, satu, batas)))).flat();
}

/** The name of a file that a command line names, as it is told. */
export const namaDisebut = (satu: BerkasDisebut): string =>
  satu.ok ? satu.value.nama : 'berkas' in satu.error ? basename(satu.error.berkas) : '';

/** The one file that a command line names, read at once. */
export async function satuBerkasMasuk(
  tempat: Tempat,
  nama: string,
  batas: number,
): Promise<Result<BerkasMasuk, Gagal>> {
  const [satu] = await berkasMasuk(tempat, [nama], batas);
  const berkas = pasti(satu, 'a name stands for a file or a failure');
  if (!berkas.ok) return berkas;
  const diambil = await berkas.value.ambil();
  return diambil.ok ? ok({ nama: berkas.value.nama, ...diambil.value }) : diambil;
}

async function yangDisebut(tempat: Tempat, berkas: string, batas: number): Promise<readonly BerkasDisebut[]> {
  const tertunda = (jalur: Jalur, nama: string): BerkasDisebut =>
    ok(tertundaDari(tempat, jalur, nama, batas));
  const jalur = resolve(tempat.cwd, berkas);
  const nama = basename(jalur);
  const sendiri = await tempat.disk.sistem.lstat(jalur).then(() => undefined, kodeGalat);
  if (sendiri === undefined) return [tertunda(jalur, nama)];
  const cocok = nama.includes('*') ? polaNama(nama) : nama.includes(BITA_ASING) ? isSama(nama) : undefined;
  if (cocok === undefined) return [fail(takKetemu(jalur, sendiri))];
  const folder = dirname(jalur);
  const isi = await namaDalam(tempat, folder);
  if (!isi.ok) return [isi];
  const ketemu = isi.value.filter((satu) => cocok(satu.nama));
  if (ketemu.length > 0) return ketemu.map((satu) => tertunda(satu.jalur, satu.nama));
  return [fail(takKetemu(jalur, 'ENOENT'))];
}

const tertundaDari = ({ disk }: Tempat, jalur: Jalur, nama: string, batas: number): BerkasTertunda => ({
  nama,
  async ambil() {
    const dibaca = await bacaIsi(disk, jalur, nama, batas);
    if (!dibaca.ok) return dibaca;
    const { isi } = dibaca.value;
    return isTandaExcel(nama, isi)
      ? fail({ kode: 'unreadable', berkas: nama, sebab: 'lock-file' })
      : ok({ ...dibaca.value, sidik: sidikDari(isi) });
  },
});

const isTandaExcel = (nama: string, isi: Uint8Array): boolean =>
  nama.startsWith(AWALAN_TANDA_EXCEL) && isi.length <= TANDA_EXCEL_TERBESAR;

interface NamaDalam {
  readonly nama: string;
  readonly jalur: Jalur;
}

/** What lies in a folder, by name; what begins with a dot, Excel's own marks and our copies are no returns. */
async function namaDalam({ disk }: Tempat, folder: string): Promise<Result<readonly NamaDalam[], Gagal>> {
  try {
    const isi = await disk.sistem.readdir(folder, { encoding: 'buffer' });
    const awal = Buffer.from(folder.endsWith(sep) ? folder : `${folder}${sep}`);
    const daftar = isi.map((bita): NamaDalam => {
      const nama = bita.toString();
      const jalur = Buffer.concat([awal, bita]);
      return { nama, jalur: nama.includes(BITA_ASING) ? jalur : jalur.toString() };
    });
    return ok(
      daftar
        .filter(
          ({ nama }) =>
            !nama.startsWith(AWALAN_TANDA_EXCEL) && !nama.startsWith('.') && !nama.endsWith(AKHIRAN_CADANGAN),
        )
        .sort((a, b) => (a.nama < b.nama ? -1 : 1)),
    );
  } catch (galat) {
    return fail(takKetemu(folder, kodeGalat(galat)));
  }
}

const isSama =
  (dicari: string) =>
  (nama: string): boolean =>
    nama === dicari;

function polaNama(pola: string): (nama: string) => boolean {
  const cocok = new RegExp(`^${pola.split('*').map(harfiah).join('.*')}$`, 'isu');
  return (nama) => cocok.test(nama);
}

const harfiah = (teks: string): string => teks.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
