import { hitungUlang, type HasilHitungUlang } from '../../application/capaian/hitung-ulang';
import {
  barisHitungUlang,
  sajikanHitungUlang,
  type HitungUlangSajian,
} from '../../sajian/capaian/hitung-ulang';
import { hitungUlangJson } from '../../sajian/json/hitung-ulang';
import { penulisLembar } from '../../sajian/penulis-lembar';
import type { MasukanHitung } from '../masukan';
import { segarkanDasbor } from '../segarkan-dasbor';
import type { KerjaLayanan } from '../tipe';

export const kerja: KerjaLayanan<MasukanHitung, HasilHitungUlang, HitungUlangSajian> = {
  jalankan: async (buku, { lingkungan, kemajuan }, { periode }) =>
    segarkanDasbor(
      buku,
      lingkungan,
      await hitungUlang(
        buku,
        lingkungan,
        { tulis: penulisLembar, ...(periode === undefined ? {} : { periode }) },
        kemajuan,
      ),
    ),
  sajikan: sajikanHitungUlang,
  baris: barisHitungUlang,
  json: hitungUlangJson,
};
