import { bacaRencanaJson } from '../../../adapters/rencana-json/baca-rencana';
import { batasRencana } from '../../../adapters/rencana-json/batas-rencana';
import { imporRencana } from '../../../application/impor-rencana';
import type { Luaran } from '../../../application/luaran';
import { ringkasanRencana } from '../../../application/rencana/ringkasan-rencana';
import { daftarAturan } from '../../../application/rencana/aturan-indikator';
import { pustakaRencana, type PustakaRencana } from '../../../application/rencana/pustaka-rencana';
import { tambahDariPustaka, type HasilTambah } from '../../../application/rencana/tambah-indikator';
import { setujui as jalankanSetujui, type PermintaanSetujui } from '../../../application/setujui';
import { sajikanAturan, type AturanSajian } from '../../../sajian/rencana/aturan';
import { ok } from '../../../domain/umum/result';
import { tanggalDariIso } from '../../../domain/umum/tanggal';
import { isiBerkas } from '../isi-berkas';
import type { KonteksTugas } from '../konteks-tugas';
import type { Sajian } from '../../../sajian/dasar';
import { sajikanImporRencana, type ImporRencanaSajian } from '../../../sajian/rencana/impor-rencana';
import { sajikanPersetujuan } from '../../../sajian/rencana/persetujuan';
import { sajikanRingkasanRencana, type RingkasanRencanaSajian } from '../../../sajian/rencana/ringkasan';
import { padaBuku, sajikanIsi } from '../pada-buku';

/** What the plan holds, its approval, and all findings of its check. */
export const ringkasan = (
  konteks: KonteksTugas,
  _: Readonly<Record<string, never>>,
): Luaran<Sajian<RingkasanRencanaSajian>> =>
  sajikanIsi(padaBuku(konteks, ringkasanRencana), sajikanRingkasanRencana);

/** As a form gives it: the day as a date field has it; today where it is absent. */
export interface MasukanSetujui extends Omit<PermintaanSetujui, 'tanggal'> {
  readonly tanggal?: string;
}

/** SOP step 7a. */
export const setujui = (
  konteks: KonteksTugas,
  { tanggal: tertulis, ...masukan }: MasukanSetujui,
): Luaran<Sajian<string>> => {
  const tanggal = tertulis === undefined ? undefined : tanggalDariIso(tertulis);
  return sajikanIsi(
    padaBuku(konteks, (buku) =>
      jalankanSetujui(buku, konteks.lingkungan, {
        ...masukan,
        ...(tanggal === undefined ? {} : { tanggal }),
      }),
    ),
    sajikanPersetujuan,
  );
};

/** The indicator library beside the plan. */
export const pustaka = (konteks: KonteksTugas, _: Readonly<Record<string, never>>): Luaran<PustakaRencana> =>
  padaBuku(konteks, pustakaRencana);

/** Indicators of the library into areas of the plan. */
export const tambahPustaka = (
  konteks: KonteksTugas,
  { pilihan }: { readonly pilihan: readonly { readonly pustaka: string; readonly area: string }[] },
): Luaran<HasilTambah> => padaBuku(konteks, (buku) => tambahDariPustaka(buku, konteks.lingkungan, pilihan));

export interface DokumenRencana {
  readonly berkas: File;
  /** Only tells what would change. */
  readonly pratinjau: boolean;
}

/** A plan document (JSON) into the workspace. */
export async function imporDokumen(
  konteks: KonteksTugas,
  { berkas, pratinjau }: DokumenRencana,
): Luaran<Sajian<ImporRencanaSajian>> {
  const isi = await isiBerkas(berkas, batasRencana.berkas);
  if (!isi.ok) return isi;
  const masukan = bacaRencanaJson({ nama: berkas.name, isi: isi.value });
  if (!masukan.ok) return ok({ catatan: masukan.error });
  return sajikanIsi(
    padaBuku(konteks, (buku) =>
      imporRencana(buku, konteks.lingkungan, masukan.value, { pratinjau, alihkan: true }),
    ),
    sajikanImporRencana,
  );
}

/** The achievement rule of every indicator. */
export const aturan = (
  konteks: KonteksTugas,
  _: Readonly<Record<string, never>>,
): Luaran<Sajian<readonly AturanSajian[]>> => sajikanIsi(padaBuku(konteks, daftarAturan), sajikanAturan);
