import { pembuatCatatan, type CatatanDari, type TanpaParams } from '../umum/catatan';
import type { JenisPerubahanPaket } from './perubahan';

/** Findings about packages that change: the sheet Perubahan Paket, and what it does to rows. */
export interface ParamsCatatanPaket {
  /** The line names a package that the sheet Paket does not have. */
  'perubahan-paket-kode': { kode: string; saran?: string };
  'perubahan-paket-unit': { unit: string; saran?: string };
  /** The unit exists, but not on the day of the change. */
  'perubahan-paket-unit-belum-ada': {
    kode: string;
    unit: string;
    tanggal: number;
    mulai?: number;
    sampai?: number;
  };
  'perubahan-paket-pengganti': { pengganti: string; saran?: string };
  /** The successor was withdrawn itself, by the day on which it is to take the package's place. */
  'perubahan-paket-pengganti-ditarik': { kode: string; pengganti: string; tanggal: number };
  'perubahan-paket-pagu': { teks: string };
  /** Successors that lead back: `jalur` begins and ends with one code. */
  'perubahan-paket-berputar': { jalur: readonly string[] };
  /** Replaced a second time, without having come back. */
  'perubahan-paket-ganda': { kode: string; pengganti: string };
  /** "Semula" is not what the change before left. */
  'perubahan-paket-tidak-bersambung': { kode: string; lama: string; sebelum: string; tanggal: number };
  /** The sheet Paket holds neither what the last change left nor what was before it. */
  'perubahan-paket-beda-lembar': { kode: string; jurnal: string; lembar: string };
  /** Nobody knows what was before: periods before it take the present. */
  'perubahan-paket-tanpa-semula': { kode: string; jenis: JenisPerubahanPaket };
  /** A day of confirmation without a name. */
  'perubahan-paket-tanpa-nama': TanpaParams;
  /** A day that cannot be read, or not of the plan's year. */
  'perubahan-paket-tanggal': { nilai: string; tahun: number };
  /** A line typed with a day of another year: it holds all year, or not at all. */
  'perubahan-paket-luar-tahun': { tanggal: number; tahun: number; sebelum: boolean };
  /** A change of the same kind is recorded from a later day on. */
  'perubahan-paket-mendahului': { kode: string; tanggal: number; mulai: number };
  /** What a command is asked for does not say one change. */
  'perubahan-paket-permintaan': TanpaParams;
  'perubahan-paket-tanpa-oleh': TanpaParams;
  /** There is no proposal of the package to confirm. */
  'perubahan-paket-tanpa-usulan': { kode: string };
  /** Lines that the program wrote and that are gone. */
  'perubahan-paket-terhapus': { jumlah: number; nomor: readonly number[] };
  /** Proposals that wait for a person; `kode` are the first of them. */
  'perubahan-paket-usulan': { jumlah: number; kode: readonly string[]; ditarik: number; diganti: number };
  /** Contracts that leave "paket terpilih" of an area, because the successor was not given it. */
  'pengganti-tanpa-area': {
    kode: string;
    pengganti: string;
    area: readonly string[];
    kontrak: number;
    /** Rupiah. */
    nilai: number;
    /** The replacement itself is confirmed. */
    dikonfirmasi: boolean;
  };
  /** A withdrawn package without successor has contracts: they still count, in its areas. */
  'paket-ditarik-berkontrak': { kode: string; kontrak: number; nilai: number };
  /** Packages whose unit on the sheet Paket is another than who returned them, without a dated line. */
  'paket-pindah-tanpa-tanggal': { jumlah: number; kode: string; dari: string; ke: string };
  /** Rows that moved between two returns: counted as they last stood. */
  'baris-belum-diminta': {
    jumlah: number;
    id: string;
    unit: string;
    dari: string;
    periode: string;
    berkas: string;
    lembar: string;
    baris: number;
  };
}

export type CatatanPaket = CatatanDari<ParamsCatatanPaket>;

const menghentikan = { tingkat: 'galat', akibat: 'menghentikan' } as const;
const memberiTahu = { tingkat: 'peringatan', akibat: 'memberi-tahu' } as const;

export const catatPaket = pembuatCatatan<ParamsCatatanPaket>({
  'perubahan-paket-kode': memberiTahu,
  'perubahan-paket-unit': memberiTahu,
  'perubahan-paket-unit-belum-ada': memberiTahu,
  'perubahan-paket-pengganti': memberiTahu,
  'perubahan-paket-pengganti-ditarik': memberiTahu,
  'perubahan-paket-pagu': memberiTahu,
  'perubahan-paket-berputar': memberiTahu,
  'perubahan-paket-ganda': memberiTahu,
  'perubahan-paket-tidak-bersambung': memberiTahu,
  'perubahan-paket-beda-lembar': memberiTahu,
  'perubahan-paket-tanpa-semula': memberiTahu,
  'perubahan-paket-tanpa-nama': memberiTahu,
  'perubahan-paket-tanggal': menghentikan,
  'perubahan-paket-luar-tahun': memberiTahu,
  'perubahan-paket-mendahului': menghentikan,
  'perubahan-paket-permintaan': menghentikan,
  'perubahan-paket-tanpa-oleh': menghentikan,
  'perubahan-paket-tanpa-usulan': menghentikan,
  'perubahan-paket-terhapus': memberiTahu,
  'perubahan-paket-usulan': memberiTahu,
  'pengganti-tanpa-area': memberiTahu,
  'paket-ditarik-berkontrak': memberiTahu,
  'paket-pindah-tanpa-tanggal': memberiTahu,
  'baris-belum-diminta': memberiTahu,
});
