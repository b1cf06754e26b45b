import { namaTabelMasukan } from '../../../adapters/officejs/tabel-masukan';
import type { Luaran } from '../../../application/luaran';
import { lihatUsang, type KeadaanUsang, type SaatLihat } from '../../../application/usang/selaraskan-usang';
import { ok } from '../../../domain/umum/result';
import type { KonteksTugas } from '../konteks-tugas';
import { padaBuku } from '../pada-buku';

/** Names of the tables that calculations read, as Excel tells them with a change. */
export const tabel = (
  _konteks: KonteksTugas,
  _: Readonly<Record<string, never>>,
): Luaran<ReadonlySet<string>> => Promise.resolve(ok({ catatan: [], isi: namaTabelMasukan() }));

/** Marks results whose inputs have changed, and takes the mark from those that hold again. */
export const lihat = (konteks: KonteksTugas, { saat }: { readonly saat: SaatLihat }): Luaran<KeadaanUsang> =>
  padaBuku(konteks, async (buku) => {
    const hasil = await lihatUsang(buku, saat);
    return hasil.ok ? ok({ catatan: [], isi: hasil.value }) : hasil;
  });
