import type { EnkodeTeks } from '../../domain/impor/tabel-teks';
import type { UnitTerangkum } from '../../domain/impor/unit/tipe';
import { ok } from '../../domain/umum/result';
import { variabelBaku } from '../../domain/variabel/daftar';
import type { Lingkungan } from '../lingkungan';
import type { Luaran } from '../luaran';
import type { Workbook } from '../ports/workbook';
import {
  catatanPemetaan,
  hasilImpor,
  susunImpor,
  type DataMasuk,
  type HasilImporData,
  type OpsiPerubahan,
} from './susun-impor';

/** A column of the file and the field that it is read as. */
export interface KolomDikenali {
  readonly kepala: string;
  /** A variable's id, or a field that identifies or describes the row (`medanIdentitas`). */
  readonly medan: string;
  /** The variable's label; `null` for fields that are no variable. */
  readonly variabel: string | null;
}

/** What importing a file would do, and how the file is understood. */
export interface PratinjauImpor extends HasilImporData {
  /** The table that its rows go to. */
  readonly tabel: 'rup' | 'transaksi';
  readonly enkode: EnkodeTeks | undefined;
  readonly pemisah: string | undefined;
  /** In the order of the file. */
  readonly kolom: readonly KolomDikenali[];
  readonly kolomTidakDipakai: readonly string[];
  readonly unit: readonly UnitTerangkum[];
}

/** Shows what `imporData` would do with the same file, without blanking anything. Writes nothing; rows that would be held are counted, not in the way. */
export async function pratinjauImporData(
  buku: Workbook,
  lingkungan: Pick<Lingkungan, 'hariIni'>,
  masuk: DataMasuk,
  opsi: Omit<OpsiPerubahan, 'hariIni'> = {},
): Luaran<PratinjauImpor> {
  const disusun = await susunImpor(buku, masuk, {
    ...opsi,
    kosongkan: false,
    hariIni: lingkungan.hariIni(),
  });
  if (!disusun.ok) return disusun;
  const { catatan, siap } = disusun.value;
  if (siap === undefined) return ok({ catatan });
  const { kepala, enkode, pemisah } = masuk.tabel;
  const medanOf = new Map(Object.entries(siap.impor.pemetaan).map(([medan, nama]) => [nama, medan]));
  // Of two columns with one heading only the first is read.
  const medanKolom = kepala.map((nama, i) => (kepala.indexOf(nama) === i ? medanOf.get(nama) : undefined));
  return ok({
    catatan: [...catatan, ...siap.susunan.catatan, ...catatanPemetaan(siap)],
    isi: {
      ...hasilImpor(masuk.nama, siap),
      tabel: siap.tataLetak.tabel,
      enkode,
      pemisah,
      kolom: kepala.flatMap((nama, i) => {
        const medan = medanKolom[i];
        return medan === undefined
          ? []
          : [{ kepala: nama, medan, variabel: labelVariabel.get(medan) ?? null }];
      }),
      kolomTidakDipakai: kepala.filter((nama, i) => nama !== '' && medanKolom[i] === undefined),
      unit: siap.impor.unit,
    },
  });
}

const labelVariabel: ReadonlyMap<string, string> = new Map(variabelBaku.map(({ id, label }) => [id, label]));
