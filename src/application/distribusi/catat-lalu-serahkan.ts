import { labelPeriode, type Periode } from '../../domain/kalender/periode';
import { fail, ok, type Result } from '../../domain/umum/result';
import { tabelRegister } from '../../lembar/daftar/register';
import type { Baris } from '../../lembar/tabel';
import type { Lingkungan } from '../lingkungan';
import type { Gagal } from '../luaran';
import type { BerkasJadi, Penetap, TujuanBerkas } from '../ports/penulis-buku';
import type { Perubahan } from '../ports/workbook';
import { muatRuangKerja } from '../ruang-kerja/muat';
import { perubahanSimpan } from '../ruang-kerja/perubahan';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { simpanRuangKerja } from '../ruang-kerja/simpan';
import { idRegister } from './siapkan-distribusi';

type BarisRegister = Baris<typeof tabelRegister>;

/** A file and the row of the register that tells of it. */
export interface Terbitan {
  readonly berkas: BerkasJadi;
  readonly register: BarisRegister;
  /** The row before, where there was one. */
  readonly lama: BarisRegister | undefined;
}

const PEKERJAAN = 'Distribusi Template';

/**
 * Register and files agree wherever this is cut (ADR 0053): the files are made ready where nobody sees them, the register is
 * written and saved, and only then they are handed over. Cut before the register is saved, they are nobody's, and the next
 * run throws them away; cut after it, the next run hands them over.
 */
export async function catatLaluSerahkan(
  ruang: RuangKerja,
  lingkungan: Lingkungan,
  { tujuan, tetapkan }: Penetap & { readonly tujuan: TujuanBerkas },
  periode: Periode,
  terbitan: readonly Terbitan[],
  lain: readonly Perubahan[],
): Promise<Result<void, Gagal>> {
  const siap = await tujuan.siapkan(terbitan.map(({ berkas }) => berkas));
  if (!siap.ok) return siap;
  const dicatat = await simpanRuangKerja(
    ruang,
    lingkungan,
    PEKERJAAN,
    `${labelPeriode(periode)}: ${terbitan.length} berkas`,
    [
      ...lain,
      perubahanSimpan(
        tabelRegister,
        terbitan.map(({ register }) => register),
      ),
    ],
  );
  const tetap = dicatat.ok ? await tetapkan() : dicatat;
  if (!tetap.ok) {
    await siap.value.buang();
    return tetap;
  }
  const diserahkan = await siap.value.serahkan();
  if (diserahkan.ok) return ok(undefined);
  const { gagal, hilang } = diserahkan.error;
  const takJadi = terbitan.filter(({ berkas: { nama } }) => hilang.includes(nama));
  if (takJadi.length > 0) await tarikCatatan(ruang, lingkungan, periode, takJadi);
  return fail(gagal);
}

/** The register tells again what it told before. Where even that is refused, it tells of files that nobody has: a new issue is then the next one. */
async function tarikCatatan(
  { buku }: RuangKerja,
  lingkungan: Lingkungan,
  periode: Periode,
  terbitan: readonly Terbitan[],
): Promise<void> {
  const ruang = await muatRuangKerja(buku);
  if (!ruang.ok) return;
  const lama = terbitan.flatMap((satu) => (satu.lama === undefined ? [] : [satu.lama]));
  const baru = terbitan.filter((satu) => satu.lama === undefined);
  await simpanRuangKerja(
    ruang.value,
    lingkungan,
    PEKERJAAN,
    `${labelPeriode(periode)}: ${terbitan.length} berkas tidak sampai diserahkan, catatannya ditarik`,
    [
      ...(lama.length === 0 ? [] : [perubahanSimpan(tabelRegister, lama)]),
      ...(baru.length === 0
        ? []
        : [
            {
              jenis: 'hapus' as const,
              tabelId: tabelRegister.id,
              id: baru.map(({ register }) => idRegister(periode, register.opd)),
            },
          ]),
    ],
  );
}
