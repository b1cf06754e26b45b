import type { HasilTahunBaru } from '../../application/tahun-baru/tahun-baru';
import { bulatkan } from '../../domain/capaian/bulatkan';
import { labelStatusAkhir } from '../../domain/keputusan/keputusan';
import { isoDari } from '../../domain/umum/tanggal';
import type { Bahasa } from '../../teks/bahasa';

/** A year that was begun from the one before, as people are told of it. */
export interface TahunBaruSajian {
  readonly judul: string;
  /** Units and indicators that came along; what stayed behind. */
  readonly butir: readonly string[];
  /** A line an indicator: its baseline and where that is from. */
  readonly baseline: readonly string[];
  readonly berikutnya: string;
  /** What a person chooses from: every indicator of the year that ends, and whether it goes on. */
  readonly pilihan: readonly PilihanTahunBaru[];
}

export interface PilihanTahunBaru {
  readonly kode: string;
  /** `IK03 Ketepatan waktu (Tercapai)` */
  readonly teks: string;
  readonly dibawa: boolean;
}

export function sajikanTahunBaru(
  { dari, tahun, indikator, ditinggal, tindakLanjut, unit, desimal, pratinjau }: HasilTahunBaru,
  { tulis, teks }: Bahasa,
): TahunBaruSajian {
  const kata = teks.sajian.tahunBaru;
  return {
    judul: (pratinjau ? kata.akan : kata.judul)(tahun, dari),
    butir: [
      kata.ringkas(tulis.angka(indikator.length), tulis.angka(unit)),
      ...(ditinggal.length === 0
        ? []
        : [
            kata.ditinggal(
              ditinggal
                .map(({ kode, status }) => kata.satuDitinggal(kode, status && labelStatusAkhir[status]))
                .join(', '),
            ),
          ]),
      ...(tindakLanjut.length === 0 ? [] : [kata.tindakLanjut(tindakLanjut.join(', '))]),
    ],
    baseline: indikator.map(({ kode, nama, satuan, baseline: { nilai, sumber, alasanBelumTersedia } }) =>
      nilai === null
        ? kata.tanpaBaseline(kode, nama, alasanBelumTersedia ?? '')
        : kata.baseline(
            kode,
            nama,
            tulis.bersatuan(tulis.angka(bulatkan(nilai, desimal), desimal), satuan),
            sumber ?? '',
          ),
    ),
    berikutnya: kata.berikutnya,
    pilihan: [
      ...indikator.map(({ kode, nama }) => ({ kode, teks: `${kode} ${nama}`, dibawa: true })),
      ...ditinggal.map(({ kode, nama, status }) => ({
        kode,
        teks: `${kode} ${kata.satuDitinggal(nama, status && labelStatusAkhir[status])}`,
        dibawa: false,
      })),
    ].sort((a, b) => (a.kode < b.kode ? -1 : 1)),
  };
}

/** The machine form of `tahun-baru --json`. */
export const tahunBaruJson = ({ mulai, desimal: _, ...hasil }: HasilTahunBaru, berkas: string): object => ({
  ...hasil,
  mulai: isoDari(mulai),
  berkas: hasil.pratinjau ? null : berkas,
});
