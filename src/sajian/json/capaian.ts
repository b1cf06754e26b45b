import type { DrafCapaian, HasilCapaian } from '../../application/capaian/capaian';
import { gabungkanSkor } from '../../domain/capaian/gabungan';
import { berbobot, type CapaianIndikator } from '../../domain/perhitungan/capaian-indikator';
import { kunciLingkup, type Lingkup } from '../../domain/perhitungan/lingkup';
import type { AngkaDisetujui } from '../../domain/perhitungan/angka-disetujui';
import { kelompokkan } from '../../domain/umum/kelompok';
import { isoDari } from '../../domain/umum/tanggal';
import { keadaanJson } from './keadaan';
import { kunciJson } from './kunci';
import { setahunJson } from './setahun';
import { targetJson } from './target';

/** The figure by the approved plan; without one its `hasil` is `null`, and `sebab` says why. */
const disetujuiJson = (satu: AngkaDisetujui<CapaianIndikator>): object =>
  satu.jenis === 'ada'
    ? { versi: satu.versi, ...satuCapaianJson(satu.angka) }
    : { versi: satu.versi, hasil: null, sebab: satu.sebab };

export function satuCapaianJson(satu: CapaianIndikator): object {
  const { indikator, lingkup, hasil, cakupan, target, capaian } = satu;
  const { skor, status } = capaian;
  const sebab = satu.sebab();
  return {
    kode: indikator.kode,
    pustaka: indikator.pustaka ?? null,
    periode: satu.periode.kode,
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
    keadaan: keadaanJson(satu.keadaan),
    ...(satu.rentang === undefined ? {} : { rentang: satu.rentang }),
    ...(satu.disetujui === undefined ? {} : { disetujui: disetujuiJson(satu.disetujui) }),
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

const daftarGabunganJson = (capaian: readonly CapaianIndikator[], desimal: number): readonly object[] =>
  [...kelompokkan(capaian, ({ lingkup }) => kunciLingkup(lingkup)).values()].flatMap((milik) => {
    const [{ lingkup }] = milik;
    return [
      gabunganJson(lingkup, null, milik, desimal),
      ...[...kelompokkan(milik, ({ indikator }) => indikator.area)].map(([area, sebagian]) =>
        gabunganJson(lingkup, area, sebagian, desimal),
      ),
    ];
  });

/** A plan that is not the approved one: in what, and what the approved one says where it is known. */
const drafJson = (
  { keadaan, beda, sebab, hanyaDisetujui, menurutDisetujui }: DrafCapaian,
  desimal: number,
): object => ({
  versi: keadaan.versi,
  beda,
  sebab: sebab ?? null,
  hanyaDisetujui: hanyaDisetujui.map(satuCapaianJson),
  gabunganDisetujui: menurutDisetujui === undefined ? null : daftarGabunganJson(menurutDisetujui, desimal),
});

/** The machine form of `capaian --json`: figures in full precision, combined scores rounded as shown; no texts. */
export const capaianJson = (hasil: HasilCapaian): object => ({
  periode: hasil.periode.kode,
  perTanggal: isoDari(hasil.perTanggal),
  usang: hasil.usang,
  kunci: kunciJson(hasil.kunci),
  keadaan: keadaanJson(hasil.keadaan),
  capaian: hasil.capaian.map((satu) => ({
    ...satuCapaianJson(satu),
    setahun: setahunJson(hasil.setahun(satu)),
  })),
  gabungan: daftarGabunganJson(hasil.capaian, hasil.desimal),
  ...(hasil.draf === undefined ? {} : { draf: drafJson(hasil.draf, hasil.desimal) }),
  belumWaktunya: hasil.belumWaktunya.map(({ kode, frekuensi }) => ({ kode, frekuensi })),
});
