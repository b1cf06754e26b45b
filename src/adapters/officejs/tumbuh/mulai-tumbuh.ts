import type { KegagalanBuku } from '../../../application/ports/workbook';
import { periksaLembar } from '../../../application/tabel/periksa-lembar';
import type { Kekurangan, TabelTumbuh } from '../../../application/tabel/tumbuh';
import { fail, type Result } from '../../../domain/umum/result';
import type { Jalur } from '../jalur';
import { daftarBaru, kerjaDaftar, kerjaLembar } from '../lembar-baru/tambah-lembar';
import type { LembarHost, ObjekHost, PetaBuku } from '../baca/peta-buku';
import { terlindung } from '../tulis/jurnal';
import { jalankanTransaksi } from '../tulis/transaksi';
import { kerjaKolom } from './kerja-kolom';
import { dariPeta } from '../../../domain/umum/pasti';
import { indeksKolom } from '../../../application/tabel-terbaca';
import { kerjaLabel, pilihanLama, labelSama } from './kerja-label';

/**
 * First stage of a write that brings a workbook to its declaration: words of today, sheets and columns. Gives the parts of its journal, with
 * which the second stage ends; until then all of it is undone with what follows.
 */
export async function mulaiTumbuh(
  jalur: Jalur,
  peta: PetaBuku,
  { lembar, tabel, labelLama }: Kekurangan<ObjekHost>,
): Promise<Result<readonly string[], KegagalanBuku>> {
  const kegagalan = periksaLembar(lembar);
  if (kegagalan !== undefined) return fail(kegagalan);
  const daftar = daftarBaru(peta);
  const host = new Map(peta.lembar.map((satu) => [satu.nama, satu]));
  const berlembar = tabel.map((satu) => ({ satu, milik: dariPeta(host, satu.lembar.nama) }));
  const baru = kerjaLembar(jalur, peta, lembar, daftar);
  const bernama = labelLama.map((satu) => ({ satu, milik: dariPeta(host, satu.lembar.nama) }));
  const pilihanLembar = await pilihanLama(jalur, bernama);
  if (!pilihanLembar.ok) return pilihanLembar;
  const nama = kerjaLabel(jalur, peta, bernama, pilihanLembar.value);
  const kolom = berlembar.map(({ satu, milik }) => kerjaKolom(jalur, milik, satu, daftar));
  const pilihan = kerjaDaftar(daftar);
  const disentuh = [
    ...berlembar,
    ...bernama.filter(({ milik }) => !berlembar.some((satu) => satu.milik === milik)),
  ];
  if (peta.strukturTerkunci && baru.kerja.length + pilihan.kerja.length > 0)
    return fail({ kode: 'structure-protected' });
  return jalankanTransaksi(
    jalur,
    {
      jurnal: {
        mundur: [...kolom.flatMap(({ mundur }) => mundur), ...nama.mundur, ...baru.mundur, ...pilihan.mundur],
        perlindungan: terlindung(disentuh.map(({ milik }) => milik)),
        penanda: disentuh.map(({ satu, milik }) => ({
          lembar: milik.id,
          tabelId: satu.spec.tabel.id,
          baris: satu.letak.barisPenanda,
          kolom: indeksKolom(satu.letak, '_id'),
        })),
      },
      // Names must stand before the validations that name them.
      kerja: [...pilihan.kerja, ...nama.kerja, ...baru.kerja, ...kolom.flatMap(({ kerja }) => kerja)],
      masihSama: (context) => {
        const sama = [barisIdSama(context, disentuh), labelSama(context, bernama)];
        return () => sama.every((periksa) => periksa());
      },
    },
    { ke: 1, sebelum: [], terakhir: false },
  );
}

/** Whether the rows of ids are as they were read: a second person may be bringing up the workbook too. */
function barisIdSama(
  { workbook }: Excel.RequestContext,
  daftar: readonly { readonly satu: Pick<TabelTumbuh, 'letak' | 'lembar'>; readonly milik: LembarHost }[],
): () => boolean {
  const semua = daftar.map(({ satu: { letak, lembar }, milik }) => {
    const { barisPenanda } = letak;
    const dulu = lembar.baris.find(({ nomor }) => nomor === barisPenanda)?.sel ?? [];
    const range = workbook.worksheets
      .getItem(milik.id)
      .getRangeByIndexes(barisPenanda - 1, 0, 1, Math.max(dulu.length, milik.kanan + 1) + 1);
    range.load('values');
    return () =>
      (range.values as [unknown[]])[0].every((isi, k) => {
        const sel = dulu[k];
        return isi === (sel !== undefined && 'nilai' in sel ? sel.nilai : '');
      });
  });
  return () => semua.every((sama) => sama());
}
