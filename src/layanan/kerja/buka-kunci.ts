import { bukaKunci, type HasilBukaKunci } from '../../application/kunci/buka-kunci';
import { barisBukaKunci, sajikanBukaKunci, type BukaKunciSajian } from '../../sajian/kunci/buka-kunci';
import { bukaKunciJson } from '../../sajian/json/kunci';
import { penulisLembar } from '../../sajian/penulis-lembar';
import type { MasukanBukaKunci } from '../masukan';
import type { KerjaLayanan } from '../tipe';

export const kerja: KerjaLayanan<MasukanBukaKunci, HasilBukaKunci, BukaKunciSajian> = {
  jalankan: (buku, { lingkungan }, masukan) =>
    bukaKunci(buku, lingkungan, { ...masukan, tulis: penulisLembar }),
  sajikan: sajikanBukaKunci,
  baris: barisBukaKunci,
  json: bukaKunciJson,
};
