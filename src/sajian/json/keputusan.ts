import type { KeadaanKeputusan } from '../../application/keputusan/keadaan-keputusan';
import type { HasilPutuskan } from '../../application/keputusan/tipe';
import { hurufKeputusan, statusAkhirDari, type Keputusan } from '../../domain/keputusan/keputusan';
import { isoDari } from '../../domain/umum/tanggal';
import { satuCapaianJson } from './capaian';

/** A decision for machines: the letter of the SOP and the final status beside the branch; days as ISO. */
const keputusanJson = (satu: Keputusan): object => ({
  ...satu,
  huruf: hurufKeputusan(satu.cabang),
  status: statusAkhirDari(satu.cabang) ?? null,
  tanggal: isoDari(satu.tanggal),
  batal: satu.batal && { ...satu.batal, tanggal: isoDari(satu.batal.tanggal) },
});

const indikatorJson = ({
  indikator: { kode, nama },
  capaian,
  memadai,
  kelengkapan,
  keputusan,
  dipantau,
  bertentangan,
  rekomendasi,
}: KeadaanKeputusan): object => ({
  kode,
  nama,
  capaian: capaian.map(satuCapaianJson),
  memadai,
  kelengkapan: kelengkapan ?? null,
  keputusan: keputusan === undefined ? null : keputusanJson(keputusan),
  dipantau: dipantau === undefined ? null : keputusanJson(dipantau),
  rekomendasi: rekomendasi.map(({ baris, disetujui }) => ({
    ...{ kode: baris.kode, uraian: baris.uraian, disetujui: disetujui ?? null },
  })),
  bertentangan: bertentangan.map(({ kode: satu }) => satu),
});

/** The machine form of `putuskan --json`. */
export const putuskanJson = ({
  desimal: _,
  kunci,
  indikator,
  dilakukan,
  ...lain
}: HasilPutuskan): object => ({
  ...lain,
  kunci: kunci && { ...kunci, tanggal: isoDari(kunci.tanggal), perTanggal: isoDari(kunci.perTanggal) },
  indikator: indikator.map(indikatorJson),
  dilakukan: dilakukan && {
    apa: dilakukan.apa,
    keputusan: dilakukan.keputusan.map(keputusanJson),
    sama: dilakukan.sama.map(keputusanJson),
    aksi: dilakukan.aksi.map(({ kode, uraian }) => ({ kode, uraian })),
    versiRencana: dilakukan.versiRencana,
  },
});
