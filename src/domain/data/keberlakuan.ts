import { kelompokkan } from '../umum/kelompok';
import { daftarTidakBerlaku, type AturanTidakBerlaku } from '../variabel/tidak-berlaku';
import type { NilaiIsian } from '../umum/isian';
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

export const semuaBerlaku: Keberlakuan = { tidakBerlaku: new Set(), mustahil: new Set() };

/** What the rules of a level say of its rows, by their states. */
export class AturanTingkat {
  /** The variables that states are told by, and of each value of theirs the rules that it meets, one bit a rule. */
  readonly penentu: readonly (readonly [variabel: string, perNilai: ReadonlyMap<string, number>])[];
  private readonly dikenal = new Map<number, Keberlakuan>();

  constructor(private readonly aturan: readonly AturanTidakBerlaku[]) {
    const perVariabel = new Map<string, Map<string, number>>();
    for (const [k, { bila }] of aturan.entries()) {
      const cocok = perVariabel.get(bila.variabel) ?? new Map<string, number>();
      for (const satu of bila.nilai) cocok.set(satu, (cocok.get(satu) ?? 0) | (1 << k));
      perVariabel.set(bila.variabel, cocok);
    }
    this.penentu = [...perVariabel];
  }

  cocok(variabel: string, isi: string): number {
    return this.penentu.find(([id]) => id === variabel)?.[1].get(isi) ?? 0;
  }

  /** What these rules together say; few combinations come about. */
  menurut(cocok: number, diulang: boolean): Keberlakuan {
    if (cocok === 0) return semuaBerlaku;
    const kunci = 2 * cocok + Number(diulang);
    const ada = this.dikenal.get(kunci);
    if (ada !== undefined) return ada;
    const milik = this.aturan.filter((_, k) => (cocok & (1 << k)) !== 0);
    const baru = {
      tidakBerlaku: new Set(milik.flatMap(({ variabel }) => variabel)),
      mustahil: diulang ? semuaBerlaku.mustahil : new Set(milik.flatMap(({ mustahil = [] }) => mustahil)),
    };
    this.dikenal.set(kunci, baru);
    return baru;
  }
}

/** By level; asked of every row, and mostly none applies. */
export const aturanKeadaan: ReadonlyMap<TingkatData, AturanTingkat> = new Map(
  [...kelompokkan(daftarTidakBerlaku, ({ tingkat }) => tingkat)].map(([tingkat, aturan]) => [
    tingkat,
    new AturanTingkat(aturan),
  ]),
);

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

export const VARIABEL_STATUS = 'status';
export const VARIABEL_VERSI = 'versi_tender';
/** The status that a tender counts as having that was held again. */
export const STATUS_BATAL = 'Gagal/Batal';

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
  // The value that it has, or where it is blank the imported row has.
  const nilai = (satu: BarisKeadaan, variabel: string): NilaiIsian | undefined => {
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
    for (const kode of satu.kodeRup) {
      const ada = versiTerakhir.get(kode) ?? 0;
      if (versi > ada) versiTerakhir.set(kode, versi);
    }
  }
  const isDiulang = (satu: BarisKeadaan): boolean =>
    isVersiLama(
      nilai(satu, VARIABEL_VERSI),
      satu.kodeRup.map((kode) => versiTerakhir.get(kode) ?? 0),
    );
  return (satu) => {
    const aturan = aturanKeadaan.get(satu.tingkat);
    if (aturan === undefined) return semuaBerlaku;
    const diulang =
      satu.tingkat === 'transaksi' && nilai(satu, VARIABEL_STATUS) === undefined && isDiulang(satu);
    let cocok = diulang ? aturan.cocok(VARIABEL_STATUS, STATUS_BATAL) : 0;
    for (const [variabel, perNilai] of aturan.penentu) {
      const isi = nilai(satu, variabel);
      if (typeof isi === 'string') cocok |= perNilai.get(isi) ?? 0;
    }
    return aturan.menurut(cocok, diulang);
  };
}

/** Whether all packages of a tender have one of a later version. */
export const isVersiLama = (versi: NilaiIsian | undefined, terakhir: readonly number[]): boolean =>
  typeof versi === 'number' && terakhir.length > 0 && terakhir.every((satu) => satu > versi);
