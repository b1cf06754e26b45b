import type { AnalisisIndikator } from '../../application/analisis/tipe';
import type { HasilBuatDasbor } from '../../application/dasbor/dasbor';
import type { HasilDasbor, PermintaanKepala, PengaruhUnit } from '../../application/dasbor/tipe';
import { isTargetTercapai } from '../../domain/perhitungan/capaian-indikator';
import { kelompokkan } from '../../domain/umum/kelompok';
import type { Bahasa } from '../../teks/bahasa';
import { tulisNilai, tulisSelisih } from '../analisis/selisih';
import { sajikanNilai } from '../capaian/nilai';
import { sajikanStatus } from '../capaian/status';
import { tulisTarget } from '../capaian/tulis-target';
import type {
  BelumMelaporSajian,
  BelumTercapaiSajian,
  DaftarSajian,
  DasborSajian,
  TindakLanjutLewatSajian,
} from './tipe';

/** Rows of each list: what the Kepala reads in two minutes, and what fits on a page. */
const TERMUAT = { belumTercapai: 12, belumMelapor: 6, tindakLanjut: 5, kodeUnit: 5 };

/** The first page of the dashboard, as it is told on a sheet, in the pane and on the command line. */
export function sajikanDasbor(hasil: HasilDasbor, bahasa: Bahasa): DasborSajian {
  const kata = bahasa.teks.sajian.dasbor;
  const { tulis } = bahasa;
  const belum = belumTercapai(hasil);
  return {
    judul: kata.judul(tulis.periode(hasil.periode), hasil.instansi),
    keadaan: kata.keadaan(
      tulis.tanggal(hasil.perTanggal),
      tulis.tanggal(hasil.keadaanPer),
      tulisKeadaan(hasil, bahasa),
    ),
    diminta: {
      judul: hasil.diminta.length === 0 ? kata.tanpaDiminta : kata.diminta(tulis.angka(hasil.diminta.length)),
      isi: hasil.diminta.map((satu) => tulisPermintaan(satu, bahasa)),
      lainnya: null,
    },
    ringkas: tulisRingkas(hasil, bahasa),
    perStatus: tulisPerStatus(hasil, bahasa),
    perubahanDari: kata.kolom.perubahan(
      hasil.sebelum === undefined ? kata.periodeSebelum : tulis.periode(hasil.sebelum.periode),
    ),
    belumTercapai: {
      ...sebagian(belum, TERMUAT.belumTercapai, bahasa, (satu) => sajikanBelum(satu, hasil, bahasa)),
      judul: belum.length === 0 ? kata.semuaTercapai : kata.belumTercapai(tulis.angka(belum.length)),
    },
    pengaruh: {
      judul:
        hasil.pengaruh.length === 0 ? kata.tanpaPengaruh : kata.pengaruh(tulis.angka(hasil.pengaruh.length)),
      isi: hasil.pengaruh.map((satu) => tulisPengaruh(satu, hasil.desimal, bahasa)),
      lainnya: null,
    },
    belumMelapor: sajikanBelumMelapor(hasil, bahasa),
    tindakLanjut: sajikanTindakLanjut(hasil, bahasa),
    sop: tulisSop(hasil, bahasa),
    tercapai: tulisTargetTercapai(hasil, bahasa),
    kaki: tulisKaki(hasil, bahasa),
  };
}

/** The dashboard, and what of it was written. */
export interface BuatDasborSajian extends DasborSajian {
  readonly ditulis: string;
}

export function sajikanBuatDasbor(hasil: HasilBuatDasbor, bahasa: Bahasa): BuatDasborSajian {
  const kata = bahasa.teks.sajian.dasbor;
  const { ditulis } = hasil;
  return {
    ...sajikanDasbor(hasil, bahasa),
    ditulis: ditulis.length === 0 ? kata.tetapSama : kata.ditulis,
  };
}

/** The first of a list, and how many more there are. */
function sebagian<T, S>(
  semua: readonly T[],
  termuat: number,
  { teks, tulis }: Bahasa,
  sajikan: (satu: T) => S,
): Pick<DaftarSajian<S>, 'isi' | 'lainnya'> {
  const sisa = semua.length - termuat;
  return {
    isi: semua.slice(0, termuat).map(sajikan),
    lainnya: sisa > 0 ? teks.sajian.dasbor.lainnya(tulis.angka(sisa)) : null,
  };
}

function tulisKeadaan({ kunci, draf }: HasilDasbor, { teks, tulis }: Bahasa): string {
  const { angka } = teks.sajian.dasbor;
  if (kunci === undefined) return draf === undefined ? angka.sementara : `${angka.sementara} · ${angka.draf}`;
  const { versi, tanggal } = kunci.kepala;
  return versi === 0
    ? angka.tetap(tulis.tanggal(tanggal))
    : angka.perbaikan(tulis.angka(versi), tulis.tanggal(tanggal));
}

function tulisPermintaan(satu: PermintaanKepala, { teks, tulis }: Bahasa): string {
  const { butir } = teks.sajian.dasbor;
  switch (satu.jenis) {
    case 'kunci-angka':
      return butir['kunci-angka'](tulis.periode(satu.periode));
    case 'putuskan':
      return butir.putuskan(tulis.periode(satu.periode), satu.indikator.join(', '));
    case 'rekomendasi':
      return butir.rekomendasi(satu.indikator.join(', '), satu.kode.join(', '));
    case 'permintaan-kedua': {
      const { unit } = satu;
      const lebih = unit.length > TERMUAT.kodeUnit ? ', …' : '';
      return butir['permintaan-kedua'](
        tulis.angka(unit.length),
        unit.slice(0, TERMUAT.kodeUnit).join(', ') + lebih,
      );
    }
    case 'tutup-siklus':
      return butir['tutup-siklus'];
  }
}

function tulisRingkas({ indikator, tercapai, sebelum }: HasilDasbor, { teks, tulis }: Bahasa): string {
  const kata = teks.sajian.dasbor;
  if (indikator.length === 0) return kata.tanpaIndikator;
  const dahulu =
    sebelum === undefined
      ? ''
      : kata.sebelum(
          tulis.periode(sebelum.periode),
          tulis.angka(sebelum.tercapai),
          tulis.angka(sebelum.dari),
        );
  return kata.ringkas(tulis.angka(tercapai), tulis.angka(indikator.length), dahulu);
}

/** How many indicators have each status, but for those that met their target. */
function tulisPerStatus({ indikator }: HasilDasbor, bahasa: Bahasa): string {
  const lain = indikator.filter(({ capaian }) => !isTargetTercapai(capaian));
  return [...kelompokkan(lain, ({ capaian }) => sajikanStatus(capaian.capaian.status, bahasa).teks)]
    .map(([status, milik]) => `${status} ${bahasa.tulis.angka(milik.length)}`)
    .join(' · ');
}

/** Worst first; one that has no score after those that have, for nobody knows how bad it is. */
const belumTercapai = ({ indikator }: HasilDasbor): readonly AnalisisIndikator[] =>
  indikator
    .filter(({ capaian }) => !isTargetTercapai(capaian))
    .toSorted(
      (a, b) => skor(a) - skor(b) || a.capaian.indikator.kode.localeCompare(b.capaian.indikator.kode),
    );

const skor = ({ capaian: { capaian } }: AnalisisIndikator): number =>
  capaian.skor.jenis === 'skor' ? capaian.skor.skor : Number.MAX_VALUE;

function sajikanBelum(satu: AnalisisIndikator, hasil: HasilDasbor, bahasa: Bahasa): BelumTercapaiSajian {
  const kata = bahasa.teks.sajian.dasbor;
  const { capaian, perubahan, setahun, tercatat } = satu;
  const { indikator } = capaian;
  const { kode, nama, nilai, target, status } = sajikanNilai(capaian, hasil.desimal, bahasa);
  const targetTahun = setahun?.setahun.target;
  const { sebelum } = perubahan;
  return {
    ...{ kode, nama, nilai, target, status },
    targetTahun:
      targetTahun === undefined
        ? kata.tidakAda
        : bahasa.tulis.bersatuan(tulisTarget(targetTahun, hasil.desimal, bahasa), indikator.satuan),
    perubahan:
      sebelum.jenis === 'ada'
        ? tulisSelisih(sebelum.tren.selisih, indikator.satuan, hasil.desimal, bahasa)
        : kata.tidakAda,
    penanggungJawab: indikator.penanggungJawab === '' ? kata.belumDitentukan : indikator.penanggungJawab,
    sebab: tercatat?.sebab ?? kata.belumDiisi,
  };
}

function tulisPengaruh(satu: PengaruhUnit, desimal: number, bahasa: Bahasa): string {
  const { hasil, indikator } = satu.indikator.capaian;
  const kata = bahasa.teks.sajian.dasbor;
  const tulis = (nilai: number): string => tulisNilai(nilai, indikator.satuan, desimal, bahasa);
  if (satu.tanpa === undefined)
    return kata.satuKekurangan(satu.unit.nama, indikator.kode, tulis(Math.abs(satu.kontribusi)));
  return kata.satuPengaruh(
    satu.unit.nama,
    indikator.kode,
    hasil.jenis === 'nilai' ? tulis(hasil.nilai) : kata.tidakAda,
    tulis(satu.tanpa),
  );
}

function sajikanBelumMelapor(hasil: HasilDasbor, bahasa: Bahasa): DaftarSajian<BelumMelaporSajian> {
  const { belumMelapor, unit, pagu } = hasil;
  const { teks, tulis } = bahasa;
  const kata = teks.sajian.dasbor;
  const paguBelum = belumMelapor.reduce((jumlah, satu) => jumlah + satu.pagu, 0);
  return {
    judul:
      belumMelapor.length === 0
        ? kata.semuaMelapor(tulis.angka(unit))
        : kata.belumMelapor(
            tulis.angka(belumMelapor.length),
            tulis.angka(unit),
            tulis.rupiahRingkas(paguBelum),
            pagu === 0 ? '' : tulis.persen((paguBelum / pagu) * 100, 0),
          ),
    ...sebagian(belumMelapor, TERMUAT.belumMelapor, bahasa, (satu) => ({
      nama: satu.nama,
      pagu: tulis.rupiahRingkas(satu.pagu),
      status: teks.sajian.pengembalian.status[satu.status],
      tenggat: satu.tenggat === null ? kata.tidakAda : tulis.tanggal(satu.tenggat),
    })),
  };
}

function sajikanTindakLanjut(
  { lewatTenggat, opd }: HasilDasbor,
  bahasa: Bahasa,
): DaftarSajian<TindakLanjutLewatSajian> {
  const { teks, tulis } = bahasa;
  const kata = teks.sajian.dasbor;
  const nama = new Map(opd.map((satu) => [satu.kode, satu.nama]));
  return {
    judul:
      lewatTenggat.length === 0
        ? kata.tanpaTindakLanjut
        : kata.tindakLanjut(tulis.angka(lewatTenggat.length)),
    ...sebagian(lewatTenggat, TERMUAT.tindakLanjut, bahasa, (satu) => ({
      uraian: `${satu.kode} ${satu.uraian}`,
      opd: satu.opd === null ? satu.oleh : (nama.get(satu.opd) ?? satu.opd),
      tenggat: tulis.tanggal(satu.tenggat),
      lewat: kata.hariKerja(tulis.angka(satu.hariKerja)),
    })),
  };
}

function tulisSop({ sop }: HasilDasbor, { teks, tulis }: Bahasa): string {
  const kata = teks.sajian.dasbor;
  const { langkah, penyimpangan, belumBeralasan } = sop;
  return kata.sop(
    langkah === undefined ? kata.sopSelesai : kata.langkah(tulis.angka(langkah.nomor), langkah.nama),
    langkah?.tenggat === undefined ? '' : tulis.tanggal(langkah.tenggat),
    kata.penyimpangan(tulis.angka(penyimpangan), tulis.angka(belumBeralasan)),
  );
}

function tulisTargetTercapai(hasil: HasilDasbor, bahasa: Bahasa): string | null {
  const milik = hasil.indikator.filter(({ capaian }) => isTargetTercapai(capaian));
  if (milik.length === 0) return null;
  const isi = milik.map(({ capaian }) => {
    const { kode, nilai } = sajikanNilai(capaian, hasil.desimal, bahasa);
    return `${kode} ${nilai}`;
  });
  return bahasa.teks.sajian.dasbor.tercapai(bahasa.tulis.angka(milik.length), isi.join('; '));
}

function tulisKaki({ unit, belumMelapor, pagu, versiRencana }: HasilDasbor, { teks, tulis }: Bahasa): string {
  const kata = teks.sajian.dasbor;
  const paguMelapor = belumMelapor.reduce((jumlah, satu) => jumlah - satu.pagu, pagu);
  return kata.kaki(
    kata.kelengkapan(
      tulis.angka(unit - belumMelapor.length),
      tulis.angka(unit),
      pagu === 0 ? '' : tulis.persen((paguMelapor / pagu) * 100, 0),
    ),
    versiRencana === undefined ? kata.tanpaRencana : kata.rencana(tulis.angka(versiRencana)),
  );
}
