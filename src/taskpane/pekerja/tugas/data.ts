import { bacaData } from '../../../adapters/csv/baca-csv';
import { batasCsvMasuk } from '../../../adapters/csv/batas-csv';
import type { Catatan } from '../../../application/catatan';
import { ikhtisarData } from '../../../application/data/ikhtisar-data';
import { imporData } from '../../../application/impor-data/impor-data';
import { pratinjauImporData, type PratinjauImpor } from '../../../application/impor-data/pratinjau';
import type { DataMasuk } from '../../../application/impor-data/susun-impor';
import type { Gagal, Jawaban, Luaran } from '../../../application/luaran';
import { fail, ok, type Result } from '../../../domain/umum/result';
import { banyakCatatan } from '../../../domain/umum/catatan-selebihnya';
import type { Tingkat } from '../../../domain/umum/catatan';
import { isiBerkas } from '../isi-berkas';
import type { KonteksTugas } from '../konteks-tugas';
import {
  sajikanImporData,
  sajikanPerubahanPaket,
  type ImporDataSajian,
} from '../../../sajian/data/impor-data';
import { sajikanIkhtisarData, type IkhtisarDataSajian } from '../../../sajian/data/ikhtisar';
import type { Sajian } from '../../../sajian/dasar';
import { padaBuku, sajikanIsi } from '../pada-buku';

type Kosong = Readonly<Record<string, never>>;

/** What procurement data there is. */
export const ikhtisar = (konteks: KonteksTugas, _: Kosong): Luaran<Sajian<IkhtisarDataSajian>> =>
  sajikanIsi(padaBuku(konteks, ikhtisarData), sajikanIkhtisarData);

/** A file that the person chose; `id` is new for each choice. */
export interface BerkasData {
  readonly id: string;
  readonly berkas: File;
}

/** Since when a list of packages holds, and whether it is the whole one. */
export interface OpsiPaket {
  /** `2026-05-01`; the day of the import otherwise. */
  readonly mulai?: string;
  readonly daftarLengkap?: boolean;
}

/** How many findings there are, of which the answer carries the most serious. */
export interface DenganJumlahCatatan {
  readonly jumlahCatatan: Readonly<Record<Tingkat, number>>;
}

export type PratinjauTampil = PratinjauImpor &
  DenganJumlahCatatan & {
    /** What would be recorded of packages; `null` where nothing would. */
    readonly kalimatPaket: string | null;
  };

/** What importing the file would do. Writes nothing. */
export async function pratinjau(
  konteks: KonteksTugas,
  { mulai, daftarLengkap, ...berkas }: BerkasData & OpsiPaket,
): Luaran<Sajian<PratinjauTampil>> {
  const masuk = await baca(konteks, berkas);
  if (!masuk.ok) return masuk;
  const hasil = await padaBuku(konteks, (buku) =>
    pratinjauImporData(buku, konteks.lingkungan, masuk.value, opsiPaket({ mulai, daftarLengkap })),
  );
  return sajikanIsi(Promise.resolve(secukupnya(hasil)), (isi, bahasa) => ({
    ...isi,
    kalimatPaket: sajikanPerubahanPaket(isi.perubahanPaket, bahasa),
  }));
}

const opsiPaket = ({
  mulai,
  daftarLengkap = false,
}: {
  readonly mulai: string | undefined;
  readonly daftarLengkap: boolean | undefined;
}): OpsiPaket => ({
  daftarLengkap,
  ...(mulai === undefined ? {} : { mulai }),
});

export interface PermintaanImpor extends BerkasData, OpsiPaket {
  /** Import the usable rows although others are held. */
  readonly sebagian: boolean;
  /** Blank the cells that the file leaves blank. */
  readonly kosongkan?: boolean;
}

/** Imports the file as it was when it was chosen. */
export async function impor(
  konteks: KonteksTugas,
  { sebagian, kosongkan = false, mulai, daftarLengkap, ...berkas }: PermintaanImpor,
): Luaran<Sajian<ImporDataSajian>> {
  const masuk = await baca(konteks, berkas);
  if (!masuk.ok) return masuk;
  const hasil = await padaBuku(konteks, (buku) =>
    imporData(buku, konteks.lingkungan, masuk.value, {
      sebagian,
      kosongkan,
      ...opsiPaket({ mulai, daftarLengkap }),
    }),
  );
  if (hasil.ok && hasil.value.isi !== undefined) konteks.simpanan(DataTerbaca).isi = undefined;
  return sajikanIsi(Promise.resolve(secukupnya(hasil)), sajikanImporData);
}

/** Lets go of what was read of the file: it was put away. */
export function lupakan(konteks: KonteksTugas, _: Kosong): Luaran<Kosong> {
  konteks.simpanan(DataTerbaca).isi = undefined;
  return Promise.resolve(ok({ catatan: [], isi: {} }));
}

/** The table of the file that is on the screen: what was shown is what is written, and a large file is read once. */
class DataTerbaca {
  isi: { readonly id: string; readonly masuk: DataMasuk } | undefined;
}

async function baca(konteks: KonteksTugas, { id, berkas }: BerkasData): Promise<Result<DataMasuk, Gagal>> {
  const terbaca = konteks.simpanan(DataTerbaca);
  if (terbaca.isi?.id === id) return ok(terbaca.isi.masuk);
  const isi = await isiBerkas(berkas, batasCsvMasuk.berkas);
  if (!isi.ok) return isi;
  if (!konteks.kemajuan(0, 0, berkas.name)) return fail({ kode: 'cancelled' });
  const tabel = bacaData({ nama: berkas.name, isi: isi.value });
  if (!tabel.ok) return tabel;
  // A word to stop that came while the file was read is heard only once this thread is free.
  await new Promise((selesai) => setTimeout(selesai));
  if (!konteks.kemajuan(0, 0, berkas.name)) return fail({ kode: 'cancelled' });
  const masuk = { nama: berkas.name, tabel: tabel.value };
  terbaca.isi = { id, masuk };
  return ok(masuk);
}

/** A broken file can have a finding for each of a million rows; nobody reads so many, and each is carried across threads. */
const CATATAN_DIBAWA = 200;

function secukupnya<T>(hasil: Result<Jawaban<T>, Gagal>): Result<Jawaban<T & DenganJumlahCatatan>, Gagal> {
  if (!hasil.ok) return hasil;
  const { catatan, isi } = hasil.value;
  const milik = (tingkat: Tingkat): readonly Catatan[] => catatan.filter((satu) => satu.tingkat === tingkat);
  const galat = milik('galat');
  const peringatan = milik('peringatan');
  const info = milik('info');
  const dibawa = [...galat, ...peringatan, ...info].slice(0, CATATAN_DIBAWA);
  const jumlahCatatan = {
    galat: banyakCatatan(galat),
    peringatan: banyakCatatan(peringatan),
    info: banyakCatatan(info),
  };
  return ok({ catatan: dibawa, ...(isi === undefined ? {} : { isi: { ...isi, jumlahCatatan } }) });
}
