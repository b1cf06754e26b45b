import { ok } from '../../domain/umum/result';
import type { Lokasi } from '../../domain/umum/catatan';
import { variabelBaku } from '../../domain/variabel/daftar';
import { tabelOpd } from '../../lembar/daftar/opd';
import { tabelRiwayat } from '../../lembar/daftar/riwayat';
import { PERINTAH_IMPOR } from '../impor-data/impor-data';
import type { Luaran } from '../luaran';
import type { Workbook } from '../ports/workbook';
import { muatRuangKerja } from '../ruang-kerja/muat';
import { bacaInduk, tabelInduk } from './baris-induk';

export interface IkhtisarData {
  readonly jumlahPaket: number;
  readonly jumlahTransaksi: number;
  readonly jumlahUnit: number;
  /** Units that own no package. */
  readonly unitTanpaPaket: number;
  /** Units whose code an import made up, with the cell where the real one is to be typed. */
  readonly kodeSementara: readonly {
    readonly kode: string;
    readonly nama: string;
    readonly lokasi: Lokasi;
  }[];
  /** The latest imports, the last one first. */
  readonly impor: readonly { readonly waktu: string; readonly ringkasan: string }[];
}

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
  const { lokasi } = tabel.urai(tabelOpd);
  const riwayat = tabel.urai(tabelRiwayat);
  return ok({
    catatan: [...catatan, ...induk.catatan],
    isi: {
      jumlahPaket: paket.length,
      jumlahTransaksi: induk.baris.length - paket.length,
      jumlahUnit: opd.length,
      unitTanpaPaket: opd.filter(({ kode }) => !berpaket.has(kode)).length,
      kodeSementara: opd
        .filter(({ sementara }) => sementara)
        .map(({ id, kode, nama }) => ({ kode, nama, lokasi: lokasi(id, 'kode') })),
      impor: riwayat.baris
        .filter(({ perintah }) => perintah === PERINTAH_IMPOR)
        .slice(-IMPOR_TERAKHIR)
        .reverse()
        .map(({ waktu, ringkasan }) => ({ waktu, ringkasan: ringkasan ?? '' })),
    },
  });
}
