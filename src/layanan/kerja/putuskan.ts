import { bacaPermintaan, type KetikanPutuskan } from '../../application/keputusan/baca-permintaan';
import { denganLembar } from '../../application/keputusan/dengan-lembar';
import { putuskan } from '../../application/keputusan/putuskan';
import type { HasilPutuskan } from '../../application/keputusan/tipe';
import { ok } from '../../domain/umum/result';
import { putuskanJson } from '../../sajian/json/keputusan';
import { barisPutuskan, sajikanPutuskan, type PutuskanSajian } from '../../sajian/keputusan/keputusan';
import { lembarKeputusan } from '../../sajian/keputusan/lembar-keputusan';
import type { KerjaLayanan } from '../tipe';

export const kerja: KerjaLayanan<KetikanPutuskan, HasilPutuskan, PutuskanSajian> = {
  jalankan: async (buku, { lingkungan }, masukan) => {
    const dibaca = bacaPermintaan(masukan);
    return 'catatan' in dibaca
      ? ok({ catatan: dibaca.catatan })
      : denganLembar(buku, await putuskan(buku, lingkungan, dibaca.permintaan), masukan, lembarKeputusan);
  },
  sajikan: sajikanPutuskan,
  baris: barisPutuskan,
  json: putuskanJson,
};
