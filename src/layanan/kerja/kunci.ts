import { daftarKunci, type HasilDaftarKunci } from '../../application/kunci/daftar-kunci';
import {
  barisDaftarKunci,
  sajikanDaftarKunci,
  type DaftarKunciSajian,
} from '../../sajian/kunci/daftar-kunci';
import { daftarKunciJson } from '../../sajian/json/kunci';
import { penulisLembar } from '../../sajian/penulis-lembar';
import type { MasukanHitung } from '../masukan';
import type { KerjaLayanan } from '../tipe';

export const kerja: KerjaLayanan<MasukanHitung, HasilDaftarKunci, DaftarKunciSajian> = {
  jalankan: (buku, _, masukan) => daftarKunci(buku, { ...masukan, tulis: penulisLembar }),
  sajikan: sajikanDaftarKunci,
  baris: barisDaftarKunci,
  json: daftarKunciJson,
};
