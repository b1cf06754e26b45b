import type { HasilPutuskan } from '../../application/keputusan/tipe';
import type { LembarBebas, SelBebas } from '../../lembar/bebas/tipe';
import { jumlahBarisTeks, tinggiUntuk } from '../../lembar/tinggi';
import { tambahSemua, terbesar } from '../../domain/umum/banyak';
import { bahasaIndonesia } from '../../teks/bahasa-indonesia';
import { sajikanPutuskan, type IndikatorKeputusanSajian } from './keputusan';

export const idLembarKeputusan = 'lembar-keputusan';

const kolom = [
  ['B', 8],
  ['C', 34],
  ['D', 16],
  ['E', 16],
  ['F', 18],
  ['G', 24],
  ['H', 36],
  ['I', 5],
  ['J', 5],
  ['K', 5],
  ['L', 26],
] as const;
const lebar: Readonly<Record<string, number>> = { A: 2, ...Object.fromEntries(kolom) };
const BARIS_KEPALA = 6;

/**
 * The Lembar Keputusan: what the meeting has before it, with empty boxes a, b and c for every indicator. Nothing is ticked,
 * and nothing on it is read back: what was decided is written down from the signed minutes.
 */
export function lembarKeputusan(hasil: HasilPutuskan): LembarBebas {
  const kata = bahasaIndonesia.teks.sajian.keputusan.lembar;
  const sajian = sajikanPutuskan(hasil, bahasaIndonesia);
  const tinggi: Record<number, number> = { 2: 24 };
  const sel: SelBebas[] = [
    { alamat: 'B2', isi: kata.judul(sajian.periode.label), gaya: 'judul' },
    { alamat: 'B3', isi: sajian.dasar, gaya: 'petunjuk' },
    { alamat: 'B4', isi: kata.petunjuk, gaya: 'petunjuk' },
    ...kata.kepala.map((isi, k): SelBebas => ({
      alamat: `${hurufKe(k)}${BARIS_KEPALA}`,
      isi,
      gaya: 'kepala',
    })),
  ];
  let baris = BARIS_KEPALA;
  for (const satu of sajian.indikator) {
    baris += 1;
    const isi = isiBaris(satu);
    tambahSemua(
      sel,
      isi.map((teks, k): SelBebas => ({
        alamat: `${hurufKe(k)}${baris}`,
        isi: teks,
        gaya: k === 1 || k === 6 || k === 10 ? 'isi' : 'tengah',
      })),
    );
    const perlu = tinggiUntuk(
      Math.max(2, terbesar(isi.map((teks, k) => jumlahBarisTeks(teks, kolom[k]?.[1] ?? 8)))),
    );
    if (perlu !== undefined) tinggi[baris] = perlu;
  }
  tambahSemua(
    sel,
    kata.tandaTangan(sajian.pimpinan).map((isi, k) => ({
      alamat: `B${baris + 2 + k}`,
      isi,
      gaya: 'teks' as const,
    })),
  );
  return {
    id: idLembarKeputusan,
    nama: 'Lembar Keputusan',
    visibilitas: 'tersembunyi',
    dilindungi: true,
    tempat: 'akhir',
    ...{ lebar, tinggi, sel },
    gabungan: [
      ...['B2:L2', 'B3:L3', 'B4:L4'],
      ...kata.tandaTangan('').map((_, k) => `B${baris + 2 + k}:L${baris + 2 + k}`),
    ],
    bekukan: BARIS_KEPALA,
    cetak: { arah: 'mendatar', ulangi: [BARIS_KEPALA, BARIS_KEPALA] },
  };
}

const hurufKe = (k: number): string => kolom[k]?.[0] ?? 'B';

/** Boxes are empty whatever was decided already; one that is only watched has none. */
function isiBaris(satu: IndikatorKeputusanSajian): readonly string[] {
  const kotak = satu.dipantau === null ? '☐' : '–';
  const status = satu.status?.teks ?? '–';
  return [
    ...[satu.kode, satu.nama, satu.nilai, satu.target, status, satu.kelengkapan],
    satu.dipantau ?? satu.rekomendasi.map(({ kode, uraian }) => `${kode}: ${uraian}`).join('\n'),
    ...[kotak, kotak, kotak, ''],
  ];
}
