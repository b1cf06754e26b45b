/** Kompilasi Data and what it changes, as every surface tells it. */
export const kompilasi = {
  judul: (periode: string, tanggal: string, berkas: string) =>
    `Kompilasi Data ${periode}, data per ${tanggal}: ${berkas} berkas`,
  diterima: (diterima: string, dari: string) => `${diterima} dari ${dari} berkas diterima`,
  ditolak: (n: string) => `${n} berkas tidak diterima; datanya tidak diubah`,
  baris: {
    baru: (n: string) => `${n} baris data baru`,
    berubah: (n: string) => `${n} baris data berganti isi`,
    hilang: (n: string) => `${n} baris data dihapus karena tidak ada lagi pada berkas`,
    dikosongkan: (n: string) => `${n} sel yang tadinya terisi menjadi kosong`,
    tetap: (n: string) => `${n} baris data tetap`,
  },
  tanpaBaris: 'Tidak ada baris data yang berubah',
  capaianBerubah: 'Capaian Seluruh OPD yang berubah',
  capaianTerkunci: 'Angka yang dikunci tidak berubah. Bila ditetapkan perbaikan, capaian Seluruh OPD menjadi',
  capaianTetap: 'Tidak ada capaian Seluruh OPD yang berubah.',
  capaianLain: (n: string) => `Juga ${n} capaian per OPD atau per area.`,
  nilaiBelumAda: 'belum ada',
  nilaiBerstatus: (nilai: string, status: string) => `${nilai} (${status})`,
  pratinjau: 'Belum ada yang ditulis ke Buku Kerja Kinerja.',
  tanpaPerubahan: 'Berkas yang sama sudah dikompilasi; tidak ada yang berubah.',
  selesai: (diterima: string, dari: string, periode: string) =>
    `Selesai: ${diterima} dari ${dari} berkas diterima untuk ${periode}, dan capaiannya sudah dihitung.`,
  tanggalDiterima: 'Tanggal diterima setiap berkas, karena tidak ditetapkan:',
  diterimaPada: (berkas: string, tanggal: string, asal: string, ketepatan: string) =>
    `${berkas}: ${tanggal} (${asal})${ketepatan === '' ? '' : `: ${ketepatan}`}`,
  asalDiterima: {
    pengguna: 'ditetapkan pengguna',
    dokumen: 'terakhir disimpan, menurut dokumen',
    berkas: 'tanggal berkas',
    'hari-ini': 'hari kompilasi; berkas tidak menyebut tanggalnya',
  },
  jumlahBaris: (n: string) => `${n} baris`,
};
