import { catatPengembalian, type CatatanPengembalian } from '../../domain/pengembalian/catatan';
import {
  bedaIdentitas,
  identitasDari,
  kunciIdentitas,
  type IdentitasTemplate,
} from '../../domain/pengembalian/identitas';
import { bacaPermintaan, type PermintaanKolom } from '../../domain/pengembalian/permintaan';
import { daftarTingkatData, type TingkatData } from '../../domain/variabel/tipe';
import { idTabelIsi } from '../../lembar/template/isi';
import { tabelPernyataan } from '../../lembar/template/pernyataan';
import type { BukuTerbaca, SelTerbaca } from '../ports/pembaca-buku';
import { kolomBergeser } from '../kolom-bergeser';
import { cariTabel } from '../tabel-terbaca';
import { bacaPernyataan, type Pernyataan } from './baca-pernyataan';
import type { TabelKembali } from './tabel-kembali';
import { catatSalinan } from './salinan';
import { kunciMeta } from '../ruang-kerja/kunci-meta';
import { JENIS_RUANG_KERJA, JENIS_TEMPLATE } from '../ruang-kerja/skema';

/** A returned workbook whose identity could be read. */
export interface TemplateTerbaca {
  readonly identitas: IdentitasTemplate;
  /** The unit code that it says itself, where the unit has another one in the period. */
  readonly opdTertulis?: string;
  /** The columns that it says it asks for; absent in templates of versions that did not write it. */
  readonly permintaan?: PermintaanKolom;
  readonly pernyataan: Pernyataan;
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

const isKunciTemplate = (kunci: string): boolean =>
  kunci === kunciMeta.jenis || kunci === kunciMeta.permintaan || kunciIdentitas.has(kunci);

/** Key → value of the identity, by row id. */
function pasanganMeta({ letak, lembar }: TabelKembali): ReadonlyMap<string, string> {
  const indeks = (id: string): number => letak.kolom.find((kolom) => kolom.id === id)?.indeks ?? -1;
  const [id, nilai] = [indeks('_id'), indeks('nilai')];
  return new Map(
    lembar.baris
      .filter(({ nomor }) => nomor > letak.barisKepala)
      .flatMap(({ sel }): [string, string][] => {
        const kunci = teksSel(sel[id]);
        // A sheet can be a million rows long.
        return kunci === undefined || !isKunciTemplate(kunci) ? [] : [[kunci, teksSel(sel[nilai]) ?? '']];
      }),
  );
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
  const isiMeta = meta === undefined ? new Map<string, string>() : pasanganMeta(meta);
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
  const permintaan = bacaPermintaan(isiMeta.get(kunciMeta.permintaan));
  return {
    template: {
      identitas,
      ...(permintaan === undefined ? {} : { permintaan }),
      pernyataan: bacaPernyataan(tabel.get(tabelPernyataan.id)),
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
