import type {
  Bentuk,
  KegagalanBuku,
  OpsiTerap,
  Perubahan,
  SyaratSel,
} from '../../../application/ports/workbook';
import {
  isBerubah,
  rencanaPerubahan,
  type RencanaPerubahan,
} from '../../../application/tabel/rencana-perubahan';
import { perubahanBerlaku } from '../../../application/tabel/terap';
import { isLengkap, kekurangan, perubahanTambahan, type Kekurangan } from '../../../application/tabel/tumbuh';
import { penghalang, ukuranBaru } from '../../../application/tabel/ukuran';
import { fail, ok, type Result } from '../../../domain/umum/result';
import type { Jalur } from '../jalur';
import { petakan, type ObjekHost, type PetaBuku } from '../baca/peta-buku';
import { mulaiTumbuh } from '../tumbuh/mulai-tumbuh';
import { bacaTabel, pilihTabel, tabelPada } from './baca-tabel';
import { terlindung } from './jurnal';
import { kerjaOperasi } from './kirim';
import { indeksId, periksa } from './periksa';
import { pulihkan } from './pulihkan';
import { rencanaTulis } from './rencana-tulis';
import { bacaRincian } from './rincian';
import type { TabelHost } from './tabel-host';
import { jalankanTransaksi, type Tahap, type Transaksi } from './transaksi';
import { dariPeta } from '../../../domain/umum/pasti';
import { indeksKolom } from '../../../application/tabel-terbaca';

type Rencana = RencanaPerubahan<TabelHost>;

/** Applies changes to a workbook that was mapped before, with what it lacks of its declaration. */
export async function terapkanPada(
  jalur: Jalur,
  peta: PetaBuku,
  perubahan: readonly Perubahan[],
  syarat: SyaratSel | undefined,
  { bentuk, bacaUlang }: OpsiTerap = {},
): Promise<Result<void, KegagalanBuku>> {
  const ditulis = await tulisBerbentuk(jalur, peta, perubahan, syarat, bentuk);
  if (!ditulis.ok || bacaUlang === undefined) return ditulis.ok ? ok(undefined) : ditulis;
  return periksaTertulis(jalur, ditulis.value, bacaUlang);
}

async function tulisBerbentuk(
  jalur: Jalur,
  peta: PetaBuku,
  perubahan: readonly Perubahan[],
  syarat: SyaratSel | undefined,
  bentuk: Bentuk | undefined,
): Promise<Result<Tertulis, KegagalanBuku>> {
  if (bentuk === undefined) return tulis(jalur, peta, perubahan, syarat);
  const kurang = kekuranganPada(peta, bentuk);
  if (!kurang.ok) return kurang;
  return kurang.value === undefined
    ? tulis(jalur, peta, perubahan, syarat)
    : tulisTumbuh(jalur, peta, kurang.value, perubahan, syarat, bentuk);
}

/** The tables as they were to be after the write. */
type Tertulis = readonly Rencana[];

function kekuranganPada(
  peta: PetaBuku,
  bentuk: Bentuk,
): Result<Kekurangan<ObjekHost> | undefined, KegagalanBuku> {
  const semua = tabelPada(peta);
  if (isLengkap(bentuk, semua)) return ok(undefined);
  const lembar = peta.lembar.map(({ atas, objek }) => ({ lembar: atas, objek }));
  return kekurangan(bentuk, semua, lembar);
}

/** In two stages that are undone together: columns and sheets, then the changes, planned on the workbook as it then is. */
async function tulisTumbuh(
  jalur: Jalur,
  peta: PetaBuku,
  kurang: Kekurangan<ObjekHost>,
  perubahan: readonly Perubahan[],
  syarat: SyaratSel | undefined,
  bentuk: Bentuk,
): Promise<Result<Tertulis, KegagalanBuku>> {
  if (peta.hanyaBaca) return fail({ kode: 'read-only' });
  const jurnal = await mulaiTumbuh(jalur, peta, kurang);
  if (!jurnal.ok) return jurnal;
  const hasil = await tulisTahapKedua(
    jalur,
    jurnal.value,
    [...perubahan, ...perubahanTambahan(bentuk, kurang.tambahan)],
    syarat,
  );
  if (hasil.ok) return hasil;
  const pemulihan = await pulihkan(jalur);
  return fail(pemulihan.ok ? hasil.error : { kode: 'connection-lost' });
}

async function tulisTahapKedua(
  jalur: Jalur,
  sebelum: readonly string[],
  perubahan: readonly Perubahan[],
  syarat: SyaratSel | undefined,
): Promise<Result<Tertulis, KegagalanBuku>> {
  const peta = await petakan(jalur, true);
  if (!peta.ok) return peta;
  // Another pane undid the first stage.
  const ada = peta.value.jurnal?.bagian ?? [];
  if (!sebelum.every((id) => ada.includes(id))) return fail({ kode: 'conflict' });
  return tulis(jalur, peta.value, perubahan, syarat, { ke: 2, sebelum, terakhir: true });
}

async function tulis(
  jalur: Jalur,
  peta: PetaBuku,
  perubahan: readonly Perubahan[],
  syarat: SyaratSel | undefined,
  tahap?: Tahap,
): Promise<Result<Tertulis, KegagalanBuku>> {
  const rencana = await rencanakan(jalur, peta, perubahan, syarat);
  if (!rencana.ok) return rencana;
  const diubah = rencana.value.filter(isBerubah);
  // A later stage has the journal of the earlier ones to end.
  if (diubah.length === 0 && tahap === undefined) return rencana;
  if (peta.hanyaBaca) return fail({ kode: 'read-only' });
  const geserBawah = !jalur.ada('1.13');
  const rincian = await bacaRincian(
    jalur,
    diubah.map(({ tabel, baris }) => {
      const ukuran = ukuranBaru(tabel, baris);
      return {
        tabel,
        baris,
        ukuran,
        tergeser: geserBawah && ukuran.akhir > (tabel.barisAkhirObjek ?? Infinity),
      };
    }),
  );
  if (!rincian.ok) return rincian;
  for (const { tabel, baris, ukuran, gabungan } of rincian.value) {
    const nomor = penghalang(tabel, baris, ukuran, gabungan);
    if (nomor !== undefined) return fail(terhalang(tabel, nomor));
  }
  const operasi = rincian.value.map((satu) =>
    rencanaTulis(satu, { geserBawah, salinRupa: jalur.ada('1.9') }),
  );
  const transaksi: Transaksi = {
    jurnal: {
      mundur: operasi.flatMap(({ mundur }) => mundur),
      perlindungan: terlindung(diubah.map(({ tabel }) => tabel.host)),
      penanda: diubah.map(({ tabel }) => ({
        lembar: tabel.host.id,
        tabelId: tabel.letak.tabelId,
        baris: tabel.letak.barisPenanda,
        kolom: indeksId(tabel),
      })),
    },
    kerja: operasi.flatMap(({ maju }) => maju.flatMap((satu) => kerjaOperasi(jalur, satu))),
    masihSama: (context) => periksa(jalur, context, rencana.value, rincian.value, syarat),
  };
  const hasil = await jalankanTransaksi(jalur, transaksi, tahap);
  if (hasil.ok) return rencana;
  if (hasil.error.kode !== 'host-refused' || !HALANGAN.test(hasil.error.sebab)) return hasil;
  const bertambah = rincian.value.find(({ tabel, ukuran }) => ukuran.akhir > tabel.barisAkhir);
  return bertambah === undefined ? hasil : fail(terhalang(bertambah.tabel, bertambah.tabel.barisAkhir + 1));
}

/** Reads a cell that was written: what is there now, after what others wrote in the same moment came in. */
async function periksaTertulis(
  jalur: Jalur,
  tertulis: Tertulis,
  { tabelId, idBaris, kolom, sel }: SyaratSel,
): Promise<Result<void, KegagalanBuku>> {
  const menurutId = new Map(tertulis.map((satu) => [satu.tabel.letak.tabelId, satu]));
  const { tabel, baris } = dariPeta(menurutId, tabelId);
  const nomor = tabel.barisPertama + baris.findIndex(({ id }) => id === idBaris);
  const indeks = indeksKolom(tabel.letak, kolom);
  const dibaca = await jalur.minta(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(tabel.host.id);
    const minta = (kolom: number): (() => unknown) => {
      const range = sheet.getRangeByIndexes(nomor - 1, kolom, 1, 1);
      range.load('values');
      return () => (range.values as [[unknown]])[0][0];
    };
    const kunci = minta(indeksId(tabel));
    const isi = minta(indeks);
    // A row that moved meanwhile tells nothing.
    return () => kunci() !== idBaris || isi() === sel;
  });
  // The change is written; where Excel does not answer any more, the next one tells.
  return dibaca.ok && !dibaca.value ? fail({ kode: 'written-over' }) : ok(undefined);
}

/** Before ExcelApi 1.13 merged cells are not known of until Excel refuses to move them. */
const HALANGAN = /^(MergedRangeConflict|InsertDeleteConflict)\b/;

const terhalang = ({ letak, lembar }: TabelHost, baris: number): KegagalanBuku => ({
  kode: 'table-blocked',
  tabelId: letak.tabelId,
  lembar: lembar.nama,
  baris,
});

async function rencanakan(
  jalur: Jalur,
  peta: PetaBuku,
  semua: readonly Perubahan[],
  syarat: SyaratSel | undefined,
): Promise<Result<Rencana[], KegagalanBuku>> {
  const ada = tabelPada(peta);
  const perubahan = perubahanBerlaku(semua, (id) => ada.has(id));
  const ids = new Set([...(syarat ? [syarat.tabelId] : []), ...perubahan.map(({ tabelId }) => tabelId)]);
  const ditemukan = pilihTabel(peta, ids);
  if (!ditemukan.ok) return ditemukan;
  const hilang = [...ids].find((id) => !ditemukan.value.has(id));
  if (hilang !== undefined) return fail({ kode: 'table-not-found', tabelId: hilang });
  const dibaca = await bacaTabel(jalur, ditemukan.value, true);
  if (!dibaca.ok) return dibaca;
  return rencanaPerubahan(new Map([...ids].map((id) => [id, dariPeta(dibaca.value, id)])), perubahan, syarat);
}
