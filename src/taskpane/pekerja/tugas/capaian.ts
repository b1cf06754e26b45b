import { capaian } from '../../../application/capaian/capaian';
import { hitungUlang as jalankanHitungUlang } from '../../../application/capaian/hitung-ulang';
import { rincian as jalankanRincian } from '../../../application/capaian/rincian';
import type { Luaran } from '../../../application/luaran';
import { kunciLingkup, type Lingkup } from '../../../domain/perhitungan/lingkup';
import { ok } from '../../../domain/umum/result';
import { bahasaDari } from '../../../pesan/bahasa';
import type { KonteksTugas } from '../konteks-tugas';
import { tampilCapaian, type CapaianTampil } from './tampil-capaian';
import { tampilRincian, type RincianTampil } from './tampil-rincian';

export interface PermintaanCapaian {
  /** A compiled period; the last one by default. */
  readonly periode?: string;
  readonly lingkup: Lingkup;
}

/** The figures of a period in one scope. */
export async function daftar(
  konteks: KonteksTugas,
  { periode, lingkup }: PermintaanCapaian,
): Luaran<CapaianTampil> {
  const buku = await konteks.buku();
  if (!buku.ok) return buku;
  const kunci = kunciLingkup(lingkup);
  const hasil = await capaian(buku.value, periode, (satu) => kunciLingkup(satu) === kunci);
  if (!hasil.ok) return hasil;
  const { catatan, isi } = hasil.value;
  return ok({ catatan, ...(isi === undefined ? {} : { isi: tampilCapaian(isi, lingkup) }) });
}

export interface PermintaanRincian {
  readonly periode: string;
  readonly indikator: string;
  /** Code of a unit; all units by default. */
  readonly opd?: string;
  /** How many rows of each kind are listed. */
  readonly batas: number;
}

/** Rincian Perhitungan of one figure. */
export async function rincian(konteks: KonteksTugas, permintaan: PermintaanRincian): Luaran<RincianTampil> {
  const buku = await konteks.buku();
  if (!buku.ok) return buku;
  const hasil = await jalankanRincian(buku.value, permintaan);
  if (!hasil.ok) return hasil;
  const { catatan, isi } = hasil.value;
  return ok({ catatan, ...(isi === undefined ? {} : { isi: tampilRincian(isi) }) });
}

/** Calculates compiled periods again and rewrites the sheet Capaian. */
export async function hitungUlang(
  konteks: KonteksTugas,
  _: Readonly<Record<string, never>>,
): Luaran<{ readonly periode: readonly string[]; readonly tanpaPerubahan: boolean }> {
  const buku = await konteks.buku();
  if (!buku.ok) return buku;
  const hasil = await jalankanHitungUlang(
    buku.value,
    konteks.lingkungan,
    { tulis: bahasaDari.id },
    konteks.kemajuan,
  );
  if (!hasil.ok) return hasil;
  const { catatan, isi } = hasil.value;
  if (isi === undefined) return ok({ catatan });
  const periode = isi.dihitung.map((satu) => satu.periode);
  return ok({ catatan, isi: { periode, tanpaPerubahan: isi.tanpaPerubahan } });
}
