import type { BukuOfficeJs } from '../../adapters/officejs/buku-office-js';
import type { Antrean } from '../../adapters/officejs/jalur';
import type { Lingkungan } from '../../application/lingkungan';
import type { Gagal } from '../../application/luaran';
import type { Result } from '../../domain/umum/result';
import type { Bahasa } from '../../teks/bahasa';
import type { Kabar } from '../kabar';
import type { TeksInti } from '../../teks/daftar';

type TeksPerintah = TeksInti['teks']['pita'];

/** What a button works with. */
export interface KonteksPerintah {
  readonly buku: BukuOfficeJs;
  /** One request to Excel beside the workbook port, such as activating a sheet. */
  excel<T>(antre: Antrean<T>): Promise<Result<T, Gagal>>;
  readonly lingkungan: Lingkungan;
  readonly bahasa: Bahasa;
  readonly teks: TeksPerintah;
}

/** A button without a pane. `nama` is its label; no news where what it did is seen on the sheet. */
export interface Perintah {
  readonly nama: (teks: TeksPerintah) => string;
  jalankan(konteks: KonteksPerintah): Promise<Result<Kabar | undefined, Gagal>>;
}
