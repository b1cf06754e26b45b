import type { CabangAlur, KeadaanAlur, LangkahAlur } from '../../application/alur/tipe';
import type { HitunganHari } from '../../domain/sop/jadwal';
import type { StatusLangkah } from '../../domain/sop/tipe';
import type { Bahasa } from '../../teks/bahasa';
import { bilaTanggal, type TanggalSajian } from '../dasar';
import { sajikanButir, type ButirSajian } from './butir';
import { sajikanPenyimpangan, type PenyimpanganSajian } from './penyimpangan';
import { sajikanRiwayat, sajikanTanda, type TandaSajian } from './tanda';
import { sajikanTindakan, type TindakanSajian } from './tindakan';
import { sajikanUsulan, type UsulanSajian } from './usulan';

/** A step in one period, or in the year where it is carried out once. */
export interface KeadaanSajian {
  /** Code of the period, where there is one. */
  readonly periode: string | null;
  readonly tenggat?: TanggalSajian;
  /** What the colour goes by. */
  readonly keadaan: StatusLangkah;
  readonly status: string;
  readonly selesai: TandaSajian | null;
  readonly penyimpangan: readonly PenyimpanganSajian[];
  readonly persyaratan: readonly ButirSajian[];
  readonly keluaran: readonly ButirSajian[];
  /** What the program sees of the work by itself. */
  readonly bukti: readonly string[];
  /** The mark that this proposes; `null` where it proposes none. */
  readonly usulan: UsulanSajian | null;
  readonly riwayat: readonly string[];
}

/** One of the 19 steps; name, note and decisions are the SOP's own words in every language. */
export interface LangkahSajian {
  readonly nomor: number;
  readonly nama: string;
  readonly pelaksana: readonly string[];
  /** How long it may take, and where it is not done until when: `5 hari kerja`, `tenggat 12 Januari 2026`. */
  readonly waktu: readonly string[];
  readonly keterangan: string | null;
  readonly cabang: readonly CabangAlur[];
  readonly tindakan: readonly TindakanSajian[];
  /** The state shown first: of the year, or of the current period. */
  readonly kini: KeadaanSajian;
  readonly perPeriode: readonly KeadaanSajian[];
}

export const sajikanLangkah = (
  langkah: LangkahAlur,
  hitungan: HitunganHari,
  bahasa: Bahasa,
): LangkahSajian => ({
  nomor: langkah.nomor,
  nama: langkah.nama,
  pelaksana: langkah.pelaksana,
  waktu: tulisWaktu(langkah, hitungan, bahasa),
  keterangan: langkah.keterangan ?? null,
  cabang: langkah.cabang,
  tindakan: langkah.tindakan.map((satu) => sajikanTindakan(satu, bahasa)),
  kini: sajikanKeadaan(langkah.nomor, langkah, hitungan, bahasa),
  perPeriode: langkah.perPeriode.map((satu) => sajikanKeadaan(langkah.nomor, satu, hitungan, bahasa)),
});

const sajikanKeadaan = (
  nomor: number,
  satu: KeadaanAlur,
  hitungan: HitunganHari,
  bahasa: Bahasa,
): KeadaanSajian => ({
  periode: satu.periode ?? null,
  ...bilaTanggal('tenggat', satu.tenggat, bahasa),
  keadaan: satu.keadaan,
  status: bahasa.teks.sajian.alur.status[satu.sebutan],
  selesai: satu.selesai === undefined ? null : sajikanTanda(satu.selesai, bahasa),
  penyimpangan: satu.penyimpangan.map((p) => sajikanPenyimpangan(p, hitungan, bahasa)),
  persyaratan: satu.persyaratan.map((butir) => sajikanButir(butir, bahasa)),
  keluaran: satu.keluaran.map((butir) => sajikanButir(butir, bahasa)),
  bukti: satu.bukti.map((bukti) => bahasa.bukti(bukti)),
  usulan: satu.usulan === undefined ? null : sajikanUsulan(nomor, satu.usulan, bahasa),
  riwayat: satu.riwayat.map((tanda) => sajikanRiwayat(tanda, bahasa)),
});

function tulisWaktu(
  { waktu, selesai, tenggat }: LangkahAlur,
  hitungan: HitunganHari,
  { tulis, teks: { sajian } }: Bahasa,
): readonly string[] {
  const kata = sajian.alur;
  return [
    ...(waktu.jenis === 'hari' ? [kata.hari[hitungan](waktu.hari)] : []),
    ...(waktu.jenis === 'sesuai-rencana-aksi' ? [kata.sesuaiAksi] : []),
    ...(selesai === undefined && tenggat !== undefined ? [kata.tenggat(tulis.tanggal(tenggat))] : []),
  ];
}
