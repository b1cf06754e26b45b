import type { HasilPutuskan } from '../../application/keputusan/tipe';
import type { KeadaanKeputusan } from '../../application/keputusan/keadaan-keputusan';
import { hurufKeputusan, labelKeputusan, type Keputusan } from '../../domain/keputusan/keputusan';
import type { Bahasa } from '../../teks/bahasa';
import { sajikanNilai } from '../capaian/nilai';
import type { StatusSajian } from '../capaian/status';
import { sebutVersi } from '../kunci/kunci-capaian';
import { periodePasti } from '../../domain/kalender/periode';
import { sajikanPeriode, type PeriodeSajian } from '../dasar';

/** An indicator before the meeting, and what was decided. */
export interface IndikatorKeputusanSajian {
  readonly kode: string;
  readonly nama: string;
  readonly nilai: string;
  readonly target: string;
  readonly status: StatusSajian | null;
  readonly kelengkapan: string;
  /** `b. Lanjutkan tanpa Perbaikan (KEP-001, 15 April 2026, notula 027/5)`; `null` while it is open. */
  readonly keputusan: string | null;
  /** That it was closed before and is only watched. */
  readonly dipantau: string | null;
  /** Recommendations that wait for approval. */
  readonly rekomendasi: readonly { readonly kode: string; readonly uraian: string }[];
  /** It waits for a decision. */
  readonly terbuka: boolean;
  /** It may be declared reached: there is a value. */
  readonly adaNilai: boolean;
  /** Too little data: a note is needed. */
  readonly perluCatatan: boolean;
}

export interface PutuskanSajian {
  readonly periode: PeriodeSajian;
  readonly judul: string;
  /** What is decided on. */
  readonly dasar: string;
  readonly terkunci: boolean;
  readonly pimpinan: string;
  /** What was written down or taken back just now. */
  readonly dilakukan: readonly string[];
  readonly indikator: readonly IndikatorKeputusanSajian[];
  /** What can be done next. */
  readonly lanjut: readonly string[];
  /** Indicators of the plan without a final status. */
  readonly terbuka: number;
}

/** A decision in the SOP's own words. */
export const sebutKeputusan = (
  { cabang, kode, tanggal, nomor }: Keputusan,
  { tulis, teks }: Bahasa,
): string =>
  teks.sajian.keputusan.keputusan(
    hurufKeputusan(cabang),
    labelKeputusan[cabang],
    kode,
    tulis.tanggal(tanggal),
    nomor,
  );

export function sajikanPutuskan(hasil: HasilPutuskan, bahasa: Bahasa): PutuskanSajian {
  const { tulis } = bahasa;
  const kata = bahasa.teks.sajian.keputusan;
  const periode = sajikanPeriode(periodePasti(hasil.periode), bahasa);
  const dibahas = hasil.indikator.filter(({ dipantau }) => dipantau === undefined);
  const diputuskan = dibahas.filter(({ keputusan }) => keputusan !== undefined);
  const { kunci, dilakukan } = hasil;
  return {
    periode,
    judul: kata.judul(periode.label, tulis.angka(diputuskan.length), tulis.angka(dibahas.length)),
    dasar:
      kunci === null
        ? kata.belumDikunci
        : kata.dasar(sebutVersi(kunci.versi, bahasa), tulis.tanggal(kunci.perTanggal)),
    terkunci: kunci !== null,
    pimpinan: hasil.pimpinan,
    dilakukan: sajikanDilakukan(dilakukan, bahasa),
    indikator: hasil.indikator.map((satu) => sajikanIndikator(satu, hasil.desimal, bahasa)),
    lanjut: [
      ...hasil.lembar.map((satu) => kata.disusun(satu)),
      ...(kunci !== null && diputuskan.length === dibahas.length && !hasil.ditandai
        ? [kata.dapatDitandai]
        : []),
      hasil.terbuka === 0 ? kata.semuaDitutup : kata.terbuka(tulis.angka(hasil.terbuka)),
    ],
    terbuka: hasil.terbuka,
  };
}

function sajikanDilakukan(dilakukan: HasilPutuskan['dilakukan'], bahasa: Bahasa): readonly string[] {
  if (dilakukan === null) return [];
  const kata = bahasa.teks.sajian.keputusan;
  return [
    ...dilakukan.keputusan.map((satu) =>
      satu.batal === null
        ? kata.dicatat(satu.indikator, sebutKeputusan(satu, bahasa))
        : kata.dibatalkan(satu.indikator, satu.kode, satu.batal.alasan),
    ),
    ...dilakukan.aksi.map(({ kode, uraian }) => kata.aksi(kode, uraian)),
    ...(dilakukan.versiRencana === null
      ? []
      : [kata.versiRencana(bahasa.tulis.angka(dilakukan.versiRencana))]),
    ...dilakukan.sama.map((satu) => kata.sama(satu.indikator, sebutKeputusan(satu, bahasa))),
  ];
}

function sajikanIndikator(satu: KeadaanKeputusan, desimal: number, bahasa: Bahasa): IndikatorKeputusanSajian {
  const { indikator, capaian, memadai, keputusan, dipantau } = satu;
  return {
    kode: indikator.kode,
    nama: indikator.nama,
    ...sajikanAngka(capaian, desimal, bahasa),
    ...sajikanKeputusan(satu, bahasa),
    terbuka: keputusan === undefined && dipantau === undefined,
    rekomendasi: satu.rekomendasi.flatMap(({ baris: { kode, uraian }, disetujui }) =>
      disetujui === undefined ? [{ kode, uraian }] : [],
    ),
    adaNilai: capaian.some(({ hasil }) => hasil.jenis === 'nilai'),
    perluCatatan: !memadai,
  };
}

/** The locked figure; of an indicator that is judged by unit or area only, how many it has. */
function sajikanAngka(
  capaian: KeadaanKeputusan['capaian'],
  desimal: number,
  bahasa: Bahasa,
): Pick<IndikatorKeputusanSajian, 'nilai' | 'target' | 'status' | 'kelengkapan'> {
  const kata = bahasa.teks.sajian.keputusan;
  const [satu, ...lain] = capaian;
  if (satu !== undefined && lain.length === 0) return sajikanNilai(satu, desimal, bahasa);
  return {
    nilai: satu === undefined ? kata.tanpaAngka : kata.banyakLingkup(bahasa.tulis.angka(capaian.length)),
    target: '–',
    status: null,
    kelengkapan: '–',
  };
}

function sajikanKeputusan(
  { keputusan, dipantau, bertentangan }: KeadaanKeputusan,
  bahasa: Bahasa,
): Pick<IndikatorKeputusanSajian, 'keputusan' | 'dipantau'> {
  const kata = bahasa.teks.sajian.keputusan;
  const tentang = bertentangan.map(({ kode }) => kode).join(', ');
  return {
    keputusan:
      keputusan === undefined
        ? tentang === ''
          ? null
          : kata.bertentangan(tentang)
        : sebutKeputusan(keputusan, bahasa),
    dipantau:
      dipantau === undefined
        ? null
        : kata.dipantau(bahasa.tulis.periode(dipantau.periode), sebutKeputusan(dipantau, bahasa)),
  };
}

/** The decisions as lines. */
export const barisPutuskan = (
  { judul, dasar, dilakukan, indikator, lanjut }: PutuskanSajian,
  { teks }: Bahasa,
): readonly string[] => [
  judul,
  `  ${dasar}`,
  ...dilakukan.map((satu) => `  ${satu}`),
  ...indikator.flatMap((satu) => [
    `${satu.kode} ${satu.nama}: ${satu.nilai}${satu.status === null ? '' : `, ${satu.status.teks}`}`,
    `  ${satu.kelengkapan}`,
    ...satu.rekomendasi.map(({ kode, uraian }) => `  ${kode}: ${uraian}`),
    `  ${satu.dipantau ?? satu.keputusan ?? teks.sajian.keputusan.belum}`,
  ]),
  ...lanjut,
];
