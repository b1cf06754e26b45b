import { tulisBuku } from '../../../adapters/xlsx/tulis/tulis-buku';
import type { CaraSerah } from '../../../adapters/officejs/cara-serah';
import { distribusi } from '../../../application/distribusi/distribusi';
import { pratinjauDistribusi } from '../../../application/distribusi/pratinjau';
import { distribusiLembar } from '../../../application/lembar-isian/distribusi-lembar';
import { tandaiDikirim as jalankanTandaiDikirim } from '../../../application/distribusi/tandai-dikirim';
import type { Luaran } from '../../../application/luaran';
import type { PenulisBuku } from '../../../application/ports/penulis-buku';
import { isoDari, tanggalDariIso } from '../../../domain/umum/tanggal';
import { sajikanDikirim } from '../../../sajian/distribusi/distribusi';
import type { KonteksTugas } from '../konteks-tugas';
import type { Sajian } from '../../../sajian/dasar';
import {
  sajikanPratinjauDistribusi,
  type PratinjauDistribusiSajian,
} from '../../../sajian/distribusi/pratinjau';
import { padaBuku, sajikanIsi, ubahIsi } from '../pada-buku';

/** With today, as a date field takes it: proposed as the day of sending. */
export type DistribusiPanel = PratinjauDistribusiSajian & { readonly hariIni: string };

/** What each unit would get for a period, and what has been made. */
export const lihat = (
  konteks: KonteksTugas,
  { periode }: { readonly periode?: string },
): Luaran<Sajian<DistribusiPanel>> =>
  sajikanIsi(
    padaBuku(konteks, (buku) => pratinjauDistribusi(buku, konteks.lingkungan.hariIni(), periode)),
    (isi, bahasa) => ({
      ...sajikanPratinjauDistribusi(isi, bahasa),
      hariIni: isoDari(konteks.lingkungan.hariIni()),
    }),
  );

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

export interface PermintaanDikirimPanel {
  readonly periode: string;
  /** Unit codes; all that are not marked yet where absent. */
  readonly unit?: readonly string[];
  /** ISO, as a date field gives it. */
  readonly tanggal: string;
}

/** Records that templates were sent: a person says so. */
export const tandaiDikirim = (
  konteks: KonteksTugas,
  { tanggal, ...permintaan }: PermintaanDikirimPanel,
): Luaran<Sajian<string>> =>
  sajikanIsi(
    padaBuku(konteks, (buku) =>
      jalankanTandaiDikirim(buku, konteks.lingkungan, {
        ...permintaan,
        tanggal: tanggalDariIso(tanggal) ?? konteks.lingkungan.hariIni(),
      }),
    ),
    sajikanDikirim,
  );
