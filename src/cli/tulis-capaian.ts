import type { HasilCapaian } from '../application/capaian/capaian';
import { teksCakupan, teksStatus, teksTarget } from '../application/kompilasi/baris-capaian';
import { gabungkanSkor } from '../domain/capaian/gabungan';
import { bulatkan } from '../domain/capaian/bulatkan';
import { labelPeriode } from '../domain/kalender/periode';
import type { CapaianIndikator } from '../domain/perhitungan/hitung-capaian';
import type { NilaiTarget } from '../domain/rencana/aturan-capaian';
import { isoDari } from '../domain/umum/tanggal';
import type { Konteks } from './konteks';
import { tabelTeks } from './tabel-teks';

const potong = (teks: string, panjang: number): string =>
  teks.length <= panjang ? teks : `${teks.slice(0, panjang - 1)}…`;

/** The indicators over all units as a table. */
export function tabelCapaianTeks(hasil: HasilCapaian, { bahasa, teks }: Konteks): readonly string[] {
  const { periode, perTanggal, capaian, desimal, usang } = hasil;
  const seluruh = capaian.filter(({ lingkup }) => lingkup.jenis === 'seluruh');
  const baris = seluruh.map(({ indikator, hasil: h, target, capaian: c, cakupan }) => [
    indikator.kode,
    potong(indikator.nama, 44),
    h.jenis === 'nilai'
      ? `${bahasa.tulis.angka(bulatkan(h.nilai, desimal))} ${indikator.satuan}`
      : teks.tidakDapatDihitung,
    teksTarget(target, desimal) ?? '–',
    c.skor.jenis === 'skor' ? bahasa.tulis.angka(c.skor.skor) : '–',
    teksStatus(c.status),
    teksCakupan(cakupan),
  ]);
  const lain = capaian.length - seluruh.length;
  const gabungan = gabungkanSkor(
    seluruh.map(({ indikator, capaian: c }) => ({
      kode: indikator.kode,
      bobot: indikator.bobot,
      skor: c.skor,
    })),
    desimal,
  );
  return [
    teks.judulCapaian(labelPeriode(periode), bahasa.tulis.tanggal(perTanggal)),
    ...tabelTeks(teks.kepalaCapaian, baris, new Set([2, 3, 4])),
    ...(gabungan.skor.jenis === 'skor'
      ? [
          teks.skorGabungan(
            gabungan.skor.skor,
            gabungan.dinilai.length,
            gabungan.tanpaSkor.map(({ kode }) => kode),
          ),
        ]
      : []),
    ...(lain > 0 ? [teks.lingkupLain(lain)] : []),
    ...(usang ? [teks.hasilUsang] : []),
  ];
}

const targetJson = (target: NilaiTarget | undefined): unknown =>
  target === undefined
    ? null
    : target.jenis === 'titik'
      ? target.nilai
      : { bawah: target.bawah, atas: target.atas };

export function satuCapaianJson({
  indikator,
  lingkup,
  hasil,
  cakupan,
  target,
  capaian,
}: CapaianIndikator): object {
  const { skor, status } = capaian;
  return {
    kode: indikator.kode,
    pustaka: indikator.pustaka ?? null,
    lingkup,
    hasil: hasil.jenis === 'nilai' ? hasil : { jenis: hasil.jenis, sebab: hasil.sebab.jenis },
    cakupan,
    target: targetJson(target),
    skor: skor.jenis === 'skor' ? skor.skor : null,
    status: status.jenis === 'berstatus' ? status.jenjang.warna : status.jenis,
  };
}

/** The machine form of `capaian --json`: full precision, no texts. */
export const capaianJson = ({ periode, perTanggal, usang, capaian }: HasilCapaian): object => ({
  periode: periode.kode,
  perTanggal: isoDari(perTanggal),
  usang,
  capaian: capaian.map(satuCapaianJson),
});
