import type { KegagalanBuku } from '../../../application/ports/workbook';
import { fail, ok, type Result } from '../../../domain/umum/result';
import type { Jalur } from '../jalur';
import {
  bagianJurnal,
  hanyaBagian,
  hapusBagian,
  pastikanJurnal,
  catatMulai,
  catatSelesai,
} from './bagian-jurnal';
import { bukaLindung, lindungi, type Jurnal } from './jurnal';
import { kirimKerja, type Kerja } from './kirim';
import { pulihkan } from './pulihkan';

export interface Transaksi {
  readonly jurnal: Jurnal;
  readonly kerja: readonly Kerja[];
  /** Asked for together with the writing of the journal: whether the workbook still is as it was read. */
  readonly masihSama?: (context: Excel.RequestContext) => () => boolean;
}

/** One of several transactions that hold only together: what it leaves is undone with what comes after it. */
export interface Tahap {
  readonly ke: number;
  /** Parts of the journals of earlier stages. */
  readonly sebelum: readonly string[];
  readonly terakhir: boolean;
}

const SATU_TAHAP: Tahap = { ke: 1, sebelum: [], terakhir: true };
const BYTE_KUNCI = 1000;
/** A quotation mark of the journal within the JSON of a request within JSON; other characters take less. */
const BYTE_PER_HURUF = 4;

/**
 * Does all steps or none. What undoes them is put into the workbook first; the first step is marked, and the last one takes
 * mark and journal out, each in the same request. So a journal that is gone means that all was done, one without the mark
 * that nothing was, and one with it that it has to be undone: here at once, or where Excel does not answer, when the
 * workbook is next used. Stages but the last leave mark and journal in; all of them are undone together. Gives the parts
 * of the journals so far.
 */
export async function jalankanTransaksi(
  jalur: Jalur,
  { jurnal, kerja, masihSama }: Transaksi,
  { ke, sebelum, terakhir }: Tahap = SATU_TAHAP,
): Promise<Result<readonly string[], KegagalanBuku>> {
  const ids = [...sebelum];
  const bagian = bagianJurnal(jurnal, Math.floor(jalur.byte / BYTE_PER_HURUF), ke);
  for (const [k, xml] of bagian.entries()) {
    const ditulis = await jalur.minta((context) => {
      const satu = context.workbook.customXmlParts.add(xml);
      satu.load('id');
      const terakhirIni = k === bagian.length - 1;
      const sama = terakhirIni ? [masihSama?.(context) ?? selalu, belumAda(context, jurnal)] : [];
      const hanya = terakhirIni ? hanyaBagian(context) : selalu;
      return () => ({
        id: satu.id,
        sama: sama.every((periksa) => periksa()),
        sendiri: hanya([...ids, satu.id]),
      });
    });
    // Nothing else is written yet: without the mark, undoing takes the journal away and leaves the rest as it is.
    if (!ditulis.ok) return gagal(jalur, ditulis.error);
    ids.push(ditulis.value.id);
    if (!ditulis.value.sendiri) return mundur(jalur, ids.slice(sebelum.length));
    if (!ditulis.value.sama) return gagal(jalur, { kode: 'conflict' });
  }
  const kunci = jurnal.perlindungan;
  const hasil = await kirimKerja(
    jalur,
    [
      ...(sebelum.length === 0 ? [{ byte: BYTE_KUNCI, kerjakan: catatMulai }] : []),
      ...kunci.map((satu) => ({
        byte: BYTE_KUNCI,
        kerjakan: (context: Excel.RequestContext) => bukaLindung(context, satu),
      })),
      ...kerja,
    ],
    (context) => {
      for (const satu of kunci) lindungi(context, satu);
      if (terakhir) catatSelesai(context, ids);
    },
    (context) => pastikanJurnal(context, ids),
  );
  if (hasil.ok) return ok(ids);
  const pemulihan = await pulihkan(jalur);
  if (!pemulihan.ok) return fail({ kode: 'connection-lost' });
  if (pemulihan.value === 'dibatalkan') return hasil;
  // The journal is gone. Either only the answer to the last request was lost, and all was done; or Excel refused because
  // another pane had undone what was begun.
  return hasil.error.kode === 'connection-lost' ? ok(ids) : fail({ kode: 'conflict' });
}

const selalu = (): boolean => true;

/** Sheets and names that undoing would take away are not there yet: else they are somebody else's. */
function belumAda({ workbook }: Excel.RequestContext, { mundur: semua }: Jurnal): () => boolean {
  const dibuat = semua.flatMap((operasi): (Excel.Worksheet | Excel.NamedItem)[] => {
    if (operasi.jenis === 'hapus-lembar') return [workbook.worksheets.getItemOrNullObject(operasi.nama)];
    return operasi.jenis === 'hapus-nama' ? [workbook.names.getItemOrNullObject(operasi.nama)] : [];
  });
  for (const satu of dibuat) satu.load('name');
  return () => dibuat.every(({ isNullObject }) => isNullObject);
}

/** Another pane is changing the workbook and was first: only the journal of this one goes. */
async function mundur(jalur: Jalur, ids: readonly string[]): Promise<Result<never, KegagalanBuku>> {
  const dihapus = await jalur.minta((context) => {
    hapusBagian(context, ids);
    return () => undefined;
  });
  return fail(dihapus.ok ? { kode: 'conflict' } : dihapus.error);
}

async function gagal(jalur: Jalur, kegagalan: KegagalanBuku): Promise<Result<never, KegagalanBuku>> {
  const pemulihan = await pulihkan(jalur);
  return fail(pemulihan.ok ? kegagalan : { kode: 'connection-lost' });
}
