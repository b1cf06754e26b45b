import { daftarPengembalian, tandaBerlaku, type Tanda } from '../../domain/sop/tanda';
import type { Tanggal } from '../../domain/umum/tanggal';
import { tabelPelaksanaan } from '../../lembar/daftar/pelaksanaan';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';

/** That the plan was sent back for mending (step 7b), and not approved again since. */
export interface Penolakan {
  readonly oleh: string;
  readonly tanggal: Tanggal;
  readonly alasan: string | null;
  /** The step that is to be done again. */
  readonly ke: number | null;
}

/** The day of a decision, and when it was written down: of two on one day the later writing counts. */
type Saat = readonly [tanggal: number, dicatat: number];

const SELALU = Number.POSITIVE_INFINITY;

/** What was not written down yet came last. */
const saat = (tanggal: number, dicatat: string | null | undefined): Saat => {
  const waktu = Date.parse(dicatat ?? '');
  return [tanggal, Number.isNaN(waktu) ? SELALU : waktu];
};

const isSesudah = ([a, b]: Saat, [c, d]: Saat): boolean => a > c || (a === c && b > d);

/**
 * The rejection that holds the plan; `undefined` where there is none, or an approval or a mark of 7a came after it. The day
 * of the decision counts, not that of the writing.
 */
export function penolakanBerlaku(
  ruang: Pick<RuangKerja, 'data' | 'tabel'>,
  tanda: readonly Tanda[],
): Penolakan | undefined {
  const terakhir = daftarPengembalian(tanda).at(-1);
  if (terakhir === undefined || tandaBerlaku(tanda, 7, null)?.cabang === 'setujui-rencana') return undefined;
  const dicatat = new Map(ruang.tabel.urai(tabelPelaksanaan).baris.map((satu) => [satu.id, satu.dicatat]));
  const ditolak = saat(terakhir.tanggal, dicatat.get(terakhir.id));
  const disetujui = ruang.data.persetujuan.some((satu) =>
    isSesudah(saat(satu.tanggal, satu.dicatat), ditolak),
  );
  if (disetujui) return undefined;
  const { oleh, tanggal, catatan, ke } = terakhir;
  return { oleh, tanggal, alasan: catatan, ke };
}
