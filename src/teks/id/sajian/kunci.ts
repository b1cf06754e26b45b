/** Locked figures (Kunci Angka), as every surface tells them. */
export const kunci = {
  tetap: 'Angka tetap',
  perbaikan: (nomor: string) => `Perbaikan ke-${nomor}`,
  terbuka: 'Angka sementara',
  ditetapkan: (tanggal: string, oleh: string, nomor: string | null) =>
    `Ditetapkan ${tanggal} oleh ${oleh}${nomor === null ? '' : `, nomor ${nomor}`}.`,
  alasan: (alasan: string) => `Alasan perbaikan: ${alasan}.`,
  bukanYangBerlaku: 'Ini bukan versi yang berlaku.',
  berubah:
    'Data atau rencana sudah berubah sejak angka ini dikunci; angkanya tetap seperti yang disajikan. Rincian Perhitungan menyebut baris yang berubah.',
  judulTetapkan: (sebutan: string, periode: string) => `${periode} dikunci: ${sebutan}.`,
  tanpaPerubahan: (sebutan: string, periode: string) =>
    `${periode} tetap ${sebutan}: dihitung kembali, semua angkanya sama. Tidak ada perbaikan yang disimpan.`,
  isi: (angka: string, tanggal: string, versiRencana: string) =>
    `${angka} angka, data per ${tanggal}, rencana versi ${versiRencana}.`,
  kodePeriksa: (hash: string) => `Kode periksa angka terkunci: ${hash.slice(0, 8)}`,
  beda: (jumlah: string) => `${jumlah} angka berubah dari versi sebelumnya:`,
  tanpaBeda: 'Tidak ada angka yang berubah dari versi sebelumnya.',
  bedaLain: (jumlah: string) => `dan ${jumlah} angka lain`,
  belumAda: 'belum ada',
  tidakAda: 'tidak ada lagi',
  taktampak: 'hanya pada desimal yang tidak ditampilkan',
  seluruh: 'Seluruh OPD',
  dibuka: (periode: string, sebutan: string) =>
    `Kunci ${periode} dibuka. Yang dikunci (${sebutan}) masih tersimpan dan dapat dilihat kembali.`,
  dibukaRusak: (periode: string) => `Kunci ${periode} dibuka.`,
  dibukaUsang: 'Data atau rencana sudah berubah sejak dikunci: hitung ulang sebelum dikunci lagi.',
  dibukaOleh: (tanggal: string, oleh: string, alasan: string) =>
    `Kunci dibuka ${tanggal} oleh ${oleh}: ${alasan}.`,
  belumAdaPeriode: 'Belum ada periode yang dikompilasi.',
  tidakTerbukti: 'Angkanya yang tersimpan tidak lagi seperti saat dikunci.',
  dapatDikunci: (periode: string) => `${periode} dapat dikunci.`,
  tidakDapatDikunci: (periode: string) => `${periode} belum dapat dikunci:`,
  nilaiKini: (nilai: string) => `Dari data dan rencana sekarang: ${nilai}`,
  tanpaNilaiKini: 'Dari data dan rencana sekarang angka ini tidak dapat dihitung.',
  barisBerubah: (jumlah: string) => `${jumlah} baris berubah sejak dikunci:`,
  barisTetap: 'Tidak ada baris yang berubah sejak dikunci.',
  barisTakTerbaca: 'Baris mana yang berubah sejak dikunci tidak dapat diketahui.',
  barisLain: (jumlah: string) => `dan ${jumlah} baris lain`,
  jenis: { ditambah: 'ditambah', diubah: 'diubah', dihapus: 'dihapus' },
  barisUnit: (dahulu: string, kini: string) =>
    `ada yang berubah (${dahulu} baris saat dikunci, kini ${kini})`,
  rincianKini: 'Bagian rumus di bawah ini dari data dan rencana sekarang.',
};
