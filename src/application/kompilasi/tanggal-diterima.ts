import type { Periode } from '../../domain/kalender/periode';
import { catatPengembalian } from '../../domain/pengembalian/catatan';
import { isMelapor } from '../../domain/pengembalian/status';
import {
  pilihTanggalDiterima,
  type TanggalDilewati,
  type TanggalDiterima,
} from '../../domain/pengembalian/tanggal-diterima';
import { tanggalDariIso, type Tanggal } from '../../domain/umum/tanggal';
import type { tabelRegister } from '../../lembar/daftar/register';
import type { Baris } from '../../lembar/tabel';
import type { Catatan } from '../catatan';
import type { Lingkungan } from '../lingkungan';
import type { BerkasTerbaca } from '../pengembalian/baca-kembali';
import type { DataRuangKerja } from '../ruang-kerja/ruang-kerja';
import { barisRegister } from '../distribusi/siapkan-distribusi';
import type { BerkasDiolah } from './olah-berkas';

type BarisRegister = Baris<typeof tabelRegister>;

/** The day a return counts as received, and whether a person should be asked. */
export interface HariDiterima extends TanggalDiterima {
  /** Its deadline is over: the day decides whether it was on time. */
  readonly lewatTenggat: boolean;
}

/** A file with the day that it counts as received on; absent where it is not taken. */
export interface BerkasBertanggal extends BerkasDiolah {
  readonly hariDiterima?: HariDiterima;
}

/**
 * Gives every return that is taken the day it came in: what a person says, else its own date, else today; a file that was
 * compiled before came in when it first did. What could not be its day is told.
 * @param semua the day that a person says for all files.
 */
export function beriTanggalDiterima(
  olahan: readonly BerkasDiolah[],
  { register }: DataRuangKerja,
  periode: Periode,
  lingkungan: Pick<Lingkungan, 'hariIni' | 'hariPada'>,
  semua: Tanggal | undefined,
): readonly BerkasBertanggal[] {
  const hariIni = lingkungan.hariIni();
  return olahan.map((satu): BerkasBertanggal => {
    const lama = barisRegister(register, periode.kode, satu.hasil.opd ?? '');
    if (lama === undefined || !isMelapor(satu.hasil.status)) return satu;
    const pengguna = satu.diterima.diterima ?? semua;
    const lewatTenggat = lama.tenggat !== null && hariIni > lama.tenggat;
    const dahulu = pengguna === undefined ? diterimaDahulu(lama, satu) : undefined;
    const tetap = dahulu?.tercatat;
    const { diterima, dilewati } = pilihTanggalDiterima(
      pengguna ?? (tetap?.sumber === 'pengguna' ? tetap.tanggal : undefined),
      calonTanggal(satu.diterima, lingkungan),
      { dikirim: dikirimPada(lama, satu), hariIni: dahulu?.hari ?? hariIni },
    );
    const catatan = catatTanggal(diterima, dilewati, lama.tenggat, satu.diterima.berkas);
    return {
      ...satu,
      hariDiterima: { ...(tetap ?? diterima), lewatTenggat },
      hasil: { ...satu.hasil, catatan: [...satu.hasil.catatan, ...catatan] },
    };
  });
}

/**
 * The same file compiled again came in when it first did: the day of that run, and what was recorded. Registers of earlier
 * versions kept the time of the run alone.
 */
function diterimaDahulu(
  { status, hashTerima, tanggalDiterima, sumberDiterima, diterima: dikompilasi }: BarisRegister,
  { diterima }: BerkasDiolah,
): { readonly hari: Tanggal; readonly tercatat: TanggalDiterima } | undefined {
  const hari = tanggalDariIso((dikompilasi ?? '').slice(0, 10));
  if (!isMelapor(status) || hashTerima !== diterima.hash || hari === undefined) return undefined;
  return { hari, tercatat: { tanggal: tanggalDiterima ?? hari, sumber: sumberDiterima ?? 'hari-ini' } };
}

function calonTanggal(
  { waktu = {} }: Pick<BerkasTerbaca, 'waktu'>,
  { hariPada }: Pick<Lingkungan, 'hariPada'>,
): readonly TanggalDiterima[] {
  return (['dokumen', 'berkas'] as const).flatMap((sumber) => {
    const tanggal = waktu[sumber] === undefined ? undefined : hariPada(waktu[sumber]);
    return tanggal === undefined ? [] : [{ tanggal, sumber }];
  });
}

/** The day that the template of this issue was sent; the register keeps that of the last issue. */
const dikirimPada = ({ serial, dikirim }: BarisRegister, { diterima }: BerkasDiolah): Tanggal | null =>
  diterima.template?.identitas.serial === serial
    ? (tanggalDariIso((dikirim ?? '').slice(0, 10)) ?? null)
    : null;

function catatTanggal(
  diterima: TanggalDiterima,
  dilewati: readonly TanggalDilewati[],
  tenggat: Tanggal | null,
  berkas: string,
): readonly Catatan[] {
  return [
    ...dilewati.map((satu) => catatPengembalian('tanggal-berkas-dilewati', satu, { berkas })),
    ...(diterima.sumber === 'hari-ini' && tenggat !== null && diterima.tanggal > tenggat
      ? [catatPengembalian('tanggal-diterima-tidak-diketahui', { hariIni: diterima.tanggal }, { berkas })]
      : []),
  ];
}
