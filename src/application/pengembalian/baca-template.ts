import { catatPengembalian, type CatatanPengembalian } from '../../domain/pengembalian/catatan';
import { bedaIdentitas, identitasDari, type IdentitasTemplate } from '../../domain/pengembalian/identitas';
import { samaTeks } from '../../domain/umum/teks';
import { daftarTingkatData, type TingkatData } from '../../domain/variabel/tipe';
import { idTabelIsi } from '../../lembar/template/isi';
import type { BukuTerbaca, LembarTerbaca, SelTerbaca } from '../ports/pembaca-buku';
import { kolomBergeser } from '../kolom-bergeser';
import { cariTabel, type LetakTabel } from '../tabel-terbaca';
import { catatSalinan } from './salinan';
import { JENIS_RUANG_KERJA, JENIS_TEMPLATE, kunciMeta } from '../ruang-kerja/skema';

/** A table of ours found in a returned workbook. */
export interface TabelKembali {
  readonly letak: LetakTabel;
  readonly lembar: LembarTerbaca;
}

/** A returned workbook whose identity could be read. */
export interface TemplateTerbaca {
  readonly identitas: IdentitasTemplate;
  readonly nihil: boolean;
  readonly tabel: ReadonlyMap<TingkatData, TabelKembali>;
  /** Why nothing of its tables can be read: ids that are not above their columns, tables and columns that stand twice. */
  readonly catatan: readonly CatatanPengembalian[];
}

const teksSel = (sel: SelTerbaca | undefined): string | undefined =>
  sel?.jenis === 'teks'
    ? sel.nilai
    : sel?.jenis === 'angka' || sel?.jenis === 'logika'
      ? String(sel.nilai)
      : undefined;

/** Key → value of a two-column table (meta, statement), by row id. */
function pasanganTabel({ letak, lembar }: TabelKembali, kolomNilai: string): ReadonlyMap<string, string> {
  const indeks = (id: string): number => letak.kolom.find((kolom) => kolom.id === id)?.indeks ?? -1;
  const [id, nilai] = [indeks('_id'), indeks(kolomNilai)];
  return new Map(
    lembar.baris
      .filter(({ nomor }) => nomor > letak.barisKepala)
      .flatMap(({ sel }): [string, string][] => {
        const kunci = teksSel(sel[id]);
        return kunci === undefined ? [] : [[kunci, teksSel(sel[nilai]) ?? '']];
      }),
  );
}

/** What the unit states: that there are no data at all in the period, and who filled in. */
export function bacaPernyataan(pernyataan: TabelKembali | undefined): {
  readonly nihil: boolean;
  readonly diisiOleh: string;
} {
  const isi = pernyataan && pasanganTabel(pernyataan, 'isi');
  return { nihil: samaTeks(isi?.get('nihil') ?? '', 'ya'), diisiOleh: isi?.get('diisiOleh')?.trim() ?? '' };
}

function catatBergeser({ letak, lembar }: TabelKembali): CatatanPengembalian[] {
  const satu = kolomBergeser(lembar, letak);
  if (satu === undefined) return [];
  const { sel, kepala, kolom } = satu;
  return [catatPengembalian('kolom-bergeser', { kepala, kolom }, { lembar: lembar.nama, sel })];
}

/**
 * Finds our tables in a returned workbook, whatever its sheets are called now, and reads whose template it is: from the
 * hidden sheet, or from the document properties where a program dropped that sheet. Where both are there they must agree:
 * which of them is right cannot be told.
 */
export function bacaTemplate(
  buku: BukuTerbaca,
): { readonly template: TemplateTerbaca } | { readonly catatan: CatatanPengembalian } {
  const tabel = new Map<string, TabelKembali>();
  for (const lembar of buku.lembar) {
    const letak = cariTabel(lembar);
    if (letak !== undefined && !tabel.has(letak.tabelId)) tabel.set(letak.tabelId, { letak, lembar });
  }
  const meta = tabel.get('meta');
  const isiMeta = meta === undefined ? new Map<string, string>() : pasanganTabel(meta, 'nilai');
  if (isiMeta.get(kunciMeta.jenis) === JENIS_RUANG_KERJA)
    return { catatan: catatPengembalian('ini-ruang-kerja', {}) };
  const properti = new Map(
    [...buku.properti].flatMap(([nama, nilai]): [string, string][] =>
      nama.startsWith('kinerja.') ? [[nama.slice('kinerja.'.length), nilai]] : [],
    ),
  );
  if (isiMeta.get(kunciMeta.jenis) !== JENIS_TEMPLATE && properti.size === 0)
    return { catatan: catatPengembalian('bukan-template', {}) };
  const beda = bedaIdentitas(isiMeta, properti);
  if (beda.length > 0) return { catatan: catatPengembalian('identitas-bertentangan', { beda }) };
  const identitas = identitasDari(isiMeta) ?? identitasDari(properti);
  if (identitas === undefined) return { catatan: catatPengembalian('identitas-rusak', {}) };
  return {
    template: {
      identitas,
      nihil: bacaPernyataan(tabel.get('pernyataan')).nihil,
      catatan: [...[...tabel.values()].flatMap(catatBergeser), ...catatSalinan(buku, tabel)],
      tabel: new Map(
        daftarTingkatData.flatMap((tingkat): [TingkatData, TabelKembali][] => {
          const milik = tabel.get(idTabelIsi(tingkat));
          return milik === undefined ? [] : [[tingkat, milik]];
        }),
      ),
    },
  };
}
