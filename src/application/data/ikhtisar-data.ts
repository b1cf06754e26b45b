import { ok } from '../../domain/umum/result';
import type { PerubahanPaket } from '../../domain/paket/perubahan';
import { variabelBaku } from '../../domain/variabel/daftar';
import { tabelRiwayat } from '../../lembar/daftar/riwayat';
import { PERINTAH_IMPOR } from '../impor-data/impor-data';
import type { Luaran } from '../luaran';
import { bacaJurnalPaket } from '../paket/jurnal-paket';
import type { Workbook } from '../ports/workbook';
import { muatRuangKerja } from '../ruang-kerja/muat';
import { bacaInduk, tabelInduk } from './baris-induk';

export interface UnitIkhtisar {
  readonly kode: string;
  readonly nama: string;
}

export interface IkhtisarData {
  readonly jumlahPaket: number;
  readonly jumlahTransaksi: number;
  readonly jumlahUnit: number;
  /** Units that own no package. */
  readonly unitTanpaPaket: number;
  readonly unit: readonly UnitIkhtisar[];
  /** Units whose code an import made up. */
  readonly kodeSementara: readonly UnitIkhtisar[];
  /** Changes of packages that wait for a person, in the order of the journal. */
  readonly usulan: readonly PerubahanPaket[];
  /** The latest imports, the last one first. */
  readonly impor: readonly { readonly waktu: string; readonly ringkasan: string }[];
}

const sebutUnit = ({ kode, nama }: UnitIkhtisar): UnitIkhtisar => ({ kode, nama });

/** Imports that are shown. */
const IMPOR_TERAKHIR = 5;

/** What procurement data the workspace holds. Writes nothing. */
export async function ikhtisarData(buku: Workbook): Luaran<IkhtisarData> {
  const dimuat = await muatRuangKerja(buku, [...tabelInduk, tabelRiwayat.id]);
  if (!dimuat.ok) return dimuat;
  const { data, tabel } = dimuat.value;
  const { opd, catatan } = data;
  const induk = bacaInduk(tabel.isi, variabelBaku, data);
  const paket = induk.baris.filter(({ tingkat }) => tingkat === 'rup');
  const berpaket = new Set(paket.map((satu) => satu.opd));
  const riwayat = tabel.urai(tabelRiwayat);
  return ok({
    catatan: [...catatan, ...induk.catatan],
    isi: {
      jumlahPaket: paket.length,
      jumlahTransaksi: induk.baris.length - paket.length,
      jumlahUnit: opd.length,
      unitTanpaPaket: opd.filter(({ kode }) => !berpaket.has(kode)).length,
      unit: opd.map(sebutUnit),
      kodeSementara: opd.filter(({ sementara }) => sementara).map(sebutUnit),
      usulan: bacaJurnalPaket(data, induk.baris).berlaku.filter(({ dikonfirmasi }) => !dikonfirmasi),
      impor: riwayat.baris
        .filter(({ perintah }) => perintah === PERINTAH_IMPOR)
        .slice(-IMPOR_TERAKHIR)
        .reverse()
        .map(({ waktu, ringkasan }) => ({ waktu, ringkasan: ringkasan ?? '' })),
    },
  });
}
