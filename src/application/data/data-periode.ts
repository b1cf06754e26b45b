import type { BarisData, BarisDihapus } from '../../domain/data/baris-data';
import { denganIsian, type IsianBaris } from '../../domain/data/isian-baris';
import { ringkasCatatan } from '../../domain/umum/pengumpul-catatan';
import { ok, type Result } from '../../domain/umum/result';
import type { Variabel } from '../../domain/variabel/tipe';
import { tabelKembali } from '../../lembar/daftar/kembali';
import { uraiTabel } from '../../lembar/kodek';
import type { Catatan } from '../catatan';
import { bacaKoreksi } from '../koreksi/baca-koreksi';
import { catatSuntingan } from '../koreksi/catat-suntingan';
import { terapkanSemua, type KoreksiDinilai, type Penerap } from '../koreksi/terapkan-semua';
import type { Gagal } from '../luaran';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { bacaBarisTertulis, type BarisTertulis } from './baris-periode';
import { barisDihapus, cariSuntingan, unitDiragukan, type Suntingan } from './cari-suntingan';
import { bacaKembali } from './isi-kembali';

/** The compiled rows of all periods, with what a person did to them. */
export interface DataPeriode {
  /** What counts: the rows as they stand on the data sheets, with the corrections (Koreksi UKPBJ) over them. */
  readonly baris: readonly BarisData[];
  /** The rows as they stand. */
  readonly tertulis: readonly BarisData[];
  /** What was changed by hand, and is said nowhere. */
  readonly suntingan: readonly Suntingan[];
  /** Of these, the rows that were deleted. */
  readonly dihapus: readonly BarisDihapus[];
  /** Every correction that could be read, with what became of it. */
  readonly koreksi: readonly KoreksiDinilai[];
  /** Puts the corrections over rows that were returned just now. */
  readonly terapkan: Penerap;
  readonly catatan: readonly Catatan[];
}

/**
 * The rows as the units returned them, with the corrections: what a template begins with. A value that somebody typed over,
 * and says nowhere why, would come back from the unit as if it were its own.
 */
export const tanpaSuntingan = (baris: readonly BarisData[]): readonly BarisData[] =>
  baris.map((satu) => {
    const disunting = Object.entries(satu.ubahan?.disunting ?? {});
    if (disunting.length === 0) return satu;
    const semula = disunting.flatMap(([id, { kembali }]) => (kembali === undefined ? [] : [[id, kembali]]));
    return { ...satu, isian: denganIsian(satu.isian, Object.fromEntries(semula) as IsianBaris) };
  });

/**
 * Reads the compiled rows, tells what no longer is as the units returned it, and applies the corrections: for all that
 * calculates with them, compares them, or begins a template with them.
 */
export async function muatDataPeriode(
  ruang: RuangKerja,
  variabel: readonly Variabel[],
): Promise<Result<DataPeriode, Gagal>> {
  const { isi } = ruang.tabel;
  const { baris, catatan } = bacaBarisTertulis(isi, variabel);
  const suntingan = await suntinganDari(ruang, baris, variabel);
  if (!suntingan.ok) return suntingan;
  const dibaca = bacaKoreksi(ruang, variabel);
  const {
    hasil,
    koreksi,
    terapkan,
    catatan: catatanKoreksi,
    didokumentasikan,
  } = terapkanSemua(baris, suntingan.value, dibaca.koreksi, ruang.data.unit, (periode) =>
    ruang.data.arsip.has(periode),
  );
  return ok({
    baris: hasil,
    tertulis: baris.map(({ data }) => data),
    suntingan: suntingan.value,
    dihapus: barisDihapus(suntingan.value),
    koreksi,
    terapkan,
    catatan: [
      ...catatan,
      ...ringkasCatatan<Catatan>([
        ...catatSuntingan(isi, suntingan.value, ruang.data, didokumentasikan, koreksi),
        ...dibaca.catatan,
        ...catatanKoreksi,
      ]),
    ],
  });
}

async function suntinganDari(
  ruang: RuangKerja,
  baris: readonly BarisTertulis[],
  variabel: readonly Variabel[],
): Promise<Result<readonly Suntingan[], Gagal>> {
  const diragukan = unitDiragukan(
    baris,
    ruang.data.register.filter(({ periode }) => !ruang.data.arsip.has(periode)),
  );
  if (diragukan.ragu.size === 0) return ok([]);
  const dibaca = await ruang.buku.baca([tabelKembali.id]);
  if (!dibaca.ok) return dibaca;
  const { baris: bagian } = uraiTabel(tabelKembali, dibaca.value.tabel.get(tabelKembali.id));
  return ok(cariSuntingan(baris, diragukan, bacaKembali(bagian, diragukan.ragu), variabel));
}
