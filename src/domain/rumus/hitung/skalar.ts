import { fail, ok, type Result } from '../../umum/result';
import { nilai, tidakDapatDihitung, type Hasil, type Sebab } from '../hasil';
import { tanggalKonteks, type KonteksBaris, type KonteksRujukan } from '../konteks';
import type { Simpul, SimpulJenis } from '../pohon/simpul';
import { PenghitungPohon, tidakMungkin } from './pohon';

const dariHasil = (hasil: Hasil): Result<number, Sebab> =>
  hasil.jenis === 'nilai' ? ok(hasil.nilai) : fail(hasil.sebab);

/** The value of an indicator or of its score, by the context's results; its reason is told as a reference. */
export const nilaiRujukan = (s: SimpulJenis<'rujukan'>, konteks: KonteksRujukan): Hasil =>
  s.apa === 'nilai' ? konteks.nilaiIndikator(s.indikatorId) : konteks.skorIndikator(s.indikatorId);

/** Calculates what stands outside the aggregates: a reason travels through every operation to the figure. */
export function evaluasiSkalar(
  akar: Simpul,
  agregat: (nomor: number) => Hasil,
  konteks: KonteksBaris,
  rujukan: KonteksRujukan,
): Hasil {
  const diBaris = tidakMungkin('outside an aggregate');
  const penghitung = new PenghitungPohon<Sebab>({
    hariKerja: konteks.hariKerja,
    gagal: (jenis, posisi) => ({ jenis, posisi }),
    tanggal: ({ nama }) => ok(tanggalKonteks(konteks)[nama]),
    agregat: ({ nomor }) => dariHasil(agregat(nomor)),
    rujukan: (s) => {
      const hasil = nilaiRujukan(s, rujukan);
      if (hasil.jenis === 'nilai') return ok(hasil.nilai);
      const { indikatorId, apa, posisi } = s;
      return fail({ jenis: 'rujukan-tidak-dapat-dihitung', indikatorId, apa, posisi });
    },
    teks: diBaris,
    variabel: diBaris,
    keterisian: diBaris,
  });
  const hasil = penghitung.nilai(akar);
  return hasil.ok ? nilai(hasil.value) : tidakDapatDihitung(hasil.error);
}
