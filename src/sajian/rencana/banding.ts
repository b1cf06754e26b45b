import type {
  HasilBandingRencana,
  PersetujuanTercatat,
} from '../../application/rencana/versi/banding-rencana';
import type { BarisBeda, BedaBagian, KolomBeda, SelRencana } from '../../application/rencana/versi/beda-isi';
import { KINI, type VersiDiminta } from '../../application/rencana/versi/versi-diminta';
import { isoDari, tanggalDariIso } from '../../domain/umum/tanggal';
import type { Bahasa } from '../../teks/bahasa';

/** A row of the plan that is not the same in both. */
export interface BarisBandingSajian {
  /** `IK01 Triwulan I 2026, DINKES: ditambah`. */
  readonly judul: string;
  /** `Target: 90 → 95`; of an added or removed row what stood in it. */
  readonly kolom: readonly string[];
}

/** Two plans side by side, as a person is told. */
export interface BandingRencanaSajian {
  readonly judul: string;
  /** The approvals from the older to the newer, with their reasons; and what the plan is now. */
  readonly persetujuan: readonly string[];
  /** How many rows differ, or that none does. */
  readonly hasil: string;
  readonly bagian: readonly {
    readonly judul: string;
    readonly baris: readonly BarisBandingSajian[];
    /** That there are more; `null` where all are shown. */
    readonly lagi: string | null;
  }[];
  /** The versions to choose from, the newest first; `nilai` is what is asked for. */
  readonly pilihan: readonly { readonly nilai: string; readonly label: string }[];
}

/** Rows of a sheet that are shown. */
const BARIS_DISEBUT = 100;
/** Columns of an added or removed row that are shown. */
const KOLOM_DISEBUT = 4;
const PANJANG_SEL = 120;

export function sajikanBandingRencana(hasil: HasilBandingRencana, bahasa: Bahasa): BandingRencanaSajian {
  const kata = bahasa.teks.sajian.rencana.banding;
  const { lama, baru, versi, beda } = hasil;
  const jumlah = beda.reduce((semua, { baris }) => semua + baris.length, 0);
  return {
    judul: kata.judul(sebutVersi(lama, bahasa), sebutVersi(baru, bahasa)),
    persetujuan: sajikanPersetujuan(hasil, bahasa),
    hasil: jumlah === 0 ? kata.sama : kata.berbeda(bahasa.tulis.angka(jumlah)),
    bagian: beda.map((satu) => sajikanBagian(satu, bahasa)),
    pilihan: [
      { nilai: KINI, label: kata.kini },
      ...versi.toReversed().map((satu) => ({
        nilai: String(satu.versi),
        label: bahasa.teks.sajian.rencana.persetujuan.versi(satu.versi, bahasa.tulis.tanggal(satu.tanggal)),
      })),
    ],
  };
}

const sebutVersi = (versi: VersiDiminta, { teks }: Bahasa): string =>
  versi === KINI ? teks.sajian.rencana.banding.rencanaKini : teks.sajian.rencana.banding.versi(versi);

/** A target that is another now was so since one of the approvals in between: all of them are told. */
function sajikanPersetujuan(
  { lama, baru, versi, versiKini }: HasilBandingRencana,
  bahasa: Bahasa,
): readonly string[] {
  const kata = bahasa.teks.sajian.rencana;
  const letak = (satu: VersiDiminta): number => (satu === KINI ? Number.POSITIVE_INFINITY : satu);
  const [awal, akhir] = [letak(lama), letak(baru)].toSorted((a, b) => a - b) as [number, number];
  const sebut = (satu: PersetujuanTercatat): string =>
    [
      `${kata.persetujuan.versi(satu.versi, bahasa.tulis.tanggal(satu.tanggal))}.`,
      kata.persetujuan.oleh(satu.oleh, satu.nomor),
      ...(satu.alasan === null ? [] : [kata.banding.alasan(satu.alasan)]),
    ].join(' ');
  return [
    ...versi.filter((satu) => satu.versi >= awal && satu.versi <= akhir).map(sebut),
    ...(akhir === Number.POSITIVE_INFINITY
      ? [versiKini === null ? kata.banding.kiniBelum : kata.banding.kiniVersi(versiKini)]
      : []),
  ];
}

function sajikanBagian(
  { lembar, baris }: BedaBagian,
  bahasa: Bahasa,
): BandingRencanaSajian['bagian'][number] {
  const { teks, tulis } = bahasa;
  const kata = teks.sajian.rencana.banding;
  const jumlah = (jenis: BarisBeda['jenis']): number => baris.filter((satu) => satu.jenis === jenis).length;
  const rincian = (['diubah', 'ditambah', 'dihapus'] as const).flatMap((jenis) =>
    jumlah(jenis) === 0 ? [] : [kata.jumlah[jenis](tulis.angka(jumlah(jenis)))],
  );
  const sisa = baris.length - BARIS_DISEBUT;
  return {
    judul: kata.bagian(lembar, rincian.join(', ')),
    baris: baris.slice(0, BARIS_DISEBUT).map((satu) => sajikanBaris(satu, bahasa)),
    lagi: sisa > 0 ? kata.lagi(tulis.angka(sisa)) : null,
  };
}

function sajikanBaris({ jenis, kode, periode, opd, kolom }: BarisBeda, bahasa: Bahasa): BarisBandingSajian {
  const kata = bahasa.teks.sajian.rencana.banding;
  const nama = [
    kode,
    ...(periode === null ? [] : [bahasa.tulis.periode(periode)]),
    ...(opd === null ? [] : [opd]),
  ];
  const sebut = nama.join(', ');
  if (jenis === 'diubah')
    return {
      judul: sebut,
      kolom: kolom.map((satu) => kata.kolomBerubah(satu.label, ...keduanya(satu, bahasa))),
    };
  return {
    judul: kata.baris[jenis](sebut),
    kolom: kolom.slice(0, KOLOM_DISEBUT).map((satu) => {
      const isi = jenis === 'ditambah' ? satu.baru : satu.lama;
      return kata.kolom(satu.label, tulisSel(isi, satu, bahasa));
    }),
  };
}

const keduanya = (satu: KolomBeda, bahasa: Bahasa): [lama: string, baru: string] => [
  tulisSel(satu.lama, satu, bahasa),
  tulisSel(satu.baru, satu, bahasa),
];

function tulisSel(isi: SelRencana, { tipe }: KolomBeda, { tulis, teks }: Bahasa): string {
  if (isi === null) return teks.sajian.rencana.banding.kosong;
  if (typeof isi === 'number') return tulis.angka(isi);
  const tanggal = tipe === 'tanggal' ? tanggalDariIso(isi) : undefined;
  if (tanggal !== undefined) return tulis.tanggal(tanggal);
  return isi.length > PANJANG_SEL ? `${isi.slice(0, PANJANG_SEL)} …` : isi;
}

/** The view as lines. */
export const barisBandingRencana = ({
  judul,
  persetujuan,
  hasil,
  bagian,
}: BandingRencanaSajian): readonly string[] => [
  judul,
  ...persetujuan.map((satu) => `  ${satu}`),
  hasil,
  ...bagian.flatMap((satu) => [
    satu.judul,
    ...satu.baris.flatMap((baris) => [`  ${baris.judul}`, ...baris.kolom.map((kolom) => `    ${kolom}`)]),
    ...(satu.lagi === null ? [] : [`  ${satu.lagi}`]),
  ]),
];

/** The machine form of `banding-rencana --json`: every row, numbers as numbers, dates ISO. */
export const bandingRencanaJson = ({ versi, ...lain }: HasilBandingRencana): object => ({
  ...lain,
  versi: versi.map((satu) => ({ ...satu, tanggal: isoDari(satu.tanggal) })),
});
