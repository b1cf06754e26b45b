import { kelompokkan } from '../umum/kelompok';
import { daftarTidakBerlaku, type AturanTidakBerlaku } from '../variabel/tidak-berlaku';
import type { NilaiIsian } from '../umum/isian';
import { daftarTingkatData, type TingkatData } from '../variabel/tipe';
import type { BarisInduk } from './baris-data';

/** What the state of a row depends on. */
export type BarisKeadaan = Pick<BarisInduk, 'id' | 'tingkat' | 'kodeRup' | 'isian'>;

/** What does not apply to one row, by variable id. */
export interface Keberlakuan {
  /** A blank there is no gap. */
  readonly tidakBerlaku: ReadonlySet<string>;
  /** A value there contradicts the state of the row. */
  readonly mustahil: ReadonlySet<string>;
}

const semuaBerlaku: Keberlakuan = { tidakBerlaku: new Set(), mustahil: new Set() };

const gabungkan = (aturan: readonly AturanTidakBerlaku[]): Keberlakuan => ({
  tidakBerlaku: new Set(aturan.flatMap(({ variabel }) => variabel)),
  mustahil: new Set(aturan.flatMap(({ mustahil = [] }) => mustahil)),
});

/** Asked of every row, and mostly none applies. */
const aturanTingkat = kelompokkan(daftarTidakBerlaku, ({ tingkat }) => tingkat);

/** Rows by level and id, arranged when the first is asked for. */
function cariInduk(induk: readonly BarisKeadaan[]): (satu: BarisKeadaan) => BarisKeadaan | undefined {
  let perTingkat: ReadonlyMap<TingkatData, ReadonlyMap<string, BarisKeadaan>> | undefined;
  return ({ tingkat, id }) => {
    perTingkat ??= new Map(
      [...kelompokkan(induk, (satu) => satu.tingkat)].map(([milik, baris]) => [
        milik,
        new Map(baris.map((satu) => [satu.id, satu])),
      ]),
    );
    return perTingkat.get(tingkat)?.get(id);
  };
}

const VARIABEL_STATUS = 'status';
const VARIABEL_VERSI = 'versi_tender';
const STATUS_BATAL = 'Gagal/Batal';
const BANYAK_TINGKAT = daftarTingkatData.length;

/** How rows are looked at, whatever they are: objects, or places in columns. */
export interface AksesKeadaan<R> {
  readonly tingkat: (satu: R) => TingkatData;
  readonly kodeRup: (satu: R) => readonly string[];
  /** The value that it has, or where it is blank the imported row has; `undefined` where there is none. */
  readonly nilai: (satu: R, variabel: string) => NilaiIsian | undefined;
}

/**
 * Tells of rows what does not apply to them, by `daftarTidakBerlaku`. A state that a row itself does not tell, because the
 * template did not ask for it or it was left blank, is that of the imported row.
 *
 * A tender without a status whose packages have a tender of a later version was held again: it counts as failed, but a
 * contract value that it has is believed.
 */
export function keberlakuanBaris(
  baris: readonly BarisKeadaan[],
  induk: readonly BarisKeadaan[],
): (satu: BarisKeadaan) => Keberlakuan {
  const asal = cariInduk(induk);
  return keberlakuanDari(baris, {
    tingkat: ({ tingkat }) => tingkat,
    kodeRup: ({ kodeRup }) => kodeRup,
    nilai: (satu, variabel) => {
      const sendiri = satu.isian[variabel];
      if (sendiri !== undefined && sendiri.keadaan !== 'kosong')
        return sendiri.keadaan === 'ada' ? sendiri.nilai : undefined;
      const diimpor = asal(satu)?.isian[variabel];
      return diimpor?.keadaan === 'ada' ? diimpor.nilai : undefined;
    },
  });
}

/** The same of rows that are looked at in any way. */
export function keberlakuanDari<R>(
  baris: Iterable<R>,
  { tingkat, kodeRup, nilai }: AksesKeadaan<R>,
): (satu: R) => Keberlakuan {
  const versiTerakhir = new Map<string, number>();
  for (const satu of baris) {
    const versi = tingkat(satu) === 'transaksi' ? nilai(satu, VARIABEL_VERSI) : undefined;
    if (typeof versi !== 'number') continue;
    for (const kode of kodeRup(satu)) {
      const ada = versiTerakhir.get(kode) ?? 0;
      if (versi > ada) versiTerakhir.set(kode, versi);
    }
  }
  const isDiulang = (satu: R): boolean => {
    const versi = nilai(satu, VARIABEL_VERSI);
    const kode = kodeRup(satu);
    return (
      typeof versi === 'number' &&
      kode.length > 0 &&
      kode.every((milik) => (versiTerakhir.get(milik) ?? 0) > versi)
    );
  };
  const dikenal = new Map<number, Keberlakuan>();
  return (satu) => {
    const milik = aturanTingkat.get(tingkat(satu));
    if (milik === undefined) return semuaBerlaku;
    const diulang =
      tingkat(satu) === 'transaksi' && nilai(satu, VARIABEL_STATUS) === undefined && isDiulang(satu);
    // One bit a rule: rows are many, and the rules that apply to them come in few ways.
    let cocok = 0;
    for (const [k, { bila }] of milik.entries()) {
      const isi = diulang && bila.variabel === VARIABEL_STATUS ? STATUS_BATAL : nilai(satu, bila.variabel);
      if (typeof isi === 'string' && bila.nilai.includes(isi)) cocok |= 2 << k;
    }
    if (cocok === 0) return semuaBerlaku;
    // Levels have rules of their own, and a row that was held again others.
    const kunci = (cocok + Number(diulang)) * BANYAK_TINGKAT + daftarTingkatData.indexOf(tingkat(satu));
    const lama = dikenal.get(kunci);
    if (lama !== undefined) return lama;
    const gabungan = gabungkan(milik.filter((_, k) => (cocok & (2 << k)) !== 0));
    const baru = diulang ? { ...gabungan, mustahil: semuaBerlaku.mustahil } : gabungan;
    dikenal.set(kunci, baru);
    return baru;
  };
}
