/** Use cases that several surfaces offer, by the names in `src/layanan`: their names, what they do, their arguments, and the tip of a button. */
export const layanan = {
  hitung: {
    nama: 'Hitung ulang',
    ringkas: 'Hitung ulang lembar Capaian dari data dan rencana sekarang',
    opsi: { periode: 'Kode periode: 2026, 2026-S1, 2026-TW1, atau 2026-B01' },
    tombol:
      'Menghitung kembali semua periode yang sudah dikompilasi dari rencana dan data di Buku Kerja Kinerja ini, lalu menulis lembar Capaian. Hasilnya ditampilkan dalam satu jendela.',
  },
  rincian: {
    nama: 'Rincian Perhitungan',
    ringkas: 'Rincian Perhitungan satu indikator sampai ke baris asalnya',
    opsi: {
      indikator: 'Kode indikator, misalnya IK01',
      opd: 'Kode unit; tanpa ini seluruh OPD',
      periode: 'Kode periode: 2026, 2026-S1, 2026-TW1, atau 2026-B01',
      versi: 'Versi angka yang dikunci: 0 seperti semula, 1 perbaikan pertama',
      batas: 'Banyaknya baris yang ditampilkan untuk setiap bagian rumus',
    },
  },
  'ganti-kode': {
    nama: 'Ganti kode unit',
    ringkas: 'Ganti kode unit (OPD) mulai suatu tanggal; data periode lalu memakai kode lamanya',
    opsi: {
      lama: 'Kode unit sekarang',
      baru: 'Kode barunya',
      mulai:
        'Hari pertama kode baru, misalnya 2026-04-01; tanpa ini kode lama dianggap keliru atau sementara',
      nama: 'Nama baru unit, bila berganti juga',
      oleh: 'Yang mencatat',
      dasar: 'Dasar perubahan, misalnya nomor peraturan',
      pratinjau: 'Hanya tunjukkan apa yang akan berubah',
    },
  },
  koreksi: {
    nama: 'Koreksi UKPBJ',
    ringkas: 'Catat, batalkan, atau lihat Koreksi UKPBJ atas nilai yang dikembalikan unit',
    opsi: {
      periode: 'Kode periode: 2026, 2026-S1, 2026-TW1, atau 2026-B01',
      baris: 'ID baris data atau kode paket; tanpa ini koreksi yang ada ditampilkan',
      variabel: 'Kolom yang dikoreksi: judulnya atau namanya dalam rumus, misalnya nilai_kontrak',
      nilai: 'Nilai sebenarnya, seperti diketik orang: "Rp 550.000.000", "31 Maret 2026", TB, (kosong)',
      konfirmasi: 'Nama dan jabatan yang memastikan nilai itu',
      tanggal: 'Tanggal nilai itu dipastikan',
      cara: 'telepon, whatsapp, surat, rapat, atau lainnya',
      dasar: 'Dasar atau catatan, misalnya nomor surat',
      oleh: 'Nama yang mencatat atau membatalkan',
      batal: 'Batalkan koreksi pada sel itu, dengan alasan ini',
      pratinjau: 'Tampilkan akibatnya saja, tanpa menyimpan',
    },
  },
  paket: {
    nama: 'Perubahan Paket',
    ringkas: 'Catat paket yang ditarik, diganti, pindah unit, atau berubah pagu; konfirmasi usulannya',
    opsi: {
      kode: 'Kode RUP paket; dengan --konfirmasi boleh "semua"',
      tarik: 'Paket ditarik dari rencana',
      ganti: 'Kode RUP penggantinya (kaji ulang); area paket lama diteruskan kepadanya',
      pindah: 'Kode unit yang sekarang memiliki paket ini',
      pagu: 'Pagu barunya, rupiah',
      kembali: 'Paket yang ditarik ada lagi',
      konfirmasi: 'Konfirmasi usulan perubahan paket ini, misalnya dari impor',
      mulai: 'Hari pertama perubahan berlaku, misalnya 2026-05-01; bawaannya hari ini',
      oleh: 'Siapa yang menetapkan: nama dan jabatan',
      dasar: 'Dasarnya, misalnya nomor surat atau Perubahan APBD',
      'tanpa-area': 'Area paket lama tidak diteruskan ke penggantinya',
      pratinjau: 'Tampilkan akibatnya saja, tanpa menyimpan',
    },
  },
  tetapkan: {
    nama: 'Kunci Angka',
    ringkas: 'Kunci angka satu periode seperti yang disajikan, atau tetapkan perbaikannya',
    opsi: {
      periode: 'Kode periode: 2026, 2026-S1, 2026-TW1, atau 2026-B01',
      oleh: 'Siapa yang menetapkan: nama dan jabatan',
      nomor: 'Nomor laporan atau surat yang memuat angkanya',
      perbaikan: 'Alasan angka yang sudah dikunci dihitung kembali; angka lama tetap tersimpan',
    },
  },
  'buka-kunci': {
    nama: 'Buka Kunci',
    ringkas: 'Buka kunci angka satu periode; siapa dan alasannya tercatat',
    opsi: {
      periode: 'Kode periode: 2026, 2026-S1, 2026-TW1, atau 2026-B01',
      oleh: 'Siapa yang membuka: nama dan jabatan',
      alasan: 'Alasan kuncinya dibuka',
    },
  },
  kunci: {
    nama: 'Daftar Kunci Angka',
    ringkas: 'Periode yang angkanya dikunci, oleh siapa, dan semua perbaikannya',
    opsi: { periode: 'Periksa juga apakah periode ini dapat dikunci, dan apa yang kurang' },
  },
  putuskan: {
    nama: 'Catat Hasil Rapat',
    ringkas: 'Catat, batalkan, atau lihat keputusan rapat pimpinan per indikator (langkah 18)',
    opsi: {
      indikator: 'Kode indikator, beberapa dipisah koma; tanpa ini keadaannya ditampilkan',
      periode: 'Kode periode yang angkanya sudah dikunci: 2026, 2026-S1, 2026-TW1, atau 2026-B01',
      cabang: 'a (rekomendasi disetujui), b (lanjut tanpa perbaikan), atau c (ditutup)',
      status: 'Status akhir untuk c: tercapai atau waktu-terlampaui',
      oleh: 'Yang memutuskan: nama dan jabatan; tanpa ini Pimpinan pada lembar Pengaturan',
      dicatat: 'Yang mencatat',
      nomor: 'Nomor notula rapat',
      tanggal: 'Tanggal rapat, misalnya 2026-04-20; bawaannya hari ini',
      catatan: 'Catatan; wajib bila data indikatornya belum memadai',
      rekomendasi: 'Kode rekomendasi yang disetujui dengan a, misalnya "REK-001"; tanpa ini satu-satunya',
      batal: 'Batalkan keputusan indikator itu, dengan alasan ini',
      lembar: 'Susun Lembar Keputusan periode itu: untuk dicetak, kotak a, b, dan c kosong',
      laporan: 'Susun Laporan Akhir Status Indikator',
      sisanya:
        'Tutup semua indikator yang masih terbuka dengan status waktu-terlampaui, pada periode terakhir',
    },
  },
  'tindak-lanjut': {
    nama: 'Tindak Lanjut',
    ringkas:
      'Tindak lanjut rekomendasi yang disetujui: yang lewat tenggat dahulu; catat bukti dan pemeriksaannya',
    opsi: {
      kode: 'Kode rekomendasi, misalnya REK-001; tanpa ini semuanya ditampilkan',
      status:
        'belum, belum-sesuai, sesuai, atau tidak-dapat; ditetapkan oleh orang lain daripada penanggung jawabnya',
      bukti: 'Tautan atau nama berkas bukti',
      tanggal: 'Tanggal ditindaklanjuti; bawaannya hari ini bila bukti diisi',
      diperiksa: 'Nama yang memeriksa',
      nip: 'NIP yang memeriksa',
      'tanggal-periksa': 'Tanggal diperiksa; bawaannya hari ini',
      alasan: 'Alasan; wajib untuk belum-sesuai dan tidak-dapat',
    },
  },
  'banding-rencana': {
    nama: 'Banding Versi Rencana',
    ringkas: 'Bandingkan dua versi rencana yang disetujui, atau satu versi dengan rencana sekarang',
    opsi: {
      lama: 'Nomor versi yang lama; tanpa ini versi terakhir yang disetujui',
      baru: 'Nomor versi yang baru, atau kini untuk rencana sekarang (bawaannya)',
    },
  },
  analisis: {
    nama: 'Analisis',
    ringkas:
      'Analisis capaian satu periode: selisih, sumbangan setiap OPD, usulan rekomendasi; catat sebabnya',
    opsi: {
      periode: 'Kode periode: 2026, 2026-S1, 2026-TW1, atau 2026-B01; bawaannya yang terakhir dikompilasi',
      catat: 'Kode indikator yang analisisnya dicatat',
      metode: 'Metode analisis yang dipakai, misalnya "telaah berkas dan wawancara"',
      sebab: 'Sebab menurut tim',
      tanya: 'Pertanyaan yang belum terjawab; "-" bila sudah terjawab',
      pemilik: 'Siapa yang menjawabnya; bawaannya penanggung jawab indikator',
      oleh: 'Siapa yang mencatat',
      tulis: 'Buat lembar Analisis Capaian untuk rapat',
    },
  },
  dasbor: {
    nama: 'Dasbor',
    ringkas: 'Buat lembar Dasbor untuk Kepala UKPBJ: capaian, yang belum melapor, dan keputusan yang diminta',
    opsi: { periode: 'Kode periode; tanpa ini periode terakhir yang dikompilasi' },
    tombol:
      'Membuat lembar Dasbor dari periode terakhir, atau memperbaruinya, lalu menunjukkannya: capaian, yang belum melapor, dan keputusan yang diminta.',
  },
  rekomendasi: {
    nama: 'Rekomendasi',
    ringkas: 'Catat rekomendasi perbaikan, atau lihat yang ada dan tindak lanjutnya',
    opsi: {
      periode: 'Kode periode: 2026, 2026-S1, 2026-TW1, atau 2026-B01; bawaannya yang terakhir dikompilasi',
      indikator: 'Kode indikator; tanpa ini rekomendasi yang ada ditampilkan',
      'dari-usulan': 'Nomor usulan pada analisis; isinya dapat diganti dengan opsi lain',
      uraian: 'Apa yang direkomendasikan',
      'penanggung-jawab': 'Nama yang melaksanakan',
      nip: 'NIP yang melaksanakan',
      opd: 'Kode unit yang melaksanakan',
      tenggat: 'Paling lambat kapan, misalnya 2026-06-30',
      hasil: 'Hasil yang diharapkan',
      oleh: 'Siapa yang mencatat',
    },
  },
};
