import type { HasilCapaian } from '../../application/capaian/capaian';
import { gabungkanSkor } from '../../domain/capaian/gabungan';
import { berbobot, type CapaianIndikator } from '../../domain/perhitungan/hitung-capaian';
import { kunciLingkup, type Lingkup } from '../../domain/perhitungan/lingkup';
import type { NilaiTarget } from '../../domain/rencana/aturan-capaian';
import { kelompokkan } from '../../domain/umum/kelompok';
import { isoDari } from '../../domain/umum/tanggal';
import { kunciJson } from './kunci';

const targetJson = (target: NilaiTarget | undefined): unknown =>
  target === undefined
    ? null
    : target.jenis === 'titik'
      ? target.nilai
      : { bawah: target.bawah, atas: target.atas };

export function satuCapaianJson(satu: CapaianIndikator): object {
  const { indikator, lingkup, hasil, cakupan, target, capaian } = satu;
  const { skor, status } = capaian;
  const sebab = satu.sebab();
  return {
    kode: indikator.kode,
    pustaka: indikator.pustaka ?? null,
    lingkup,
    hasil:
      hasil.jenis === 'nilai'
        ? hasil
        : { jenis: hasil.jenis, sebab: sebab[0]?.jenis ?? hasil.sebab.jenis, semuaSebab: sebab },
    cakupan,
    target: targetJson(target),
    skor: skor.jenis === 'skor' ? skor.skor : null,
    sebabTanpaSkor: skor.jenis === 'skor' ? null : skor.sebab,
    status: status.jenis === 'berstatus' ? status.jenjang.warna : status.jenis,
    keadaan: satu.keadaan,
    ...(status.jenis === 'data-belum-memadai' ? { kekurangan: sebab[0] ?? null } : {}),
  };
}

/** The combined score of some figures of one scope: of a strategic area (`area`), or of all of them. */
function gabunganJson(
  lingkup: Lingkup,
  area: string | null,
  milik: readonly CapaianIndikator[],
  desimal: number,
): object {
  const { skor, dinilai, tanpaSkor } = gabungkanSkor(milik.map(berbobot), desimal);
  return { lingkup, area, skor: skor.jenis === 'skor' ? skor.skor : null, dinilai, tidakIkut: tanpaSkor };
}

const daftarGabunganJson = ({ capaian, desimal }: HasilCapaian): readonly object[] =>
  [...kelompokkan(capaian, ({ lingkup }) => kunciLingkup(lingkup)).values()].flatMap((milik) => {
    const [{ lingkup }] = milik;
    return [
      gabunganJson(lingkup, null, milik, desimal),
      ...[...kelompokkan(milik, ({ indikator }) => indikator.area)].map(([area, sebagian]) =>
        gabunganJson(lingkup, area, sebagian, desimal),
      ),
    ];
  });

/** The machine form of `capaian --json`: figures in full precision, combined scores rounded as shown; no texts. */
export const capaianJson = (hasil: HasilCapaian): object => ({
  periode: hasil.periode.kode,
  perTanggal: isoDari(hasil.perTanggal),
  usang: hasil.usang,
  kunci: kunciJson(hasil.kunci),
  keadaan: hasil.keadaan,
  capaian: hasil.capaian.map(satuCapaianJson),
  gabungan: daftarGabunganJson(hasil),
  belumWaktunya: hasil.belumWaktunya.map(({ kode, frekuensi }) => ({ kode, frekuensi })),
});
