import type { Periode } from '../../domain/kalender/periode';
import { isMelapor, type Ketepatan } from '../../domain/pengembalian/status';
import type { Tanggal } from '../../domain/umum/tanggal';
import type { tabelRegister } from '../../lembar/daftar/register';
import type { Baris } from '../../lembar/tabel';
import type { Persetujuan } from '../ruang-kerja/rencana-berlaku';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import type { BerkasDiolah } from './olah-berkas';

/** What returns are checked against: the workspace, its plan in force and what the register knows of issues. */
export function harapanPengembalian(ruang: RuangKerja, persetujuan: Persetujuan, periode: string) {
  const register = new Map(ruang.register.map((baris) => [baris.id, baris]));
  const kodeOpd = new Set(ruang.opd.map(({ kode }) => kode));
  return {
    ruangKerja: ruang.id,
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

/** The rows of the register that this run changes. */
export function registerBaru(
  ruang: RuangKerja,
  periode: Periode,
  olahan: readonly BerkasDiolah[],
  { sekarang, diterima: tanggalTerima }: WaktuTerima,
): readonly Baris<typeof tabelRegister>[] {
  return olahan.flatMap(({ diterima, hasil, petaKolom }): Baris<typeof tabelRegister>[] => {
    const lama = ruang.register.find(({ id }) => id === `${periode.kode}|${hasil.opd ?? ''}`);
    const { identitas } = diterima.template ?? {};
    if (lama === undefined || identitas?.periode !== periode.kode || identitas.ruangKerja !== ruang.id)
      return [];
    const jumlahCatatan = hasil.catatan.filter(({ tingkat }) => tingkat !== 'info').length;
    if (!isMelapor(hasil.status)) {
      // A file sent back does not undo an earlier return of the same unit that was taken.
      const lainDipakai = olahan.some((o) => o.hasil.opd === hasil.opd && isMelapor(o.hasil.status));
      return isMelapor(lama.status) || hasil.status === 'digantikan' || lainDipakai
        ? []
        : [{ ...lama, status: hasil.status, berkasTerima: hasil.berkas, diterima: sekarang, jumlahCatatan }];
    }
    return [
      {
        ...lama,
        status: hasil.status,
        ketepatan: ketepatanPada(tanggalTerima, lama.tenggat),
        diterima: sekarang,
        berkasTerima: hasil.berkas,
        serialTerima: identitas.serial,
        jumlahBaris: hasil.jumlahBaris,
        jumlahCatatan,
        hashTerima: diterima.hash,
        petaKolom: JSON.stringify(petaKolom),
      },
    ];
  });
}

/** True where the same files have been compiled with the same data date before. */
export function isTanpaPerubahan(
  ruang: RuangKerja,
  register: readonly Baris<typeof tabelRegister>[],
  periode: Periode,
  tanggalData: Tanggal,
): boolean {
  return (
    ruang.tanggalData.get(periode.kode) === tanggalData &&
    register.every((baris) => {
      const lama = ruang.register.find(({ id }) => id === baris.id);
      return isMelapor(baris.status)
        ? lama?.hashTerima === baris.hashTerima && lama.status === baris.status
        : lama?.status === baris.status && lama.berkasTerima === baris.berkasTerima;
    })
  );
}
