import type { Periode } from '../../domain/kalender/periode';
import { isMelapor, type Ketepatan } from '../../domain/pengembalian/status';
import { isPerluDilihat } from '../../domain/umum/catatan';
import { kelompokkan } from '../../domain/umum/kelompok';
import type { Tanggal } from '../../domain/umum/tanggal';
import type { tabelRegister } from '../../lembar/daftar/register';
import type { Baris } from '../../lembar/tabel';
import type { Persetujuan } from '../ruang-kerja/rencana-berlaku';
import type { DataRuangKerja, RuangKerja } from '../ruang-kerja/ruang-kerja';
import type { BerkasDiolah, HasilBerkas } from './olah-berkas';

/** What returns are checked against: the workspace, its plan in force and what the register knows of issues. */
export function harapanPengembalian(ruang: RuangKerja, persetujuan: Persetujuan, periode: string) {
  const register = new Map(ruang.data.register.map((baris) => [baris.id, baris]));
  const kodeOpd = new Set(ruang.data.opd.map(({ kode }) => kode));
  return {
    ruangKerja: ruang.data.id,
    periode,
    versiRencana: persetujuan.versi,
    hashRencana: persetujuan.hash,
    isUnit: (opd: string) => kodeOpd.has(opd),
    terbitan: (opd: string) => {
      const baris = register.get(`${periode}|${opd}`);
      return baris && { serialTerbit: baris.serial, serialTerima: baris.serialTerima };
    },
  };
}

/** When the returns came in: the date decides whether they were on time, the stamp is for the record. */
export interface WaktuTerima {
  readonly sekarang: string;
  readonly diterima: Tanggal;
}

const ketepatanPada = (diterima: Tanggal, tenggat: Tanggal | null): Ketepatan | null =>
  tenggat === null ? null : diterima <= tenggat ? 'tepat-waktu' : 'terlambat';

type BarisRegister = Baris<typeof tabelRegister>;

/** The rows of the register that this run changes, at most one a unit. */
export function registerBaru(
  ruang: RuangKerja,
  periode: Periode,
  olahan: readonly BerkasDiolah[],
  waktu: WaktuTerima,
): readonly BarisRegister[] {
  const melapor = new Set(
    olahan.flatMap(({ hasil }) => (isMelapor(hasil.status) && hasil.opd !== null ? [hasil.opd] : [])),
  );
  const baris = olahan.flatMap((satu): BarisRegister[] => {
    const { hasil, diterima } = satu;
    const lama = ruang.data.register.find(({ id }) => id === `${periode.kode}|${hasil.opd ?? ''}`);
    const { identitas } = diterima.template ?? {};
    if (lama === undefined || identitas?.periode !== periode.kode || identitas.ruangKerja !== ruang.data.id)
      return [];
    if (isMelapor(hasil.status)) return [barisDiterima(lama, satu, identitas.serial, waktu)];
    // What is still with the unit was not returned. A file sent back does not undo a return of the same unit that was
    // taken, earlier or in this run.
    return isMelapor(lama.status) ||
      hasil.status === 'digantikan' ||
      melapor.has(lama.opd) ||
      hasil.status === 'terkirim'
      ? []
      : [barisDitolak(lama, hasil, waktu)];
  });
  // Several files of one unit can be sent back: the first by name stands for them, whatever order they were given in.
  const perUnit = kelompokkan(
    baris.toSorted((a, b) => ((a.berkasTerima ?? '') < (b.berkasTerima ?? '') ? -1 : 1)),
    ({ id }) => id,
  );
  return [...perUnit.values()].map(([pertama]) => pertama).filter((satu) => !isTetap(ruang.data, satu));
}

const jumlahTemuan = ({ catatan }: HasilBerkas): number => catatan.filter(isPerluDilihat).length;

const barisDitolak = (lama: BarisRegister, hasil: HasilBerkas, { sekarang }: WaktuTerima): BarisRegister => ({
  ...lama,
  status: hasil.status,
  berkasTerima: hasil.berkas,
  diterima: sekarang,
  jumlahCatatan: jumlahTemuan(hasil),
});

function barisDiterima(
  lama: BarisRegister,
  { diterima, hasil, petaKolom }: BerkasDiolah,
  serialTerima: number,
  waktu: WaktuTerima,
): BarisRegister {
  // The same file compiled again came in when it first did.
  const sudahAda = isMelapor(lama.status) && lama.hashTerima === diterima.hash;
  return {
    ...lama,
    status: hasil.status,
    ketepatan: sudahAda ? lama.ketepatan : ketepatanPada(waktu.diterima, lama.tenggat),
    diterima: sudahAda ? lama.diterima : waktu.sekarang,
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
