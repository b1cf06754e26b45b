import type { Periode } from '../../domain/kalender/periode';
import type { KepalaPotret } from '../../domain/potret/potret';
import { ok, type Result } from '../../domain/umum/result';
import type { ArsipTercatat } from '../arsip/arsip-tercatat';
import { bacaTerkunci, bacaVersiKunci, type AngkaTerkunci, type BacaanKunci } from '../kunci/angka-terkunci';
import type { Gagal } from '../luaran';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import type { SidikMasukan } from '../usang/sidik-masukan';
import type { keadaanPeriode } from './keadaan-periode';

/** What a surface tells of a lock beside its figures. */
export interface KunciCapaian {
  readonly kepala: KepalaPotret;
  /** Of the snapshot (SHA-256). */
  readonly hash: string;
  /** All versions of the period, oldest first. */
  readonly versi: readonly number[];
  /** The version shown is the one that holds. */
  readonly berlaku: boolean;
  /** Plan or data are no longer what the figures were calculated from. */
  readonly berubah: boolean;
}

/** A lock as it is told. */
export const kunciCapaian = (
  { potret: { kepala }, hash, versi, berlaku }: AngkaTerkunci,
  berubah: boolean,
): KunciCapaian => ({
  kepala,
  hash,
  versi,
  berlaku,
  berubah,
});

/** The locks of a period and of others beside it; of the period itself the version that is asked for. */
export async function bacaKunciDiminta(
  ruang: RuangKerja,
  kode: string,
  lainnya: readonly string[],
  versi: string | undefined,
): Promise<Result<BacaanKunci, Gagal>> {
  const selain = lainnya.filter((satu) => satu !== kode);
  if (versi === undefined) return bacaTerkunci(ruang, [kode, ...selain]);
  const [milik, lain] = [await bacaVersiKunci(ruang, kode, versi), await bacaTerkunci(ruang, selain)];
  if (!milik.ok) return milik;
  if (!lain.ok) return lain;
  return ok({
    terkunci: new Map([...lain.value.terkunci, ...milik.value.terkunci]),
    rusak: new Map([...lain.value.rusak, ...milik.value.rusak]),
    catatan: [...milik.value.catatan, ...lain.value.catatan],
  });
}

/** What all figures of a period say of its lock. */
export const keadaanKunci = (
  kunci: KunciCapaian | undefined,
  versiRusak: number | undefined,
): Parameters<typeof keadaanPeriode>[0]['kunci'] =>
  versiRusak === undefined
    ? kunci && { versi: kunci.kepala.versi, berubah: kunci.berubah }
    : { versi: versiRusak, rusak: true };

/** Plan or data are no longer those that a period was locked with. */
export const isBerubah = (
  sidik: SidikMasukan,
  periode: Periode,
  { potret: { kepala } }: AngkaTerkunci,
  arsip: ArsipTercatat | undefined,
): boolean =>
  arsip?.berubah ?? !sidik.isDari(periode, kepala.perTanggal, kepala.sidikMasukan, kepala.dicatat);
