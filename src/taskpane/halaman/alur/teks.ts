import type { SebutanLangkah } from '../../../domain/sop/sebutan-langkah';
import type { KodeBahasa } from '../../../pesan/bahasa';
import { teksStatusLangkah } from '../../../pesan/label-langkah';

interface TeksAlur {
  readonly judul: string;
  readonly membaca: string;
  readonly menulis: string;
  readonly kemajuan: (selesai: number, dari: number) => string;
  readonly berikutnya: string;
  readonly semuaSelesai: string;
  readonly status: Readonly<Record<SebutanLangkah, string>>;
  readonly langkah: (nomor: number) => string;
  readonly hari: (hari: number) => string;
  readonly sesuaiAksi: string;
  readonly tenggat: (tanggal: string) => string;
  readonly mulaiTanggal: (tanggal: string) => string;
  readonly selesaiOleh: (tanggal: string, oleh: string) => string;
  readonly keputusan: (tombol: string) => string;
  readonly catatanSelesai: string;
  readonly persyaratan: string;
  readonly keluaran: string;
  readonly terlihat: string;
  readonly keadaanData: string;
  readonly penyimpangan: string;
  readonly terlambatHari: (jenis: string, hari: number, tenggat: string) => string;
  readonly mendahului: (jenis: string, nomor: string) => string;
  readonly alasanBelum: string;
  readonly periode: string;
  readonly ditutup: string;
  readonly riwayat: string;
  readonly dibatalkan: (tanggal: string, oleh: string, alasan: string) => string;
  readonly tandaiSelesai: string;
  readonly batalkan: string;
  readonly simpan: string;
  readonly tutup: string;
  readonly oleh: string;
  readonly petunjukNama: string;
  readonly tanggal: string;
  readonly catatan: string;
  readonly petunjukCatatan: string;
  readonly alasan: string;
  readonly pilihKeputusan: string;
  readonly kembaliKe: string;
  readonly tindakan: {
    readonly 'atur-mulai': string;
    readonly 'buka-rencana': string;
    readonly 'impor-data': string;
    readonly setujui: string;
    readonly distribusi: string;
    readonly kompilasi: string;
    readonly capaian: string;
  };
  readonly bukaLembar: Readonly<Record<string, string>>;
  readonly lembarHilang: string;
  readonly mulaiSiklus: string;
  readonly petunjukMulai: string;
}

export const teksAlur: Readonly<Record<KodeBahasa, TeksAlur>> = {
  id: {
    judul: 'Alur SOP',
    membaca: 'Membaca alur SOP …',
    menulis: 'Menulis ke lembar Alur SOP …',
    kemajuan: (selesai, dari) => `${selesai} dari ${dari} langkah selesai`,
    berikutnya: 'Langkah berikutnya',
    semuaSelesai: 'Semua langkah selesai.',
    status: teksStatusLangkah.id,
    langkah: (nomor) => `Langkah ${nomor}`,
    hari: (hari) => `${hari} hari`,
    sesuaiAksi: 'Sesuai rencana aksi',
    tenggat: (tanggal) => `tenggat ${tanggal}`,
    mulaiTanggal: (tanggal) => `mulai ${tanggal}`,
    selesaiOleh: (tanggal, oleh) => `Selesai ${tanggal} oleh ${oleh}`,
    keputusan: (tombol) => `Keputusan: ${tombol}`,
    catatanSelesai: 'Catatan',
    persyaratan: 'Persyaratan',
    keluaran: 'Keluaran',
    terlihat: 'ada di buku kerja',
    keadaanData: 'Yang terlihat di buku kerja',
    penyimpangan: 'Penyimpangan',
    terlambatHari: (jenis, hari, tenggat) => `${jenis}: terlambat ${hari} hari dari tenggat ${tenggat}.`,
    mendahului: (jenis, nomor) => `${jenis}: langkah ${nomor} belum selesai saat itu.`,
    alasanBelum: 'Alasannya belum ditulis.',
    periode: 'Periode',
    ditutup: 'ditutup',
    riwayat: 'Riwayat tanda',
    dibatalkan: (tanggal, oleh, alasan) => `Dibatalkan ${tanggal} oleh ${oleh}: ${alasan}`,
    tandaiSelesai: 'Tandai selesai',
    batalkan: 'Batalkan tanda',
    simpan: 'Simpan',
    tutup: 'Tutup',
    oleh: 'Nama pelaksana',
    petunjukNama: 'Dicatat pada setiap tanda dan centang.',
    tanggal: 'Tanggal selesai',
    catatan: 'Catatan',
    petunjukCatatan: 'Tulis alasannya bila langkah ini terlambat atau mendahului langkah lain.',
    alasan: 'Alasan pembatalan',
    pilihKeputusan: 'Keputusan',
    kembaliKe: 'Diperbaiki mulai langkah',
    tindakan: {
      'atur-mulai': 'Atur tanggal mulai',
      'buka-rencana': 'Buka Rencana',
      'impor-data': 'Impor data paket',
      setujui: 'Setujui Rencana',
      distribusi: 'Distribusi Template',
      kompilasi: 'Kompilasi Data',
      capaian: 'Lihat Capaian',
    },
    bukaLembar: {
      tujuan: 'Lembar Tujuan',
      area: 'Lembar Area Strategis',
      indikator: 'Lembar Indikator',
      target: 'Lembar Target',
      baseline: 'Lembar Baseline',
      aksi: 'Lembar Rencana Aksi',
      persetujuan: 'Lembar Persetujuan',
      opd: 'Lembar OPD',
      paket: 'Lembar Paket',
      register: 'Lembar Register',
      catatan: 'Lembar Catatan Pemeriksaan',
      capaian: 'Lembar Capaian',
      pelaksanaan: 'Lembar Pelaksanaan Langkah',
    },
    lembarHilang: 'Lembar itu tidak ada lagi di buku kerja.',
    mulaiSiklus: 'Tanggal mulai siklus',
    petunjukMulai: 'Tenggat langkah 2–11 dihitung dari tanggal ini.',
  },
  en: {
    judul: 'SOP flow',
    membaca: 'Reading the SOP flow …',
    menulis: 'Writing to the sheet Alur SOP …',
    kemajuan: (selesai, dari) => `${selesai} of ${dari} steps done`,
    berikutnya: 'Next step',
    semuaSelesai: 'All steps are done.',
    status: teksStatusLangkah.en,
    langkah: (nomor) => `Step ${nomor}`,
    hari: (hari) => (hari === 1 ? '1 day' : `${hari} days`),
    sesuaiAksi: 'As the action plans say',
    tenggat: (tanggal) => `due ${tanggal}`,
    mulaiTanggal: (tanggal) => `begins ${tanggal}`,
    selesaiOleh: (tanggal, oleh) => `Done ${tanggal} by ${oleh}`,
    keputusan: (tombol) => `Decision: ${tombol}`,
    catatanSelesai: 'Note',
    persyaratan: 'Requirements',
    keluaran: 'Output',
    terlihat: 'is in the workbook',
    keadaanData: 'Seen in the workbook',
    penyimpangan: 'Deviations',
    terlambatHari: (jenis, hari, tenggat) => `${jenis}: ${hari} days after the due date ${tenggat}.`,
    mendahului: (jenis, nomor) => `${jenis}: step ${nomor} was not done then.`,
    alasanBelum: 'Its reason has not been given yet.',
    periode: 'Period',
    ditutup: 'closed',
    riwayat: 'History of marks',
    dibatalkan: (tanggal, oleh, alasan) => `Undone ${tanggal} by ${oleh}: ${alasan}`,
    tandaiSelesai: 'Mark as done',
    batalkan: 'Undo the mark',
    simpan: 'Save',
    tutup: 'Close',
    oleh: 'Name of the person in charge',
    petunjukNama: 'Recorded with every mark and tick.',
    tanggal: 'Done on',
    catatan: 'Note',
    petunjukCatatan: 'Give the reason where this step is late or comes before another.',
    alasan: 'Reason for undoing',
    pilihKeputusan: 'Decision',
    kembaliKe: 'To be corrected from step',
    tindakan: {
      'atur-mulai': 'Set the start date',
      'buka-rencana': 'Open the plan',
      'impor-data': 'Import packages',
      setujui: 'Approve the plan',
      distribusi: 'Distribute templates',
      kompilasi: 'Compile data',
      capaian: 'See results',
    },
    bukaLembar: {
      tujuan: 'Sheet Tujuan',
      area: 'Sheet Area Strategis',
      indikator: 'Sheet Indikator',
      target: 'Sheet Target',
      baseline: 'Sheet Baseline',
      aksi: 'Sheet Rencana Aksi',
      persetujuan: 'Sheet Persetujuan',
      opd: 'Sheet OPD',
      paket: 'Sheet Paket',
      register: 'Sheet Register',
      catatan: 'Sheet Catatan Pemeriksaan',
      capaian: 'Sheet Capaian',
      pelaksanaan: 'Sheet Pelaksanaan Langkah',
    },
    lembarHilang: 'That sheet is not in the workbook any more.',
    mulaiSiklus: 'Start of the cycle',
    petunjukMulai: 'The due dates of steps 2–11 count from this day.',
  },
};
