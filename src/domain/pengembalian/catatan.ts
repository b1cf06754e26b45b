import type { BedaIdentitas } from './identitas';
import type { TanggalDilewati } from './tanggal-diterima';
import { pembuatCatatan, type CatatanDari, type TanpaParams } from '../umum/catatan';

/** Where a table of ours stands. */
export interface TempatTabel {
  readonly lembar: string;
  /** Address of its marker, where it is known. */
  readonly sel?: string;
  /** The sheet is hidden. */
  readonly tersembunyi: boolean;
}

/** Rows of a sheet that show other codes than their hidden ids stand for. */
export interface BanyakBertentangan {
  readonly jumlah: number;
  /** Rows, as ranges. */
  readonly baris: readonly string[];
  /** How many ranges are not named. */
  readonly selebihnya: number;
  readonly contoh: { readonly nomor: number; readonly tampak: string; readonly seharusnya: string };
}

/** A row of the statement that is blank. */
export interface ButirKosong {
  readonly butir: string;
  /** Address of the cell, where it is known. */
  readonly sel: string | null;
}

/** Findings about returned files (SOP steps 13–14). Where one sends the file back, nothing of it is compiled. */
export interface ParamsCatatanPengembalian {
  'bukan-template': TanpaParams;
  'ini-ruang-kerja': TanpaParams;
  'identitas-rusak': TanpaParams;
  /** The hidden sheet and the document properties name different templates. */
  'identitas-bertentangan': { beda: readonly BedaIdentitas[] };
  'ruang-kerja-lain': TanpaParams;
  'unit-tidak-terdaftar': { opd: string; namaOpd: string };
  /** The period has no such unit: it ended before, or begins later. */
  'unit-kembali-tidak-ada': {
    opd: string;
    namaOpd: string;
    periode: string;
    penerus: readonly string[];
  };
  'periode-lain': { berkas: string; diminta: string };
  /**
   * The plan that it names was never approved here; the register says another version of that issue; or what that version
   * asked is not kept, and columns of now are missing (`kolom`).
   */
  'rencana-lama': {
    versi: number;
    sekarang: number;
    sebab: 'tidak-disetujui' | 'bukan-kiriman' | 'tidak-tersimpan';
    kolom?: readonly string[];
  };
  /** Made from an approved plan that was revised since. */
  'template-versi-dahulu': { versi: number; sekarang: number };
  'skema-template-lain': { skema: number; didukung: number };
  /** The next three are of issues that another copy of the workspace made (`ambil-alih.ts`); `revisi`: what that copy was. */
  'belum-pernah-dikirim': { opd: string; revisi?: number };
  'terbitan-tidak-dikenal': { serial: number; terakhir: number; revisi?: number };
  /** The number is known, but that issue was made from another state of the workspace. */
  'terbitan-salinan-lain': { serial: number; revisi?: number };
  'terbitan-diambil-alih': { serial: number; revisi?: number };
  /** So far beyond what is known that it can be no issue of a lost copy. */
  'terbitan-tak-wajar': { serial: number; terakhir: number };
  'terbitan-lama': { serial: number; diterima: number };
  'terbitan-bukan-terakhir': { serial: number; terakhir: number };
  'terbitan-digantikan': { serial: number; oleh: number; berkasLain: string };
  'dua-pengembalian': { berkasLain: readonly string[] };
  'berkas-kembar': { berkasLain: string };
  'salinan-unit-lain': { opd: string; jumlah: number; dari: number };
  'lembar-template-hilang': { lembar: string };
  /** Damaged in the file. The first is a sheet of the template, or may be; nothing is missed without the second. */
  'lembar-template-rusak': { lembar: string };
  'lembar-lain-rusak': { lembar: string };
  /** The name of a sheet has characters that no cell can hold, or is longer than names are told. */
  'nama-lembar-dibersihkan': { aksara: readonly string[]; panjang?: number };
  'kolom-template-hilang': { daftar: readonly string[] };
  /** Columns that the template did not ask for, with the indicators that read them now. */
  'kolom-belum-ditanyakan': { kolom: readonly KolomPembaca[] };
  /** Columns that it has under another type, unit or list of choices. */
  'kolom-berganti-makna': { kolom: readonly KolomPembaca[] };
  /** Such columns that the team gives: the values are those of its own data. */
  'kolom-dari-ukpbj': { daftar: readonly string[] };
  /** Actions that the template does not have yet; those that the plan no longer has. `kode`: visible codes. */
  'aksi-belum-ditanyakan': { kode: readonly string[] };
  'aksi-tidak-lagi-diminta': { kode: readonly string[] };
  /** A table column was deleted or inserted under the hidden ids; `kepala` is what stands where `kolom` belongs. */
  'kolom-bergeser': { kepala: string; kolom: string };
  /** One table in several places: a copied sheet, or a table pasted onto another sheet. `selebihnya`: places not named. */
  'tabel-ganda': { tempat: readonly TempatTabel[]; selebihnya?: number };
  /** A sheet without the hidden ids that looks like the sheet `asli`. */
  'lembar-mirip': { asli: string };
  /** One column in several places: a copied column. `huruf` are its column letters. */
  'kolom-ganda': { kolom: string; huruf: readonly string[] };
  'baris-hilang': { jumlah: number; contoh: readonly string[] };
  'baris-asing': { id: string };
  'baris-ganda-template': { id: string; barisLain: number };
  /** The same id twice with different values. */
  'baris-ganda-beda': { id: string; barisLain: number };
  /** A row shows `tampak` where its hidden id stands for `seharusnya`. */
  'kode-bertentangan': { tampak: string; seharusnya: string };
  'kode-bertentangan-banyak': BanyakBertentangan;
  /** Most rows of a sheet. */
  'lembar-teracak': BanyakBertentangan;
  /** A row without a hidden id that shows the code of a row of this list. */
  'baris-tanpa-id': { kode: string; barisLain?: number };
  'sel-digabung': { rentang: string };
  'baris-baru': { kode: string };
  'rumus-tanpa-nilai': TanpaParams;
  'isi-sel-rusak': { teks: string };
  /** A date of the file that cannot be the day it came in. */
  'tanggal-berkas-dilewati': TanggalDilewati;
  /** After the deadline nothing says when the file came in: today is taken, which makes it late. */
  'tanggal-diterima-tidak-diketahui': { hariIni: number };
  /** Of one column; `olehUkpbj`: the template shows it and the unit cannot fill it. */
  'wajib-kosong': SelDisebut & { olehUkpbj: boolean };
  /** Of one column: a contract's value or date on a transaction that failed or was called off. */
  'nilai-pada-batal': SelDisebut;
  'pernyataan-nihil': TanpaParams;
  /** Nobody states anything: neither name is given. */
  'pernyataan-kosong': { daftar: readonly ButirKosong[] };
  'pernyataan-kurang': { daftar: readonly ButirKosong[] };
  'pernyataan-tidak-dikenal': { teks: string };
  /** "Ada data" beside no data at all. */
  'ada-data-kosong': TanpaParams;
  /** Sheets in the workspace are always there; the unit says when they are done. */
  'lembar-belum-selesai': TanpaParams;
  'nihil-berisi-data': { jumlah: number };
}

/** A column with the codes of the indicators that read it. */
export interface KolomPembaca {
  readonly kolom: string;
  readonly indikator: readonly string[];
}

/** Cells of one column. */
interface SelDisebut {
  readonly jumlah: number;
  /** Addresses or ranges. */
  readonly sel: readonly string[];
  /** Cells that are not named. */
  readonly selebihnya: number;
}

export type CatatanPengembalian = CatatanDari<ParamsCatatanPengembalian>;

export const catatPengembalian = pembuatCatatan<ParamsCatatanPengembalian>({
  'bukan-template': { tingkat: 'galat', akibat: 'mengembalikan-berkas' },
  'ini-ruang-kerja': { tingkat: 'galat', akibat: 'mengembalikan-berkas' },
  'identitas-rusak': { tingkat: 'galat', akibat: 'mengembalikan-berkas' },
  'identitas-bertentangan': { tingkat: 'galat', akibat: 'mengembalikan-berkas' },
  'ruang-kerja-lain': { tingkat: 'galat', akibat: 'mengembalikan-berkas' },
  'unit-tidak-terdaftar': { tingkat: 'galat', akibat: 'mengembalikan-berkas' },
  'unit-kembali-tidak-ada': { tingkat: 'galat', akibat: 'mengembalikan-berkas' },
  'periode-lain': { tingkat: 'galat', akibat: 'mengembalikan-berkas' },
  'rencana-lama': { tingkat: 'galat', akibat: 'mengembalikan-berkas' },
  // It asked the same: that the plan has another number is nobody's matter.
  'template-versi-dahulu': { tingkat: 'info', akibat: 'memberi-tahu' },
  'skema-template-lain': { tingkat: 'galat', akibat: 'mengembalikan-berkas' },
  'belum-pernah-dikirim': { tingkat: 'galat', akibat: 'mengembalikan-berkas' },
  'terbitan-tidak-dikenal': { tingkat: 'galat', akibat: 'mengembalikan-berkas' },
  'terbitan-salinan-lain': { tingkat: 'galat', akibat: 'mengembalikan-berkas' },
  // That a copy was lost is the team's matter, and no fault of the unit.
  'terbitan-diambil-alih': { tingkat: 'info', akibat: 'memberi-tahu' },
  'terbitan-tak-wajar': { tingkat: 'galat', akibat: 'mengembalikan-berkas' },
  'terbitan-lama': { tingkat: 'galat', akibat: 'mengembalikan-berkas' },
  'terbitan-bukan-terakhir': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'terbitan-digantikan': { tingkat: 'galat', akibat: 'mengesampingkan-berkas' },
  'dua-pengembalian': { tingkat: 'galat', akibat: 'mengembalikan-berkas' },
  'berkas-kembar': { tingkat: 'info', akibat: 'mengesampingkan-berkas' },
  'salinan-unit-lain': { tingkat: 'galat', akibat: 'mengembalikan-berkas' },
  'lembar-template-hilang': { tingkat: 'galat', akibat: 'mengembalikan-berkas' },
  'lembar-template-rusak': { tingkat: 'galat', akibat: 'mengembalikan-berkas' },
  'lembar-lain-rusak': { tingkat: 'info', akibat: 'memberi-tahu' },
  'nama-lembar-dibersihkan': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'kolom-template-hilang': { tingkat: 'galat', akibat: 'mengembalikan-berkas' },
  'kolom-belum-ditanyakan': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'kolom-berganti-makna': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'kolom-dari-ukpbj': { tingkat: 'info', akibat: 'memberi-tahu' },
  'aksi-belum-ditanyakan': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'aksi-tidak-lagi-diminta': { tingkat: 'info', akibat: 'memberi-tahu' },
  'kolom-bergeser': { tingkat: 'galat', akibat: 'mengembalikan-berkas' },
  'tabel-ganda': { tingkat: 'galat', akibat: 'mengembalikan-berkas' },
  'lembar-mirip': { tingkat: 'galat', akibat: 'mengembalikan-berkas' },
  'kolom-ganda': { tingkat: 'galat', akibat: 'mengembalikan-berkas' },
  'baris-hilang': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'baris-asing': { tingkat: 'peringatan', akibat: 'menahan-baris' },
  'baris-ganda-template': { tingkat: 'peringatan', akibat: 'menahan-baris' },
  'baris-ganda-beda': { tingkat: 'peringatan', akibat: 'menahan-baris' },
  'kode-bertentangan': { tingkat: 'peringatan', akibat: 'menahan-baris' },
  'kode-bertentangan-banyak': { tingkat: 'peringatan', akibat: 'menahan-baris' },
  'lembar-teracak': { tingkat: 'galat', akibat: 'mengembalikan-berkas' },
  'baris-tanpa-id': { tingkat: 'peringatan', akibat: 'menahan-baris' },
  'sel-digabung': { tingkat: 'peringatan', akibat: 'menahan-baris' },
  'baris-baru': { tingkat: 'info', akibat: 'menahan-baris' },
  'rumus-tanpa-nilai': { tingkat: 'peringatan', akibat: 'menahan-baris' },
  'isi-sel-rusak': { tingkat: 'peringatan', akibat: 'menahan-baris' },
  // When a file came in is the team's matter, and no fault of the unit: its verdict does not change by it.
  'tanggal-berkas-dilewati': { tingkat: 'info', akibat: 'memberi-tahu' },
  'tanggal-diterima-tidak-diketahui': { tingkat: 'info', akibat: 'memberi-tahu' },
  'wajib-kosong': { tingkat: 'info', akibat: 'memberi-tahu' },
  'nilai-pada-batal': { tingkat: 'info', akibat: 'memberi-tahu' },
  'pernyataan-nihil': { tingkat: 'info', akibat: 'memberi-tahu' },
  'pernyataan-kosong': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'pernyataan-kurang': { tingkat: 'info', akibat: 'memberi-tahu' },
  'pernyataan-tidak-dikenal': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'ada-data-kosong': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'lembar-belum-selesai': { tingkat: 'galat', akibat: 'menunggu-unit' },
  'nihil-berisi-data': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
});
