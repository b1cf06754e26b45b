import { ok, type Result } from '../../domain/umum/result';
import type { tabelRegister } from '../../lembar/daftar/register';
import type { Baris } from '../../lembar/tabel';
import type { Gagal } from '../luaran';
import type { TujuanBerkas } from '../ports/penulis-buku';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import type { PermintaanDistribusi } from './siapkan-distribusi';
import { periodeDari } from '../../domain/kalender/periode';
import { kodeDalamPeriode, unitPadaPeriode } from '../ruang-kerja/unit-waktu';
import { awalTanda, tandaTerbitan } from './tanda-terbitan';

type BarisRegister = Baris<typeof tabelRegister>;

/** A distribution that was cut off between register and files, ended now. */
export interface Dilanjutkan {
  /** Its files that are in place only now. */
  readonly berkas: readonly string[];
  /** All rows of the register that it wrote. */
  readonly register: readonly BarisRegister[];
}

/** Hands over what the register tells of and what a run that was cut off has not handed over. */
export async function lanjutkanTerputus(
  ruang: RuangKerja,
  tujuan: TujuanBerkas,
): Promise<Result<Dilanjutkan, Gagal>> {
  if (tujuan.pulihkan === undefined) return ok({ berkas: [], register: [] });
  const { register } = ruang.data;
  let menurutTanda: ReadonlyMap<string, BarisRegister> | undefined;
  // Most runs find nothing to ask about.
  const cari = (tanda: string): BarisRegister | undefined =>
    (menurutTanda ??= new Map(register.map((baris) => [tandaTerbitan(ruang, baris), baris]))).get(tanda);
  const saat = new Set<string>();
  const dipulihkan = await tujuan.pulihkan((nama, tanda) => {
    if (!tanda.startsWith(awalTanda(ruang))) return 'asing';
    const baris = cari(tanda);
    if (baris?.berkasKirim !== nama) return 'tak-tercatat';
    saat.add(baris.dikirim ?? '');
    return 'tercatat';
  });
  if (!dipulihkan.ok) return dipulihkan;
  return ok({
    berkas: dipulihkan.value,
    register: register.filter(({ dikirim }) => saat.has(dikirim ?? '')),
  });
}

/** What is still asked for: who belongs to the distribution that was ended has a template, and gets no second one. */
export function sisaPermintaan(
  { data }: RuangKerja,
  permintaan: PermintaanDistribusi,
  { register }: Dilanjutkan,
): PermintaanDistribusi | undefined {
  const sudah = new Set(
    register.flatMap((baris) => (baris.periode === permintaan.periode ? [baris.opd] : [])),
  );
  if (sudah.size === 0) return permintaan;
  const periode = periodeDari(permintaan.periode);
  const ada = periode === undefined ? data.opd : unitPadaPeriode(data, periode);
  const kodeDari = (kode: string): string =>
    periode === undefined ? kode : kodeDalamPeriode(data, periode, kode);
  const unit = (permintaan.unit?.map(kodeDari) ?? ada.map(({ kode }) => kode)).filter(
    (kode) => !sudah.has(kode),
  );
  return unit.length === 0 ? undefined : { ...permintaan, unit };
}
