import { kode, tanggal, teks, wajib, yaTidak } from '../kolom';
import { defineTabel } from '../tabel';

export const tabelOpd = defineTabel({
  id: 'opd',
  nama: 'Opd',
  lembar: 'OPD',
  judul: 'Unit pengisi data (OPD)',
  petunjuk: [
    'Satu baris satu unit. Kode dipakai pada nama berkas template dan tidak boleh sama. Kode diganti lewat panel: Data, Ganti kode unit. Unit yang digabung atau dipecah: barisnya tetap, Berlaku sampai diisi hari terakhirnya, dan Unit penerus kode penggantinya; unit barunya mendapat baris sendiri dengan Berlaku mulai.',
  ],
  visibilitas: 'tersembunyi',
  barisCadangan: 20,
  kolom: {
    kode: wajib(kode('Kode', 15, { isian: true })),
    nama: wajib(teks('Nama unit', 52, { isian: true, bungkus: true })),
    namaSingkat: teks('Nama singkat', 18, { isian: true }),
    penanggungJawab: teks('Penanggung Jawab Kinerja', 30, { isian: true }),
    kontak: teks('Kontak', 26, { isian: true }),
    ejaanLain: teks('Ejaan lain (pisahkan dengan ;)', 40, { isian: true, bungkus: true }),
    sementara: yaTidak('Kode sementara', 12, { isian: true }),
    berlakuMulai: tanggal('Berlaku mulai', 14, { isian: true }),
    berlakuSampai: tanggal('Berlaku sampai', 14, { isian: true }),
    penerus: teks('Unit penerus (pisahkan dengan ;)', 24, { isian: true }),
    kodeTercatat: teks('Kode menurut program', 15, { tersembunyi: true }),
  },
});
