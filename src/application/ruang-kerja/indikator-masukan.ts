import { cariPustaka } from '../../domain/pustaka/cari';
import { daftarPustaka } from '../../domain/pustaka/daftar';
import { gantiRujukan } from '../../domain/pustaka/rujukan';
import type { EntriPustaka } from '../../domain/pustaka/tipe';
import type { Indikator } from '../../domain/rencana/indikator';
import { namaTerdekat } from '../../domain/umum/nama-terdekat';
import { catatRuangKerja, type CatatanRuangKerja } from '../catatan-ruang-kerja';
import type { IndikatorMasukan } from '../rencana-masukan';

/** Attributes that an indicator cannot do without; the others have no meaning of their own when absent. */
const atributWajib: readonly (keyof IndikatorMasukan)[] = [
  'nama',
  'definisi',
  'area',
  'areaPengukuran',
  'satuan',
  'rumus',
  'polarisasi',
  'sifat',
  'frekuensi',
  'cakupanData',
  'sumberData',
  'penanggungJawab',
  'lingkupEvaluasi',
  'aturanKosong',
  'aturanTidakMelapor',
  'nilaiTahunan',
  'aturanCapaian',
  'bobot',
];

const atributPustaka = ({ id, awal: _, sebutan: __, ...atribut }: EntriPustaka) => ({
  ...atribut,
  pustaka: id,
});

const satuSaja = <T>(daftar: readonly T[]): T | undefined => (daftar.length === 1 ? daftar[0] : undefined);

/**
 * Whole indicators from those of a plan document: the library entry named by `pustaka` with the document's changes over
 * it, or the attributes as written. What is missing is told for each, at its place in the document. Formulas of library
 * entries find those they refer to among the incoming ones, and among `sudahAda`, those of the plan that stay.
 */
export function lengkapiIndikator(
  masuk: readonly IndikatorMasukan[],
  sudahAda: readonly Pick<Indikator, 'kode' | 'pustaka'>[] = [],
): {
  readonly indikator: readonly Omit<Indikator, 'id'>[];
  readonly catatan: readonly CatatanRuangKerja[];
} {
  const catatan: CatatanRuangKerja[] = [];
  const kodePustaka = new Map(
    [...sudahAda, ...masuk].flatMap(({ pustaka, kode }) => (pustaka ? [[pustaka, kode] as const] : [])),
  );
  const indikator = masuk.flatMap((satu, i): Omit<Indikator, 'id'>[] => {
    const lokasi = { jalur: `indikator[${i}]`, kode: satu.kode };
    const entri = daftarPustaka.find(({ id }) => id === satu.pustaka);
    if (satu.pustaka !== undefined && entri === undefined) {
      const saran =
        namaTerdekat(
          satu.pustaka,
          daftarPustaka.map(({ id }) => id),
        ) ?? satuSaja(cariPustaka(daftarPustaka, satu.pustaka))?.id;
      catatan.push(
        catatRuangKerja(
          'pustaka-tidak-dikenal',
          { id: satu.pustaka, ...(saran === undefined ? {} : { saran }) },
          lokasi,
        ),
      );
      return [];
    }
    const gabungan: IndikatorMasukan = { ...(entri && atributPustaka(entri)), ...satu };
    const kurang = atributWajib.filter((nama) => gabungan[nama] === undefined);
    if (kurang.length > 0 || gabungan.rumus === undefined) {
      catatan.push(catatRuangKerja('atribut-kurang', { daftar: kurang }, lokasi));
      return [];
    }
    const rumus = gantiRujukan(gabungan.rumus, (id) => kodePustaka.get(id));
    if (!rumus.ok) {
      catatan.push(catatRuangKerja('rujukan-pustaka-kurang', { daftar: rumus.error }, lokasi));
      return [];
    }
    const { basis, kolomTanggal, perkiraan, ...tetap } = gabungan;
    return [
      {
        referensi: '',
        ...tetap,
        ...(basis == null ? {} : { basis }),
        ...(kolomTanggal == null ? {} : { kolomTanggal }),
        ...(perkiraan == null ? {} : { perkiraan }),
        rumus: rumus.value,
      } as Omit<Indikator, 'id'>,
    ];
  });
  return { indikator, catatan };
}
