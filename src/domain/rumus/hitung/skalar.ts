import { fail, ok, type Result } from '../../umum/result';
import { nilai, tidakDapatDihitung, type Hasil, type Sebab } from '../hasil';
import { tanggalKonteks, type KonteksEvaluasi, type KonteksRujukan } from '../konteks';
import type { Simpul, SimpulJenis } from '../pohon/simpul';
import { hitungPohon, type Daun } from './pohon';

const dariHasil = (hasil: Hasil): Result<number, Sebab> =>
  hasil.jenis === 'nilai' ? ok(hasil.nilai) : fail(hasil.sebab);

/** The value of an indicator or of its score, by the context's results; its reason is told as a reference. */
export const nilaiRujukan = (s: SimpulJenis<'rujukan'>, konteks: KonteksRujukan): Hasil =>
  s.apa === 'nilai' ? konteks.nilaiIndikator(s.indikatorId) : konteks.skorIndikator(s.indikatorId);

/** Calculates what stands outside the aggregates: a reason travels through every operation to the figure. */
export function evaluasiSkalar(
  akar: Simpul,
  agregat: (nomor: number) => Hasil,
  konteks: KonteksEvaluasi,
): Hasil {
  const tanggal = tanggalKonteks(konteks);
  const daun = (s: Daun): Result<number, Sebab> => {
    switch (s.jenis) {
      case 'tanggal':
        return ok(tanggal[s.nama]);
      case 'agregat':
        return dariHasil(agregat(s.nomor));
      case 'rujukan': {
        const hasil = nilaiRujukan(s, konteks);
        if (hasil.jenis === 'nilai') return ok(hasil.nilai);
        const { indikatorId, apa, posisi } = s;
        return fail({ jenis: 'rujukan-tidak-dapat-dihitung', indikatorId, apa, posisi });
      }
      case 'teks':
      case 'variabel':
      case 'keterisian':
        throw new Error(`${s.jenis} outside an aggregate: the tree check lets none through`);
    }
  };
  const { hariKerja } = konteks;
  const hasil = hitungPohon<Sebab>(akar, { daun, gagal: (jenis, posisi) => ({ jenis, posisi }), hariKerja });
  return hasil.ok ? nilai(hasil.value) : tidakDapatDihitung(hasil.error);
}
