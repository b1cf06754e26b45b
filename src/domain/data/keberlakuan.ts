import { kelompokkan } from '../umum/kelompok';
import { daftarTidakBerlaku, type AturanTidakBerlaku } from '../variabel/tidak-berlaku';
import type { TingkatData } from '../variabel/tipe';
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
  const nilai = (satu: BarisKeadaan, variabel: string): unknown => {
    const sendiri = satu.isian[variabel];
    if (sendiri !== undefined && sendiri.keadaan !== 'kosong')
      return sendiri.keadaan === 'ada' ? sendiri.nilai : undefined;
    const diimpor = asal(satu)?.isian[variabel];
    return diimpor?.keadaan === 'ada' ? diimpor.nilai : undefined;
  };
  const versiTerakhir = new Map<string, number>();
  for (const satu of baris) {
    const versi = satu.tingkat === 'transaksi' ? nilai(satu, VARIABEL_VERSI) : undefined;
    if (typeof versi !== 'number') continue;
    for (const kode of satu.kodeRup) versiTerakhir.set(kode, Math.max(versi, versiTerakhir.get(kode) ?? 0));
  }
  const isDiulang = (satu: BarisKeadaan): boolean => {
    const versi = nilai(satu, VARIABEL_VERSI);
    return (
      typeof versi === 'number' &&
      satu.kodeRup.length > 0 &&
      satu.kodeRup.every((kode) => (versiTerakhir.get(kode) ?? 0) > versi)
    );
  };
  const dikenal = new Map<string, Keberlakuan>();
  return (satu) => {
    const milik = aturanTingkat.get(satu.tingkat);
    if (milik === undefined) return semuaBerlaku;
    const diulang =
      satu.tingkat === 'transaksi' && nilai(satu, VARIABEL_STATUS) === undefined && isDiulang(satu);
    const isCocok = ({ bila }: AturanTidakBerlaku): boolean => {
      const isi = diulang && bila.variabel === VARIABEL_STATUS ? STATUS_BATAL : nilai(satu, bila.variabel);
      return typeof isi === 'string' && bila.nilai.includes(isi);
    };
    if (!milik.some(isCocok)) return semuaBerlaku;
    const cocok = milik.filter(isCocok);
    const kunci = `${diulang ? 'diulang' : ''}|${cocok.map((aturan) => daftarTidakBerlaku.indexOf(aturan)).join()}`;
    const lama = dikenal.get(kunci);
    if (lama !== undefined) return lama;
    const gabungan = gabungkan(cocok);
    const baru = diulang ? { ...gabungan, mustahil: semuaBerlaku.mustahil } : gabungan;
    dikenal.set(kunci, baru);
    return baru;
  };
}
