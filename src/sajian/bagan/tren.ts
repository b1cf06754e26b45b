import type { HasilTrenSetahun } from '../../application/capaian/tren-setahun';
import { kodePendek } from '../../domain/kalender/periode';
import type { CapaianIndikator } from '../../domain/perhitungan/capaian-indikator';
import { bulatkan } from '../../domain/capaian/bulatkan';
import type { BaganSpec, DeretBagan } from '../../lembar/bagan/tipe';
import type { Bahasa } from '../../teks/bahasa';

/** An indicator through a year beside its target; `null` where no period of it has a value. */
export function baganTren(
  { indikator, desimal, periode }: HasilTrenSetahun,
  bahasa: Bahasa,
): BaganSpec | null {
  const kata = bahasa.teks.sajian.bagan.tren;
  const [pertama] = periode;
  const nilai = periode.map(({ capaian }) => realisasi(capaian, desimal));
  if (pertama === undefined || nilai.every((satu) => satu === null)) return null;
  const deret = (nama: string, isi: readonly (number | null)[]): readonly DeretBagan[] =>
    isi.every((satu) => satu === null) ? [] : [{ nama, nilai: isi, peran: 'target' }];
  const target = (bagian: 'titik' | 'bawah' | 'atas'): readonly (number | null)[] =>
    periode.map(({ capaian }) => nilaiTarget(capaian, bagian));
  return {
    id: 'tren-indikator',
    jenis: 'garis',
    judul: kata.judul(indikator.kode, String(pertama.periode.tahun), indikator.satuan),
    kategori: periode.map((satu) => kodePendek(satu.periode.kode)),
    deret: [
      { nama: kata.realisasi, nilai, peran: 'seri-1' },
      ...deret(kata.target, target('titik')),
      ...deret(kata.batasBawah, target('bawah')),
      ...deret(kata.batasAtas, target('atas')),
    ],
    sumbu: { format: desimal === 0 ? '0' : `0.${'#'.repeat(desimal)}` },
    label: true,
    alt: tulisAlt(periode, nilai, { satuan: indikator.satuan, desimal }, bahasa),
  };
}

const realisasi = (satu: CapaianIndikator | undefined, desimal: number): number | null =>
  satu?.hasil.jenis === 'nilai' ? bulatkan(satu.hasil.nilai, desimal) : null;

function nilaiTarget(satu: CapaianIndikator | undefined, bagian: 'titik' | 'bawah' | 'atas'): number | null {
  const target = satu?.target;
  if (target === undefined) return null;
  if (target.jenis === 'titik') return bagian === 'titik' ? target.nilai : null;
  return bagian === 'titik' ? null : target[bagian];
}

/** The values of the year in their order, and which of its periods have none. */
function tulisAlt(
  periode: HasilTrenSetahun['periode'],
  nilai: readonly (number | null)[],
  { satuan, desimal }: { readonly satuan: string; readonly desimal: number },
  { tulis, teks }: Bahasa,
): string {
  const kata = teks.sajian.bagan.tren;
  const nama = (ke: number): string => (periode[ke] === undefined ? '' : tulis.periode(periode[ke].periode));
  const ada = nilai.flatMap((satu, ke) =>
    satu === null ? [] : [`${nama(ke)} ${tulis.bersatuan(tulis.angka(satu, desimal), satuan)}`],
  );
  const tanpa = nilai.flatMap((satu, ke) => (satu === null ? [nama(ke)] : []));
  return [
    kata.nilai(ada.join('; ')),
    ...(tanpa.length === 0 ? [] : [kata.tanpaNilai(tanpa.join(', '))]),
  ].join(' ');
}
