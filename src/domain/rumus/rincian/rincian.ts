import type { TingkatData } from '../../variabel/tipe';
import type { Hasil, SebabBaris } from '../hasil';
import { nilaiRujukan } from '../hitung/skalar';
import type { HasilTingkat } from '../hitung/hasil-tingkat';
import type { KonteksEvaluasi } from '../konteks';
import { semuaSimpul, variabelDalam } from '../pohon/simpul';
import type { RumusSah } from '../rumus-sah';
import type { FungsiAgregat } from '../fungsi/daftar';
import type { Posisi } from '../token/token';
import { rincianBaris, type BarisDihitung, type BarisDikeluarkan } from './rincian-baris';
import { dariPeta, unsurKe } from '../../umum/pasti';

/** One aggregate explained: its value, and the rows behind it. */
export interface RincianAgregat {
  /** As typed, e.g. `jumlah(hps, status == "Selesai")`. */
  readonly teks: string;
  readonly posisi: Posisi;
  readonly fungsi: FungsiAgregat['nama'];
  readonly tingkat: TingkatData;
  readonly hasil: Hasil;
  /** Ids of the variables that it names, in the order of the text, also of those asked only whether they are filled. */
  readonly dibaca: readonly string[];
  /** Rows that the value is made of. */
  readonly dipakai: number;
  /** Rows in scope that do not meet the aggregate's own condition. */
  readonly tidakMemenuhi: number;
  /** Rows outside the basis. */
  readonly diLuarBasis: number;
  /** Rows to which what is asked for does not apply by their state; absent where there are none. */
  readonly tidakBerlaku?: number;
  /** Rows left out because they are dated after the data date, and the first of them; absent where there are none. */
  readonly sesudah?: number;
  readonly barisSesudah?: readonly string[];
  /** Rows left out, by reason. */
  readonly dikeluarkan: readonly { readonly sebab: SebabBaris; readonly banyak: number }[];
  /** The first rows of each kind, by row id; bounded by the limit asked for. */
  readonly barisDihitung: readonly BarisDihitung[];
  readonly barisTidakMemenuhi: readonly string[];
  readonly barisDikeluarkan: readonly BarisDikeluarkan[];
}

/** An indicator that the formula refers to. */
export interface RincianRujukan {
  readonly posisi: Posisi;
  readonly indikatorId: string;
  readonly apa: 'nilai' | 'skor';
  readonly hasil: Hasil;
}

/** Formula → parts → rows: everything that a reader needs to calculate the figure again by hand. */
export interface RincianRumus {
  readonly agregat: readonly RincianAgregat[];
  readonly rujukan: readonly RincianRujukan[];
}

/** Explains an evaluation; at most `batas` rows of each kind per aggregate. */
export function rincikan(
  rumus: RumusSah,
  tingkat: ReadonlyMap<TingkatData, HasilTingkat>,
  konteks: KonteksEvaluasi,
  batas: number,
): RincianRumus {
  const agregat = rumus.agregat.map((a, nomor): RincianAgregat => {
    const hasilTingkat = dariPeta(tingkat, a.tingkat);
    const hasil = unsurKe(dariPeta(hasilTingkat.agregat, nomor), 0);
    const baris = rincianBaris({ rumus, agregat: a, hasilTingkat, konteks, batas });
    const { fungsi, posisi } = a;
    const teks = rumus.teks.slice(...posisi);
    const dibaca = [...new Set([a.nilai, a.syarat].flatMap((s) => (s ? [...variabelDalam(s)] : [])))];
    return { teks, posisi, fungsi: fungsi.nama, tingkat: a.tingkat, hasil, dibaca, ...baris };
  });
  const rujukan = [...semuaSimpul(rumus.akar)].flatMap((s): RincianRujukan[] => {
    if (s.jenis !== 'rujukan') return [];
    const { posisi, indikatorId, apa } = s;
    return [{ posisi, indikatorId, apa, hasil: nilaiRujukan(s, konteks) }];
  });
  return { agregat, rujukan };
}
