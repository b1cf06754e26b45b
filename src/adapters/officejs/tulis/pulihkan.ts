import type { KegagalanBuku } from '../../../application/ports/workbook';
import { cariTabel } from '../../../application/tabel-terbaca';
import { fail, ok, type Result } from '../../../domain/umum/result';
import { kolomIdBaris } from '../../../lembar/tata-letak';
import type { Jalur } from '../jalur';
import { petakan, type PetaBuku } from '../baca/peta-buku';
import { daftarJurnal, hapusBagian, pastikanJurnal, type JurnalTertinggal } from './bagian-jurnal';
import { bukaLindung, geserOperasi, lindungi, type Jurnal } from './jurnal';
import { kirimKerja, kerjaOperasi, type Kerja } from './kirim';
import type { Operasi } from './operasi';
import { hapusSisipan } from '../tumbuh/sisipan';

/** What was found of an earlier change: nothing, or one that did not end and is undone now. */
export type Pemulihan = 'tidak-ada' | 'dibatalkan';

/** Undoes a change that did not end, if there is one; `conflict` where another pane did, or ended it, in the meantime. */
export async function pulihkan(jalur: Jalur): Promise<Result<Pemulihan, KegagalanBuku>> {
  const peta = await petakan(jalur, true);
  if (!peta.ok) return peta;
  const sisa = peta.value.jurnal;
  if (sisa === undefined) return ok('tidak-ada');
  const batalkan = (
    kerja: readonly Kerja[],
    terhapus: readonly JurnalTertinggal[] = [],
  ): ReturnType<typeof kirimKerja> => {
    const sudah = new Set(terhapus.flatMap((satu) => satu.bagian));
    // The mark goes first: what is left of the journal then means nothing any more.
    const tersisa = [...sisa.mulai, ...sisa.bagian.filter((id) => !sudah.has(id))];
    return kirimKerja(
      jalur,
      kerja,
      (context) => hapusBagian(context, tersisa),
      // While this pane looked another may have undone the change, or ended it.
      (context) => pastikanJurnal(context, sisa.mulai),
    );
  };
  const gagal = async (kegagalan: KegagalanBuku): Promise<Result<never, KegagalanBuku>> => {
    if (kegagalan.kode !== 'host-refused') return fail(kegagalan);
    const kini = await petakan(jalur, true);
    const ada = kini.ok ? [...(kini.value.jurnal?.mulai ?? []), ...(kini.value.jurnal?.bagian ?? [])] : [];
    const masih = !kini.ok || [...sisa.mulai, ...sisa.bagian].every((id) => ada.includes(id));
    return fail(masih ? kegagalan : { kode: 'conflict' });
  };
  if (sisa.selesai.length > 0) {
    // All was done; only what told so is left.
    const dibersihkan = await jalur.minta((context) => {
      hapusBagian(context, [...sisa.mulai, ...sisa.bagian, ...sisa.selesai]);
      return () => undefined;
    });
    return dibersihkan.ok ? ok('tidak-ada') : gagal(dibersihkan.error);
  }
  if (sisa.mulai.length === 0) {
    // Nothing was changed yet; what a second person has done since stays.
    const dibuang = await batalkan([]);
    return dibuang.ok ? ok('dibatalkan') : gagal(dibuang.error);
  }
  const bagian: { id: string; xml: string }[] = [];
  for (const id of sisa.bagian) {
    // One at a time: together they may be too large for an answer.
    const dibaca = await jalur.minta(({ workbook }) => {
      const satu = workbook.customXmlParts.getItem(id).getXml();
      return () => satu.value;
    });
    if (!dibaca.ok) return gagal(dibaca.error);
    bagian.push({ id, xml: dibaca.value });
  }
  const daftar = daftarJurnal(bagian);
  const dibatalkan = await batalkan(kerjaMundur(jalur, peta.value, daftar), daftar.slice(0, -1));
  if (dibatalkan.ok) return ok('dibatalkan');
  if (dibatalkan.error.kode !== 'protected') return gagal(dibatalkan.error);
  // A password is on a sheet: it was not lifted, and what comes after lifting was never begun.
  const dikunci = await batalkan(kerjaKunci(peta.value, daftar));
  return dikunci.ok ? ok('dibatalkan') : dikunci;
}

const kerja = (kerjakan: Kerja['kerjakan']): Kerja => ({ byte: 1000, kerjakan });

/** Undoes the stages, the last first. Each takes its journal along, because undone twice an earlier one would be undone under it. */
function kerjaMundur(jalur: Jalur, peta: PetaBuku, daftar: readonly JurnalTertinggal[]): Kerja[] {
  const kunci = keadaanKunci(peta, daftar);
  return [
    ...kunci
      .filter(({ terkunci }) => terkunci)
      .map(({ satu }) => kerja((context) => bukaLindung(context, satu))),
    ...daftar.flatMap(({ isi, bagian }, k) => [
      ...(isi as Jurnal).mundur
        .flatMap((operasi) => sesuaikan(peta, isi as Jurnal, operasi))
        .flatMap((operasi) => kerjaOperasi(jalur, operasi)),
      ...(k < daftar.length - 1 ? [kerja((context) => hapusBagian(context, bagian))] : []),
    ]),
    ...kunci.map(({ satu }) => kerja((context) => lindungi(context, satu))),
  ];
}

/** Protects again what is not protected now. */
const kerjaKunci = (peta: PetaBuku, daftar: readonly JurnalTertinggal[]): Kerja[] =>
  keadaanKunci(peta, daftar)
    .filter(({ terkunci }) => !terkunci)
    .map(({ satu }) => kerja((context) => lindungi(context, satu)));

/** The sheets whose protection was to be lifted, and whether it is there now; those that are gone left out. */
function keadaanKunci(peta: PetaBuku, daftar: readonly JurnalTertinggal[]) {
  const menurutId = new Map(
    daftar.flatMap(({ isi }) => (isi as Jurnal).perlindungan.map((satu) => [satu.id, satu] as const)),
  );
  return [...menurutId.values()].flatMap((satu) => {
    const lembar = peta.lembar.find(({ id }) => id === satu.id);
    return lembar === undefined ? [] : [{ satu, terkunci: lembar.perlindungan !== undefined }];
  });
}

/** The operation on the workbook as it is now; none where its sheet or table is gone. */
function sesuaikan(peta: PetaBuku, jurnal: Jurnal, operasi: Operasi): Operasi[] {
  if (operasi.jenis === 'hapus-lembar') {
    return peta.lembar.some(({ nama }) => nama === operasi.nama) ? [operasi] : [];
  }
  if (operasi.jenis === 'hapus-nama') return peta.namaTerdefinisi.includes(operasi.nama) ? [operasi] : [];
  if (operasi.jenis === 'baris-total') {
    return peta.lembar.some(({ objek }) => objek.some(({ id }) => id === operasi.tabel)) ? [operasi] : [];
  }
  const lembar = peta.lembar.find(({ id }) => id === operasi.lembar);
  if (lembar === undefined) return [];
  const letak = cariTabel(lembar.atas);
  const dulu = jurnal.penanda.find((satu) => satu.lembar === lembar.id && satu.tabelId === letak?.tabelId);
  const kini = letak?.kolom.find(({ id }) => id === kolomIdBaris.id);
  const digeser =
    letak === undefined || dulu === undefined || kini === undefined
      ? operasi
      : geserOperasi(operasi, letak.barisPenanda - dulu.baris, kini.indeks - dulu.kolom);
  if (digeser.jenis === 'hapus-sisipan') return hapusSisipan(lembar.atas, digeser);
  if (digeser.jenis !== 'rentang-tabel') return [digeser];
  const objek = lembar.objek.find(({ id }) => id === digeser.tabel);
  if (objek === undefined) return [];
  const { rentang, barisTotal } = objek;
  return [
    {
      ...digeser,
      dari: { ...rentang, bawah: rentang.bawah - barisTotal },
      ke: { ...rentang, bawah: digeser.ke.bawah },
    },
  ];
}
