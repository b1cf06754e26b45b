import { daftarTidakBerlaku, type AturanTidakBerlaku } from '../variabel/tidak-berlaku';
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
  const asal = new Map(induk.map((satu) => [`${satu.tingkat}|${satu.id}`, satu]));
  const nilai = ({ tingkat, id, isian }: BarisKeadaan, variabel: string): unknown => {
    const sendiri = isian[variabel];
    if (sendiri !== undefined && sendiri.keadaan !== 'kosong')
      return sendiri.keadaan === 'ada' ? sendiri.nilai : undefined;
    const diimpor = asal.get(`${tingkat}|${id}`)?.isian[variabel];
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
    const milik = daftarTidakBerlaku.filter(({ tingkat }) => tingkat === satu.tingkat);
    if (milik.length === 0) return semuaBerlaku;
    const diulang =
      satu.tingkat === 'transaksi' && nilai(satu, VARIABEL_STATUS) === undefined && isDiulang(satu);
    const cocok = milik.filter(({ bila }) => {
      const isi = diulang && bila.variabel === VARIABEL_STATUS ? STATUS_BATAL : nilai(satu, bila.variabel);
      return typeof isi === 'string' && bila.nilai.includes(isi);
    });
    if (cocok.length === 0) return semuaBerlaku;
    const kunci = `${diulang ? 'diulang' : ''}|${cocok.map((aturan) => daftarTidakBerlaku.indexOf(aturan)).join()}`;
    const lama = dikenal.get(kunci);
    if (lama !== undefined) return lama;
    const gabungan = gabungkan(cocok);
    const baru = diulang ? { ...gabungan, mustahil: semuaBerlaku.mustahil } : gabungan;
    dikenal.set(kunci, baru);
    return baru;
  };
}
