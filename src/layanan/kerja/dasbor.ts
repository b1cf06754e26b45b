import { dasbor, type HasilBuatDasbor, type PermintaanDasbor } from '../../application/dasbor/dasbor';
import { barisDasbor } from '../../sajian/dasbor/baris-dasbor';
import { sajikanBuatDasbor, type BuatDasborSajian } from '../../sajian/dasbor/dasbor';
import { lembarDasbor } from '../../sajian/dasbor/lembar-dasbor';
import { dasborJson } from '../../sajian/json/dasbor';
import type { KerjaLayanan } from '../tipe';

export const kerja: KerjaLayanan<PermintaanDasbor, HasilBuatDasbor, BuatDasborSajian> = {
  jalankan: (buku, { lingkungan }, masukan) => dasbor(buku, lingkungan, masukan, lembarDasbor),
  sajikan: sajikanBuatDasbor,
  baris: barisDasbor,
  draf: ({ draf }) => draf !== undefined,
  json: dasborJson,
};
