export const perintah = {
  perintah: {
    siapkan: { ringkas: 'Buat Buku Kerja Kinerja baru dengan delapan indikator siap pakai' },
    imporRencana: { ringkas: 'Masukkan rencana kinerja dari berkas JSON' },
    imporData: { ringkas: 'Impor data paket dan transaksi (CSV atau JSON dari SiRUP, INAPROC, SPSE)' },
    setujui: { ringkas: 'Catat Persetujuan rencana kinerja (langkah 7 SOP)' },
    distribusi: { ringkas: 'Buat template data kinerja untuk setiap unit' },
    kompilasi: { ringkas: 'Baca template yang dikembalikan, periksa, dan hitung capaian' },
    capaian: { ringkas: 'Tampilkan capaian indikator' },
    periksaSilang: {
      ringkas: 'Tulis buku kerja yang menghitung setiap angka sekali lagi dengan rumus Excel biasa',
    },
    arsipkan: {
      ringkas: 'Pindahkan data periode yang sudah dikunci ke berkas arsip, atau kembalikan dari sana',
    },
    langkah: { ringkas: 'Tampilkan ke-19 langkah SOP, atau tandai satu langkah' },
    tahunBaru: {
      ringkas: 'Mulai Buku Kerja Kinerja tahun berikutnya: indikator yang dilanjutkan, unit, baseline',
    },
    banding: { ringkas: 'Bandingkan dua salinan Buku Kerja Kinerja: apa yang hanya ada pada salah satunya' },
    contoh: { ringkas: 'Jalankan satu putaran lengkap pada data contoh' },
    skema: { ringkas: 'Cetak JSON Schema berkas rencana' },
  },
  opsi: {
    bahasa: 'Bahasa pesan',
    json: 'Cetak hasil sebagai JSON',
    instansi: 'Nama instansi, misalnya "Pemerintah Kota Salatiga"',
    tahun: 'Tahun rencana kinerja',
    contoh: 'Isi dengan OPD dan rencana contoh',
    oleh: 'Nama pejabat yang menyetujui',
    nomor: 'Nomor dokumen persetujuan',
    tanggalPersetujuan: 'Tanggal dokumen persetujuan, misalnya 2026-01-30; bawaannya hari ini',
    alasanPersetujuan: 'Alasan perubahan; wajib bila target yang sudah disetujui berubah',
    periode: 'Kode periode: 2026, 2026-S1, 2026-TW1, atau 2026-B01',
    versiKunci: 'Versi angka yang dikunci: 0 seperti semula, 1 perbaikan pertama; tanpa ini yang terakhir',
    keluar: 'Folder tujuan template',
    keluarSilang: 'Berkas .xlsx yang ditulis; yang sudah ada tidak ditimpa',
    indikatorSilang: 'Hanya indikator ini dan yang dirujuk rumusnya, misalnya IK01',
    opdSilang: 'Hanya angka dan baris unit ini (kode unit)',
    lembar: 'Buat sebagai lembar isian di Buku Kerja Kinerja, bukan berkas',
    sudahDikirim:
      'Catat bahwa template sudah dikirim, pada tanggal ini atau hari ini; tanpa --unit: semua yang belum ditandai',
    lembarIsian: 'Ikutkan lembar isian periode ini, misalnya 2026-TW1',
    unit: 'Kode unit; tanpa ini semua unit',
    tanggalData: 'Tanggal data, misalnya 2026-03-31; bawaannya akhir periode',
    diterima:
      'Tanggal berkas diterima, untuk Tepat waktu atau Terlambat; bawaannya tanggal setiap berkas itu sendiri',
    ambilAlih:
      'Kode unit yang pengembaliannya diambil alih dari salinan lain Buku Kerja Kinerja ini; tulis paling akhir',
    tanpaCadangan: 'Jangan simpan isi sebelumnya sebagai NAMA.xlsx.cadangan di samping berkas',
    pratinjau: 'Hanya tampilkan yang akan berubah',
    mulaiPaket:
      'Hari pertama perubahan paket pada daftar ini (ditambahkan, pindah unit, pagu), misalnya 2026-05-01; bawaannya hari ini. Angka periode sebelumnya tetap',
    daftarLengkap:
      'Berkas ini daftar paket yang lengkap: paket yang tidak tercantum diusulkan ditarik, menunggu konfirmasi',
    kosongkan:
      'Kosongkan juga sel yang kosong pada berkas; bawaannya isi lama dibiarkan. Kolom yang tidak ada pada berkas tidak pernah dikosongkan',
    sebagian: 'Impor baris yang dapat dipakai walaupun ada baris lain yang salah',
    berkas: 'Berkas Buku Kerja Kinerja (.xlsx)',
    lain: 'Salinan lain dari Buku Kerja Kinerja itu (.xlsx)',
    batasBanding: 'Banyaknya baris yang disebut untuk setiap jenis perbedaan pada satu lembar',
    rencana: 'Berkas rencana (.json)',
    alihkanTahun: 'Masukkan rencana tahun lain sebagai rencana tahun buku kerja ini',
    data: 'Berkas data (.csv atau .json)',
    kembali: 'Berkas template yang dikembalikan (.xlsx)',
    folder: 'Folder hasil',
    selesai: 'Tandai langkah ini selesai (1–19)',
    usulanLangkah: 'Tampilkan langkah yang menurut isi buku kerja dapat ditandai, dengan perintahnya',
    jelaskan: 'Tulis alasan penyimpangan langkah yang sudah selesai; perlu --alasan',
    batal: 'Batalkan tanda selesai langkah ini; perlu --alasan',
    centang: 'Centang butir persyaratan atau keluaran, misalnya 2-p1',
    hapusCentang: 'Hapus centang butir',
    mulai: 'Mulai siklus (langkah 1), misalnya 2026-01-05; tenggat dihitung dari sini',
    mulaiSiklus: 'Mulai siklus (langkah 1), misalnya 2026-01-05; tanpa ini diusulkan 2 Januari tahun rencana',
    opd: 'Daftar OPD (.txt atau .csv): satu per baris, kode dan nama atau nama saja',
    opdTukar: 'Tukar kolom kode dan nama pada daftar OPD',
    pratinjauSiapkan: 'Hanya tampilkan daftar OPD yang terbaca dan tanggal mulai; tidak ada yang ditulis',
    olehLangkah: 'Nama yang mengerjakan atau membatalkan',
    tanggalSelesai: 'Hari langkah selesai, misalnya 2026-01-12; bawaannya hari ini',
    catatan: 'Catatan; alasan bila terlambat',
    butir: 'Butir yang sekaligus dicentang',
    cabang: 'Keputusan langkah 7 atau 18, misalnya kembalikan atau "Rencana disetujui"',
    ke: 'Langkah tujuan keputusan, misalnya 4 pada kembalikan',
    keTahunBaru: 'Berkas buku kerja tahun berikutnya (.xlsx) yang dibuat; yang sudah ada tidak ditimpa',
    tahunBaru: 'Tahun buku kerja yang dibuat; bawaannya tahun sesudah buku kerja ini',
    indikatorTahunBaru: 'Kode indikator yang dilanjutkan; tanpa ini semua kecuali yang Tercapai',
    ulangTahunBaru: 'Buat juga bila tahun berikutnya sudah pernah dimulai',
    olehArsip: 'Nama yang mengarsipkan atau mengembalikan',
    kembalikan: 'Kembalikan data periode ini dari berkas arsipnya',
    alasan: 'Alasan pembatalan, penyimpangan, atau pengembalian rencana (langkah 7)',
  },
  diarsipkan: (baris: string, periode: string, berkas: string, hash: string) =>
    `${baris} baris data ${periode} dipindahkan ke ${berkas} (kode periksa ${hash.slice(0, 8)}). Simpan berkas itu di samping buku kerja ini, dan jangan diubah.`,
  silangDitulis: (berkas: string, periode: string, angka: string, baris: string) =>
    `Ditulis: ${berkas} (${periode}, ${angka} angka, ${baris} baris data). Buka lembar Selisih di Excel atau LibreOffice: baris keduanya menyebut berapa yang berbeda.`,
  silangTidakDiperiksa: (kode: string, angka: string, sebab: string) =>
    `${kode}: ${angka} angka tidak diperiksa, ${sebab}`,
  arsipTinggal: (baris: string) =>
    `${baris} baris tetap di buku kerja karena masih dipakai sebagai posisi terakhir unitnya.`,
  arsipDikembalikan: (baris: string, periode: string, berkas: string) =>
    `${baris} baris data ${periode} dikembalikan dari ${berkas}. Berkas itu tidak diperlukan lagi.`,
  putaranContoh: {
    areaDipetakan:
      'Tim memetakan area strategis ke paket (langkah 11): kolom Kode area strategis pada lembar Paket.',
    unitMengembalikan: (kembali: string, dari: string) =>
      `Unit mengisi dan mengembalikan template (langkah 12–13): ${kembali} dari ${dari}, ada yang kurang lengkap dan ada yang salah ketik.`,
    selesai: (folder: string) => [
      '',
      `Selesai. Hasilnya ada di ${folder}:`,
      `  ruang-kerja.xlsx  buka di Excel atau LibreOffice: Alur SOP, Indikator, Target, Rencana Aksi, Paket, Capaian, Catatan`,
      `  template/         satu buku kerja untuk setiap unit`,
      `  kembali/          template yang sudah diisi unit`,
      `  rencana.json, paket.csv, realisasi.csv   bahan contoh`,
      `  Setiap perintah di atas dapat disalin dan dijalankan lagi. Yang membuat berkas tidak menimpa: pindahkan dahulu ruang-kerja.xlsx atau isi template/.`,
    ],
  },
  perluPerintah: 'Sebutkan perintahnya.',
  rusak:
    'Terjadi kesalahan pada program, bukan pada isian Anda. Setiap berkas ditulis utuh atau tidak sama sekali. Ulangi perintahnya; bila terjadi lagi, laporkan kepada pengelola program beserta yang dicetak dengan KINERJA_LACAK=1.',
  bilanganSalah: (opsi: string, teks: string) => `--${opsi}: "${teks}" bukan bilangan. Tulis misalnya 10.`,
  argumenAksara: (opsi: string, aksara: readonly string[]) =>
    `--${opsi}: teksnya memuat aksara yang tidak dapat disimpan dalam buku kerja (${aksara.join(', ')}). Tulis tanpa aksara itu.`,
  argumenPanjang: (opsi: string, panjang: string, batas: string) =>
    `--${opsi}: teksnya terlalu panjang (${panjang} huruf, paling banyak ${batas}). Ringkas teksnya.`,
  lihat: (perintah: string) => `Lihat: ${perintah}`,
  ditulisSebagai: (sebutan: string) => `Di sini kinerja ditulis: ${sebutan}`,
  tanggalSalah: (teks: string) => `"${teks}" bukan tanggal. Tulis misalnya 2026-03-31.`,
  diterimaDiDepan: (tanggal: string) =>
    `--diterima ${tanggal} belum terjadi. Tulis hari berkasnya masuk, atau hilangkan --diterima agar dipakai tanggal berkas itu sendiri.`,
  nomorSalah: (teks: string) => `"${teks}" bukan nomor langkah. Tulis angka 1 sampai 19.`,
  satuSaja:
    'Pakai satu saja dari --selesai, --usulan, --jelaskan, --batal, --centang, --hapus-centang, dan --mulai.',
  keluarAtauLembar:
    'Sebutkan salah satu: --keluar FOLDER untuk berkas, --lembar untuk lembar di Buku Kerja Kinerja, atau --sudah-dikirim TANGGAL.',
  tanpaPengembalian:
    'Sebutkan berkas yang dikembalikan, atau --lembar-isian PERIODE untuk lembar di Buku Kerja Kinerja.',
  tahunSalah: (teks: string) => `"${teks}" bukan tahun. Tulis empat angka, misalnya 2026.`,
  /** `perintah` changes the start of a workbook that is there. */
  mulaiUsulan: (tanggal: string, perintah: string | null) =>
    `Siklus mulai ${tanggal}: usulan, karena --mulai tidak disebut. ${perintah === null ? 'Bila lain, tambahkan --mulai.' : `Bila lain, ganti tanggalnya: ${perintah}`}`,
  tidakDitulis: 'Pratinjau: tidak ada yang ditulis.',
  ditulis: (berkas: string) => `Ditulis: ${berkas}`,
  dapatDiambilAlih: (opsi: string) =>
    `Ada pengembalian dari salinan lain Buku Kerja Kinerja ini. Bila memang kiriman Anda, ulangi dengan ${opsi}`,
  /** The copy of what a file held before it was last written. */
  adaCadangan: (berkas: string) =>
    `Isi sebelum tulisan terakhir ada pada ${berkas}: salin dengan nama lain yang berakhiran .xlsx, lalu periksa.`,
  catatanLain: 'Pakai --json untuk melihat lebih banyak.',
  takTerkabar:
    'Perintah ini sudah selesai dan yang ditulisnya sudah tersimpan; hanya hasilnya yang tidak dapat ditampilkan. Buka buku kerjanya untuk melihat hasilnya sebelum menjalankan perintah ini lagi.',
  terhenti: 'Terhenti:',
  ubahMulai: (perintah: string) => `Ganti tanggalnya pada: ${perintah}`,
  catatPersetujuan: (perintah: string) => `Catat persetujuannya dengan: ${perintah}`,
  perbaruiLembar: (perintah: string) => `Perbarui dengan: ${perintah}`,
};
