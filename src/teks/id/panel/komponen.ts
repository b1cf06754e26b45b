import { angka } from '../angka';
import { catatan } from '../sajian/catatan';

export const komponen = {
  catatan: 'Catatan Pemeriksaan',
  bukaTempat: 'Buka tempatnya di lembar',
  tampilkanLagi: (sisa: number) => `Tampilkan lagi (masih ${angka(sisa)})`,
  kosongkan: 'Kosongkan pencarian',
  batal: 'Batal',
  membatalkan: 'Membatalkan …',
  terhenti: catatan.terhenti,
  isiDahulu: (bidang: string) => `Isi dahulu: ${bidang}.`,
  seretKeSini: 'atau seret berkas ke sini',
  folderDitolak:
    'Folder tidak dapat dijatuhkan di sini. Buka foldernya, pilih berkas-berkasnya, lalu seret ke sini.',
  lihatAkibat: 'Lihat akibatnya',
  nip: (nip: string) => `NIP ${nip}`,
  tutup: 'Tutup',
  menghitung: 'Menghitung akibatnya …',
  menyimpan: 'Menyimpan …',
};
