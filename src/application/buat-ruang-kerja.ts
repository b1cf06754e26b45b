import { bacaDaftarTempel, type OpsiTempel } from '../domain/impor/unit/tempel/daftar-tempel';
import type { UnitTempel } from '../domain/impor/unit/tempel/nasib-baris';
import { sejakAwal } from '../domain/unit/masa-berlaku';
import type { Opd } from '../domain/rencana/rencana';
import { periksaMulai } from '../domain/sop/mulai-siklus';
import { isTerhenti } from '../domain/umum/catatan';
import { ok } from '../domain/umum/result';
import { perbaruiDaftarIsi } from './daftar-isi/perbarui-daftar-isi';
import { imporRencana } from './impor-rencana';
import type { Lingkungan } from './lingkungan';
import type { Luaran } from './luaran';
import type { Workbook } from './ports/workbook';
import { muatRuangKerja } from './ruang-kerja/muat';
import { lembarRuangKerja, rencanaAwal, type PermintaanSiapkan } from './siapkan';

export interface HasilBuatRuangKerja {
  readonly jumlahLembar: number;
  readonly jumlahUnit: number;
  /** Units that got a provisional code. */
  readonly unitSementara: number;
  /** It was a workspace already: nothing was written. */
  readonly sudahAda: boolean;
}

/**
 * Makes a workspace in a workbook that is open (SOP step 1): the sheets, the units, and the plan to begin with. Sheets
 * that are there stay as they are.
 */
export async function buatRuangKerja(
  buku: Workbook,
  lingkungan: Lingkungan,
  { unit: teksUnit, tukar, ...permintaan }: PermintaanSiapkan & OpsiTempel & { readonly unit: string },
): Luaran<HasilBuatRuangKerja> {
  // None is asked for: packages that are imported bring their units.
  const daftar = teksUnit.trim() === '' ? undefined : bacaDaftarTempel(teksUnit, { tukar: tukar === true });
  const unit = daftar?.unit ?? [];
  const lembar = lembarRuangKerja(permintaan, lingkungan);
  const hasil = {
    jumlahLembar: lembar.length,
    jumlahUnit: unit.length,
    unitSementara: unit.filter(({ sementara }) => sementara).length,
  };
  const ada = await muatRuangKerja(buku);
  if (ada.ok) return ok({ catatan: [], isi: { ...hasil, sudahAda: true } });
  // Only where there is nothing of ours: not in a returned template, nor in a workspace of a newer version.
  if (ada.error.kode !== 'not-a-workspace') return ada;
  const { mulai, tahun } = permintaan;
  const catatan = [...(mulai === undefined ? [] : periksaMulai(mulai, tahun)), ...(daftar?.catatan ?? [])];
  if (isTerhenti(catatan)) return ok({ catatan });
  const dibuat = await buku.tambahLembar(lembar);
  if (!dibuat.ok) return dibuat;
  const diisi = await imporRencana(buku, lingkungan, {
    ...rencanaAwal(),
    ...(unit.length === 0 ? {} : { opd: unit.map(opdBaru) }),
  });
  if (!diisi.ok) return diisi;
  if (diisi.value.isi === undefined) return ok({ catatan: diisi.value.catatan });
  const daftarIsi = await perbaruiDaftarIsi(buku);
  if (!daftarIsi.ok) return daftarIsi;
  // What a new workspace still lacks (targets, actions) is work to do, not a mistake to report.
  return ok({ catatan, isi: { ...hasil, sudahAda: false } });
}

/** A unit of a list as a row of the sheet OPD. */
export const opdBaru = (unit: UnitTempel): Omit<Opd, 'id'> => ({
  ...unit,
  ...sejakAwal,
  penanggungJawab: null,
  kontak: null,
  ejaanLain: [],
});
