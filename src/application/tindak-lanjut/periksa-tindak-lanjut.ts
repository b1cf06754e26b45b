import type { StatusTindakLanjut } from '../../domain/analisis/rekomendasi';
import { isOrangSama } from '../../domain/tindak-lanjut/pemeriksa';
import { isiTeks } from '../../domain/umum/teks';
import type { Tanggal } from '../../domain/umum/tanggal';
import type { tabelRekomendasi } from '../../lembar/daftar/rekomendasi';
import type { Baris } from '../../lembar/tabel';
import type { CariNip } from '../alur/baca-pelaksana';
import { catatTindakLanjut, type BagianTindakLanjut, type CatatanTindakLanjut } from './catatan';

/** A row of the sheet Rekomendasi. */
export type BarisRekomendasi = Baris<typeof tabelRekomendasi>;

/** What each state is to have beside it: a word of somebody who checked, and what that rests on. */
const wajib: Readonly<Record<StatusTindakLanjut, readonly BagianTindakLanjut[]>> = {
  belum: [],
  'belum-sesuai': ['tanggal', 'diperiksa', 'alasan'],
  sesuai: ['bukti', 'tanggal', 'diperiksa'],
  'tidak-dapat': ['diperiksa', 'alasan'],
};

/**
 * Whether a follow-up stands as it should, whoever wrote it down: what its state cannot be without, who checked it, and the
 * days in their order.
 */
export function periksaTindakLanjut(
  satu: BarisRekomendasi,
  hariIni: Tanggal,
  cariNip: CariNip,
): readonly CatatanTindakLanjut[] {
  const status = satu.status ?? 'belum';
  const isi: Readonly<Record<BagianTindakLanjut, boolean>> = {
    status: true,
    bukti: isiTeks(satu.bukti) !== undefined,
    tanggal: satu.ditindaklanjuti !== null,
    diperiksa: isiTeks(satu.diperiksaOleh) !== undefined,
    alasan: isiTeks(satu.alasan) !== undefined,
  };
  const kurang = wajib[status].filter((bagian) => !isi[bagian]);
  const pemilik = { nama: satu.penanggungJawab, nip: satu.nip ?? cariNip(satu.penanggungJawab) };
  const nama = satu.diperiksaOleh ?? '';
  const pemeriksa = { nama, nip: satu.nipPemeriksa ?? cariNip(nama) };
  const { ditindaklanjuti, diperiksa } = satu;
  return [
    ...(kurang.length === 0
      ? []
      : [catatTindakLanjut('tindak-lanjut-belum-lengkap', { kode: satu.kode, status, daftar: kurang })]),
    ...(isi.diperiksa && isOrangSama(pemilik, pemeriksa)
      ? [catatTindakLanjut('tindak-lanjut-pemeriksa-pemilik', { kode: satu.kode, nama: pemeriksa.nama })]
      : []),
    ...[ditindaklanjuti, diperiksa].flatMap((tanggal) =>
      tanggal !== null && tanggal > hariIni
        ? [catatTindakLanjut('tindak-lanjut-di-depan', { tanggal, hariIni })]
        : [],
    ),
    ...(ditindaklanjuti !== null && diperiksa !== null && diperiksa < ditindaklanjuti
      ? [catatTindakLanjut('tindak-lanjut-diperiksa-mendahului', { diperiksa, dilakukan: ditindaklanjuti })]
      : []),
  ];
}
