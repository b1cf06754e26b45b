import type { SebabTanpaSkor } from '../domain/capaian/hasil-skor';
import type { SebabCapaian } from '../domain/perhitungan/sebab';
import { pembuatCatatan, type CatatanDari, type TanpaParams } from '../domain/umum/catatan';
import type { TingkatData } from '../domain/variabel/tipe';

/** Findings about the workspace as a whole and about the order of the work (SOP steps 7–14). */
export interface ParamsCatatanRuangKerja {
  'lembar-hilang': { lembar: string };
  'pengaturan-salah': { nama: string };
  /** Rows of Padanan Ejaan without effect: a kind that nothing is read with, a value that no cell can have. */
  'padanan-kelompok-tidak-dikenal': { kelompok: string; pilihan: readonly string[] };
  'padanan-nilai-tidak-dikenal': { nilai: string; kelompok: string; pilihan: readonly string[] };
  /** One spelling with two values: the lower row counts. */
  'padanan-ganda': { ejaan: string; dipakai: string; diabaikan: string };
  'rencana-belum-disetujui': TanpaParams;
  /** `lembar`: the sheets that differ, where the approved version was kept. */
  'rencana-berubah': { versi: number; tanggal: number; lembar?: readonly string[] };
  /** The plan was sent back (step 7b): by whom, when, why, and to which step. */
  'distribusi-ditahan': { oleh: string; tanggal: number; alasan: string | null; ke: number | null };
  'periode-salah': { periode: string; tahun: number };
  'periode-tanpa-indikator': { periode: string };
  /** `contoh`: of a year or half of which nothing inside was compiled, a period that would do. */
  'periode-belum-dikompilasi': { periode?: string; contoh?: string };
  /** A year or half without a collection of its own: what is compiled inside, `dalam`, is what can be locked or calculated. */
  'periode-disusun': { periode: string; dalam: readonly string[] };
  /** Indicators that take part in a year or half, and of which nothing inside was compiled. */
  'indikator-belum-dikumpulkan': { indikator: readonly string[]; periode: string };
  'data-impor-kosong': TanpaParams;
  /** The figures were written, the dashboard was not renewed after them. */
  'dasbor-tertinggal': TanpaParams;
  /** Indicators that no package was mapped for: `indikator` of the `dari` that are asked about. */
  'paket-belum-dipetakan': {
    terpetakan: number;
    paket: number;
    area: readonly string[];
    indikator: readonly string[];
    dari: number;
  };
  /** Indicators that read rows of a level of which no template of the period has one. */
  'tingkat-tanpa-baris': { periode: string; tingkat: TingkatData; indikator: readonly string[] };
  /** Columns that the team imports and that no row has: units are asked for them instead. */
  'kolom-tim-kosong': {
    tingkat: TingkatData;
    baris: number;
    kolom: readonly string[];
    indikator: readonly string[];
  };
  /** Indicators that have no value over all units, for one reason; where they refer to others, for that of the last. */
  'angka-tanpa-nilai': {
    periode: string;
    indikator: readonly string[];
    sebab: SebabCapaian | SebabTanpaSkor;
  };
  /** Columns without a value in any row of a unit, so that indicators have none for it; `unit` names the first. */
  'kolom-unit-kosong': {
    periode: string;
    kolom: readonly string[];
    indikator: readonly string[];
    unit: readonly string[];
    lain: number;
  };
  'unit-tidak-dikenal': { kode: string; saran?: string };
  /** The unit is known, and there is none such in the period: it ended before, or begins later. */
  'unit-tidak-ada-pada-periode': { kode: string; periode: string };
  /** Rows of Paket or Transaksi with a unit code that the sheet OPD does not have. */
  'unit-baris-tidak-dikenal': { kode: string; jumlah: number; saran?: string };
  'tidak-ada-unit': TanpaParams;
  /** `unit`: those asked for; empty where no template was made at all. */
  'template-belum-dibuat': { periode: string; unit: readonly string[] };
  /** Units whose template does not ask for these columns, or does not have these actions (codes). */
  'template-belum-menanyakan': { periode: string; kolom: readonly string[]; unit: readonly string[] };
  'template-belum-memuat-aksi': { periode: string; aksi: readonly string[]; unit: readonly string[] };
  /** Units with a template of a version that was approved before versions were kept, or is damaged. */
  'template-versi-tidak-tersimpan': { periode: string; versi: number; unit: readonly string[] };
  /** Files of a distribution that was cut off between register and folder, put in place now. */
  'distribusi-dilanjutkan': { berkas: number };
  'dikirim-di-depan': { tanggal: number; hariIni: number };
  /** `unit`: the first of them; `lain`: how many there are beside those. */
  'dikirim-sebelum-dibuat': { tanggal: number; dibuat: number; unit: readonly string[]; lain: number };
  'lembar-isian-sudah-ada': { opd: string; periode: string };
  'lembar-isian-tidak-ada': { periode: string };
  'indikator-tidak-dikenal': { kode: string; saran?: string };
  'tahun-rencana-berbeda': { ruangKerja: number; rencana: number };
  /** A plan of another year came in as one of this. */
  'rencana-dialihkan': { dari: number; ke: number };
  'pustaka-tidak-dikenal': { id: string; saran?: string };
  'atribut-kurang': { daftar: readonly string[] };
  /** Library ids that a composite refers to and the plan does not have. */
  'rujukan-pustaka-kurang': { daftar: readonly string[] };
  'indikator-rujukan-tidak-ada': { kode: string; saran?: string };
  'rencana-disetujui-diubah': { versi: number };
  /** Contracts for several packages, of which these have no known ceiling; `kodePaket` of the first. */
  'kontrak-tak-terbagi': { jumlah: number; kodePaket: string; paket: readonly string[]; selebihnya: number };
}

export type CatatanRuangKerja = CatatanDari<ParamsCatatanRuangKerja>;

export const catatRuangKerja = pembuatCatatan<ParamsCatatanRuangKerja>({
  'lembar-hilang': { tingkat: 'galat', akibat: 'menghentikan' },
  'pengaturan-salah': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'padanan-kelompok-tidak-dikenal': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'padanan-nilai-tidak-dikenal': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'padanan-ganda': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'rencana-belum-disetujui': { tingkat: 'galat', akibat: 'menghentikan' },
  'rencana-berubah': { tingkat: 'galat', akibat: 'menghentikan' },
  'distribusi-ditahan': { tingkat: 'galat', akibat: 'menghentikan' },
  'periode-salah': { tingkat: 'galat', akibat: 'menghentikan' },
  'periode-tanpa-indikator': { tingkat: 'galat', akibat: 'menghentikan' },
  'periode-belum-dikompilasi': { tingkat: 'galat', akibat: 'menghentikan' },
  'periode-disusun': { tingkat: 'galat', akibat: 'menghentikan' },
  'indikator-belum-dikumpulkan': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'data-impor-kosong': { tingkat: 'galat', akibat: 'menghentikan' },
  'dasbor-tertinggal': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'paket-belum-dipetakan': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'tingkat-tanpa-baris': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'kolom-tim-kosong': { tingkat: 'info', akibat: 'memberi-tahu' },
  'angka-tanpa-nilai': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'kolom-unit-kosong': { tingkat: 'info', akibat: 'memberi-tahu' },
  'unit-tidak-dikenal': { tingkat: 'galat', akibat: 'menghentikan' },
  'unit-tidak-ada-pada-periode': { tingkat: 'galat', akibat: 'menghentikan' },
  'unit-baris-tidak-dikenal': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'tidak-ada-unit': { tingkat: 'galat', akibat: 'menghentikan' },
  'template-belum-dibuat': { tingkat: 'galat', akibat: 'menghentikan' },
  'template-belum-menanyakan': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'template-belum-memuat-aksi': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'template-versi-tidak-tersimpan': { tingkat: 'info', akibat: 'memberi-tahu' },
  'dikirim-di-depan': { tingkat: 'galat', akibat: 'menghentikan' },
  'dikirim-sebelum-dibuat': { tingkat: 'galat', akibat: 'menghentikan' },
  'lembar-isian-sudah-ada': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'distribusi-dilanjutkan': { tingkat: 'info', akibat: 'memberi-tahu' },
  'lembar-isian-tidak-ada': { tingkat: 'galat', akibat: 'menghentikan' },
  'indikator-tidak-dikenal': { tingkat: 'galat', akibat: 'menghentikan' },
  'tahun-rencana-berbeda': { tingkat: 'galat', akibat: 'menghentikan' },
  'rencana-dialihkan': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'pustaka-tidak-dikenal': { tingkat: 'galat', akibat: 'menghentikan' },
  'atribut-kurang': { tingkat: 'galat', akibat: 'menghentikan' },
  'rujukan-pustaka-kurang': { tingkat: 'galat', akibat: 'menghentikan' },
  'indikator-rujukan-tidak-ada': { tingkat: 'galat', akibat: 'menghentikan' },
  'rencana-disetujui-diubah': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'kontrak-tak-terbagi': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
});
