import { hurufKolom } from '../../lembar/alamat';
import { kutipLembar } from '../../lembar/kutip-lembar';
import type { HariLibur } from '../../domain/kalender/tipe';
import { serialDari } from '../../domain/umum/tanggal';
import type { GayaRumus, LembarRumus, SelRumus } from '../ports/penulis-buku-rumus';

/** Row of the header on sheets of the workbook that are short lists; the list begins below it. */
const BARIS_KEPALA = 4;

interface LembarDaftar {
  readonly nama: string;
  readonly keterangan: string;
  readonly kolom: readonly { readonly judul: string; readonly lebar: number; readonly gaya: GayaRumus }[];
  readonly baris: readonly (readonly SelRumus[])[];
}

/** A title, what it is, and a list. */
export const lembarDaftar = ({ nama, keterangan, kolom, baris }: LembarDaftar): LembarRumus => ({
  nama,
  kolom: kolom.map(({ lebar, gaya }) => ({ lebar, gaya })),
  beku: { baris: BARIS_KEPALA, kolom: 0 },
  saring: `A${BARIS_KEPALA}:${hurufKolom(kolom.length)}${BARIS_KEPALA + Math.max(1, baris.length)}`,
  *baris() {
    yield [{ isi: nama, gaya: 'judul' }];
    yield [{ isi: keterangan, gaya: 'biasa' }];
    yield [];
    yield kolom.map(({ judul }): SelRumus => ({ isi: judul, gaya: 'kepala' }));
    yield* baris;
  },
});

/** First row of a list. */
export const BARIS_DAFTAR = BARIS_KEPALA + 1;

const NAMA_LIBUR = 'Hari Libur';

/** Where working days are counted without; `undefined` where no holiday is listed. */
export const rentangLibur = (libur: readonly HariLibur[]): string | undefined =>
  libur.length === 0
    ? undefined
    : `${kutipLembar(NAMA_LIBUR)}!$A$${BARIS_DAFTAR}:$A$${BARIS_DAFTAR + libur.length - 1}`;

export const lembarLibur = (libur: readonly HariLibur[]): LembarRumus =>
  lembarDaftar({
    nama: NAMA_LIBUR,
    keterangan: 'Hari kerja dihitung Senin sampai Jumat tanpa hari-hari ini (NETWORKDAYS).',
    kolom: [
      { judul: 'Tanggal', lebar: 14, gaya: 'tanggal' },
      { judul: 'Hari libur', lebar: 50, gaya: 'teks' },
    ],
    baris: libur.map(({ tanggal, nama }) => [serialDari(tanggal), nama]),
  });

export const lembarUnit = (unit: readonly { readonly kode: string; readonly nama: string }[]): LembarRumus =>
  lembarDaftar({
    nama: 'Unit',
    keterangan: 'Nomor unit dipakai rumus pada lembar Hitungan; kode unit adalah teks.',
    kolom: [
      { judul: 'No. unit', lebar: 10, gaya: 'angka' },
      { judul: 'Kode', lebar: 16, gaya: 'teks' },
      { judul: 'Nama', lebar: 60, gaya: 'teks' },
    ],
    baris: unit.map(({ kode, nama }, ke) => [ke + 1, kode, nama]),
  });
