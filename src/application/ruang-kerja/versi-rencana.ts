import { denganKodeKini, isiDibekukan, isiDisetujui, sidikDalam } from '../../domain/rencana/hash-rencana';
import type { Rencana } from '../../domain/rencana/rencana';
import { jsonKanonik } from '../../domain/umum/json-kanonik';
import { fail, ok, type Result } from '../../domain/umum/result';
import { sidikTeks } from '../../domain/umum/sidik';
import { catatLembar, type CatatanLembar } from '../../lembar/catatan';
import { tabelIsiPanjang } from '../../lembar/daftar/isi-panjang';
import { uraiIsiPanjang, type PengenalIsi } from '../../lembar/isi-panjang';
import type { Catatan } from '../catatan';
import type { Perubahan } from '../ports/workbook';
import { perubahanIsiPanjang } from './isi-panjang';
import type { Persetujuan } from './rencana-berlaku';
import { tabelRencana } from './rencana-tabel';
import type { DataRuangKerja, RuangKerja } from './ruang-kerja';

const pengenal = (versi: number): PengenalIsi => ({ id: `rencana-${versi}`, jenis: 'rencana', format: 1 });

/** What an approval froze. */
export type IsiRencana = ReturnType<typeof isiDisetujui>;

/**
 * Keeps what an approval freezes. It is the very text that the approval's hash was made of, so that the two prove each
 * other; in the same write as the approval.
 */
export const perubahanVersiRencana = (
  versi: number,
  { rencana, unit }: Pick<DataRuangKerja, 'rencana' | 'unit'>,
): Result<readonly Perubahan[], CatatanLembar> => {
  const isi = perubahanIsiPanjang(pengenal(versi), isiDisetujui(rencana, unit));
  return isi.ok ? ok(isi.value.perubahan) : isi;
};

/**
 * What was approved as that version; `undefined` where it was approved before versions were kept, or nothing can be read now.
 * Damaged is also what proves itself, and is not what the approval was of.
 */
export async function bacaVersiRencana(
  { buku, data }: Pick<RuangKerja, 'buku' | 'data'>,
  versi: number,
  hash: string | undefined,
): Promise<Result<IsiRencana | undefined, CatatanLembar>> {
  const dibaca = await buku.baca([tabelIsiPanjang.id]);
  if (!dibaca.ok) return ok(undefined);
  const isi = uraiIsiPanjang(dibaca.value.tabel.get(tabelIsiPanjang.id), pengenal(versi));
  if (!isi.ok) return isi;
  if (isi.value === undefined) return ok(undefined);
  if (hash !== undefined && sidikTeks(jsonKanonik(isi.value.nilai)) !== sidikDalam(hash))
    return fail(catatLembar('isi-panjang-berubah', { isi: pengenal(versi).id }));
  return ok(denganKodeKini(isi.value.nilai as IsiRencana, data.unit));
}

/**
 * The findings; where one says that the plan is no longer what was approved, with the sheets that differ. Only then the
 * approved version is read. One that was approved before versions were kept leaves the finding as it is, and a damaged one
 * is told beside it.
 */
export async function denganBagianBerubah(
  ruang: Pick<RuangKerja, 'buku' | 'data'>,
  catatan: readonly Catatan[],
): Promise<readonly Catatan[]> {
  const berubah = catatan.find((satu) => satu.kode === 'rencana-berubah');
  if (berubah === undefined) return catatan;
  const { persetujuan, rencana } = ruang.data;
  const { versi } = berubah.params;
  const dahulu = await bacaVersiRencana(ruang, versi, hashVersi(persetujuan, versi));
  if (!dahulu.ok) return [...catatan, dahulu.error];
  const lembar = bedaRencana(dahulu.value, rencana).map((satu) => satu.lembar);
  if (lembar.length === 0) return catatan;
  return catatan.map((satu) =>
    satu === berubah ? { ...berubah, params: { ...berubah.params, lembar } } : satu,
  );
}

/** The hash that a version was approved with. */
export const hashVersi = (persetujuan: readonly Persetujuan[], versi: number): string | undefined =>
  persetujuan.find((satu) => satu.versi === versi)?.hash;

/** A sheet of the plan that is not as it was approved. */
export interface BedaLembar {
  /** Its name. */
  readonly lembar: string;
  /** Codes of the rows that differ; of baselines and targets those of their indicators. */
  readonly kode: readonly string[];
}

interface BarisTersimpan {
  readonly id: string;
  readonly kode?: string;
  readonly indikatorId?: string;
}

/** Where a plan is not the approved one, sheet by sheet; nothing where that is not known. */
export function bedaRencana(dahulu: IsiRencana | undefined, rencana: Rencana): readonly BedaLembar[] {
  if (dahulu === undefined) return [];
  const kini = isiDibekukan(rencana);
  const indikator = [...dahulu.indikator, ...kini.indikator] as readonly BarisTersimpan[];
  const kodeIndikator = new Map(indikator.map(({ id, kode }) => [id, kode]));
  return (Object.keys(tabelRencana) as (keyof typeof tabelRencana)[]).flatMap((bagian) => {
    const beda = barisBerbeda(dahulu[bagian], kini[bagian]);
    if (beda.length === 0) return [];
    const kode = beda.map((satu) => satu.kode ?? kodeIndikator.get(satu.indikatorId ?? '') ?? '');
    return [{ lembar: tabelRencana[bagian].lembar.nama, kode: [...new Set(kode)].toSorted() }];
  });
}

/** Rows that only one of them has, or both with other contents. */
function barisBerbeda(
  dahulu: readonly unknown[] | undefined,
  kini: readonly unknown[],
): readonly BarisTersimpan[] {
  const teks = (daftar: readonly unknown[] = []): ReadonlyMap<string, BarisTersimpan> =>
    new Map((daftar as readonly BarisTersimpan[]).map((satu) => [jsonKanonik(satu), satu]));
  const [lama, baru] = [teks(dahulu), teks(kini)];
  return [
    ...[...baru].flatMap(([isi, satu]) => (lama.has(isi) ? [] : [satu])),
    ...[...lama].flatMap(([isi, satu]) => (baru.has(isi) ? [] : [satu])),
  ];
}
