import { tulisBuku } from '../../../adapters/xlsx/tulis/tulis-buku';
import type { CaraSerah } from '../../../adapters/officejs/cara-serah';
import { distribusi } from '../../../application/distribusi/distribusi';
import {
  pratinjauDistribusi,
  type PratinjauDistribusi,
  type UnitAkanDikirim,
  type UnitTerkirim,
} from '../../../application/distribusi/pratinjau';
import type { Gagal, Hasil } from '../../../application/luaran';
import type { PenulisBuku } from '../../../application/ports/penulis-buku';
import { labelPeriode } from '../../../domain/kalender/periode';
import { ok, type Result } from '../../../domain/umum/result';
import { daftarTingkatData, type TingkatData } from '../../../domain/variabel/tipe';
import type { KonteksTugas } from '../konteks-tugas';
import type { TeksDwibahasa } from '../pesan-utas';
import { tampilTanggal, type TanggalTampil } from '../tampil-tanggal';
import { tampilWaktu } from '../tampil-waktu';

type Luaran<T> = Promise<Result<Hasil<T>, Gagal>>;

export interface KolomTingkat {
  readonly tingkat: TingkatData;
  readonly kolom: readonly { readonly label: string; readonly diisiTim: boolean }[];
}

export interface UnitTerkirimTampil extends Omit<UnitTerkirim, 'dikirim' | 'tenggat'> {
  readonly dikirim: TeksDwibahasa | null;
  readonly tenggat: TanggalTampil | null;
}

export interface DistribusiTampil {
  readonly periode: readonly {
    readonly kode: string;
    readonly label: string;
    readonly indikator: readonly { readonly kode: string; readonly nama: string }[];
    readonly terkirim: number;
  }[];
  readonly dipilih: string;
  readonly jumlahUnit: number;
  readonly akan?: {
    readonly tanggalData: TanggalTampil;
    readonly tenggat: TanggalTampil;
    readonly kolom: readonly KolomTingkat[];
    readonly unit: readonly UnitAkanDikirim[];
  };
  readonly terkirim: readonly UnitTerkirimTampil[];
}

/** What each unit would get for a period, and what has been sent. */
export async function lihat(
  konteks: KonteksTugas,
  { periode }: { readonly periode?: string },
): Luaran<DistribusiTampil> {
  const buku = await konteks.buku();
  if (!buku.ok) return buku;
  const hasil = await pratinjauDistribusi(buku.value, periode);
  if (!hasil.ok) return hasil;
  const { catatan, isi } = hasil.value;
  return ok({ catatan, ...(isi === undefined ? {} : { isi: tampil(isi) }) });
}

const tampil = ({ periode, akan, terkirim, ...lain }: PratinjauDistribusi): DistribusiTampil => ({
  ...lain,
  periode: periode.map(({ periode: satu, ...sisa }) => ({
    kode: satu.kode,
    label: labelPeriode(satu),
    ...sisa,
  })),
  ...(akan === undefined
    ? {}
    : {
        akan: {
          tanggalData: tampilTanggal(akan.tanggalData),
          tenggat: tampilTanggal(akan.tenggat),
          kolom: kolomTingkat(akan.kolom),
          unit: akan.unit,
        },
      }),
  terkirim: terkirim.map(({ dikirim, tenggat, ...sisa }) => ({
    ...sisa,
    dikirim: dikirim === null ? null : tampilWaktu(dikirim),
    tenggat: tenggat === null ? null : tampilTanggal(tenggat),
  })),
});

const kolomTingkat = (kolom: NonNullable<PratinjauDistribusi['akan']>['kolom']): readonly KolomTingkat[] =>
  daftarTingkatData.flatMap((tingkat) => {
    const milik = kolom
      .filter((satu) => satu.tingkat === tingkat)
      .map(({ label, pengisi }) => ({ label, diisiTim: pengisi === 'UKPBJ' }));
    return milik.length === 0 ? [] : [{ tingkat, kolom: milik }];
  });

export interface PermintaanBuat {
  readonly periode: string;
  /** Unit codes; all units where absent. */
  readonly unit?: readonly string[];
  readonly cara: CaraSerah;
}

export interface HasilBuat {
  /** Names of the templates, in the order of the units. */
  readonly berkas: readonly string[];
  readonly cara: CaraSerah;
  /** What was downloaded: the one template, or an archive of all. */
  readonly unduhan: string;
}

/** A word to stop is heard only when this thread is free for a moment; making a workbook never is. */
const tulisBergiliran: PenulisBuku = async (lembar, opsi) => {
  await new Promise((selesai) => setTimeout(selesai));
  return tulisBuku(lembar, opsi);
};

/** Makes the templates, hands them out, and writes into the register who was sent what. */
export async function buat(
  konteks: KonteksTugas,
  { cara, ...permintaan }: PermintaanBuat,
): Luaran<HasilBuat> {
  const buku = await konteks.buku();
  if (!buku.ok) return buku;
  const arsip = `Template ${permintaan.periode}.zip`;
  const hasil = await distribusi(
    buku.value,
    konteks.lingkungan,
    tulisBergiliran,
    konteks.serah(cara, arsip),
    permintaan,
    konteks.kemajuan,
  );
  if (!hasil.ok) return hasil;
  const { catatan, isi } = hasil.value;
  if (isi === undefined) return ok({ catatan });
  const berkas = isi.berkas.map(({ nama }) => nama);
  return ok({ catatan, isi: { berkas, cara, unduhan: berkas.length === 1 ? berkas[0]! : arsip } });
}
