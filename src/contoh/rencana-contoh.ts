import type { BerkasRencana } from '../adapters/rencana-json/skema';
import { daftarPustaka } from '../domain/pustaka/daftar';
import { periodeBertarget } from '../domain/rencana/periode-peserta';
import { daftarOpdContoh } from './data/opd-contoh';
import { aksiContoh } from './rencana/aksi-contoh';
import { daftarIndikatorContoh, type IndikatorContoh } from './rencana/indikator-contoh';
import { orangContoh } from './rencana/orang-contoh';
import { contoh } from './tetapan';
import { dariPeta, unsurKe } from '../domain/umum/pasti';

type Bagian<K extends keyof BerkasRencana> = NonNullable<BerkasRencana[K]>;
type Target = Bagian<'target'>[number];

const pustaka = new Map(daftarPustaka.map((satu) => [satu.id, satu]));

const frekuensi = ({ indikator }: IndikatorContoh) =>
  indikator.frekuensi ?? dariPeta(pustaka, indikator.pustaka).frekuensi;

/** Targets of the periods, and the year's where the last period is not the year itself. */
function targetPeriode(
  satu: IndikatorContoh,
  nilai: IndikatorContoh['target'],
  opd: { readonly opd?: string },
): Target[] {
  return periodeBertarget(frekuensi(satu), contoh.tahun).map((periode, i): Target => {
    const isi = unsurKe(nilai, Math.min(i, nilai.length - 1));
    return {
      indikator: satu.indikator.kode,
      ...opd,
      periode,
      ...(typeof isi === 'number' ? { nilai: isi } : { batasBawah: isi[0], batasAtas: isi[1] }),
    };
  });
}

/**
 * The sample's plan document for `impor-rencana` (SOP steps 2–5): 33 offices, five areas, sixteen indicators with
 * baselines, targets and actions. It passes every check.
 */
export function rencanaContoh(): BerkasRencana {
  return {
    tahun: contoh.tahun,
    opd: daftarOpdContoh.map(({ kode, nama, namaSingkat }) => ({
      kode,
      nama,
      namaSingkat,
      penanggungJawab: orangContoh(kode, 'penanggung jawab').nama,
      kontak: `pbj.${kode.toLowerCase()}@contoh.example`,
    })),
    tujuan: [
      {
        kode: 'T1',
        pernyataan: 'Pengadaan barang/jasa yang efisien, tepat waktu, berkualitas, dan melayani',
        dasar: 'rkpd',
      },
      {
        kode: 'T2',
        pernyataan: 'Belanja daerah yang mengutamakan produk dalam negeri dan usaha kecil',
        dasar: 'rpjmd',
      },
    ],
    area: [
      { kode: 'A1', nama: 'Penghematan Biaya', tujuan: 'T1' },
      { kode: 'A2', nama: 'Ketepatan Waktu', tujuan: 'T1' },
      { kode: 'A3', nama: 'Kualitas Pemilihan', tujuan: 'T1' },
      { kode: 'A4', nama: 'Tingkat Layanan', tujuan: 'T1' },
      { kode: 'A5', nama: 'Produk Dalam Negeri dan Usaha Kecil', tujuan: 'T2' },
    ],
    // The document's own type wants mutable lists; a plan is only read.
    indikator: daftarIndikatorContoh.map(({ indikator }) => indikator as Bagian<'indikator'>[number]),
    baseline: daftarIndikatorContoh.map(({ indikator: { kode }, baseline }) =>
      typeof baseline === 'number'
        ? { indikator: kode, tahun: contoh.tahun - 1, nilai: baseline }
        : { indikator: kode, alasanBelumTersedia: baseline },
    ),
    target: daftarIndikatorContoh.flatMap((satu) => [
      ...targetPeriode(satu, satu.target, {}),
      ...Object.entries(satu.targetOpd ?? {}).flatMap(([opd, nilai]) => targetPeriode(satu, nilai, { opd })),
    ]),
    aksi: aksiContoh(contoh.tahun),
  };
}
