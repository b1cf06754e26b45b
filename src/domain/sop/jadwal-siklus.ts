import { akhirPeriode, awalPeriode, type Periode } from '../kalender/periode';
import type { Tanggal } from '../umum/tanggal';
import { hariTerlambat, jadwalPeriode, jadwalTahunan, type JadwalLangkah, type UkuranHari } from './jadwal';
import { daftarPengembalian, kejadianBerjalan, langkahKe, yangDidahului, type Tanda } from './tanda';

/** What the due dates of a workspace count from. */
export interface DasarJadwal extends UkuranHari {
  /** Start of the cycle; without it steps 1–11 have no due date. */
  readonly mulai: Tanggal | undefined;
  /** Working days after the end of a period until the templates are due back. */
  readonly hariKembali: number;
  /** The days on which actions of the plan end. */
  readonly akhirAksi: readonly Tanggal[];
}

/** Start and due date of a step, of steps 12–18 in a period; `undefined` where nothing is set. */
export type JadwalSiklus = (nomor: number, periode: Periode | undefined) => JadwalLangkah | undefined;

export function jadwalSiklus(dasar: DasarJadwal, tanda: readonly Tanda[]): JadwalSiklus {
  const pengembalian = daftarPengembalian(tanda).flatMap(({ ke, tanggal }) =>
    ke === null ? [] : [{ ke, tanggal }],
  );
  const tahunan = dasar.mulai === undefined ? [] : jadwalTahunan(dasar.mulai, pengembalian, dasar);
  const perPeriode = new Map<string, readonly JadwalLangkah[]>();
  return (nomor, periode) => {
    if (periode === undefined) return tahunan.find((satu) => satu.nomor === nomor);
    const milik =
      perPeriode.get(periode.kode) ??
      jadwalPeriode(periode, dasar.hariKembali, akhirAksiPada(periode, dasar), dasar);
    perPeriode.set(periode.kode, milik);
    return milik.find((satu) => satu.nomor === nomor);
  };
}

/** The last of the days on which actions end in a period; one that runs on is due later. */
function akhirAksiPada(periode: Periode, { akhirAksi }: DasarJadwal): Tanggal | undefined {
  const [awal, akhir] = [awalPeriode(periode), akhirPeriode(periode)];
  const milik = akhirAksi.filter((hari) => hari >= awal && hari <= akhir);
  return milik.toSorted((a, b) => a - b).at(-1);
}

/** A mark as it is given, before the SOP's measure is laid to it. */
export type TandaMasukan = Omit<Tanda, 'kejadian' | 'tenggat' | 'terlambat' | 'mendahului' | 'batal'>;

/** The mark with what the SOP says of it: which occurrence it is, how late, and what it came before. */
export function ukurTanda(
  masukan: TandaMasukan,
  periode: Periode | undefined,
  tanda: readonly Tanda[],
  dasar: DasarJadwal,
): Tanda {
  const { nomor, tanggal } = masukan;
  const tenggat = jadwalSiklus(dasar, tanda)(nomor, periode)?.tenggat;
  return {
    ...masukan,
    kejadian: kejadianBerjalan(tanda, nomor),
    tenggat: tenggat ?? null,
    terlambat: hariTerlambat(tenggat, tanggal, dasar),
    mendahului: yangDidahului(tanda, langkahKe(nomor), masukan.periode, tanggal),
    batal: null,
  };
}
