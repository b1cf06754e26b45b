import type { HasilBuatDasbor } from '../../application/dasbor/dasbor';
import { isoDari } from '../../domain/umum/tanggal';
import { satuCapaianJson } from './capaian';
import { kunciJson } from './kunci';

/** The machine form of `dasbor --json`. */
export const dasborJson = ({
  periode,
  perTanggal,
  keadaanPer,
  kunci,
  versiRencana,
  diminta,
  indikator,
  tercapai,
  sebelum,
  pengaruh,
  unit,
  pagu,
  belumMelapor,
  lewatTenggat,
  sop,
  ditulis,
}: HasilBuatDasbor): object => ({
  periode: periode.kode,
  perTanggal: isoDari(perTanggal),
  keadaanPer: isoDari(keadaanPer),
  kunci: kunci === undefined ? null : kunciJson(kunci),
  versiRencana: versiRencana ?? null,
  diminta,
  indikator: indikator.map(({ capaian }) => satuCapaianJson(capaian)),
  tercapai,
  sebelum: sebelum ?? null,
  pengaruh: pengaruh.map((satu) => ({
    indikator: satu.indikator.capaian.indikator.kode,
    opd: satu.unit.kode,
    kontribusi: satu.kontribusi,
    tanpa: satu.tanpa ?? null,
    bagian: satu.bagian,
  })),
  unit,
  pagu,
  belumMelapor: belumMelapor.map((satu) => ({
    ...satu,
    tenggat: satu.tenggat === null ? null : isoDari(satu.tenggat),
  })),
  lewatTenggat: lewatTenggat.map((satu) => ({ ...satu, tenggat: isoDari(satu.tenggat) })),
  sop: {
    ...sop,
    langkah:
      sop.langkah === undefined
        ? null
        : {
            ...sop.langkah,
            tenggat: sop.langkah.tenggat === undefined ? null : isoDari(sop.langkah.tenggat),
          },
  },
  lembar: ditulis,
});
