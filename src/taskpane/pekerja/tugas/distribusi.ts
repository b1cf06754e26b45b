import { tulisBuku } from '../../../adapters/xlsx/tulis/tulis-buku';
import type { CaraSerah } from '../../../adapters/officejs/cara-serah';
import { distribusi } from '../../../application/distribusi/distribusi';
import {
  pratinjauDistribusi,
  type PratinjauDistribusi,
  type UnitAkanDikirim,
  type UnitTerkirim,
} from '../../../application/distribusi/pratinjau';
import { distribusiLembar } from '../../../application/lembar-isian/distribusi-lembar';
import type { Luaran } from '../../../application/luaran';
import type { PenulisBuku } from '../../../application/ports/penulis-buku';
import { labelPeriode } from '../../../domain/kalender/periode';
import { daftarTingkatData, type TingkatData } from '../../../domain/variabel/tipe';
import type { KonteksTugas } from '../konteks-tugas';
import { padaBuku, ubahIsi } from '../pada-buku';
import type { TeksDwibahasa } from '../pesan-pekerja';
import { tampilTanggal, type TanggalTampil } from '../tampil-tanggal';
import { tampilWaktu } from '../tampil-waktu';

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
export const lihat = (
  konteks: KonteksTugas,
  { periode }: { readonly periode?: string },
): Luaran<DistribusiTampil> =>
  ubahIsi(
    padaBuku(konteks, (buku) => pratinjauDistribusi(buku, periode)),
    tampil,
  );

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

/** As files, in a way that this Excel has, or as sheets of the open workbook. */
export type CaraTemplate = CaraSerah | 'lembar';

export interface PermintaanBuat {
  readonly periode: string;
  /** Unit codes; all units where absent. */
  readonly unit?: readonly string[];
  readonly cara: CaraTemplate;
}

export interface HasilBuat {
  /** Names of the template files, in the order of the units; of sheets, those of all units. */
  readonly nama: readonly string[];
  readonly jumlahUnit: number;
  readonly cara: CaraTemplate;
  /** What was downloaded: the one template, or an archive of all. */
  readonly unduhan: string;
}

/** A word to stop is heard only when this thread is free for a moment; making a workbook never is. */
const tulisBergiliran: PenulisBuku = async (lembar, opsi) => {
  await new Promise((selesai) => setTimeout(selesai));
  return tulisBuku(lembar, opsi);
};

/** Makes the templates, hands them out, and writes into the register who was sent what. */
export function buat(konteks: KonteksTugas, { cara, ...permintaan }: PermintaanBuat): Luaran<HasilBuat> {
  const { lingkungan, kemajuan } = konteks;
  if (cara === 'lembar')
    return ubahIsi(
      padaBuku(konteks, (buku) => distribusiLembar(buku, lingkungan, permintaan, kemajuan)),
      ({ unit }) => ({
        nama: unit.flatMap(({ lembar }) => lembar),
        jumlahUnit: unit.length,
        cara,
        unduhan: '',
      }),
    );
  const arsip = `Template ${permintaan.periode}.zip`;
  const tujuan = konteks.serah(cara, arsip);
  return ubahIsi(
    padaBuku(konteks, (buku) => distribusi(buku, lingkungan, tulisBergiliran, tujuan, permintaan, kemajuan)),
    ({ berkas }) => ({
      nama: berkas.map(({ nama }) => nama),
      jumlahUnit: berkas.length,
      cara,
      unduhan: berkas.length > 1 ? arsip : berkas.map(({ nama }) => nama).join(),
    }),
  );
}
