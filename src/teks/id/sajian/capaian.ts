import { labelDataBelumMemadai } from '../../../domain/capaian/penilaian';
import { labelStatusCapaian } from '../../../domain/capaian/skala-status';

interface IsiSetahun {
  readonly realisasi: string;
  readonly target: string;
  readonly capaian: string;
  readonly targetTahun: string;
  readonly capaianTahun: string;
}

/** Figures, as every surface tells them. */
export const capaian = {
  judul: (periode: string, tanggal: string) => `Capaian ${periode}, data per ${tanggal}, Seluruh OPD`,
  kolom: {
    kode: 'Kode',
    nama: 'Indikator',
    nilai: 'Realisasi',
    target: 'Target',
    capaian: 'Capaian',
    status: 'Status',
    kelengkapan: 'Kelengkapan data',
    keadaan: 'Keadaan',
  },
  tidakDapatDihitung: 'Tidak dapat dihitung',
  tanpaTarget: 'belum ada',
  tanpaTargetSendiri: 'tanpa target',
  tercapai: 'Target tercapai',
  belumTercapai: 'Target belum tercapai',
  status: {
    ...labelStatusCapaian,
    'data-belum-memadai': labelDataBelumMemadai as string,
    'rencana-belum-disetujui': 'Rencana belum disetujui',
    'tidak-dapat-dinilai': 'Tidak dapat dinilai',
  },
  sebabTanpaSkor: {
    'realisasi-kosong': 'Realisasi belum ada. Kompilasi data periodenya, lalu hitung ulang.',
    'target-kosong': 'Target belum ada. Isi pada lembar Target.',
    'target-tidak-diturunkan':
      'Tanpa target sendiri: target seluruh OPD adalah jumlah, jadi bukan ukuran bagi satu OPD atau satu area. Bila OPD ini hendak dinilai, isi targetnya pada lembar Target dengan kode OPD itu.',
    'target-nol':
      'Target nol, tidak dapat menjadi pembagi. Isi target di atas nol pada lembar Target, atau kosongkan bila tidak dinilai pada periode ini.',
    'target-negatif':
      'Target negatif. Isi nol atau lebih pada lembar Target, atau pilih aturan dalam rentang.',
    'rentang-terbalik':
      'Batas bawah rentang target lebih besar daripada batas atas. Tukar keduanya pada lembar Target.',
    'target-tidak-sesuai-aturan':
      'Target berupa rentang, sedangkan aturan capaian meminta satu nilai. Isi satu nilai pada lembar Target, atau pilih aturan dalam rentang pada lembar Indikator.',
    'pita-tidak-sah':
      'Tabel pita tidak mempunyai poin di atas nol. Isi poin setiap pita pada lembar Indikator.',
    'bukan-angka': 'Nilainya bukan angka yang terhingga. Periksa rumus dan target indikator ini.',
    'bobot-nol':
      'Jumlah bobot indikator yang mempunyai skor adalah nol. Isi bobot di atas nol pada lembar Indikator.',
    'tidak-ada-skor': 'Tidak ada indikator yang mempunyai skor. Sebabnya disebut pada setiap indikator.',
  },
  kelengkapan: {
    opd: (n: string, dari: string) => `${n} dari ${dari} OPD`,
    baris: (n: string, dari: string) => `${n} dari ${dari} baris`,
    pagu: (persen: string) => `${persen} pagu`,
    sesudah: (n: string) => `${n} baris sesudah tanggal data`,
  },
  baseline: (tahun: number | null, nilai: string) =>
    tahun === null ? `Baseline: ${nilai}` : `Baseline ${tahun}: ${nilai}`,
  tanpaBaseline: (alasan: string | null) =>
    alasan === null ? 'Baseline belum diisi.' : `Baseline belum tersedia: ${alasan}`,
  tren: {
    naik: (selisih: string) => `naik ${selisih} dari periode sebelumnya`,
    turun: (selisih: string) => `turun ${selisih} dari periode sebelumnya`,
    tetap: (_selisih: string) => 'tetap dari periode sebelumnya',
    makna: { membaik: 'membaik', memburuk: 'memburuk' },
  },
  setahun: {
    judul: 'Sampai dengan periode ini, dan terhadap target setahun:',
    kolom: {
      realisasi: 'Realisasi s.d.',
      target: 'Target s.d.',
      capaian: 'Capaian s.d.',
      targetTahun: 'Target tahun',
      capaianTahun: 'Thd. target tahun',
    },
    baris: (isi: IsiSetahun, periode: string, tahun: string) =>
      `S.d. ${periode}: ${isi.realisasi}, target ${isi.target}, capaian ${isi.capaian} · ${tahun}: target ${isi.targetTahun}, capaian ${isi.capaianTahun}`,
    kurang: (periode: string) => `Tanpa ${periode}, yang belum bernilai.`,
    perkiraan: (nilai: string, capaian: string) =>
      `Perkiraan akhir tahun bila setiap hari menambah sebanyak sampai sekarang (garis lurus): ${nilai}, ${capaian} dari target tahun.`,
  },
  skorGabungan: (skor: string, dinilai: string) =>
    `Capaian gabungan menurut bobot: ${skor} (${dinilai} indikator).`,
  frekuensi: {
    bulanan: 'setiap bulan',
    triwulan: 'setiap triwulan',
    semester: 'setiap semester',
    tahunan: 'setiap tahun',
  },
  belumWaktunya: (periode: string, kode: string) =>
    `Tidak dinilai pada ${periode} menurut frekuensinya: ${kode}.`,
  belumWaktunyaSatu: (kode: string, frekuensi: string, periode: string) =>
    `${kode} dinilai ${frekuensi}, jadi tidak pada ${periode}. Pilih periode sesuai frekuensinya, atau ubah frekuensi pada lembar Indikator.`,
  sebab: 'Yang belum dapat dihitung atau dinilai, dan langkah berikutnya:',
  sebabLain: (jumlah: string) => `Ada ${jumlah} sebab lain; lihat Rincian Perhitungan.`,
  tanpaGabungan: {
    'bobot-nol': 'Capaian gabungan tidak dihitung: bobot semua indikator yang dapat dinilai adalah 0.',
    'tidak-ada-skor':
      'Capaian gabungan belum dapat dihitung: belum ada indikator yang dapat dinilai dari data yang memadai.',
  },
  tidakIkut: {
    'tidak-dapat-dinilai': (kode: string) => `Tidak ikut karena tidak dapat dinilai: ${kode}.`,
    'data-belum-memadai': (kode: string) => `Tidak ikut karena datanya belum memadai: ${kode}.`,
    'rencana-belum-disetujui': (kode: string) => `Tidak ikut karena rencananya belum disetujui: ${kode}.`,
    'target-tidak-diturunkan': (kode: string) => `Tidak ikut karena tanpa target sendiri: ${kode}.`,
    'tanpa-bobot': (kode: string) => `Tidak ikut karena bobotnya 0: ${kode}.`,
  },
  lingkupLain: (jumlah: string, diLembar: boolean) =>
    `${jumlah} nilai per OPD atau per area ada ${diLembar ? 'pada lembar Capaian dan ' : ''}dengan --json.`,
  usang: 'Lembar Capaian belum memuat angka terbaru: data atau rencana berubah sesudah perhitungan terakhir.',
};
