import type { Rencana } from '../../../domain/rencana/rencana';
import { isoDari, type Tanggal } from '../../../domain/umum/tanggal';
import { bentukBanding } from '../../../domain/umum/teks';
import type { Tabel } from '../../../lembar/tabel';
import { tabelDariRencana, tabelRencana } from '../../ruang-kerja/rencana-tabel';

/** A cell of the plan as its sheet shows it: a choice by its words, a date as ISO text. */
export type SelRencana = string | number | null;

export interface KolomBeda {
  /** Id of the column, and its header. */
  readonly kolom: string;
  readonly label: string;
  readonly tipe: 'angka' | 'tanggal' | 'teks';
  readonly lama: SelRencana;
  readonly baru: SelRencana;
}

export type JenisBeda = 'diubah' | 'ditambah' | 'dihapus';

/** A row of the plan that is not the same in both. */
export interface BarisBeda {
  readonly jenis: JenisBeda;
  /** Its code, or that of its indicator. */
  readonly kode: string;
  /** Of a target. */
  readonly periode: string | null;
  readonly opd: string | null;
  /** The columns that differ; of an added or removed row all that are filled. */
  readonly kolom: readonly KolomBeda[];
}

export type BagianRencana = keyof typeof tabelRencana;

/** A sheet of the plan with the rows that differ. */
export interface BedaBagian {
  readonly bagian: BagianRencana;
  readonly lembar: string;
  readonly baris: readonly BarisBeda[];
}

type BarisLepas = Readonly<Record<string, unknown>> & { readonly id: string };

/** Codes by which a row refers to others, and which follow them; and what is no part of an approval. */
const tidakDibandingkan: { readonly [B in BagianRencana]?: ReadonlySet<string> } = {
  indikator: new Set(['rujukan']),
  baseline: new Set(['indikator', 'indikatorId']),
  target: new Set(['indikator', 'indikatorId']),
  aksi: new Set(['indikatorId', 'status', 'kemajuan', 'kendala']),
};

/** Columns that name a row are not told once more as its contents. */
const kolomSebutan: ReadonlySet<string> = new Set(['kode', 'periode', 'opd']);

/**
 * Two plans sheet by sheet, row by row, column by column, in the order of the sheets. Rows are the same by their hidden id;
 * of what is left, by what names them, so that a row that was deleted and typed again shows what differs in it.
 */
export function bedaIsi(lama: Rencana, baru: Rencana): readonly BedaBagian[] {
  const [tabelLama, tabelBaru] = [tabelDariRencana(lama, new Map()), tabelDariRencana(baru, new Map())];
  return (Object.keys(tabelRencana) as BagianRencana[]).flatMap((bagian) => {
    const baris = bedaBagian(
      bagian,
      tabelLama[bagian] as readonly unknown[] as readonly BarisLepas[],
      tabelBaru[bagian] as readonly unknown[] as readonly BarisLepas[],
    );
    return baris.length === 0 ? [] : [{ bagian, lembar: tabelRencana[bagian].lembar.nama, baris }];
  });
}

const teksDari = (isi: unknown): string | null => (typeof isi === 'string' && isi !== '' ? isi : null);

const sebutan = (baris: BarisLepas): Pick<BarisBeda, 'kode' | 'periode' | 'opd'> => ({
  kode: teksDari(baris['kode']) ?? teksDari(baris['indikator']) ?? '',
  periode: teksDari(baris['periode']),
  opd: teksDari(baris['opd']),
});

function kunciSebutan(baris: BarisLepas): string {
  const { kode, periode, opd } = sebutan(baris);
  return JSON.stringify(
    [kode, periode ?? '', baris['kode'] === undefined ? (opd ?? '') : ''].map(bentukBanding),
  );
}

/** Which row of the old plan is which of the new one. */
function pasangan(
  lama: readonly BarisLepas[],
  baru: readonly BarisLepas[],
): readonly (readonly [lama: BarisLepas | undefined, baru: BarisLepas | undefined])[] {
  const sisa = new Map(lama.map((satu) => [satu.id, satu]));
  const pasang = new Map<BarisLepas, BarisLepas>();
  for (const satu of baru) {
    const dahulu = sisa.get(satu.id);
    if (dahulu !== undefined) pasang.set(satu, dahulu);
    sisa.delete(satu.id);
  }
  const menurutSebutan = new Map([...sisa.values()].map((satu) => [kunciSebutan(satu), satu]));
  for (const satu of baru) {
    const dahulu = pasang.has(satu) ? undefined : menurutSebutan.get(kunciSebutan(satu));
    if (dahulu === undefined) continue;
    pasang.set(satu, dahulu);
    menurutSebutan.delete(kunciSebutan(satu));
    sisa.delete(dahulu.id);
  }
  return [
    ...baru.map((satu) => [pasang.get(satu), satu] as const),
    ...[...sisa.values()].map((satu) => [satu, undefined] as const),
  ];
}

function bedaBagian(
  bagian: BagianRencana,
  lama: readonly BarisLepas[],
  baru: readonly BarisLepas[],
): readonly BarisBeda[] {
  return pasangan(lama, baru)
    .flatMap(([dahulu, kini]): readonly BarisBeda[] => {
      const milik = kini ?? dahulu;
      if (milik === undefined) return [];
      const jenis = dahulu === undefined ? 'ditambah' : kini === undefined ? 'dihapus' : 'diubah';
      const kolom = bedaKolom(bagian, dahulu, kini, jenis);
      return kolom.length === 0 ? [] : [{ jenis, ...sebutan(milik), kolom }];
    })
    .toSorted((a, b) => banding(urutan(a), urutan(b)));
}

const banding = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const urutan = ({ kode, periode, opd }: BarisBeda): string =>
  [kode, periode ?? '', opd ?? ''].map(bentukBanding).join('\u0000');

function bedaKolom(
  bagian: BagianRencana,
  lama: BarisLepas | undefined,
  baru: BarisLepas | undefined,
  jenis: JenisBeda,
): readonly KolomBeda[] {
  const tabel: Tabel = tabelRencana[bagian];
  return tabel.lembar.tabel.kolom.flatMap(({ id, label, tipe }): readonly KolomBeda[] => {
    if (tidakDibandingkan[bagian]?.has(id) === true) return [];
    if (jenis !== 'diubah' && kolomSebutan.has(id)) return [];
    const [dahulu, kini] = [lama, baru].map((baris) => selDari(tabel, id, tipe, baris?.[id])) as [
      SelRencana,
      SelRencana,
    ];
    if (dahulu === kini) return [];
    const jenisSel = tipe === 'angka' || tipe === 'tanggal' ? tipe : 'teks';
    return [{ kolom: id, label, tipe: jenisSel, lama: dahulu, baru: kini }];
  });
}

function selDari(tabel: Tabel, id: string, tipe: string, isi: unknown): SelRencana {
  if (typeof isi === 'number') return tipe === 'tanggal' ? isoDari(isi as Tanggal) : isi;
  const teks = teksDari(isi);
  return teks === null ? null : (tabel.kolom[id]?.label?.[teks] ?? teks);
}
