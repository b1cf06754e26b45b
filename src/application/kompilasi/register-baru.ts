import { periodeDari, type Periode } from '../../domain/kalender/periode';
import type { HarapanPengembalian } from '../../domain/pengembalian/periksa-identitas';
import { isMelapor, type Ketepatan } from '../../domain/pengembalian/status';
import { isPerluDilihat } from '../../domain/umum/catatan';
import { banyakCatatan } from '../../domain/umum/catatan-selebihnya';
import { kelompokkan } from '../../domain/umum/kelompok';
import type { Tanggal } from '../../domain/umum/tanggal';
import type { tabelRegister } from '../../lembar/daftar/register';
import type { Baris } from '../../lembar/tabel';
import { asalKiriman } from '../distribusi/asal-kiriman';
import type { Persetujuan } from '../ruang-kerja/rencana-berlaku';
import type { DataRuangKerja, RuangKerja } from '../ruang-kerja/ruang-kerja';
import type { HasilBerkas } from './olah-berkas';
import { barisRegister } from '../distribusi/siapkan-distribusi';
import { kodeDalamPeriode, unitPadaPeriode } from '../ruang-kerja/unit-waktu';
import type { BerkasBertanggal, HariDiterima } from './tanggal-diterima';

/** What returns are checked against: the workspace, its plan in force and what the register knows of issues. */
export function harapanPengembalian(
  ruang: RuangKerja,
  persetujuan: Persetujuan,
  periode: string,
  ambilAlih: readonly string[] = [],
): HarapanPengembalian {
  const register = new Map(
    ruang.data.register.flatMap((baris) => (baris.periode === periode ? [[baris.opd, baris] as const] : [])),
  );
  const { unit } = ruang.data;
  const diminta = periodeDari(periode);
  const ada = diminta === undefined ? ruang.data.opd : unitPadaPeriode(ruang.data, diminta);
  const kodeOpd = new Set(ada.map(({ kode }) => kode));
  const kodeUnit = (opd: string): string =>
    diminta === undefined ? opd : kodeDalamPeriode(ruang.data, diminta, opd);
  const diambil = new Set(ambilAlih.map(kodeUnit));
  return {
    ruangKerja: ruang.data.id,
    periode,
    versiRencana: persetujuan.versi,
    hashRencana: persetujuan.hash,
    isDisetujui: (versi, hash) =>
      ruang.data.persetujuan.some((satu) => satu.versi === versi && satu.hash === hash),
    kodeUnit,
    isUnit: (opd: string) => kodeOpd.has(opd),
    tidakAda: (opd: string) => {
      const milik = kodeOpd.has(opd) ? undefined : unit.milik(opd);
      return milik && { penerus: milik.penerus };
    },
    terbitan: (opd: string) => {
      const baris = register.get(opd);
      return (
        baris && {
          serialTerbit: baris.serial,
          versi: baris.versiRencana,
          serialTerima: baris.serialTerima,
          asal: (serial: number) => asalKiriman(baris, serial),
        }
      );
    },
    ambilAlih: (opd: string) => diambil.has(opd),
  };
}

const ketepatanPada = (diterima: Tanggal, tenggat: Tanggal | null): Ketepatan | null =>
  tenggat === null ? null : diterima <= tenggat ? 'tepat-waktu' : 'terlambat';

type BarisRegister = Baris<typeof tabelRegister>;

/**
 * The day of a return that is taken. The first one that could be taken says whether the unit was on time; a correction that
 * is asked for later does not make it late (docs/aturan.md#the-template-and-its-return).
 */
function ketepatanBaru(lama: BarisRegister, hari: HariDiterima | undefined, koreksi: boolean) {
  const tanggalPertama = pertamaDiterima(lama, hari?.tanggal ?? null, koreksi);
  return {
    ketepatan:
      tanggalPertama === null
        ? koreksi
          ? lama.ketepatan
          : null
        : ketepatanPada(tanggalPertama, lama.tenggat),
    tanggalDiterima: hari?.tanggal ?? null,
    sumberDiterima: hari?.sumber ?? null,
    tanggalPertama,
  };
}

/** `null` where it is not known: of a return that was taken by a program that kept no day. */
function pertamaDiterima(lama: BarisRegister, hari: Tanggal | null, koreksi: boolean): Tanggal | null {
  if (!koreksi) return hari;
  const dahulu = lama.tanggalPertama ?? lama.tanggalDiterima;
  return dahulu !== null && hari !== null && hari < dahulu ? hari : dahulu;
}

/** The rows of the register that this run changes, at most one a unit. */
export function registerBaru(
  ruang: RuangKerja,
  periode: Periode,
  olahan: readonly BerkasBertanggal[],
  /** For the record: when this run is. */
  sekarang: string,
): readonly BarisRegister[] {
  const melapor = new Set(
    olahan.flatMap(({ hasil }) => (isMelapor(hasil.status) && hasil.opd !== null ? [hasil.opd] : [])),
  );
  const baris = olahan.flatMap((satu): BarisRegister[] => {
    const { hasil, diterima } = satu;
    const lama = barisRegister(ruang.data.register, periode.kode, hasil.opd ?? '');
    const { identitas } = diterima.template ?? {};
    if (lama === undefined || identitas?.periode !== periode.kode || identitas.ruangKerja !== ruang.data.id)
      return [];
    if (isMelapor(hasil.status)) return [barisDiterima(lama, satu, identitas.serial, sekarang)];
    // What is still with the unit was not returned. A file sent back does not undo a return of the same unit that was
    // taken, earlier or in this run.
    return isMelapor(lama.status) ||
      hasil.status === 'digantikan' ||
      melapor.has(lama.opd) ||
      hasil.status === 'terkirim'
      ? []
      : [barisDitolak(lama, hasil, sekarang)];
  });
  // Several files of one unit can be sent back: the first by name stands for them, whatever order they were given in.
  const perUnit = kelompokkan(
    baris.toSorted((a, b) => ((a.berkasTerima ?? '') < (b.berkasTerima ?? '') ? -1 : 1)),
    ({ id }) => id,
  );
  return [...perUnit.values()].map(([pertama]) => pertama).filter((satu) => !isTetap(ruang.data, satu));
}

const jumlahTemuan = ({ catatan }: HasilBerkas): number => banyakCatatan(catatan.filter(isPerluDilihat));

const barisDitolak = (lama: BarisRegister, hasil: HasilBerkas, sekarang: string): BarisRegister => ({
  ...lama,
  status: hasil.status,
  berkasTerima: hasil.berkas,
  diterima: sekarang,
  jumlahCatatan: jumlahTemuan(hasil),
});

function barisDiterima(
  lama: BarisRegister,
  { diterima, hasil, petaKolom, hariDiterima }: BerkasBertanggal,
  serialTerima: number,
  sekarang: string,
): BarisRegister {
  const sudahAda = isMelapor(lama.status) && lama.hashTerima === diterima.hash;
  // A day that a person says of the only return so far is the day of the first one.
  const satuSatunya = sudahAda && (lama.tanggalPertama ?? lama.tanggalDiterima) === lama.tanggalDiterima;
  const koreksi = isMelapor(lama.status) && !satuSatunya;
  return {
    ...lama,
    status: hasil.status,
    ...(sudahAda && hariDiterima?.sumber !== 'pengguna' ? {} : ketepatanBaru(lama, hariDiterima, koreksi)),
    diterima: sudahAda ? lama.diterima : sekarang,
    berkasTerima: hasil.berkas,
    serialTerima,
    jumlahBaris: hasil.jumlahBaris,
    jumlahCatatan: jumlahTemuan(hasil),
    hashTerima: diterima.hash,
    petaKolom: JSON.stringify(petaKolom),
  };
}

/** A row that says nothing new but the time it was written. */
function isTetap({ register }: DataRuangKerja, baris: BarisRegister): boolean {
  const lama = register.find(({ id }) => id === baris.id);
  return (Object.keys(baris) as (keyof BarisRegister)[]).every(
    (kunci) => kunci === 'diterima' || baris[kunci] === lama?.[kunci],
  );
}
