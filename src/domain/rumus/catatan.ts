import { pembuatCatatan, type CatatanDari, type TanpaParams } from '../umum/catatan';
import type { TingkatData } from '../variabel/tipe';
import type { NamaFungsi } from './fungsi/daftar';
import type { TipeNilai } from './tipe-nilai';
import type { SimbolDitolak } from './token/simbol';

/** Everything the check of a formula can say. Each finding has `lokasi.posisi` in the text that the user typed. */
export interface ParamsCatatanRumus {
  'rumus-kosong': TanpaParams;
  'rumus-terlalu-panjang': { panjang: number; batas: number };
  'rumus-terlalu-banyak-unsur': { batas: number };
  'kurung-terlalu-dalam': { batas: number };
  'karakter-tidak-dikenal': { karakter: string };
  'tanda-ditolak': { simbol: SimbolDitolak };
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
  'jumlah-argumen': { fungsi: NamaFungsi; ada: number };
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

export const catatanRumus = pembuatCatatan<ParamsCatatanRumus>({
  'rumus-kosong': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'rumus-terlalu-panjang': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'rumus-terlalu-banyak-unsur': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'kurung-terlalu-dalam': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'karakter-tidak-dikenal': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'tanda-ditolak': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'sama-dengan-di-awal': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'operator-keliru': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'akses-anggota': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'teks-tidak-ditutup': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'ribuan-berpemisah': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'koma-desimal': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'desimal-bercampur': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'angka-rumus-tidak-terbaca': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'angka-terlalu-besar': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'pemisah-bercampur': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'pemisah-di-luar-fungsi': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'kurung-tidak-ditutup': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'kurung-berlebih': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'operator-hilang': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'operan-hilang': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'nama-tidak-dikenal': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'nama-rangkap': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'fungsi-tidak-dikenal': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'fungsi-tanpa-kurung': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'bukan-fungsi': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'jumlah-argumen': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'tipe-argumen': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'tipe-operan': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'beda-tipe': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'operator-teks': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'kondisi-dibandingkan': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'hitung-tanggal': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'bukan-perlu-kurung': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'perbandingan-berantai': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'pangkat-bertingkat': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'agregat-bersarang': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'agregat-di-basis': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'variabel-di-luar-agregat': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'teks-di-luar-agregat': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'indikator-di-dalam-agregat': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'perlu-variabel': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'perlu-indikator': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'tingkat-bercampur': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'tingkat-tidak-jelas': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'hasil-bukan-angka': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'basis-bukan-kondisi': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'basis-tanpa-variabel': { tingkat: 'galat', akibat: 'menahan-rencana' },
  'teks-bukan-pilihan': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'rumus-tetap': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'bentuk-tidak-didukung': { tingkat: 'galat', akibat: 'menahan-rencana' },
  siklus: { tingkat: 'galat', akibat: 'menahan-rencana' },
});
