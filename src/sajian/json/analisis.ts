import type { RekomendasiTerbaca } from '../../application/analisis/baca-rekomendasi';
import type { HasilRekomendasi } from '../../application/analisis/rekomendasi';
import type { AnalisisIndikator, HasilAnalisis } from '../../application/analisis/tipe';
import type { Perubahan, Selisih } from '../../domain/analisis/selisih';
import type { KontribusiUnit } from '../../domain/analisis/uraian-selisih';
import type { Usulan } from '../../domain/analisis/usulan';
import { isoDari, type Tanggal } from '../../domain/umum/tanggal';
import { tulisUsulanLembar } from '../analisis/usulan';
import { satuCapaianJson } from './capaian';
import { kunciJson } from './kunci';
import { targetJson } from './target';

const hari = (tanggal: Tanggal | null): string | null => (tanggal === null ? null : isoDari(tanggal));

const selisihJson = (satu: Selisih): object => ({
  target: targetJson(satu.target),
  terhadap: satu.terhadap ?? null,
  selisih: satu.selisih,
  tercapai: satu.tercapai ?? null,
});

const perubahanJson = (satu: Perubahan): object =>
  satu.jenis === 'ada'
    ? {
        dari: satu.dari,
        selisih: satu.tren.selisih,
        satuan: satu.tren.satuan,
        makna: satu.tren.makna ?? null,
      }
    : { dari: null, sebab: satu.sebab };

const unitJson = ({
  kode,
  nilai,
  tanpa,
  kontribusi,
  target,
  pecahan,
  merugikan,
}: KontribusiUnit): object => ({
  opd: kode,
  nilai: nilai ?? null,
  tanpa: tanpa ?? null,
  kontribusi: kontribusi ?? null,
  ...(target === undefined ? {} : { target }),
  ...pecahan,
  merugikan,
});

const uraianJson = ({ uraian, bedaDariTerkunci }: AnalisisIndikator): object =>
  uraian.cara === 'tidak-ada'
    ? { cara: null, sebab: uraian.sebab }
    : {
        cara: uraian.cara,
        menjumlah: uraian.menjumlah,
        nilai: uraian.nilai,
        terhadap: uraian.terhadap ?? null,
        tetap: uraian.tetap,
        dasar: uraian.dasar ?? null,
        bedaDariTerkunci,
        unit: uraian.unit.map(unitJson),
      };

function pencilanJson({ pencilan, barisPencilan }: AnalisisIndikator): object {
  if (pencilan.jenis === 'tidak-diperiksa') return { diperiksa: false, sebab: pencilan.sebab };
  const { jenis: _, baris: __, ...lain } = pencilan;
  return {
    diperiksa: true,
    ...lain,
    baris: barisPencilan.map((satu) => ({
      ...satu,
      asal: satu.asal ?? null,
      diBuku: satu.diBuku ?? null,
    })),
  };
}

const rekomendasiJson = ({ baris, opd, pemilikKini, selesai, lewatTenggat }: RekomendasiTerbaca): object => ({
  ...barisRekomendasiJson(baris),
  opdKini: opd,
  pemilikKini,
  selesai,
  lewatTenggat,
});

const barisRekomendasiJson = ({ id: _, indikatorId: __, ...baris }: RekomendasiTerbaca['baris']): object => ({
  ...baris,
  tenggat: hari(baris.tenggat),
  ditindaklanjuti: hari(baris.ditindaklanjuti),
  diperiksa: hari(baris.diperiksa),
});

const usulanJson = (usulan: Usulan, milik: AnalisisIndikator, hasil: HasilAnalisis): object => {
  const nama = new Map(hasil.opd.map((satu) => [satu.kode, satu.nama]));
  return {
    nomor: usulan.nomor,
    jenis: usulan.isi.jenis,
    ...tulisUsulanLembar(usulan, milik, (kode) => nama.get(kode) ?? kode, hasil.desimal),
    opd: usulan.opd,
    penanggungJawab: usulan.penanggungJawab,
    tenggat: isoDari(usulan.tenggat),
    selisihTertutup: usulan.selisihTertutup,
  };
};

const satuJson = (satu: AnalisisIndikator, hasil: HasilAnalisis): object => ({
  ...satuCapaianJson(satu.capaian),
  tidakDinyatakan: satu.tidakDinyatakan,
  selisih: satu.selisih === undefined ? null : selisihJson(satu.selisih),
  selisihTahun:
    satu.selisihTahun === undefined
      ? null
      : { tahun: satu.selisihTahun.tahun, nilai: satu.selisihTahun.nilai, ...selisihJson(satu.selisihTahun) },
  perubahan: {
    baseline: { tahun: satu.perubahan.baseline.tahun, ...perubahanJson(satu.perubahan.baseline) },
    sebelum: { periode: satu.perubahan.sebelum.periode, ...perubahanJson(satu.perubahan.sebelum) },
    tahunLalu: { periode: satu.perubahan.tahunLalu.periode, ...perubahanJson(satu.perubahan.tahunLalu) },
  },
  kontribusi: uraianJson(satu),
  pencilan: pencilanJson(satu),
  kelengkapan: satu.kelengkapan ?? null,
  aksiTertinggal: satu.aksi.map(({ aksi, ...lain }) => ({
    kode: aksi.kode,
    uraian: aksi.uraian,
    penanggungJawab: aksi.penanggungJawab,
    opd: aksi.opd,
    selesai: isoDari(aksi.selesai),
    ...lain,
  })),
  rekomendasi: satu.rekomendasi.map(rekomendasiJson),
  dicatat: satu.tercatat === undefined ? null : barisAnalisisJson(satu.tercatat),
  pertanyaan: satu.pertanyaan ?? null,
  usulan: satu.usulan.map((usulan) => usulanJson(usulan, satu, hasil)),
});

const barisAnalisisJson = ({
  id: _,
  indikatorId: __,
  ...baris
}: NonNullable<AnalisisIndikator['tercatat']>): object => baris;

/** The machine form of `analisis --json`: figures in full precision. */
export const analisisJson = (hasil: HasilAnalisis): object => ({
  periode: hasil.periode.kode,
  perTanggal: isoDari(hasil.perTanggal),
  usang: hasil.usang,
  kunci: kunciJson(hasil.kunci),
  draf: hasil.draf !== undefined,
  belumMelapor: hasil.belumMelapor.map(({ kode }) => kode),
  belumWaktunya: hasil.belumWaktunya,
  dicatat: hasil.dicatat === undefined ? null : barisAnalisisJson(hasil.dicatat),
  lembar: hasil.lembar ?? null,
  indikator: hasil.indikator.map((satu) => satuJson(satu, hasil)),
});

/** The machine form of `rekomendasi --json`. */
export const daftarRekomendasiJson = (hasil: HasilRekomendasi): object => ({
  periode: hasil.periode,
  perTanggal: isoDari(hasil.hari),
  ditambahkan: hasil.ditambahkan === undefined ? null : barisRekomendasiJson(hasil.ditambahkan),
  rekomendasi: hasil.rekomendasi.map(rekomendasiJson),
});
