import { catatKeputusan } from '../../domain/keputusan/catatan';
import type { CabangKeputusan } from '../../domain/keputusan/keputusan';
import { tambahSemua } from '../../domain/umum/banyak';
import { KodeDikenal } from '../../domain/umum/nama-terdekat';
import { isiTeks, samaTeks } from '../../domain/umum/teks';
import type { Catatan } from '../catatan';
import { angkaDiputuskan, type Diminta, type Diputuskan } from './diputuskan';
import type { KeadaanKeputusan } from './keadaan-keputusan';
import type { RekomendasiPutusan } from './rekomendasi-putusan';
import type { BahanPutusan, HasilRapat, PermintaanPutuskan } from './tipe';

/** The indicators that were named, each once: the first time that it is named counts. */
export function indikatorDiminta(
  { ruang, periode }: BahanPutusan,
  keadaan: readonly KeadaanKeputusan[],
  { butir }: HasilRapat,
  permintaan: PermintaanPutuskan,
): Diminta {
  const dikenal = new KodeDikenal(ruang.data.rencana.indikator.map(({ kode }) => kode));
  const jadi = new Map<string, Diputuskan>();
  const catatan: Catatan[] = butir.length === 0 ? [catatKeputusan('keputusan-indikator-wajib', {})] : [];
  for (const { indikator, cabang, catatan: milik, rekomendasi } of butir) {
    const satu = keadaan.find(({ indikator: { kode } }) => samaTeks(kode, indikator));
    if (satu !== undefined) {
      const dipilih = pilihRekomendasi(satu, cabang, rekomendasi);
      tambahSemua(catatan, dipilih.catatan);
      if (!jadi.has(satu.indikator.id))
        jadi.set(satu.indikator.id, {
          keadaan: satu,
          angka: angkaDiputuskan(satu),
          cabang,
          catatan: isiTeks(milik) ?? isiTeks(permintaan.catatan) ?? null,
          ...dipilih.isi,
        });
      continue;
    }
    const di = { kode: indikator };
    catatan.push(
      dikenal.ada(indikator)
        ? catatKeputusan('keputusan-indikator-bukan-periode', { indikator, periode: periode.kode }, di)
        : catatKeputusan('keputusan-indikator-tidak-dikenal', { indikator, ...dikenal.saran(indikator) }, di),
    );
  }
  return { butir: [...jadi.values()], catatan };
}

/** The recommendations that (a) approves: those that are named, or the only one that waits. */
function pilihRekomendasi(
  { indikator, rekomendasi }: KeadaanKeputusan,
  cabang: CabangKeputusan,
  diminta: readonly string[] | undefined,
): {
  readonly isi: Pick<Diputuskan, 'disetujui' | 'rekomendasi' | 'menunggu'>;
  readonly catatan: readonly Catatan[];
} {
  const menunggu = rekomendasi.filter(({ disetujui }) => disetujui === undefined);
  const pilihan = menunggu.map(({ baris }) => baris.kode);
  const isi = (disetujui: readonly RekomendasiPutusan[]) => ({
    disetujui,
    rekomendasi: disetujui.map(({ baris: { kode, tenggat } }) => ({ kode, tenggat })),
    menunggu: pilihan,
  });
  if (cabang !== 'setujui-rekomendasi') return { isi: isi([]), catatan: [] };
  if (diminta === undefined) return { isi: isi(menunggu.length === 1 ? menunggu : []), catatan: [] };
  const dipilih = menunggu.filter(({ baris }) => diminta.some((kode) => samaTeks(kode, baris.kode)));
  const lain = diminta.filter((kode) => !pilihan.some((satu) => samaTeks(satu, kode)));
  return {
    isi: isi(dipilih),
    catatan: lain.map((kode) =>
      catatKeputusan(
        'keputusan-rekomendasi-tidak-dikenal',
        { indikator: indikator.kode, rekomendasi: kode, pilihan },
        { kode: indikator.kode },
      ),
    ),
  };
}
