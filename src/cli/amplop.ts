import type { Catatan } from '../application/catatan';
import type { Akibat, Lokasi, Tingkat } from '../domain/umum/catatan';
import type { Bahasa } from '../teks/bahasa';
import { bagianDari, type LuaranTunggal, type LuaranPerintah } from './luaran-perintah';

/** A finding as machines read it. */
interface CatatanJson {
  readonly kode: string;
  readonly tingkat: Tingkat;
  readonly akibat: Akibat;
  readonly lokasi: Lokasi;
  /** The place in words. */
  readonly tempat: string;
  readonly pesan: string;
}

interface GagalJson {
  readonly kode: string;
  readonly pesan: string;
  readonly [keterangan: string]: unknown;
}

/** What every command prints with `--json`: one document of this form (ADR 33, docs/json.md). Keys are only added. */
export interface Amplop {
  /** Of this form, not of the program. */
  readonly versi: 1;
  /** Name of the command; `null` where none could be made out. */
  readonly perintah: string | null;
  readonly catatan: readonly CatatanJson[];
  /** `null` where a finding stopped the command, or it failed. */
  readonly hasil: unknown;
  /** Only where it failed (exit code 2, 3 or 4). */
  readonly gagal?: GagalJson;
}

export const catatanJson = (bahasa: Bahasa, catatan: readonly Catatan[]): readonly CatatanJson[] =>
  catatan.map((satu) => ({
    kode: satu.kode,
    tingkat: satu.tingkat,
    akibat: satu.akibat,
    lokasi: satu.lokasi,
    tempat: bahasa.lokasi(satu.lokasi),
    pesan: bahasa.catatan(satu),
  }));

export function pesanGagal(bahasa: Bahasa, gagal: NonNullable<LuaranTunggal['gagal']>): string {
  if (gagal.kode === 'usage') return gagal.pesan;
  if (gagal.kode === 'internal') return bahasa.teks.perintah.rusak;
  if (gagal.kode === 'not-told') return bahasa.teks.perintah.takTerkabar;
  // A failure that names its file says which it is.
  const diBerkas =
    gagal.padaBerkas === undefined || 'berkas' in gagal
      ? bahasa.gagal(gagal)
      : `${gagal.padaBerkas}: ${bahasa.gagal(gagal)}`;
  return gagal.cadangan === undefined
    ? diBerkas
    : `${diBerkas} ${bahasa.teks.perintah.adaCadangan(gagal.cadangan)}`;
}

export const gagalJson = (bahasa: Bahasa, gagal: NonNullable<LuaranTunggal['gagal']>): GagalJson => ({
  ...gagal,
  pesan: pesanGagal(bahasa, gagal),
});

/** The document of a command. */
export function amplop(perintah: string | null, luaran: LuaranPerintah, bahasa: Bahasa): Amplop {
  const bagian = bagianDari(luaran);
  const gagal = bagian.find((satu) => satu.gagal !== undefined)?.gagal;
  return {
    versi: 1,
    perintah,
    catatan: catatanJson(
      bahasa,
      bagian.flatMap(({ catatan }) => catatan),
    ),
    hasil: luaran.hasil() ?? null,
    ...(gagal === undefined ? {} : { gagal: gagalJson(bahasa, gagal) }),
  };
}
