import type { IkhtisarData } from '../../application/data/ikhtisar-data';
import type { Lokasi } from '../../domain/umum/catatan';
import type { Bahasa } from '../../teks/bahasa';

/** What procurement data the workspace holds. */
export interface IkhtisarDataSajian {
  /** Neither packages nor transactions. */
  readonly kosong: boolean;
  readonly paket: string;
  readonly transaksi: string;
  readonly unit: string;
  /** How many units own no package; `null` where all do. */
  readonly tanpaPaket: string | null;
  /** Units whose code an import made up; `null` where there are none. */
  readonly sementara: {
    readonly teks: string;
    /** Each with the cell where its real code is to be typed. */
    readonly unit: readonly { readonly kode: string; readonly nama: string; readonly lokasi: Lokasi }[];
  } | null;
  /** The latest imports, the last one first. */
  readonly impor: readonly { readonly waktu: string; readonly ringkasan: string }[];
}

export function sajikanIkhtisarData(isi: IkhtisarData, { tulis, teks }: Bahasa): IkhtisarDataSajian {
  const { jumlahPaket, jumlahTransaksi, jumlahUnit, unitTanpaPaket, kodeSementara, impor } = isi;
  const { angka } = tulis;
  const kata = teks.sajian.data.ikhtisar;
  return {
    kosong: jumlahPaket + jumlahTransaksi === 0,
    paket: angka(jumlahPaket),
    transaksi: angka(jumlahTransaksi),
    unit: angka(jumlahUnit),
    tanpaPaket: unitTanpaPaket === 0 ? null : kata.tanpaPaket(angka(unitTanpaPaket)),
    sementara:
      kodeSementara.length === 0
        ? null
        : { teks: kata.sementara(angka(kodeSementara.length)), unit: kodeSementara },
    impor: impor.map(({ waktu, ringkasan }) => ({ waktu: tulis.waktu(waktu), ringkasan })),
  };
}
