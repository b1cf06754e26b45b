import type { KunciCapaian } from '../../application/capaian/kunci-capaian';
import type { HasilBukaKunci } from '../../application/kunci/buka-kunci';
import type { HasilDaftarKunci, VersiTerdaftar } from '../../application/kunci/daftar-kunci';
import type { HasilTetapkan } from '../../application/kunci/tetapkan';
import type { AngkaVersi } from '../../domain/potret/banding-potret';
import { isoDari, type Tanggal } from '../../domain/umum/tanggal';

const hari = (tanggal: Tanggal | null): string | null => (tanggal === null ? null : isoDari(tanggal));

/** What holds the figures of a locked period; `null` of an open one. */
export const kunciJson = (kunci: KunciCapaian | undefined): object | null =>
  kunci === undefined
    ? null
    : {
        versi: kunci.kepala.versi,
        berlaku: kunci.berlaku,
        semuaVersi: kunci.versi,
        oleh: kunci.kepala.oleh,
        tanggal: isoDari(kunci.kepala.tanggal),
        nomor: kunci.kepala.nomor,
        alasan: kunci.kepala.alasan,
        rencana: kunci.kepala.rencana,
        program: kunci.kepala.program,
        hash: kunci.hash,
        berubah: kunci.berubah,
      };

const angkaJson = (angka: AngkaVersi | null): object | null =>
  angka === null
    ? null
    : {
        nilai: angka.nilai,
        skor: angka.skor,
        status: angka.status.jenis === 'berstatus' ? angka.status.jenjang.warna : angka.status.jenis,
      };

/** The machine form of `tetapkan --json`. */
export const tetapkanJson = (hasil: HasilTetapkan): object => {
  const { desimal: _, beda, ...lain } = hasil;
  return {
    ...lain,
    perTanggal: isoDari(hasil.perTanggal),
    beda: beda.map(({ kode, lingkup, lama, baru }) => ({
      kode,
      lingkup,
      lama: angkaJson(lama),
      baru: angkaJson(baru),
    })),
  };
};

/** The machine form of `buka-kunci --json`. */
export const bukaKunciJson = (hasil: HasilBukaKunci): object => hasil;

const versiJson = (versi: VersiTerdaftar): object => ({
  ...versi,
  perTanggal: hari(versi.perTanggal),
  tanggal: hari(versi.tanggal),
  dibuka: versi.dibuka && { ...versi.dibuka, tanggal: isoDari(versi.dibuka.tanggal) },
});

/** The machine form of `kunci --json`. */
export const daftarKunciJson = ({ periode, diminta }: HasilDaftarKunci): object => ({
  periode: periode.map((satu) => ({
    ...satu,
    perTanggal: isoDari(satu.perTanggal),
    versi: satu.versi.map(versiJson),
  })),
  diminta: diminta && {
    periode: diminta.periode,
    dapat: diminta.penghalang.length === 0,
    penghalang: diminta.penghalang.map(({ kode, params }) => ({ kode, params })),
    kekurangan: diminta.kekurangan.map(({ kode, params }) => ({ kode, params })),
  },
});
