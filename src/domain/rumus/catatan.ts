import { pembuatCatatan, type CatatanDari, type TanpaParams } from '../umum/catatan';
import type { TingkatData } from '../variabel/tipe';
import type { TandaDitolak } from './token/tanda';

/** What a value of a formula is; yes/no variables are conditions. */
export type TipeNilai = 'angka' | 'tanggal' | 'teks' | 'kondisi';

/** Everything the check of a formula can say. Each finding has `lokasi.posisi` in the text that the user typed. */
export interface ParamsCatatanRumus {
  'rumus-kosong': TanpaParams;
  'rumus-terlalu-panjang': { panjang: number; batas: number };
  'rumus-terlalu-banyak-unsur': { batas: number };
  'kurung-terlalu-dalam': { batas: number };
  'karakter-tidak-dikenal': { karakter: string };
  'tanda-ditolak': { tanda: TandaDitolak };
  'sama-dengan-di-awal': TanpaParams;
  'operator-keliru': { tertulis: string; tulis: string };
  'akses-anggota': { tertulis: string };
  'teks-tidak-ditutup': TanpaParams;
  'ribuan-berpemisah': { tertulis: string; tulis: string; pecahan: string | undefined };
  'koma-desimal': { tertulis: string; tulis: string };
  'desimal-bercampur': { tertulis: string; tulis: string };
  'angka-rumus-tidak-terbaca': { tertulis: string };
  'angka-terlalu-besar': { tertulis: string };
  'pemisah-bercampur': TanpaParams;
  'pemisah-di-luar-fungsi': { tanda: string };
  'kurung-tidak-ditutup': TanpaParams;
  'kurung-berlebih': TanpaParams;
  'operator-hilang': { kiri: string; kanan: string };
  'operan-hilang': { sesudah: string | undefined; sebelum: string | undefined };
  'nama-tidak-dikenal': { nama: string; terdekat: string | undefined };
  'nama-rangkap': { nama: string };
  'fungsi-tidak-dikenal': { nama: string; terdekat: string | undefined };
  'fungsi-tanpa-kurung': { nama: string };
  'bukan-fungsi': { nama: string };
  'jumlah-argumen': { fungsi: string; ada: number; pakai: string };
  'tipe-argumen': { fungsi: string; diminta: readonly TipeNilai[]; ada: TipeNilai };
  'tipe-operan': { operator: string; diminta: TipeNilai; ada: TipeNilai };
  'beda-tipe': { operator: string; kiri: TipeNilai; kanan: TipeNilai };
  'operator-teks': { operator: string };
  'kondisi-dibandingkan': { operator: string };
  'hitung-tanggal': { operator: string };
  'bukan-perlu-kurung': TanpaParams;
  'perbandingan-berantai': TanpaParams;
  'pangkat-bertingkat': { dibaca: string };
  'agregat-bersarang': { dalam: string; luar: string };
  'agregat-di-basis': { fungsi: string };
  'variabel-di-luar-agregat': { nama: string; tulis: string };
  'teks-di-luar-agregat': TanpaParams;
  'indikator-di-dalam-agregat': { kode: string };
  'perlu-variabel': { fungsi: string };
  'perlu-indikator': { fungsi: string };
  'tingkat-bercampur': { variabel: readonly { nama: string; tingkat: TingkatData }[] };
  'tingkat-tidak-jelas': { fungsi: string };
  'hasil-bukan-angka': { tipe: TipeNilai };
  'basis-bukan-kondisi': { tipe: TipeNilai };
  'basis-tanpa-variabel': TanpaParams;
  'teks-bukan-pilihan': { nilai: string; variabel: string; terdekat: string | undefined };
  'rumus-tetap': TanpaParams;
  'bentuk-tidak-didukung': TanpaParams;
  siklus: { jalur: readonly string[] };
}

export type CatatanRumus = CatatanDari<ParamsCatatanRumus>;

export const tingkatRumus = {
  'rumus-kosong': 'galat',
  'rumus-terlalu-panjang': 'galat',
  'rumus-terlalu-banyak-unsur': 'galat',
  'kurung-terlalu-dalam': 'galat',
  'karakter-tidak-dikenal': 'galat',
  'tanda-ditolak': 'galat',
  'sama-dengan-di-awal': 'galat',
  'operator-keliru': 'galat',
  'akses-anggota': 'galat',
  'teks-tidak-ditutup': 'galat',
  'ribuan-berpemisah': 'galat',
  'koma-desimal': 'galat',
  'desimal-bercampur': 'galat',
  'angka-rumus-tidak-terbaca': 'galat',
  'angka-terlalu-besar': 'galat',
  'pemisah-bercampur': 'galat',
  'pemisah-di-luar-fungsi': 'galat',
  'kurung-tidak-ditutup': 'galat',
  'kurung-berlebih': 'galat',
  'operator-hilang': 'galat',
  'operan-hilang': 'galat',
  'nama-tidak-dikenal': 'galat',
  'nama-rangkap': 'galat',
  'fungsi-tidak-dikenal': 'galat',
  'fungsi-tanpa-kurung': 'galat',
  'bukan-fungsi': 'galat',
  'jumlah-argumen': 'galat',
  'tipe-argumen': 'galat',
  'tipe-operan': 'galat',
  'beda-tipe': 'galat',
  'operator-teks': 'galat',
  'kondisi-dibandingkan': 'galat',
  'hitung-tanggal': 'galat',
  'bukan-perlu-kurung': 'galat',
  'perbandingan-berantai': 'galat',
  'pangkat-bertingkat': 'peringatan',
  'agregat-bersarang': 'galat',
  'agregat-di-basis': 'galat',
  'variabel-di-luar-agregat': 'galat',
  'teks-di-luar-agregat': 'galat',
  'indikator-di-dalam-agregat': 'galat',
  'perlu-variabel': 'galat',
  'perlu-indikator': 'galat',
  'tingkat-bercampur': 'galat',
  'tingkat-tidak-jelas': 'galat',
  'hasil-bukan-angka': 'galat',
  'basis-bukan-kondisi': 'galat',
  'basis-tanpa-variabel': 'galat',
  'teks-bukan-pilihan': 'peringatan',
  'rumus-tetap': 'peringatan',
  'bentuk-tidak-didukung': 'galat',
  siklus: 'galat',
} as const;

export const catatanRumus = pembuatCatatan<ParamsCatatanRumus>(tingkatRumus);
