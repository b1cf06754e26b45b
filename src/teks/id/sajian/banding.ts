/** Two copies of a workspace side by side, as every surface tells them. */
export const banding = {
  salinan: (yang: string, berkas: string, revisi: number, terakhir: string | null) =>
    `${yang}: ${berkas}, revisi ${revisi}${terakhir === null ? '' : `, terakhir ditulis ${terakhir}`}`,
  /** A write, as a line. */
  tulisan: (revisi: number, waktu: string, pekerjaan: string) => `revisi ${revisi}, ${waktu}: ${pekerjaan}`,
  waktuTulisan: (waktu: string, pekerjaan: string) => `${waktu} (${pekerjaan})`,
  hubungan: {
    sama: 'Riwayat kedua berkas sama: program tidak menulis apa pun yang hanya ada pada salah satunya.',
    'a-lebih-lama': (jumlah: string, bersama: string) =>
      `A lebih lama. B melanjutkan A: ${jumlah} tulisan sesudah ${bersama}.`,
    'b-lebih-lama': (jumlah: string, bersama: string) =>
      `B lebih lama. A melanjutkan B: ${jumlah} tulisan sesudah ${bersama}.`,
    menyimpang: (bersama: string, jumlahA: string, jumlahB: string) =>
      `Kedua berkas menyimpang sesudah ${bersama}: sejak itu A ditulis ${jumlahA} kali dan B ${jumlahB} kali.`,
    'tanpa-tulisan-bersama': (jumlahA: string, jumlahB: string) =>
      `Tidak ada tulisan yang tercatat pada kedua berkas (A ${jumlahA} tulisan, B ${jumlahB}): keduanya menyimpang sejak awal, atau Riwayat Perubahan salah satunya dihapus.`,
  },
  awal: 'buku kerja dibuat',
  bersama: (revisi: number, waktu: string, pekerjaan: string) => `revisi ${revisi} (${waktu}, ${pekerjaan})`,
  tulisanHanya: (yang: string) => `Tulisan yang hanya ada pada ${yang}:`,
  isiSama: 'Isi semua lembar program sama.',
  isiBeda: 'Isi lembar yang berbeda:',
  riwayatSamaIsiBeda: 'Yang berbeda diketik langsung pada lembar salah satu berkas.',
  tabel: (lembar: string, jumlah: string) => `${lembar}: ${jumlah}`,
  jumlahHanya: (yang: string, jumlah: string) => `${jumlah} baris hanya pada ${yang}`,
  jumlahBerbeda: (jumlah: string) => `${jumlah} baris berbeda`,
  /** The data dates of periods, which stand on a hidden sheet. */
  tanggalData: 'Tanggal data periode',
  hanya: (yang: string, baris: string, sebutan: string) => `hanya ${yang}, baris ${baris}: ${sebutan}`,
  berbeda: (barisA: string, barisB: string, sebutan: string, kolom: string) =>
    `berbeda, baris ${barisA} pada A dan ${barisB} pada B: ${sebutan} (kolom ${kolom})`,
  tanpaIsi: '(kosong)',
  lagi: (jumlah: string) => `… ${jumlah} lagi`,
  hasilHitung: (lembar: string) =>
    `Hasil hitung juga berbeda (${lembar}); mengikuti isi di atas sesudah dikompilasi atau dihitung ulang.`,
  saran: {
    lebihLama: (yang: string) =>
      `Teruskan ${yang}; yang diketik pada berkas satunya, bila ada, disebut di atas. Tidak ada yang digabung atau diubah.`,
    menyimpang:
      'Pilih satu berkas untuk diteruskan, lalu masukkan sendiri ke dalamnya apa yang hanya ada pada berkas satunya. Tidak ada yang digabung atau diubah.',
  },
};
