import type { BukuOfficeJs } from '../../adapters/officejs/buku-office-js';
import type { Antrean } from '../../adapters/officejs/jalur';
import type { Lingkungan } from '../../application/lingkungan';
import type { Gagal } from '../../application/luaran';
import type { Result } from '../../domain/umum/result';
import type { Bahasa } from '../../teks/bahasa';
import type { Kabar } from '../kabar';
import type { TeksInti } from '../../teks/daftar';

export type TeksTombol = TeksInti['teks']['pita'] & Pick<TeksInti['teks'], 'layanan'>;

/** What a button works with. */
export interface KonteksPerintah {
  readonly buku: BukuOfficeJs;
  /** One request to Excel beside the workbook port, such as activating a sheet. */
  excel<T>(antre: Antrean<T>): Promise<Result<T, Gagal>>;
  readonly lingkungan: Lingkungan;
  readonly bahasa: Bahasa;
  readonly teks: TeksTombol;
}

/** What a button does; no news where that is seen on the sheet. */
export type Perintah = (konteks: KonteksPerintah) => Promise<Result<Kabar | undefined, Gagal>>;

/** A button without a pane. */
export interface Tombol {
  /** As manifest.xml names the function. */
  readonly nama: string;
  readonly label: (teks: TeksTombol) => string;
  /** Fetches it when it is first pressed. */
  readonly muat: () => Promise<Perintah>;
}
