import { isKelengkapanRendah, type PengaturanCapaian } from '../capaian/penilaian';
import type { JenisKeadaan, KeadaanAngka } from '../capaian/keadaan-angka';
import type { Indikator } from '../rencana/indikator';
import type { RumusIndikator } from '../rencana/periksa/rumus';
import { persenCakupan, type Cakupan } from './cakupan';

/** What a calculation says of a figure beside its value. */
export interface BahanKeadaan {
  /** Of the figure's own rows and those of what it refers to together. */
  readonly cakupan: Cakupan;
  readonly indikator?: Pick<Indikator, 'aturanTidakMelapor'>;
  readonly rumus?: Pick<RumusIndikator, 'batas' | 'nol' | 'rumus'> | undefined;
  /** Indicators that its formula names, each with the least coverage that it rests on, and what is said of it. */
  readonly rujukan: readonly {
    readonly kode: string;
    readonly cakupan: number | undefined;
    readonly keadaan?: readonly KeadaanAngka[];
  }[];
}

/** Caveats of how a figure comes about, that whatever is made of it has too. */
const menurun: ReadonlySet<JenisKeadaan> = new Set<JenisKeadaan>([
  'tanpa-batas-tanggal',
  'nol-tanpa-penyebut',
  'keadaan-bawaan',
]);

/** What is to be known beside a figure, as far as plan and data of the period say it. */
export function keadaanHitungan(
  { cakupan, indikator, rumus, rujukan }: BahanKeadaan,
  pengaturan: PengaturanCapaian,
): readonly KeadaanAngka[] {
  const { sesudah = 0 } = cakupan;
  const kodeDari = (daftar: BahanKeadaan['rujukan']): readonly string[] => daftar.map(({ kode }) => kode);
  const kurang = rujukan.filter((satu) => isKelengkapanRendah(satu.cakupan, pengaturan));
  const bawaan = rujukan.filter(({ keadaan = [] }) => keadaan.some(({ jenis }) => menurun.has(jenis)));
  const tanpaBatas = (rumus?.batas.tanpaBatas.length ?? 0) > 0;
  const nolPercuma =
    indikator?.aturanTidakMelapor === 'nol' && rumus?.nol === undefined && rumus?.rumus.agregat.length !== 0;
  // Figures are many, and most have nothing to tell.
  const daftar: KeadaanAngka[] = [];
  if (isKelengkapanRendah(persenCakupan(cakupan), pengaturan)) daftar.push({ jenis: 'kelengkapan-rendah' });
  if (kurang.length > 0) daftar.push({ jenis: 'kelengkapan-bawaan', kode: kodeDari(kurang) });
  if (nolPercuma) daftar.push({ jenis: 'nol-tanpa-penyebut' });
  if (tanpaBatas) daftar.push({ jenis: 'tanpa-batas-tanggal' });
  if (bawaan.length > 0) daftar.push({ jenis: 'keadaan-bawaan', kode: kodeDari(bawaan) });
  if (sesudah > 0) daftar.push({ jenis: 'sesudah-tanggal-data', baris: sesudah });
  return daftar;
}
