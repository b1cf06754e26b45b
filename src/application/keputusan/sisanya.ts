import { akhirPeriode, daftarPeriode } from '../../domain/kalender/periode';
import { catatKeputusan } from '../../domain/keputusan/catatan';
import { isiTeks } from '../../domain/umum/teks';
import { angkaDiputuskan, type Diminta } from './diputuskan';
import { indikatorTerbuka, type KeadaanKeputusan } from './keadaan-keputusan';
import type { BahanPutusan, PermintaanPutuskan } from './tipe';

/**
 * The closing of the rest, at the end of the year: every indicator without a final status whose data suffice. The others are
 * named: each of them is decided by itself, with a note.
 */
export function sisanya(
  { ruang, periode }: BahanPutusan,
  keadaan: readonly KeadaanKeputusan[],
  permintaan: PermintaanPutuskan,
): Diminta {
  const [tahun] = daftarPeriode('tahunan', ruang.data.tahun);
  if (tahun === undefined || akhirPeriode(periode) !== akhirPeriode(tahun))
    return { butir: [], catatan: [catatKeputusan('sisanya-belum-akhir', { periode: periode.kode })] };
  const terbuka = new Set(indikatorTerbuka(ruang.data).map(({ id }) => id));
  const milik = keadaan.filter(({ indikator }) => terbuka.has(indikator.id));
  const dapat = milik.filter(({ memadai, bertentangan }) => memadai && bertentangan.length === 0);
  const lain = milik.filter((satu) => !dapat.includes(satu)).map(({ indikator }) => indikator.kode);
  if (milik.length === 0)
    return { butir: [], catatan: [catatKeputusan('sisanya-tidak-ada', { periode: periode.kode })] };
  const satuPerSatu = catatKeputusan('sisanya-satu-per-satu', { indikator: lain });
  return {
    butir: dapat.map((satu) => ({
      keadaan: satu,
      angka: angkaDiputuskan(satu),
      cabang: 'waktu-terlampaui',
      disetujui: [],
      rekomendasi: [],
      menunggu: [],
      catatan: isiTeks(permintaan.catatan) ?? null,
    })),
    catatan:
      lain.length === 0
        ? []
        : [dapat.length === 0 ? { ...satuPerSatu, tingkat: 'galat', akibat: 'menghentikan' } : satuPerSatu],
  };
}
