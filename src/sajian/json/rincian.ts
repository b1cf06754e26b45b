import type { HasilRincian } from '../../application/capaian/rincian';
import { isoDari, type Tanggal } from '../../domain/umum/tanggal';
import { satuCapaianJson } from './capaian';
import { ubahanJson } from './koreksi';
import { kunciJson } from './kunci';

/** The machine form of `rincian --json`. */
export const rincianJson = (hasil: HasilRincian): object => ({
  perTanggal: isoDari(hasil.perTanggal as Tanggal),
  usang: hasil.usang,
  belumWaktunya: hasil.belumWaktunya,
  kunci: kunciJson(hasil.terkunci?.kunci),
  kini: hasil.terkunci?.kini === undefined ? null : satuCapaianJson(hasil.terkunci.kini),
  barisBerubah: hasil.terkunci?.baris ?? null,
  ...satuCapaianJson(hasil.capaian),
  rumus: hasil.capaian.indikator.rumus,
  basis: hasil.capaian.indikator.basis ?? null,
  rujukan: hasil.rincian.rujukan.map(({ indikatorId, apa, hasil: h }) => ({
    kode: hasil.kode(indikatorId),
    apa,
    hasil: h,
  })),
  agregat: hasil.rincian.agregat.map((agregat) => ({
    ...agregat,
    barisDihitung: agregat.barisDihitung.map((baris) => ({
      ...baris,
      asal: hasil.asal(agregat, baris.id) ?? null,
      ...ubahanJson(hasil.baris(agregat, baris.id)),
    })),
    barisDikeluarkan: agregat.barisDikeluarkan.map((baris) => ({
      ...baris,
      asal: hasil.asal(agregat, baris.id) ?? null,
      ...ubahanJson(hasil.baris(agregat, baris.id)),
    })),
    ...(agregat.barisSesudah === undefined
      ? {}
      : {
          barisSesudah: agregat.barisSesudah.map((id) => ({ id, asal: hasil.asal(agregat, id) ?? null })),
        }),
  })),
});
