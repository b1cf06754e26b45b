import type { RumusTertulis } from '../../../../application/rencana/bahan-rumus';
import type { KolomTanggalDraf } from '../../../../application/rencana/draf-rumus';
import type { IndikatorMasukan } from '../../../../application/rencana-masukan';
import { aturanCapaianBawaan } from '../../../../domain/capaian/aturan-bawaan';
import type { AreaPengukuran, Polarisasi } from '../../../../domain/rencana/atribut-indikator';
import type { Variabel } from '../../../../domain/variabel/tipe';

/** What only a person can say of a new indicator. */
export interface AtributBaru {
  readonly nama: string;
  readonly definisi: string;
  /** Code of the area; empty means the first one. */
  readonly area: string;
  readonly areaPengukuran: AreaPengukuran;
  readonly satuan: string;
  readonly polarisasi: Polarisasi;
  readonly sumberData: string;
  readonly penanggungJawab: string;
}

export const atributKosong: AtributBaru = {
  nama: '',
  definisi: '',
  area: '',
  areaPengukuran: 'ketepatan-waktu',
  satuan: '%',
  polarisasi: 'makin-tinggi',
  sumberData: '',
  penanggungJawab: '',
};

/** Fields that must not stay empty; the data source can be told from the variables. */
export const bidangKosong = (atribut: AtributBaru): readonly (keyof AtributBaru)[] =>
  (Object.keys(atribut) as (keyof AtributBaru)[]).filter(
    (nama) => nama !== 'sumberData' && atribut[nama].trim() === '',
  );

/** Where the variables that a formula names are found; the sheets themselves where it names none. */
function sumberDari(rumus: string, variabel: readonly Variabel[]): string {
  const nama = new Set(rumus.toLowerCase().match(/[a-z_][a-z0-9_]*/g));
  const menu = variabel.filter((satu) => nama.has(satu.nama) && satu.menu !== '').map((satu) => satu.menu);
  return [...new Set(menu)].join('; ') || 'Data OPD';
}

/** The column that holds: the one a person chose as long as the formula's rows have it, the proposed one otherwise. */
export function kolomTanggalTerpilih(
  { pilihan, usul }: KolomTanggalDraf,
  dipilih: string | undefined,
): string {
  const tetap = dipilih === '' || pilihan.some(({ nama }) => nama === dipilih);
  return tetap && dipilih !== undefined ? dipilih : (usul ?? '');
}

/**
 * The indicator to add: the given attributes, and for the rest what most indicators of the library have. `kolomTanggal`
 * is empty where the formula itself says what bounds its rows.
 */
export const atributBaru = (
  atribut: AtributBaru,
  { rumus, basis }: RumusTertulis,
  variabel: readonly Variabel[],
  kolomTanggal: string,
): Omit<IndikatorMasukan, 'kode'> => ({
  ...atribut,
  sumberData: atribut.sumberData.trim() || sumberDari(`${rumus} ${basis}`, variabel),
  rumus,
  basis: basis.trim() === '' ? null : basis,
  sifat: 'kumulatif',
  kolomTanggal: kolomTanggal === '' ? null : kolomTanggal,
  frekuensi: 'triwulan',
  cakupanData: 'semua-paket',
  lingkupEvaluasi: ['seluruh', 'opd'],
  aturanKosong: 'per-rumus',
  aturanTidakMelapor: 'posisi-terakhir',
  nilaiTahunan: 'hitung-ulang',
  aturanCapaian: aturanCapaianBawaan(atribut.polarisasi),
  bobot: 1,
});
