import {
  tindakLanjut,
  type HasilTindakLanjut,
  type PermintaanTindakLanjut,
} from '../../application/tindak-lanjut/tindak-lanjut';
import {
  barisTindakLanjut,
  sajikanTindakLanjut,
  tindakLanjutJson,
  type TindakLanjutSajian,
} from '../../sajian/tindak-lanjut/tindak-lanjut';
import type { KerjaLayanan } from '../tipe';

export const kerja: KerjaLayanan<PermintaanTindakLanjut, HasilTindakLanjut, TindakLanjutSajian> = {
  jalankan: (buku, { lingkungan }, masukan) => tindakLanjut(buku, lingkungan, masukan),
  sajikan: sajikanTindakLanjut,
  baris: barisTindakLanjut,
  json: tindakLanjutJson,
};
