import { analisis, type PermintaanAnalisis } from '../../application/analisis/analisis';
import type { HasilAnalisis } from '../../application/analisis/tipe';
import { sajikanAnalisis } from '../../sajian/analisis/analisis';
import { barisAnalisis } from '../../sajian/analisis/baris-analisis';
import type { AnalisisSajian } from '../../sajian/analisis/tipe';
import { lembarAnalisis } from '../../sajian/analisis/lembar-analisis';
import { analisisJson } from '../../sajian/json/analisis';
import type { KerjaLayanan } from '../tipe';

export const kerja: KerjaLayanan<PermintaanAnalisis, HasilAnalisis, AnalisisSajian> = {
  jalankan: (buku, { lingkungan }, masukan) => analisis(buku, lingkungan, masukan, lembarAnalisis),
  sajikan: sajikanAnalisis,
  baris: barisAnalisis,
  usang: ({ usang, draf }) => usang && draf === undefined,
  draf: ({ draf }) => draf !== undefined,
  json: analisisJson,
};
