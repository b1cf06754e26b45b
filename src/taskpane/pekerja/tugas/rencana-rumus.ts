import { bahanRumus, type BahanRumus } from '../../../application/rencana/bahan-rumus';
import {
  periksaDraf,
  type BahanDraf,
  type DrafRumus,
  type KolomTanggalDraf,
} from '../../../application/rencana/draf-rumus';
import type { Luaran } from '../../../application/luaran';
import { tambahIndikator, type HasilTambah } from '../../../application/rencana/tambah-indikator';
import {
  ubahRumus,
  type HasilUbahRumus,
  type PermintaanUbahRumus,
} from '../../../application/rencana/ubah-rumus';
import { ujiRumus, type PermintaanUji } from '../../../application/rencana/uji-rumus';
import type { IndikatorMasukan } from '../../../application/rencana-masukan';
import { daftarNamaTanggal } from '../../../domain/rumus/nama-tanggal';
import { ok } from '../../../domain/umum/result';
import { variabelBaku } from '../../../domain/variabel/daftar';
import type { Variabel } from '../../../domain/variabel/tipe';
import type { KonteksTugas } from '../konteks-tugas';
import { padaBuku, sajikanIsi } from '../pada-buku';
import { sajikanCatatan, type CatatanSajian } from '../../../sajian/catatan';
import type { Sajian } from '../../../sajian/dasar';
import { sajikanUji, type UjiSajian } from '../../../sajian/rencana/uji';

/** Names that a formula may use beside the codes of indicators. */
export interface NamaRumus {
  readonly variabel: readonly Variabel[];
  readonly tanggal: readonly (typeof daftarNamaTanggal)[number][];
}

/** Everything that writing a formula needs. */
export const bahan = (
  konteks: KonteksTugas,
  _: Readonly<Record<string, never>>,
): Luaran<Sajian<BahanRumus & { readonly nama: NamaRumus }>> =>
  sajikanIsi(padaBuku(konteks, bahanRumus), (isi, { tulis }) => ({
    ...isi,
    periode: isi.periode.map(({ kode }) => ({ kode, label: tulis.periode(kode) })),
    nama: {
      variabel: variabelBaku,
      tanggal: daftarNamaTanggal,
    },
  }));

/** Findings of a draft, with the draft they are of. */
export interface PeriksaTampil {
  readonly draf: DrafRumus;
  readonly rumus: readonly CatatanSajian[];
  readonly basis: readonly CatatanSajian[];
  readonly bacaan: string | undefined;
  readonly bacaanBasis: string | undefined;
  readonly kolomTanggal: KolomTanggalDraf;
}

/** Checks a draft at each pause of typing; needs nothing of the workbook. */
export function periksa(
  _: KonteksTugas,
  { bahan: { indikator, rujukan }, draf }: { readonly bahan: BahanDraf; readonly draf: DrafRumus },
): Luaran<Sajian<PeriksaTampil>> {
  const { catatanRumus, catatanBasis, ...lain } = periksaDraf({ indikator, rujukan }, draf);
  return Promise.resolve(
    ok({
      catatan: [],
      isi: (bahasa) => ({
        draf,
        rumus: catatanRumus.map((satu) => sajikanCatatan(satu, bahasa)),
        basis: catatanBasis.map((satu) => sajikanCatatan(satu, bahasa)),
        ...lain,
      }),
    }),
  );
}

/** Tries a draft on the data there is. */
export const uji = (
  konteks: KonteksTugas,
  { satuan, ...permintaan }: PermintaanUji & { readonly satuan: string },
): Luaran<Sajian<UjiSajian>> =>
  sajikanIsi(
    padaBuku(konteks, (buku) => ujiRumus(buku, permintaan)),
    (isi, bahasa) => sajikanUji(isi, satuan, bahasa),
  );

/** Writes formula and basis into the sheet Indikator. */
export const simpan = (konteks: KonteksTugas, permintaan: PermintaanUbahRumus): Luaran<HasilUbahRumus> =>
  padaBuku(konteks, (buku) => ubahRumus(buku, konteks.lingkungan, permintaan));

/** A new indicator with the formula of the draft. */
export const tambah = (
  konteks: KonteksTugas,
  indikator: Omit<IndikatorMasukan, 'kode'>,
): Luaran<HasilTambah> => padaBuku(konteks, (buku) => tambahIndikator(buku, konteks.lingkungan, indikator));
