import {
  aturanKeadaan,
  isVersiLama,
  semuaBerlaku,
  STATUS_BATAL,
  VARIABEL_STATUS,
  VARIABEL_VERSI,
  type AturanTingkat,
  type Keberlakuan,
} from '../data/keberlakuan';
import { kodeTanpaNilai, type KolomBaris } from '../data/letak-isian';
import type { NilaiIsian } from '../umum/isian';
import { angkaDi, indeksDi, posisiDi } from '../umum/larik';
import { unsurKe } from '../umum/pasti';
import type { BarisTingkat } from './baris-tingkat';
import type { IndukTingkat } from './induk-urut';
import type { PaketTingkat } from './paket-tingkat';
import type { PetaPaket } from './peta-paket';

/** What does not apply to rows of a level, and to imported ones, each by its number. */
export interface KeadaanTingkat {
  readonly di: (i: number) => Keberlakuan;
  readonly diimpor: (ke: number) => Keberlakuan;
}

/** The bit of a value, so that its number is none of `kodeTanpaNilai`; those of the rules that it meets are above. */
const BERNILAI = 2;
const GESER = 2;

/**
 * The same as `keberlakuanBaris`, of rows that stand in columns: which rules a value meets is asked of each text of a column
 * once, and not of a million rows.
 */
export function keadaanTingkat(
  baris: BarisTingkat,
  induk: IndukTingkat,
  peta: Pick<PetaPaket, 'nomor' | 'banyak'>,
): KeadaanTingkat {
  const aturan = aturanKeadaan.get(baris.tingkat);
  if (aturan === undefined) return { di: () => semuaBerlaku, diimpor: () => semuaBerlaku };
  const diimpor = new CocokKolom(aturan, (id) => induk.kolom(id));
  const milik = new CocokKolom(aturan, (id) => baris.letak.kolom(id), {
    cocok: diimpor,
    nomor: baris.nomorDiimpor(),
  });
  if (baris.tingkat !== 'transaksi')
    return { di: (i) => milik.keberlakuan(i, false), diimpor: (ke) => diimpor.keberlakuan(ke, false) };

  const versi = baris.nilai(VARIABEL_VERSI);
  const versiInduk = induk.kolom(VARIABEL_VERSI);
  const { awal, nomor } = baris.paket;
  let perPaket: Float64Array | undefined;
  const terakhir = (paket: number | undefined): number => {
    perPaket ??= versiTerakhir(baris.paket, versi, peta.banyak);
    return perPaket[paket ?? -1] ?? 0;
  };
  return {
    di: (i) =>
      milik.keberlakuan(
        i,
        milik.isTanpaStatus(i) &&
          isVersiLama(
            versi(i),
            Array.from(nomor.subarray(indeksDi(awal, i), indeksDi(awal, i + 1)), terakhir),
          ),
      ),
    diimpor: (ke) =>
      diimpor.keberlakuan(
        ke,
        diimpor.isTanpaStatus(ke) &&
          isVersiLama(
            versiInduk.nilai(ke),
            unsurKe(induk.baris, ke).kodeRup.map((kode) => terakhir(peta.nomor(kode))),
          ),
      ),
  };
}

/** The rules that rows meet by their values, one bit a rule. */
class CocokKolom {
  private readonly perVariabel: ReadonlyMap<string, Uint16Array>;

  /** @param cadangan what counts where a row says nothing: of each row its number there. */
  constructor(
    private readonly aturan: AturanTingkat,
    kolom: (variabel: string) => KolomBaris,
    cadangan?: { readonly cocok: CocokKolom; readonly nomor: Int32Array },
  ) {
    this.perVariabel = new Map(
      aturan.penentu.map(([variabel, perNilai]) => {
        const kode = kolom(variabel).kode(
          (isi) => BERNILAI | ((typeof isi === 'string' ? (perNilai.get(isi) ?? 0) : 0) << GESER),
        );
        const lain = cadangan?.cocok.perVariabel.get(variabel);
        if (cadangan !== undefined && lain !== undefined)
          for (let i = 0; i < kode.length; i++)
            if (kode[i] === kodeTanpaNilai.kosong) kode[i] = lain[posisiDi(cadangan.nomor, i)] ?? 0;
        return [variabel, kode];
      }),
    );
  }

  isTanpaStatus(i: number): boolean {
    return (this.perVariabel.get(VARIABEL_STATUS)?.[i] ?? 0) < BERNILAI;
  }

  keberlakuan(i: number, diulang: boolean): Keberlakuan {
    let cocok = diulang ? this.aturan.cocok(VARIABEL_STATUS, STATUS_BATAL) : 0;
    for (const kode of this.perVariabel.values()) cocok |= (kode[i] ?? 0) >> GESER;
    return this.aturan.menurut(cocok, diulang);
  }
}

/** The latest version among the tenders of each package, by its number; 0 where none is known. */
function versiTerakhir(
  { awal, nomor }: PaketTingkat,
  versi: (i: number) => NilaiIsian | undefined,
  banyak: number,
): Float64Array {
  const hasil = new Float64Array(banyak);
  for (let i = 0; i + 1 < awal.length; i++) {
    const milik = versi(i);
    if (typeof milik !== 'number') continue;
    const sampai = indeksDi(awal, i + 1);
    for (let k = indeksDi(awal, i); k < sampai; k++) {
      const paket = indeksDi(nomor, k);
      if (milik > angkaDi(hasil, paket)) hasil[paket] = milik;
    }
  }
  return hasil;
}
