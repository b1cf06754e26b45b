import type { LembarSpec } from '../../lembar/tipe';
import type { Tabel } from '../../lembar/tabel';

/**
 * The tables that a workspace had when it was last brought to its declaration, with their columns: what is missing since
 * was taken away by a person, what is missing otherwise is new (ADR 0031).
 */
export type BentukTercatat = ReadonlyMap<string, ReadonlySet<string>>;

/** Written as `tujuan:kode,pernyataan;area:kode,nama`. */
export const bentukTercatatDari = (teks: string | undefined): BentukTercatat | undefined =>
  teks === undefined || teks === ''
    ? undefined
    : new Map(
        teks.split(';').map((tabel): [string, ReadonlySet<string>] => {
          const [id = '', kolom = ''] = tabel.split(':');
          return [id, new Set(kolom.split(','))];
        }),
      );

/** What is declared now, with what a newer program may have recorded beside it. */
export function tulisBentuk(lembar: readonly LembarSpec[], tercatat?: BentukTercatat): string {
  const semua = new Map([...(tercatat ?? [])].map(([id, kolom]) => [id, new Set(kolom)]));
  for (const { tabel } of lembar) {
    const kolom = semua.get(tabel.id) ?? new Set();
    for (const { id } of tabel.kolom) kolom.add(id);
    semua.set(tabel.id, kolom);
  }
  return [...semua].map(([id, kolom]) => `${id}:${[...kolom].join(',')}`).join(';');
}

/** Tables of the first version, which kept no record: all of them were there from the start. */
const tabelAwal: ReadonlySet<string> = new Set([
  'meta',
  'pengaturan',
  'opd',
  'tujuan',
  'area',
  'indikator',
  'baseline',
  'target',
  'aksi',
  'persetujuan',
  'register',
  'padanan',
  'hari-libur',
  'paket',
  'transaksi',
  'data-rup',
  'data-transaksi',
  'data-opd',
  'data-aksi',
  'capaian',
  'catatan',
  'riwayat',
]);

/** Sheets that only show what stands elsewhere: one that was deleted comes back with the next write, and nothing is lost. */
const tabelCermin: ReadonlySet<string> = new Set(['langkah']);

/** Whether the workspace had this table, or this column of it, before. Without a record, required columns were there. */
export function pernahAda(
  tercatat: BentukTercatat | undefined,
  { id, kolom }: Pick<Tabel, 'id' | 'kolom'>,
  idKolom?: string,
): boolean {
  if (idKolom === undefined)
    return !tabelCermin.has(id) && (tercatat === undefined ? tabelAwal.has(id) : tercatat.has(id));
  return tercatat === undefined ? kolom[idKolom]?.wajib === true : tercatat.get(id)?.has(idKolom) === true;
}
