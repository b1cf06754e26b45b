import {
  rekomendasi,
  type HasilRekomendasi,
  type PermintaanRekomendasi,
} from '../../application/analisis/rekomendasi';
import {
  barisRekomendasi,
  sajikanDaftarRekomendasi,
  type RekomendasiSajian,
} from '../../sajian/analisis/rekomendasi';
import { tulisUsulanLembar } from '../../sajian/analisis/usulan';
import { daftarRekomendasiJson } from '../../sajian/json/analisis';
import type { KerjaLayanan } from '../tipe';

export const kerja: KerjaLayanan<PermintaanRekomendasi, HasilRekomendasi, RekomendasiSajian> = {
  jalankan: (buku, { lingkungan }, masukan) => rekomendasi(buku, lingkungan, masukan, tulisUsulanLembar),
  sajikan: sajikanDaftarRekomendasi,
  baris: barisRekomendasi,
  json: daftarRekomendasiJson,
};
