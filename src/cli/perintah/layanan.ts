import type { Argv } from 'yargs';
import { layananUmum, type NamaLayanan } from '../../layanan/daftar';
import type { ArgumenLayanan } from '../../layanan/tipe';
import type { Perintah } from './tipe';

/**
 * The command of a use case that several surfaces offer: what it must be given comes first, then what may follow in its
 * place; all else is an option.
 */
export function perintahLayanan(nama: NamaLayanan): Perintah {
  const layanan = layananUmum(nama);
  const argumen = Object.entries(layanan.masukan);
  const posisi = argumen.flatMap(([satu, jenis]) =>
    jenis.jenis === 'teks' && isPosisi(jenis) ? [jenis.wajib ? `<${satu}>` : `[${satu}]`] : [],
  );
  return {
    nama,
    ruangKerja: true,
    ...(posisi.length === 0 ? {} : { posisi: posisi.join(' ') }),
    ringkas: ({ layanan: teks }) => teks[nama].ringkas,
    opsi: (argv, { layanan: teks }) =>
      argumen.reduce(
        (y, [satu, jenis]) => argumenYargs(y, satu, jenis, teksOpsi(teks[nama].opsi, satu)),
        argv,
      ),
    muat: async () => (await import('../kerja/layanan')).kerjaLayanan(nama),
  };
}

const isPosisi = ({ wajib, opsi, tempat }: Extract<ArgumenLayanan, { jenis: 'teks' }>): boolean =>
  wajib ? opsi !== true : tempat === true;

const teksOpsi = (opsi: Readonly<Record<string, string>>, nama: string): string => opsi[nama] ?? nama;

function argumenYargs(argv: Argv, nama: string, jenis: ArgumenLayanan, describe: string): Argv {
  if (jenis.jenis === 'angka')
    return argv.option(nama, { type: 'string', describe, default: String(jenis.bawaan) });
  if (jenis.jenis === 'saklar') return argv.option(nama, { type: 'boolean', describe });
  return isPosisi(jenis)
    ? argv.positional(nama, { type: 'string', describe, demandOption: jenis.wajib })
    : argv.option(nama, { type: 'string', describe, demandOption: jenis.wajib });
}
