import type { BagianRencana } from '../../../application/rencana/ringkasan-rencana';
import type { KodeBahasa } from '../../../pesan/bahasa';
import type { KodeBagian } from './bagian';

interface TeksRencana {
  readonly judul: (tahun: number) => string;
  readonly memuat: string;
  readonly kembali: string;
  readonly isi: string;
  readonly bagian: Readonly<Record<BagianRencana, string>>;
  readonly bukaLembar: (bagian: string) => string;
  readonly lembarHilang: (bagian: string) => string;
  readonly baris: (jumlah: string) => string;
  readonly bobot: (jumlah: string) => string;
  readonly perArea: string;
  readonly indikatorArea: (jumlah: number, bobot: string) => string;
  readonly kosong: { readonly judul: string; readonly isi: string };
  readonly susun: string;
  readonly pekerjaan: Readonly<Record<KodeBagian, { readonly label: string; readonly keterangan: string }>>;
  readonly catatan: string;
  readonly perluDiperbaiki: (jumlah: number) => string;
  readonly perluDiperiksa: (jumlah: number) => string;
  readonly bersih: string;
  readonly bersihSiap: string;
  readonly muatUlang: string;
  readonly persetujuan: TeksPersetujuan;
  readonly impor: TeksImpor;
}

interface TeksPersetujuan {
  readonly judul: string;
  readonly belum: string;
  readonly versi: (versi: number, tanggal: string) => string;
  readonly rincian: (oleh: string, nomor: string) => string;
  readonly berlaku: string;
  readonly berubah: string;
  readonly terhalang: string;
  readonly akibat: (versi: number) => string;
  readonly oleh: string;
  readonly nomor: string;
  readonly contohNomor: string;
  readonly setujui: string;
  readonly sedang: string;
  readonly wajib: string;
  readonly disetujui: (versi: number, indikator: number) => string;
  readonly sudahBerlaku: (versi: number) => string;
  readonly sidik: (hash: string) => string;
  readonly keLangkah7: string;
}

interface TeksImpor {
  readonly keterangan: string;
  readonly pilih: string;
  readonly membaca: string;
  readonly akibat: (berkas: string) => string;
  readonly jumlah: (baru: string, diperbarui: string, dihapus: string) => string;
  readonly hapusBanyak: (jumlah: string) => string;
  readonly tulis: string;
  readonly menulis: string;
  readonly batal: string;
  readonly selesai: string;
  readonly siap: string;
  readonly belumSiap: string;
  readonly catatan: string;
}

export const teksRencana: Readonly<Record<KodeBahasa, TeksRencana>> = {
  id: {
    judul: (tahun) => `Rencana kinerja ${tahun}`,
    memuat: 'Memeriksa rencana …',
    kembali: 'Kembali ke Rencana',
    isi: 'Isi rencana',
    bagian: {
      tujuan: 'Tujuan PBJ',
      area: 'Area strategis',
      indikator: 'Indikator',
      baseline: 'Baseline',
      target: 'Target',
      aksi: 'Rencana aksi',
    },
    bukaLembar: (bagian) => `Buka lembar ${bagian}`,
    lembarHilang: (bagian) => `Lembar untuk ${bagian} tidak ada lagi di buku kerja ini.`,
    baris: (jumlah) => `${jumlah} baris`,
    bobot: (jumlah) => `jumlah bobot ${jumlah}`,
    perArea: 'Indikator per area strategis',
    indikatorArea: (jumlah, bobot) => `${jumlah} indikator, bobot ${bobot}`,
    kosong: {
      judul: 'Rencana masih kosong',
      isi: 'Mulai dari lembar Tujuan dan Area Strategis (langkah 2 SOP), lalu tambahkan indikator dari pustaka. Rencana yang sudah jadi dapat diimpor dari dokumen rencana.',
    },
    susun: 'Susun rencana',
    pekerjaan: {
      pustaka: {
        label: 'Tambah dari pustaka indikator',
        keterangan: 'Indikator siap pakai beserta rumusnya',
      },
      rumus: {
        label: 'Susun rumus',
        keterangan: 'Sunting, periksa, dan coba rumus pada data yang ada',
      },
      aturan: {
        label: 'Cara penilaian',
        keterangan: 'Dari realisasi ke skor dan status, per indikator',
      },
      impor: {
        label: 'Impor dokumen rencana',
        keterangan: 'Rencana yang sudah jadi, dari satu berkas',
      },
    },
    catatan: 'Catatan Pemeriksaan',
    perluDiperbaiki: (jumlah) => `${jumlah} harus diperbaiki`,
    perluDiperiksa: (jumlah) => `${jumlah} perlu diperiksa`,
    bersih: 'Tidak ada catatan.',
    bersihSiap: 'Tidak ada catatan. Rencana siap disetujui.',
    muatUlang: 'Periksa lagi',
    persetujuan: {
      judul: 'Persetujuan (langkah 7)',
      belum: 'Rencana belum pernah disetujui.',
      versi: (versi, tanggal) => `Versi ${versi}, disetujui ${tanggal}`,
      rincian: (oleh, nomor) => `Oleh ${oleh}, nomor ${nomor}.`,
      berlaku: 'Rencana masih sama dengan yang disetujui.',
      berubah:
        'Rencana sudah berubah sejak disetujui. Distribusi dan Kompilasi Data menunggu persetujuan baru.',
      terhalang: 'Perbaiki dahulu semua yang bertanda "Harus diperbaiki" di bawah, lalu setujui rencananya.',
      akibat: (versi) =>
        `Isi rencana akan dibekukan sebagai versi ${versi}. Perubahan sesudahnya memerlukan persetujuan baru.`,
      oleh: 'Disetujui oleh',
      nomor: 'Nomor dokumen persetujuan',
      contohNomor: 'misalnya 027/145/2026',
      setujui: 'Setujui Rencana',
      sedang: 'Memeriksa dan mencatat persetujuan',
      wajib: 'Isi dahulu.',
      disetujui: (versi, indikator) =>
        `Rencana disetujui sebagai versi ${versi}, dengan ${indikator} indikator.`,
      sudahBerlaku: (versi) => `Versi ${versi} sudah berlaku; tidak ada yang perlu ditulis.`,
      sidik: (hash) => `Sidik isi: ${hash}`,
      keLangkah7: 'Tandai langkah 7 di Alur SOP',
    },
    impor: {
      keterangan:
        'Dokumen rencana adalah satu berkas JSON yang memuat tujuan, area, indikator, baseline, target, dan rencana aksi. Bagian yang ada di berkas menggantikan seluruh isi bagian itu; bagian yang tidak ada dibiarkan.',
      pilih: 'Pilih berkas rencana',
      membaca: 'Membaca dokumen rencana',
      akibat: (berkas) => `Bila ${berkas} ditulis:`,
      jumlah: (baru, diperbarui, dihapus) => `${baru} baru, ${diperbarui} diperbarui, ${dihapus} dihapus`,
      hapusBanyak: (jumlah) =>
        `${jumlah} baris yang sekarang ada di buku kerja akan dihapus, karena tidak ada di dokumen.`,
      tulis: 'Tulis ke buku kerja',
      menulis: 'Menulis rencana',
      batal: 'Jangan tulis',
      selesai: 'Rencana sudah ditulis ke buku kerja.',
      siap: 'Tidak ada yang harus diperbaiki sebelum disetujui.',
      belumSiap: 'Masih ada yang harus diperbaiki sebelum disetujui; lihat catatannya.',
      catatan: 'Catatan tentang dokumen rencana',
    },
  },
  en: {
    judul: (tahun) => `Performance plan ${tahun}`,
    memuat: 'Checking the plan …',
    kembali: 'Back to Plan',
    isi: 'What the plan holds',
    bagian: {
      tujuan: 'Goals',
      area: 'Strategic areas',
      indikator: 'Indicators',
      baseline: 'Baselines',
      target: 'Targets',
      aksi: 'Action plan',
    },
    bukaLembar: (bagian) => `Open the sheet of ${bagian}`,
    lembarHilang: (bagian) => `The sheet for ${bagian} is no longer in this workbook.`,
    baris: (jumlah) => `${jumlah} rows`,
    bobot: (jumlah) => `weights sum to ${jumlah}`,
    perArea: 'Indicators by strategic area',
    indikatorArea: (jumlah, bobot) => `${jumlah} indicators, weight ${bobot}`,
    kosong: {
      judul: 'The plan is still empty',
      isi: 'Begin on the sheets Tujuan and Area Strategis (SOP step 2), then add indicators from the library. A finished plan can be imported from a plan document.',
    },
    susun: 'Work on the plan',
    pekerjaan: {
      pustaka: {
        label: 'Add from the indicator library',
        keterangan: 'Ready indicators with their formulas',
      },
      rumus: {
        label: 'Write formulas',
        keterangan: 'Edit, check and try formulas on the data there is',
      },
      aturan: {
        label: 'Achievement rules',
        keterangan: 'From realisation to score and status, by indicator',
      },
      impor: { label: 'Import a plan document', keterangan: 'A finished plan, from one file' },
    },
    catatan: 'Check findings',
    perluDiperbaiki: (jumlah) => `${jumlah} to correct`,
    perluDiperiksa: (jumlah) => `${jumlah} to check`,
    bersih: 'No findings.',
    bersihSiap: 'No findings. The plan is ready to be approved.',
    muatUlang: 'Check again',
    persetujuan: {
      judul: 'Approval (step 7)',
      belum: 'The plan has never been approved.',
      versi: (versi, tanggal) => `Version ${versi}, approved ${tanggal}`,
      rincian: (oleh, nomor) => `By ${oleh}, number ${nomor}.`,
      berlaku: 'The plan is still what was approved.',
      berubah:
        'The plan has changed since it was approved. Distributing and compiling wait for a new approval.',
      terhalang: 'First correct everything marked "To correct" below, then approve the plan.',
      akibat: (versi) =>
        `The plan will be frozen as version ${versi}. Changes after that need a new approval.`,
      oleh: 'Approved by',
      nomor: 'Number of the approval document',
      contohNomor: 'for example 027/145/2026',
      setujui: 'Approve the plan',
      sedang: 'Checking and recording the approval',
      wajib: 'Fill this in first.',
      disetujui: (versi, indikator) =>
        `The plan is approved as version ${versi}, with ${indikator} indicators.`,
      sudahBerlaku: (versi) => `Version ${versi} already holds; nothing had to be written.`,
      sidik: (hash) => `Fingerprint: ${hash}`,
      keLangkah7: 'Mark step 7 in the SOP flow',
    },
    impor: {
      keterangan:
        'A plan document is one JSON file with goals, areas, indicators, baselines, targets and actions. A section that is in the file replaces that section wholly; one that is not is left alone.',
      pilih: 'Choose a plan file',
      membaca: 'Reading the plan document',
      akibat: (berkas) => `If ${berkas} is written:`,
      jumlah: (baru, diperbarui, dihapus) => `${baru} new, ${diperbarui} updated, ${dihapus} removed`,
      hapusBanyak: (jumlah) =>
        `${jumlah} rows that are in the workbook now will be removed, because the document does not have them.`,
      tulis: 'Write into the workbook',
      menulis: 'Writing the plan',
      batal: 'Do not write',
      selesai: 'The plan was written into the workbook.',
      siap: 'Nothing must be corrected before approval.',
      belumSiap: 'Some things must be corrected before approval; see the findings.',
      catatan: 'Findings about the plan document',
    },
  },
};
