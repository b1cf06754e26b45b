import type { BarisInduk } from '../../domain/data/baris-data';
import { KodeDikenal } from '../../domain/umum/nama-terdekat';
import { catatUnit, type CatatanUnit } from '../../domain/unit/catatan';
import { kodeDahulu } from '../../domain/unit/unit-berwaktu';
import { labelLingkupEvaluasi } from '../../domain/rencana/atribut-indikator';
import { tabelCapaian } from '../../lembar/daftar/capaian';
import { daftarTingkatData } from '../../domain/variabel/tipe';
import { idTabelData } from '../data/baris-periode';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';

type Jumlah = Record<'data' | 'register' | 'capaian', number>;

/**
 * Compiled rows, rows of the register and figures whose unit code no unit has or had: they count for none. One finding a
 * code. Reads the code column of the tables that were read, and no other cell.
 */
export function catatKodeYatim({ data: { unit, opd, register }, tabel }: RuangKerja): readonly CatatanUnit[] {
  const yatim = new Map<string, Jumlah>();
  const tahu = new Map<string, boolean>();
  const hitung = (kode: unknown, apa: keyof Jumlah): void => {
    if (typeof kode !== 'string' || kode === '') return;
    const dikenal = tahu.get(kode) ?? unit.milik(kode) !== undefined;
    tahu.set(kode, dikenal);
    if (dikenal) return;
    const jumlah = yatim.get(kode) ?? { data: 0, register: 0, capaian: 0 };
    jumlah[apa] += 1;
    yatim.set(kode, jumlah);
  };
  // A correction of a unit that there is not is told at its own row.
  for (const tingkat of daftarTingkatData) {
    const kolom = tabel.kolom(idTabelData(tingkat));
    for (const baris of kolom.baris) hitung(kolom.sel(baris, 'opd'), 'data');
  }
  for (const { opd: kode } of register) hitung(kode, 'register');
  const capaian = tabel.kolom(tabelCapaian.id);
  for (const baris of capaian.baris)
    if (capaian.sel(baris, 'lingkup') === labelLingkupEvaluasi.opd)
      hitung(capaian.sel(baris, 'kodeLingkup'), 'capaian');
  if (yatim.size === 0) return [];
  const dekat = new KodeDikenal([...opd.map(({ kode }) => kode), ...kodeDahulu(unit)]);
  return [...yatim].map(([kode, jumlah]) =>
    catatUnit('unit-kode-yatim', { kode, ...jumlah, ...dekat.saran(kode) }),
  );
}

/** Imported rows of units that ended, and that no single unit took over: from then on nobody is asked for them. */
export function catatBerakhirBerpaket(
  { data: { unit }, tabel }: Pick<RuangKerja, 'data' | 'tabel'>,
  induk: readonly BarisInduk[],
): readonly CatatanUnit[] {
  if (!unit.berubah) return [];
  const jumlah = new Map<string, number>();
  for (const { opd } of induk) {
    const id = unit.milik(opd)?.id;
    if (id !== undefined) jumlah.set(id, (jumlah.get(id) ?? 0) + 1);
  }
  const catatan = unit.semua.flatMap(({ id, kode, berlakuSampai: sampai, penerus }) => {
    const milik = jumlah.get(id) ?? 0;
    return sampai === null || penerus.length === 1 || milik === 0
      ? []
      : [
          catatUnit(
            'unit-berakhir-berpaket',
            { kode, sampai, jumlah: milik },
            { rujuk: { tabel: 'opd', id, kolom: 'penerus' } },
          ),
        ];
  });
  return tabel.tempatkan(catatan) as readonly CatatanUnit[];
}
