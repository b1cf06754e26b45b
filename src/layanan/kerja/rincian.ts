import { rincian, type PermintaanRincian, type HasilRincian } from '../../application/capaian/rincian';
import { barisRincian } from '../../sajian/capaian/baris-rincian';
import { sajikanRincian, type RincianSajian } from '../../sajian/capaian/rincian';
import { rincianJson } from '../../sajian/json/rincian';
import type { KerjaLayanan } from '../tipe';

export const kerja: KerjaLayanan<PermintaanRincian, HasilRincian, RincianSajian> = {
  jalankan: (buku, _, masukan) => rincian(buku, masukan),
  sajikan: sajikanRincian,
  baris: barisRincian,
  usang: ({ usang, draf }) => usang && draf === undefined,
  draf: ({ draf }) => draf !== undefined,
  json: rincianJson,
};
