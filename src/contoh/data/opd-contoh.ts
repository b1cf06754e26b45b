/** What an office mainly buys: decides its package names. */
export type Bidang =
  | 'umum'
  | 'pendidikan'
  | 'pekerjaan-umum'
  | 'kesehatan'
  | 'rumah-sakit'
  | 'permukiman'
  | 'lingkungan'
  | 'perhubungan'
  | 'informatika'
  | 'ekonomi'
  | 'sosial'
  | 'kecamatan';

export interface OpdContoh {
  readonly kode: string;
  readonly nama: string;
  readonly namaSingkat: string;
  /** Number of the satuan kerja as exports show it after the name: `DINAS KESEHATAN - 90211`. */
  readonly satker: string;
  readonly bidang: Bidang;
  /** Packages of the plan. */
  readonly paket: number;
}

type BarisOpd = readonly [kode: string, nama: string, singkat: string, bidang: Bidang, paket: number];

/** The 33 offices of a city of middle size (docs/aturan.md#perangkat-daerah). */
const daftar: readonly BarisOpd[] = [
  ['INSPEKTORAT', 'Inspektorat', 'Inspektorat', 'umum', 15],
  ['SETDA', 'Sekretariat Daerah', 'Setda', 'umum', 32],
  ['SETWAN', 'Sekretariat DPRD', 'Setwan', 'umum', 22],
  ['BKPPD', 'Badan Kepegawaian, Pendidikan dan Pelatihan Daerah', 'BKPPD', 'umum', 16],
  ['KESBANGPOL', 'Badan Kesatuan Bangsa dan Politik', 'Kesbangpol', 'umum', 15],
  ['BKD', 'Badan Keuangan Daerah', 'BKD', 'umum', 20],
  ['BAPPEDA', 'Badan Perencanaan, Penelitian dan Pengembangan Daerah', 'Bappeda', 'umum', 18],
  ['DISBUDPAR', 'Dinas Kebudayaan dan Pariwisata', 'Disbudpar', 'ekonomi', 20],
  ['DISPORA', 'Dinas Kepemudaan dan Olahraga', 'Dispora', 'sosial', 18],
  ['DUKCAPIL', 'Dinas Kependudukan dan Pencatatan Sipil', 'Dukcapil', 'umum', 15],
  ['DINKES', 'Dinas Kesehatan', 'Dinkes', 'kesehatan', 60],
  ['DISKOMINFO', 'Dinas Komunikasi dan Informatika', 'Diskominfo', 'informatika', 22],
  ['DISKOPUKM', 'Dinas Koperasi, Usaha Kecil dan Menengah', 'Diskop UKM', 'ekonomi', 16],
  ['DLH', 'Dinas Lingkungan Hidup', 'DLH', 'lingkungan', 28],
  ['DISPANGAN', 'Dinas Pangan', 'Dispangan', 'ekonomi', 15],
  ['DPUPR', 'Dinas Pekerjaan Umum dan Penataan Ruang', 'DPUPR', 'pekerjaan-umum', 70],
  ['DP3A', 'Dinas Pemberdayaan Perempuan dan Perlindungan Anak', 'DP3A', 'sosial', 15],
  ['DPMPTSP', 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu', 'DPMPTSP', 'umum', 16],
  ['DISDIK', 'Dinas Pendidikan', 'Disdik', 'pendidikan', 80],
  ['DPPKB', 'Dinas Pengendalian Penduduk dan Keluarga Berencana', 'DPPKB', 'sosial', 16],
  ['DISDAG', 'Dinas Perdagangan', 'Disdag', 'ekonomi', 22],
  ['DISHUB', 'Dinas Perhubungan', 'Dishub', 'perhubungan', 22],
  ['DISPERINNAKER', 'Dinas Perindustrian dan Tenaga Kerja', 'Disperinnaker', 'ekonomi', 18],
  ['DISPERSIP', 'Dinas Perpustakaan dan Kearsipan', 'Dispersip', 'umum', 15],
  ['DISPERTAN', 'Dinas Pertanian', 'Dispertan', 'ekonomi', 20],
  ['DPKP', 'Dinas Perumahan dan Kawasan Permukiman', 'DPKP', 'permukiman', 36],
  ['DINSOS', 'Dinas Sosial', 'Dinsos', 'sosial', 18],
  ['RSUD', 'Rumah Sakit Umum Daerah', 'RSUD', 'rumah-sakit', 65],
  ['SATPOLPP', 'Satuan Polisi Pamong Praja', 'Satpol PP', 'umum', 16],
  ['KEC-ARG', 'Kecamatan Argomulyo', 'Argomulyo', 'kecamatan', 18],
  ['KEC-SDM', 'Kecamatan Sidomukti', 'Sidomukti', 'kecamatan', 18],
  ['KEC-SDR', 'Kecamatan Sidorejo', 'Sidorejo', 'kecamatan', 18],
  ['KEC-TKR', 'Kecamatan Tingkir', 'Tingkir', 'kecamatan', 18],
];

export const daftarOpdContoh: readonly OpdContoh[] = daftar.map(
  ([kode, nama, namaSingkat, bidang, paket], i) => ({
    kode,
    nama,
    namaSingkat,
    satker: String(90201 + i * 5),
    bidang,
    paket,
  }),
);
