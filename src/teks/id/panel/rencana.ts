import { angka } from '../angka';
export const rencana = {
  judul: (tahun: number) => `Rencana kinerja ${tahun}`,
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
  bukaLembar: (bagian: string) => `Buka lembar ${bagian}`,
  lembarHilang: (bagian: string) => `Lembar untuk ${bagian} tidak ada lagi di buku kerja ini.`,
  baris: (jumlah: string) => `${jumlah} baris`,
  bobot: (jumlah: string) => `jumlah bobot ${jumlah}`,
  perArea: 'Indikator per area strategis',
  indikatorArea: (jumlah: number, bobot: string) => `${angka(jumlah)} indikator, bobot ${bobot}`,
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
  perluDiperbaiki: (jumlah: number) => `${angka(jumlah)} harus diperbaiki`,
  perluDiperiksa: (jumlah: number) => `${angka(jumlah)} perlu diperiksa`,
  bersih: 'Tidak ada catatan.',
  bersihSiap: 'Tidak ada catatan. Rencana siap disetujui.',
  muatUlang: 'Periksa lagi',
  persetujuan: {
    judul: 'Persetujuan (langkah 7)',
    belum: 'Rencana belum pernah disetujui.',
    terhalang: 'Perbaiki dahulu semua yang bertanda "Harus diperbaiki" di bawah, lalu setujui rencananya.',
    akibat: (versi: number) =>
      `Isi rencana disimpan sebagai versi ${versi}. Perubahan sesudahnya memerlukan persetujuan baru.`,
    oleh: 'Disetujui oleh',
    nomor: 'Nomor dokumen persetujuan',
    contohNomor: 'misalnya 027/145/2026',
    setujui: 'Catat Persetujuan',
    sedang: 'Memeriksa dan mencatat persetujuan',
    wajib: 'Isi dahulu.',
    keLangkah7: 'Tandai langkah 7 di Alur SOP',
  },
  impor: {
    keterangan:
      'Dokumen rencana adalah satu berkas JSON yang memuat tujuan, area, indikator, baseline, target, dan rencana aksi. Bagian yang ada di berkas menggantikan seluruh isi bagian itu; bagian yang tidak ada dibiarkan.',
    pilih: 'Pilih berkas rencana',
    membaca: 'Membaca dokumen rencana',
    akibat: (berkas: string) => `Bila ${berkas} ditulis:`,
    hapusBanyak: (jumlah: string) =>
      `${jumlah} baris yang sekarang ada di buku kerja akan dihapus, karena tidak ada di dokumen.`,
    tulis: 'Tulis ke buku kerja',
    menulis: 'Menulis rencana',
    batal: 'Jangan tulis',
    selesai: 'Rencana sudah ditulis ke buku kerja.',
    catatan: 'Catatan tentang dokumen rencana',
  },
};
