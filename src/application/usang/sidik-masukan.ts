import type { BarisData, BarisInduk } from '../../domain/data/baris-data';
import type { Periode } from '../../domain/kalender/periode';
import { denganUnitPada, keadaanPaket } from '../../domain/paket/keadaan-paket';
import { pilihBaris, type BarisTerpilih } from '../../domain/perhitungan/pilih-baris';
import { isBacaTurunan } from '../../domain/rencana/baca-turunan';
import { hashRencana } from '../../domain/rencana/hash-rencana';
import { periksaRumusRencana } from '../../domain/rencana/periksa/rumus';
import { versiTataBahasa } from '../../domain/rumus/versi';
import { kelompokkan } from '../../domain/umum/kelompok';
import { sidikMengalir, sidikTeks } from '../../domain/umum/sidik';
import type { Tanggal } from '../../domain/umum/tanggal';
import { tanggalPeriode } from '../../domain/unit/tanggal-periode';
import type { UnitBerwaktu } from '../../domain/unit/unit-berwaktu';
import { variabelBaku } from '../../domain/variabel/daftar';
import { tabelHariLibur } from '../../lembar/daftar/hari-libur';
import type { Sel } from '../../lembar/tipe';
import { intiBaris } from '../data/sidik-baris';
import { unitPeriode, type UnitPeriode } from '../kompilasi/unit-periode';
import { bacaJurnalPaket } from '../paket/jurnal-paket';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { indukDibaca } from './induk-dibaca';
import { tandaAturan } from './tanda-aturan';

/** The fingerprint of everything that the figures of a period, as of a data date, are calculated from. */
export interface SidikMasukan {
  (periode: Periode, perTanggal: Tanggal): string;
  /**
   * Whether a fingerprint is of what there is now; those of programs of before took in every imported row, read or not. One
   * that was taken at `saat` (ISO 8601) holds also where units only have other codes since.
   */
  isDari(periode: Periode, perTanggal: Tanggal, tersimpan: string | undefined, saat?: string): boolean;
  /** The imported rows that these figures read, under the units of the period. */
  dibaca(periode: Periode, perTanggal: Tanggal): readonly BarisInduk[];
}

/**
 * Fingerprints (SHA-256, hex) of what `perhitunganPeriode` reads of a workspace. Row order, where a row came from, and what
 * no figure reads (contacts, progress of actions, imported transactions of later) do not count. Each row is hashed once, whatever the number of periods.
 */
export function sidikMasukan(
  { data: ruang, tabel }: Pick<RuangKerja, 'data' | 'tabel'>,
  induk: readonly BarisInduk[],
  data: readonly BarisData[],
  selTersusun: SelTersusun = () => undefined,
): SidikMasukan {
  const { rencana, pengaturan, unit } = ruang;
  const { riwayat } = bacaJurnalPaket(ruang, induk);
  const rumus = periksaRumusRencana(rencana.indikator, variabelBaku, ruang.rujukan);
  const libur = tabel
    .urai(tabelHariLibur)
    .baris.map(({ tanggal }) => Number(tanggal))
    .toSorted((a, b) => a - b);
  const bacaTurunan = rencana.indikator.some(isBacaTurunan);
  const adaKeberlakuanData = bacaTurunan && data.some(isMenurutKeberlakuan);
  const barisPada = (pada: UnitPeriode): SidikBaris => {
    const rencanaPada = hashRencana(pada.rencana);
    const susun = (milik: readonly BarisInduk[], sidikMilik: string): string =>
      sidik([
        versiTataBahasa,
        rencanaPada,
        pada.opd.map(({ kode }) => kode).toSorted(),
        [pengaturan.desimal, pengaturan.ambangCakupan],
        libur,
        sidikMilik,
        ...(adaKeberlakuanData || (bacaTurunan && milik.some(isMenurutKeberlakuan)) ? ['keberlakuan'] : []),
      ]);
    let penuh: string | undefined;
    const umum = (milik: readonly BarisInduk[] = pada.induk): string => {
      if (milik.length < pada.induk.length) return susun(milik, sidikInduk(milik));
      penuh ??= susun(pada.induk, sidikInduk(pada.induk));
      return penuh;
    };
    const perUnit = kelompokkan(pada.data, ({ opd: kode, periode }) => `${periode}|${kode}`);
    const dikenal = new Map<string, string>();
    const sidikUnit = (kunci: string): string => {
      const hasil = dikenal.get(kunci) ?? sidikData(perUnit.get(kunci) ?? [], selTersusun);
      dikenal.set(kunci, hasil);
      return hasil;
    };
    return { umum, kunci: [...perUnit.keys()], sidikUnit };
  };
  // One for all periods in which the units are the same ones, under the same codes.
  const tersusun = new Map<string, SidikBaris>();
  // Rows of earlier periods count where an indicator takes a silent unit's last position, and nowhere else.
  const pakaiTerakhir = rencana.indikator.some(
    ({ aturanTidakMelapor }) => aturanTidakMelapor === 'posisi-terakhir',
  );
  const bahan = (periode: Periode, perTanggal: Tanggal) => {
    const tanggal = tanggalPeriode(periode, perTanggal);
    const paket = keadaanPaket(induk, riwayat, tanggal);
    const pada = unitPeriode(ruang, periode, perTanggal, paket.induk, data);
    const melapor = pada.opd.flatMap(({ kode }) => {
      const terakhir = pada.posisiTerakhir(kode);
      return [...(terakhir === undefined ? [] : [terakhir]), ...pada.posisiPendahulu(kode)]
        .filter((satu) => satu === periode.kode || pakaiTerakhir)
        .map((satu) => `${satu}|${kode}`);
    });
    const dihitung = new Set(melapor);
    const isMelapor = (kode: string): boolean => dihitung.has(`${periode.kode}|${kode}`);
    const { baris: terpilih } = pilihBaris(
      {
        ...pada,
        periode,
        paket: denganUnitPada(paket, (kode) => unit.kodePada(kode, tanggal)),
        isMelapor: (kode, satu) => pada.isDiterima(kode, satu),
      },
      pakaiTerakhir ? 'posisi-terakhir' : 'tidak-dihitung',
    );
    const dibaca = (): readonly BarisInduk[] =>
      indukDibaca({ ...pada, sampai: tanggal, paket, terpilih, isMelapor });
    return { tanggal, paket, pada, melapor, dihitung, isMelapor, terpilih, dibaca };
  };
  const hitung = (periode: Periode, perTanggal: Tanggal, bentuk: 'kini' | 'dahulu'): string => {
    const { tanggal, paket, pada, melapor, dihitung, isMelapor, terpilih, dibaca } = bahan(
      periode,
      perTanggal,
    );
    const sebutan = [
      unit.berubah ? JSON.stringify(sebutanUnit(unit, tanggal)) : '',
      riwayat.kosong ? '' : String(tanggal),
    ].join('|');
    const tersedia = tersusun.get(sebutan) ?? barisPada(pada);
    tersusun.set(sebutan, tersedia);
    const { umum, kunci, sidikUnit } = tersedia;
    const milik = kunci.filter((satu) => satu.startsWith(`${periode.kode}|`));
    const tanda = tandaAturan({
      rencana: pada.rencana,
      rumus,
      periode,
      perTanggal,
      data: pada.data.filter(terhitung(dihitung)),
      induk: pada.induk,
      isMelapor,
    });
    const lain = barisLain(dihitung, pada.data, terpilih);
    return sidik([
      umum(bentuk === 'kini' ? dibaca() : undefined),
      perTanggal,
      melapor.toSorted(),
      [...new Set([...melapor, ...milik])].toSorted().map((satu) => [satu, sidikUnit(satu)]),
      ...(paket.ditarik.length === 0 ? [] : [sidikInduk(paket.ditarik)]),
      ...(lain.length === 0 ? [] : [sidikSemua(lain)]),
      ...(tanda.length === 0 ? [] : [tanda]),
    ]);
  };
  // Asked for to compare and again to store.
  const kini = diingat((periode, perTanggal) => BENTUK_KINI + hitung(periode, perTanggal, 'kini'));
  // One for all moments between which no code was given.
  const dahulu = new Map<string, SidikMasukan>();
  const isDariDahulu = (saat: string, periode: Periode, perTanggal: Tanggal, tersimpan: string): boolean => {
    const unitDahulu = unit.tercatatPada(saat);
    if (unitDahulu === unit) return false;
    const kunci = JSON.stringify(unitDahulu.semua.map(({ kode }) => kode));
    const milik =
      dahulu.get(kunci) ?? sidikMasukan({ data: { ...ruang, unit: unitDahulu }, tabel }, induk, data);
    dahulu.set(kunci, milik);
    return milik.isDari(periode, perTanggal, tersimpan);
  };
  return Object.assign(kini, {
    dibaca: (periode: Periode, perTanggal: Tanggal) => bahan(periode, perTanggal).dibaca(),
    isDari: (
      periode: Periode,
      perTanggal: Tanggal,
      tersimpan: string | undefined,
      saat?: string,
    ): boolean => {
      if (tersimpan === undefined) return false;
      const kiniSama = tersimpan.startsWith(BENTUK_KINI)
        ? tersimpan === kini(periode, perTanggal)
        : tersimpan === hitung(periode, perTanggal, 'dahulu');
      return kiniSama || (saat !== undefined && isDariDahulu(saat, periode, perTanggal, tersimpan));
    },
  });
}

type SidikPeriode = (periode: Periode, perTanggal: Tanggal) => string;

/** The same, each period of one data date once. */
function diingat(hitung: SidikPeriode): SidikPeriode {
  const dikenal = new Map<string, string>();
  return (periode, perTanggal) => {
    const kunci = `${periode.kode}|${perTanggal}`;
    const sidik = dikenal.get(kunci) ?? hitung(periode, perTanggal);
    dikenal.set(kunci, sidik);
    return sidik;
  };
}

/** Begins a fingerprint that takes in only what is read. */
const BENTUK_KINI = '2:';

/** What periods share in which no unit is called otherwise. */
interface SidikBaris {
  /** Of the imported rows that a period reads, or of all. */
  readonly umum: (induk?: readonly BarisInduk[]) => string;
  /** `period|unit code`, of all compiled rows. */
  readonly kunci: readonly string[];
  readonly sidikUnit: (kunci: string) => string;
}

/** Who exists on a day and what every unit is called then. */
const sebutanUnit = (unit: UnitBerwaktu, tanggal: Tanggal): unknown => [
  unit.pada(tanggal).map(({ kode }) => kode),
  unit.semua.map(({ kode }) => [unit.kodeSendiriPada(kode, tanggal), unit.kodePada(kode, tanggal)]),
];

/** The cells of the variables of a row that are to be written, where somebody made them. */
export type SelTersusun = (baris: BarisData) => readonly Sel[] | undefined;

const sidikData = (baris: readonly BarisData[], selTersusun: SelTersusun): string =>
  sidikSemua(baris.map((satu) => JSON.stringify([satu.id, ...intiBaris(satu, selTersusun(satu))])));

/** Texts of rows: periods share all but the few rows that changed between them. */
const teksInduk = new WeakMap<BarisInduk, string>();

function teksDari(baris: BarisInduk): string {
  const teks = teksInduk.get(baris) ?? JSON.stringify([baris.id, baris.area, ...intiBaris(baris)]);
  teksInduk.set(baris, teks);
  return teks;
}

/** Of more rows the texts are made when they are needed: they would be kept while figures are calculated. */
const BARIS_DISIAPKAN = 50_000;

/** Makes the texts of imported rows before a fingerprint needs them, while there is something to wait for. */
export function siapkanTeksInduk(induk: readonly BarisInduk[]): void {
  if (induk.length <= BARIS_DISIAPKAN) for (const satu of induk) teksDari(satu);
}

const sidikInduk = (induk: readonly BarisInduk[]): string => sidikSemua(induk.map(teksDari));

/** Whether a row is of these `period|unit code`; neighbours mostly are of the same, and rows are hundreds of thousands. */
function terhitung(melapor: ReadonlySet<string>): (baris: BarisData) => boolean {
  let terakhir: { readonly periode: string; readonly opd: string; readonly ada: boolean } | undefined;
  return ({ periode, opd }) => {
    if (terakhir?.periode !== periode || terakhir.opd !== opd)
      terakhir = { periode, opd, ada: melapor.has(`${periode}|${opd}`) };
    return terakhir.ada;
  };
}

/**
 * Rows that count otherwise than as a unit returned them last: those that moved, that have a successor's code or another
 * ceiling, or that do not count although their unit gave them.
 */
function barisLain(
  melapor: ReadonlySet<string>,
  data: readonly BarisData[],
  terpilih: readonly BarisTerpilih[],
): readonly string[] {
  const dihitung = new Set<BarisData>();
  const lain: string[] = [];
  const diMelapor = terhitung(melapor);
  for (const { asal, data, opd } of terpilih) {
    dihitung.add(asal);
    if (data !== asal || opd !== asal.opd || !diMelapor(asal))
      lain.push(JSON.stringify([asal.periode, opd, data.id, ...intiBaris(data)]));
  }
  for (const satu of data)
    if (diMelapor(satu) && !dihitung.has(satu))
      lain.push(JSON.stringify([satu.periode, satu.tingkat, satu.id]));
  return lain;
}

/**
 * Sums of packages are otherwise since it is declared what applies to a row (docs/adr/0051): results from before then are
 * stale where an indicator reads such a sum and there are such rows, and nowhere else.
 */
const isMenurutKeberlakuan = ({ tingkat, kodeRup, isian: { status } }: BarisInduk | BarisData): boolean =>
  tingkat === 'transaksi' &&
  (kodeRup.length > 1 || (status?.keadaan === 'ada' && status.nilai === 'Gagal/Batal'));

/** Texts are summed in pieces of about this length: one by one each costs a call, and together they can be a hundred megabytes. */
const HURUF_SEKALIGUS = 1 << 16;

/** The fingerprint of the rows as a list of texts, as `sidik` would have it. */
function sidikSemua(baris: readonly string[]): string {
  const jumlah = sidikMengalir();
  let sepotong: string[] = [];
  let huruf = 0;
  let awal = '[';
  const tambah = (): void => {
    if (sepotong.length === 0) return;
    // The engine writes the texts of a piece at once; its brackets are not those of the whole.
    jumlah.tambah(awal + JSON.stringify(sepotong).slice(1, -1));
    sepotong = [];
    huruf = 0;
    awal = ',';
  };
  for (const satu of baris.toSorted()) {
    sepotong.push(satu);
    huruf += satu.length;
    if (huruf >= HURUF_SEKALIGUS) tambah();
  }
  tambah();
  jumlah.tambah(awal === '[' ? '[]' : ']');
  return jumlah.hex();
}

const sidik = (isi: unknown): string => sidikTeks(JSON.stringify(isi));
