import type { CaraSerah } from '../../../adapters/officejs/cara-serah';
import type { Luaran } from '../../../application/luaran';
import { catatCadangan, lihatCadangan, namaCadangan } from '../../../application/salinan/cadangan';
import { fail, ok } from '../../../domain/umum/result';
import type { Sajian } from '../../../sajian/dasar';
import { sajikanCadangan, type CadanganSajian } from '../../../sajian/ruang-kerja/cadangan';
import type { KonteksTugas } from '../konteks-tugas';
import { padaBuku, sajikanIsi } from '../pada-buku';

/** How old the last backup is. */
export const lihat = (
  konteks: KonteksTugas,
  _: Readonly<Record<string, never>>,
): Luaran<Sajian<CadanganSajian>> =>
  sajikanIsi(padaBuku(konteks, lihatCadangan), ({ keadaan }, bahasa) =>
    sajikanCadangan(keadaan, konteks.lingkungan.hariIni(), bahasa),
  );

export interface HasilCadangan {
  /** The name that was given, or that the person is asked to give. */
  readonly nama: string;
  /** `tangan`: this Excel gives no copy of its workbook, so the person saves one. */
  readonly cara: CaraSerah | 'tangan';
}

/**
 * Hands out a copy of the workbook as it is. Only a download is recorded as a backup at once; whether a window that Excel
 * opened was saved, the person says (`catat`).
 */
export const simpan = (
  konteks: KonteksTugas,
  { cara }: { readonly cara: CaraSerah },
): Luaran<HasilCadangan> =>
  padaBuku(konteks, async (buku) => {
    // Asked before the copy is made: what is written meanwhile may not be in it.
    const dilihat = await lihatCadangan(buku);
    if (!dilihat.ok || dilihat.value.isi === undefined) return dilihat.ok ? ok({ catatan: [] }) : dilihat;
    const { saat } = dilihat.value.isi;
    const judul = await konteks.excel(({ workbook }) => {
      workbook.load('name');
      return () => workbook.name;
    });
    if (!judul.ok) return judul;
    const nama = namaCadangan(judul.value, konteks.lingkungan.sekarang());
    const isi = await konteks.isiBuku();
    if (!isi.ok) return ok({ catatan: [], isi: { nama, cara: 'tangan' } });
    const siap = await konteks.serah(cara, nama).siapkan([{ nama, isi: isi.value, tanda: '' }]);
    if (!siap.ok) return siap;
    const diserahkan = await siap.value.serahkan();
    if (!diserahkan.ok) return fail(diserahkan.error.gagal);
    if (cara === 'unduh') {
      const dicatat = await catatCadangan(buku, konteks.lingkungan, saat);
      if (!dicatat.ok) return dicatat;
    }
    return ok({ catatan: [], isi: { nama, cara } });
  });

/** The person has saved a copy. */
export const catat = (
  konteks: KonteksTugas,
  _: Readonly<Record<string, never>>,
): Luaran<Readonly<Record<string, never>>> =>
  padaBuku(konteks, async (buku) => {
    const dicatat = await catatCadangan(buku, konteks.lingkungan);
    return dicatat.ok ? ok({ catatan: [], isi: {} }) : dicatat;
  });
