import type { DasarUsulan, ParamsDasarUsulan } from '../../../application/alur/usulan';
import { labelSebutanLangkah, type SebutanLangkah } from '../../../domain/sop/sebutan-langkah';
import { labelJenisPenyimpangan, type JenisPenyimpangan } from '../../../domain/sop/tipe';
import { angka } from '../angka';

const pada = (periode: string | null): string => (periode === null ? '' : ` ${periode}`);

/** What proves that a step was done, with its day. */
const dasarUsulan: {
  readonly [K in DasarUsulan['jenis']]: (tanggal: string, params: ParamsDasarUsulan[K]) => string;
} = {
  'isian-lengkap': (tanggal, { disetujui }) =>
    disetujui
      ? `Isiannya lengkap tanpa catatan; rencana disetujui ${tanggal}`
      : `Isiannya lengkap tanpa catatan per ${tanggal}`,
  'rencana-diajukan': (tanggal, { nomor }) =>
    `Rencana disetujui ${tanggal}, nomor ${nomor}, jadi sudah diajukan paling lambat hari itu`,
  'rencana-disetujui': (tanggal, { nomor }) => `Rencana disetujui ${tanggal}, nomor ${nomor}`,
  'template-dikirim': (tanggal, { unit }) => `Template sudah dikirim ke ${angka(unit)} unit, ${tanggal}`,
  'template-kembali': (tanggal, { unit }) => `Data kembali dari ${angka(unit)} unit, terakhir ${tanggal}`,
  'data-dikompilasi': (tanggal, { unit }) => `Data ${angka(unit)} unit dikompilasi, terakhir ${tanggal}`,
  'analisis-tercatat': (tanggal, { analisis, rekomendasi }) =>
    `Tercatat ${angka(analisis)} analisis dan ${angka(rekomendasi)} rekomendasi, terakhir ${tanggal}`,
  'angka-terkunci': (tanggal, { nomor }) =>
    `Angka dikunci ${tanggal}${nomor === null ? '' : `, nomor ${nomor}`}`,
  'keputusan-lengkap': (tanggal, { indikator, nomor }) =>
    `Keputusan ${angka(indikator)} indikator dicatat, rapat ${tanggal}, notula ${nomor}`,
};

/** The flow of the SOP, as every surface tells it. */
export const alur = {
  judul: (tahun: number, tanggal: string) => `Alur SOP ${tahun}, keadaan per ${tanggal}`,
  sop: (nomor: string) => `SOP ${nomor}`,
  mulai: (tanggal: string) => `Siklus mulai ${tanggal}.`,
  terlambatSejak: (tanggal: string) =>
    `Tenggat langkah 2–11 dihitung dari mulai siklus, ${tanggal}. Bila siklus sebenarnya mulai pada tanggal lain, atur tanggal mulainya pada langkah 1.`,
  periode: (label: string) => `Langkah 12–18 ditampilkan untuk ${label}.`,
  kolom: {
    nomor: 'No.',
    nama: 'Kegiatan',
    tenggat: 'Tenggat',
    status: 'Status',
    selesai: 'Selesai',
    oleh: 'Oleh',
    bukti: 'Yang terlihat di buku kerja',
  },
  kemajuan: (selesai: number, dari: number) => `${angka(selesai)} dari ${angka(dari)} langkah selesai`,
  tuntas: 'Semua langkah selesai; siklus ditutup.',
  berikutnya: (nomor: number, nama: string) => `Berikutnya: langkah ${nomor}, ${nama}`,
  status: labelSebutanLangkah as Readonly<Record<SebutanLangkah, string>>,
  hari: {
    'hari-kerja': (hari: number) => `${angka(hari)} hari kerja`,
    'hari-kalender': (hari: number) => `${angka(hari)} hari kalender`,
  },
  sesuaiAksi: 'Sesuai rencana aksi',
  tenggat: (tanggal: string) => `tenggat ${tanggal}`,
  selesaiOleh: (tanggal: string, oleh: string) => `Selesai ${tanggal} oleh ${oleh}.`,
  dibatalkan: (tanggal: string, oleh: string, alasan: string) =>
    `Dibatalkan ${tanggal} oleh ${oleh}: ${alasan}`,
  keputusan: (keputusan: string, ke: number | null) =>
    ke === null ? `Keputusan: ${keputusan}.` : `Keputusan: ${keputusan}, menuju langkah ${ke}.`,
  catatan: (catatan: string) => `Catatan: ${catatan}`,
  penyimpangan: {
    padaLangkah: (nomor: number, teks: string) => `Penyimpangan Mutu Baku langkah ${nomor}: ${teks}`,
    waktu: (hari: string, tenggat: string | null) =>
      `Selesai ${hari} sesudah tenggat${tenggat === null ? '' : ` ${tenggat}`}.`,
    jenis: labelJenisPenyimpangan as Readonly<Record<JenisPenyimpangan, string>>,
    tertulis: (jenis: string, uraian: string) => `${jenis}: ${uraian}`,
    urutan: (langkah: string) => `Selesai sebelum langkah ${langkah}.`,
    alasan: (alasan: string) => `Alasan: ${alasan}`,
    tanpaAlasan: 'Alasan belum diisi.',
  },
  usulan: {
    dasar: dasarUsulan,
    tandai: (apa: string, nomor: number) => `${apa}: tandai ${nomor}?`,
    padaPeriode: (periode: string, teks: string) => `${periode}. ${teks}`,
    kosong:
      'Tidak ada langkah yang diusulkan: yang terlihat di buku kerja sudah ditandai, atau belum lengkap.',
    tanpaNama: 'Tambahkan --oleh "nama" pada perintah yang dijalankan, atau pada perintah ini.',
  },
  tindakan: {
    'atur-mulai': 'Atur tanggal mulai',
    'buka-rencana': 'Buka Rencana',
    'impor-data': 'Impor data paket',
    setujui: 'Catat Persetujuan',
    distribusi: 'Distribusi Template',
    kompilasi: 'Kompilasi Data',
    capaian: 'Lihat Capaian',
    'tindak-lanjut': 'Tindak Lanjut',
    'tahun-baru': 'Mulai tahun berikutnya',
    keputusan: 'Buka Keputusan',
    analisis: 'Buka Analisis',
  },
  bukaLembar: (nama: string) => `Lembar ${nama}`,
  dicentang: (oleh: string, tanggal: string) => `Dicentang ${tanggal} oleh ${oleh}`,
  terlihat: 'Terlihat di buku kerja',
  ditandai: (nomor: number, periode: string | null, tanggal: string, oleh: string) =>
    `Langkah ${nomor}${pada(periode)} selesai ${tanggal}, oleh ${oleh}.`,
  tandaDibatalkan: (nomor: number, periode: string | null) =>
    `Tanda selesai langkah ${nomor}${pada(periode)} dibatalkan.`,
  dijelaskan: (nomor: number, periode: string | null) =>
    `Alasan penyimpangan langkah ${nomor}${pada(periode)} dicatat.`,
  butirDicentang: (butir: string) => `Butir ${butir} dicentang.`,
  centangDihapus: (butir: string) => `Centang butir ${butir} dihapus.`,
  mulaiDiatur: (tanggal: string) => `Siklus mulai ${tanggal}; tenggat dihitung ulang.`,
};
