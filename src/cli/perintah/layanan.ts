import type { Argv } from 'yargs';
import { layananUmum, type NamaLayanan } from '../../layanan/daftar';
import type { ArgumenLayanan } from '../../layanan/tipe';
import { barisPerintah } from '../baris-perintah';
import { denganArsipDiSamping } from '../arsip-di-samping';
import { padaRuangKerja } from '../buka';
import { dariHasil, salahPakai } from '../luaran-perintah';
import { teksBoleh, teksWajib, type Argumen, type Perintah } from './tipe';

/** The command of a use case that several surfaces offer: what it must be given comes first, all else is an option. */
export function perintahLayanan(nama: NamaLayanan): Perintah {
  const layanan = layananUmum(nama);
  const argumen = Object.entries(layanan.masukan);
  const posisi = argumen.flatMap(([satu, jenis]) => (isPosisi(jenis) ? [`<${satu}>`] : []));
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
    async jalankan(konteks, dibaca) {
      const salah = argumen.find(([satu, jenis]) => jenis.jenis === 'angka' && !isBilangan(dibaca[satu]));
      if (salah !== undefined) {
        const [satu] = salah;
        return salahPakai(konteks.teks.bilanganSalah(satu, String(dibaca[satu])));
      }
      const { jalankan, sajikan, baris, usang, draf, json } = await layanan.muat();
      const masukan = Object.fromEntries(
        argumen.map(([satu, jenis]) => [satu, bacaArgumen(dibaca, satu, jenis)]),
      );
      const berkas = teksWajib(dibaca, 'berkas');
      const hasil = await padaRuangKerja(konteks, berkas, (buku) =>
        layanan.bacaArsip === true
          ? denganArsipDiSamping(konteks, berkas, buku, teksBoleh(dibaca, 'periode'), (satu) =>
              jalankan(satu, konteks, masukan),
            )
          : jalankan(buku, konteks, masukan),
      );
      const { panggilan, bahasa, teks } = konteks;
      const perbarui = teks.perbaruiLembar(barisPerintah(panggilan, 'hitung', panggilan.kutip(berkas)));
      const setujui = teks.catatPersetujuan(barisPerintah(panggilan, 'setujui', panggilan.kutip(berkas)));
      return dariHasil(
        hasil,
        (isi) => [
          ...baris(sajikan(isi, bahasa), bahasa),
          ...(usang?.(isi) === true ? [perbarui] : []),
          ...(draf?.(isi) === true ? [setujui] : []),
        ],
        json,
      );
    },
  };
}

/** A text, so that what was written can be told where it is none: the parser would make it NaN. */
const isBilangan = (isi: unknown): boolean => /^\d{1,9}$/.test(String(isi));

const isPosisi = (jenis: ArgumenLayanan): boolean =>
  jenis.jenis === 'teks' && jenis.wajib && jenis.opsi !== true;

const teksOpsi = (opsi: Readonly<Record<string, string>>, nama: string): string => opsi[nama] ?? nama;

function argumenYargs(argv: Argv, nama: string, jenis: ArgumenLayanan, describe: string): Argv {
  if (jenis.jenis === 'angka')
    return argv.option(nama, { type: 'string', describe, default: String(jenis.bawaan) });
  if (jenis.jenis === 'saklar') return argv.option(nama, { type: 'boolean', describe });
  return isPosisi(jenis)
    ? argv.positional(nama, { type: 'string', describe, demandOption: true })
    : argv.option(nama, { type: 'string', describe, demandOption: jenis.wajib });
}

/** A number is a whole one that is not negative; an option that was not given stays absent. */
function bacaArgumen(
  dibaca: Argumen,
  nama: string,
  { jenis }: ArgumenLayanan,
): string | number | boolean | undefined {
  const isi = dibaca[nama];
  if (jenis === 'angka') return Number(isi);
  if (jenis === 'saklar') return isi === true;
  return typeof isi === 'string' ? isi : undefined;
}
