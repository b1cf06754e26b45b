/** What stands before each part of it. */
export const kepala = {
  rumus: 'Rumus',
  basis: 'Syarat baris',
  nilai: 'Nilai',
  target: 'Target',
  kelengkapan: 'Kelengkapan data',
  keadaan: 'Keadaan',
  mengapa: 'Mengapa',
  langkah: 'Langkah berikutnya',
  sebabLain: 'Sebab lain',
};

/** Rincian Perhitungan, as every surface tells it. */
export const rincian = {
  kepala,
  nilaiDari: { nilai: (kode: string) => `Nilai ${kode}`, skor: (kode: string) => `Skor ${kode}` },
  susunan: {
    cara: {
      'hitung-ulang': 'Dihitung ulang dari data',
      jumlah: 'Jumlah nilai periode',
      rata: 'Rata-rata nilai periode',
      terakhir: 'Nilai periode terakhir',
      maksimum: 'Nilai periode tertinggi',
    },
    tanpaNilai: 'tanpa nilai',
    dariData: (periode: string) =>
      `Dihitung ulang dari data yang dikompilasi sampai ${periode}, setiap baris menurut posisi terakhirnya.`,
  },
  sebelumDibulatkan: (nilai: string) => `sebelum dibulatkan ${nilai}`,
  dipakai: {
    rup: (n: string) => `${n} paket RUP dipakai`,
    transaksi: (n: string) => `${n} transaksi dipakai`,
    opd: (n: string) => `${n} unit dipakai`,
    aksi: (n: string) => `${n} rencana aksi dipakai`,
  },
  tidakMemenuhi: (n: string) => `${n} tidak memenuhi syarat bagian ini`,
  diLuarBasis: (n: string) => `${n} di luar syarat baris`,
  tidakBerlaku: (n: string) =>
    `${n} tidak dinilai: yang dihitung tidak berlaku baginya (misalnya nilai kontrak tender gagal)`,
  sesudah: (n: string) => `${n} bertanggal sesudah tanggal data, belum dihitung`,
  barisSesudah: 'sesudah tanggal data',
  dikeluarkan: (n: string, sebab: string) => `${n} dikeluarkan: ${sebab}`,
  dikeluarkanKarena: (sebab: string) => `dikeluarkan: ${sebab}`,
  barisLain: (jumlah: string) => `… ${jumlah} baris lain; pakai --batas untuk melihat lebih banyak`,
  dariBerkas: (berkas: string, lembar: string, sel: string) => `${berkas}, lembar ${lembar}, ${sel}`,
  baris: (nomor: number) => `baris ${nomor}`,
  barisLembar: (lembar: string, baris: number) => `${lembar}, baris ${baris}`,
  isian: { kosong: 'kosong', tidakBerlaku: 'TB (tidak berlaku)', ya: 'Ya', tidak: 'Tidak' },
};
