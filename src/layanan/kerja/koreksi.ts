import { koreksi } from '../../application/koreksi/koreksi';
import { barisKoreksi, sajikanKoreksi, type KoreksiSajian } from '../../sajian/koreksi/koreksi';
import { koreksiJson } from '../../sajian/json/koreksi';
import type { PermintaanKoreksi, HasilKoreksi } from '../../application/koreksi/tipe';
import type { KerjaLayanan } from '../tipe';

export const kerja: KerjaLayanan<PermintaanKoreksi, HasilKoreksi, KoreksiSajian> = {
  jalankan: (buku, { lingkungan }, masukan) => koreksi(buku, lingkungan, masukan),
  sajikan: sajikanKoreksi,
  baris: barisKoreksi,
  usang: ({ dilakukan }) =>
    dilakukan?.pratinjau === false && !dilakukan.terkunci && dilakukan.capaian.length > 0,
  json: koreksiJson,
};
