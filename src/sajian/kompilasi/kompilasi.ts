import { pasti } from '../../domain/umum/pasti';
import { tanpaPerubahan, type JumlahPerubahanData } from '../../application/kompilasi/perubahan-data';
import type { HasilKompilasi } from '../../application/kompilasi/tipe';
import { akhirPeriode, periodeDari } from '../../domain/kalender/periode';
import { isMelapor } from '../../domain/pengembalian/status';
import { kelompokkan } from '../../domain/umum/kelompok';
import type { Bahasa } from '../../teks/bahasa';
import { sajikanPeriode, sajikanTanggal, type PeriodeSajian, type TanggalSajian } from '../dasar';
import { sajikanBelumMelapor, type BelumMelaporSajian } from './belum-melapor';
import { sajikanBerkas, type BerkasSajian } from './berkas';
import { sajikanCapaianBerubah, type CapaianBerubahSajian } from './capaian-berubah';

/** What a compilation did, or would do. */
export interface KompilasiSajian {
  readonly periode: PeriodeSajian;
  readonly tanggalData: TanggalSajian;
  /** Where each file that is taken has its own day: file by file, which and why; empty where a person gave one for all. */
  readonly diterima: readonly string[];
  readonly akhirPeriode: TanggalSajian;
  /** Period, data date and files with their verdicts, as one line. */
  readonly judul: string;
  /** How many returns are taken, and what becomes of the data rows, each a line. */
  readonly data: readonly string[];
  readonly berkas: readonly BerkasSajian[];
  readonly capaian: CapaianBerubahSajian;
  readonly belumMelapor: BelumMelaporSajian;
  /** That nothing is written yet, that nothing changes, or that it is done. */
  readonly keadaan: string;
  readonly tanpaPerubahan: boolean;
}

export function sajikanKompilasi(hasil: HasilKompilasi, pratinjau: boolean, bahasa: Bahasa): KompilasiSajian {
  const periode = pasti(periodeDari(hasil.periode), `period ${hasil.periode}`);
  return {
    periode: sajikanPeriode(periode, bahasa),
    tanggalData: sajikanTanggal(hasil.tanggalData, bahasa),
    diterima: tulisDiterima(hasil, bahasa),
    akhirPeriode: sajikanTanggal(akhirPeriode(periode), bahasa),
    judul: tulisJudul(hasil, bahasa),
    data: tulisData(hasil, bahasa),
    berkas: hasil.berkas.map((satu) => sajikanBerkas(satu, bahasa)),
    capaian: sajikanCapaianBerubah(hasil.capaian, bahasa, hasil.terkunci !== null),
    belumMelapor: sajikanBelumMelapor(hasil.belumMelapor, bahasa),
    keadaan: tulisKeadaan(hasil, pratinjau, bahasa),
    tanpaPerubahan: hasil.tanpaPerubahan,
  };
}

function tulisJudul({ periode, tanggalData, berkas }: HasilKompilasi, { tulis, teks }: Bahasa): string {
  const { kompilasi, pengembalian } = teks.sajian;
  const menurutStatus = [...kelompokkan(berkas, ({ status }) => status)].map(
    ([status, daftar]) => `${pengembalian.status[status]} ${tulis.angka(daftar.length)}`,
  );
  const judul = kompilasi.judul(
    tulis.periode(periode),
    tulis.tanggal(tanggalData),
    tulis.angka(berkas.length),
  );
  return menurutStatus.length === 0 ? judul : `${judul} (${menurutStatus.join(', ')})`;
}

function tulisDiterima(hasil: HasilKompilasi, bahasa: Bahasa): readonly string[] {
  if (hasil.tanggalDiterima !== null) return [];
  const kata = bahasa.teks.sajian.kompilasi;
  const baris = hasil.berkas.flatMap((satu) => {
    const { diterima, ketepatan } = sajikanBerkas(satu, bahasa);
    if (diterima === null) return [];
    const { tanggal, asal } = diterima;
    return [kata.diterimaPada(satu.berkas, tanggal.teks, asal, ketepatan?.teks ?? '')];
  });
  return baris.length === 0 ? [] : [kata.tanggalDiterima, ...baris];
}

const banyakDiterima = ({ berkas }: HasilKompilasi): number =>
  berkas.filter(({ status }) => isMelapor(status)).length;

function tulisData(hasil: HasilKompilasi, { tulis, teks }: Bahasa): readonly string[] {
  const kata = teks.sajian.kompilasi;
  const dari = hasil.berkas.length;
  const diterima = banyakDiterima(hasil);
  const jumlah = jumlahkan(hasil.berkas.flatMap(({ perubahan }) => perubahan ?? []));
  const baris = urutanPerubahan.flatMap((apa) =>
    jumlah[apa] === 0 ? [] : [kata.baris[apa](tulis.angka(jumlah[apa]))],
  );
  return [
    kata.diterima(tulis.angka(diterima), tulis.angka(dari)),
    ...(diterima === dari ? [] : [kata.ditolak(tulis.angka(dari - diterima))]),
    ...(baris.length === 0 ? [kata.tanpaBaris] : baris),
  ];
}

/** What asks for attention before what stays. */
const urutanPerubahan = ['baru', 'berubah', 'hilang', 'dikosongkan', 'tetap'] as const;

const jumlahkan = (daftar: readonly JumlahPerubahanData[]): JumlahPerubahanData =>
  daftar.reduce(
    (a, b) => ({
      baru: a.baru + b.baru,
      berubah: a.berubah + b.berubah,
      hilang: a.hilang + b.hilang,
      dikosongkan: a.dikosongkan + b.dikosongkan,
      tetap: a.tetap + b.tetap,
    }),
    tanpaPerubahan,
  );

function tulisKeadaan(hasil: HasilKompilasi, pratinjau: boolean, { tulis, teks }: Bahasa): string {
  const kata = teks.sajian.kompilasi;
  if (hasil.tanpaPerubahan) return kata.tanpaPerubahan;
  if (pratinjau) return kata.pratinjau;
  return kata.selesai(
    tulis.angka(banyakDiterima(hasil)),
    tulis.angka(hasil.berkas.length),
    tulis.periode(hasil.periode),
  );
}
