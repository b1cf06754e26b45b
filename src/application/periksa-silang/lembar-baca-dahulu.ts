import type { LembarRumus, SelRumus } from '../ports/penulis-buku-rumus';

export interface BahanBacaDahulu {
  readonly instansi: string;
  /** Written out, as are the dates. */
  readonly periode: string;
  readonly perTanggal: string;
  readonly versiRencana: string;
  readonly idRuangKerja: string;
  readonly keadaan: readonly string[];
  readonly dipilih: readonly string[];
  readonly lembar: readonly { readonly nama: string; readonly baris: number }[];
}

/** What the workbook is, and how one figure is followed through it. */
export function lembarBacaDahulu(bahan: BahanBacaDahulu): LembarRumus {
  const data = bahan.lembar.map(({ nama, baris }) => `${nama} (${baris} baris)`).join(', ');
  const baris: readonly SelRumus[] = [
    { isi: 'PERIKSA SILANG: setiap angka dihitung sekali lagi dengan rumus Excel biasa', gaya: 'judul' },
    bahan.instansi,
    `Periode: ${bahan.periode}. Data per ${bahan.perTanggal}.`,
    `Rencana: ${bahan.versiRencana}. Buku kerja: ${bahan.idRuangKerja}.`,
    ...bahan.keadaan,
    ...bahan.dipilih,
    null,
    { isi: 'Isinya', gaya: 'besar' },
    'Selisih: angka program, angka Excel, dan selisihnya per indikator dan lingkup. Baris kedua menyebut berapa yang berbeda.',
    'Hitungan: setiap fungsi (jumlah, cacah, rata, …) dari setiap rumus pada setiap lingkup, dengan banyaknya baris.',
    `Lembar data: ${data === '' ? 'tidak ada' : data}. Baris yang dihitung pada periode ini, sesudah koreksi, pemetaan area, dan Padanan Ejaan; teks ditulis dalam bentuk yang dibandingkan (huruf kecil, spasi tunggal).`,
    'Hari Libur dan Unit: daftar yang dipakai rumus.',
    'Berkas ini tidak menyimpan hasil rumus. Yang terlihat dihitung program yang membukanya: Excel 2010 atau yang lebih baru, atau LibreOffice.',
    null,
    { isi: 'Mengikuti satu angka', gaya: 'besar' },
    '1. Pada Selisih, pilih baris indikator dan lingkupnya, lalu klik sel Nilai Excel: rumusnya menunjuk sel pada Hitungan.',
    '2. Pada Hitungan, setiap fungsi menjumlah atau menghitung satu kolom lembar data, disaring nomor unit dan areanya.',
    '3. Pada lembar data, kolom berawalan kode indikator menjawab per baris: syarat baris, dalam tanggal, nilai, syarat, lengkap, dalam lingkup. Baris di atas judulnya memuat bagian rumusnya.',
    '4. Kolom Asal menyebut berkas, lembar, dan baris tempat isian itu diterima.',
    null,
    { isi: 'Arti isi sel', gaya: 'besar' },
    'Kosong: belum ada data. 0: nol. TB: tidak berlaku menurut unit. TB*: tidak berlaku menurut keadaan barisnya. TIDAK SAH: salah ketik, tidak dihitung.',
    'Syarat: 1 = ya, 0 = tidak, ? = belum diketahui (nilai selnya 0,5). "dan" adalah yang terkecil, "atau" yang terbesar, "bukan" adalah 1 dikurangi syaratnya.',
    'Lengkap: 1 bila baris dipakai fungsi itu. Menurut pilihan Bila data kosong, baris yang kurang satu isian keluar dari seluruh rumus, atau hanya dari fungsi yang memerlukannya.',
    'Tidak dapat dihitung pada kedua sisi dianggap sama. Excel membandingkan angka sampai 15 digit; program membandingkan seluruh digitnya.',
  ];
  return {
    nama: 'Baca Dahulu',
    kolom: [{ lebar: 110, gaya: 'petunjuk' }],
    *baris() {
      for (const satu of baris) yield [satu];
    },
  };
}
