import type { HasilDasbor } from '../../../application/dasbor/tipe';
import type { RencanaAksi } from '../../../domain/rencana/rencana';
import { serialDari, tanggalPasti, type Tanggal } from '../../../domain/umum/tanggal';
import type { BaganSpec } from '../../../lembar/bagan/tipe';
import type { Bahasa } from '../../../teks/bahasa';

/** Actions that a schedule can name. */
const AKSI_BAGAN = 15;

const isSelesai = ({ status, kemajuan }: RencanaAksi): boolean =>
  status === 'selesai' || status === 'batal' || kemajuan === 100;

/** Its date is over on a day, and it is not done. */
const isLewat = (satu: RencanaAksi, hari: Tanggal): boolean => satu.selesai < hari && !isSelesai(satu);

/**
 * The year's actions as a schedule, those that are late first and then by their end; its axis is of the days of the year.
 * `null` where the plan has none.
 */
export function baganJadwalAksi(
  { aksi, keadaanPer, tahun }: Pick<HasilDasbor, 'aksi' | 'keadaanPer' | 'tahun'>,
  { teks, tulis }: Bahasa,
): BaganSpec | null {
  if (aksi.length === 0) return null;
  const kata = teks.sajian.dasbor.bagan;
  const urut = aksi.toSorted(
    (a, b) =>
      Number(isLewat(b, keadaanPer)) - Number(isLewat(a, keadaanPer)) ||
      a.selesai - b.selesai ||
      a.kode.localeCompare(b.kode),
  );
  const milik = urut.slice(0, AKSI_BAGAN);
  const lama = ({ mulai, selesai }: RencanaAksi): number => Math.max(1, selesai - mulai + 1);
  const hanya = (bila: (satu: RencanaAksi) => boolean): readonly (number | null)[] =>
    milik.map((satu) => (bila(satu) ? lama(satu) : null));
  return {
    id: 'dasbor-aksi',
    jenis: 'jadwal',
    judul: kata.aksi,
    kategori: milik.map(({ kode }) => kode),
    deret: [
      { nama: kata.sebelumMulai, nilai: milik.map(({ mulai }) => serialDari(mulai)), peran: 'tak-tampak' },
      { nama: kata.berjalan, nilai: hanya((satu) => !isLewat(satu, keadaanPer)), peran: 'seri-1' },
      { nama: kata.terlambat, nilai: hanya((satu) => isLewat(satu, keadaanPer)), peran: 'merah' },
    ],
    sumbu: {
      min: serialDari(tanggalPasti(tahun, 1, 1)),
      maks: serialDari(tanggalPasti(tahun + 1, 1, 1)),
      // A quarter of a year: only the month is told.
      langkah: 91.25,
      format: '[$-421]mmm',
    },
    alt: kata.altAksi(
      tulis.angka(aksi.length),
      tulis.angka(aksi.filter((satu) => isLewat(satu, keadaanPer)).length),
    ),
  };
}
