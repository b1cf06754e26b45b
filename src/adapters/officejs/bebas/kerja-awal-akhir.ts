import type { RencanaBebas } from '../../../application/bebas/rencana-bebas';
import { hurufKolom } from '../../../lembar/alamat';
import { catatanSel, kolomPenanda, penandaBebas, teksSedangDisusun } from '../../../lembar/bebas/penanda';
import { persegi } from '../../../lembar/bebas/persegi';
import type { BebasTerpasang } from '../../../application/bebas/cari-bebas';
import { izinBebas } from './izin';
import type { Jalur } from '../jalur';
import { visibilitasHost } from '../lembar-baru/susun-lembar';
import type { LembarHost } from '../baca/peta-buku';
import { rentangHost } from '../rentang-host';
import { nilaiSelDari } from '../tulis/nilai-sel';
import type { Kerja } from '../tulis/kirim';
import { cetak } from './cetak';
import { lepasMasukan, simpanMasukan, xmlMasukan } from './masukan-tersimpan';

const BYTE_TATA = 20_000;

/** Values of input cells are put by, and their names go, before anything of the cells does. */
function simpanDanLepas({ susunan, namaLama, nilai }: RencanaBebas, bagian: readonly string[]): Kerja {
  const xml = xmlMasukan(susunan.spec.id, nilai);
  return {
    byte: BYTE_TATA + xml.length * 4,
    kerjakan: (context) => {
      simpanMasukan(context, nilai.size > 0 ? xml : undefined, bagian);
      for (const nama of namaLama) context.workbook.names.getItem(nama).delete();
    },
  };
}

/** First of all on a sheet that is written over: it says so, in sight, and keeps saying it until it is whole. */
export function kerjaPenanda(
  rencana: RencanaBebas,
  { penanda, tertulis }: BebasTerpasang,
  { id, perlindungan, kanan }: LembarHost,
  bagian: readonly string[],
): Kerja[] {
  const { susunan } = rencana;
  // Where both are too scattered for one cell, what is left of the old ones would count as the person's.
  const catatan =
    catatanSel(persegi(unik([...tertulis.flatMap(selDari), ...susunan.sel]))) ?? catatanBaru(rencana);
  const pada = (kerja: (sheet: Excel.Worksheet) => void): Kerja => ({
    byte: BYTE_TATA,
    kerjakan: ({ workbook }) => kerja(workbook.worksheets.getItem(id)),
  });
  return [
    pada((sheet) => {
      if (perlindungan !== undefined) sheet.protection.unprotect();
      tulisPenanda(sheet, susunan.spec.id, catatan, kanan);
      if (penanda.baris !== 1 || penanda.kolom !== 0)
        sheet.getRangeByIndexes(penanda.baris - 1, penanda.kolom, 1, 3).clear('Contents');
    }),
    simpanDanLepas(rencana, bagian),
    ...[...tertulis, ...persegi(rencana.masukanLama)].map((area) =>
      pada((sheet) => {
        const range = rentangHost(sheet, area);
        range.unmerge();
        range.clear();
        range.dataValidation.clear();
      }),
    ),
    pada((sheet) => {
      for (const area of persegi(susunan.sel)) rentangHost(sheet, area).unmerge();
    }),
  ];
}

/** A new sheet at the end; it carries the marks from its first moment. */
export const kerjaBuat = (rencana: RencanaBebas, bagian: readonly string[]): Kerja[] => [
  {
    byte: BYTE_TATA,
    kerjakan: ({ workbook }) => {
      const { spec } = rencana.susunan;
      tulisPenanda(workbook.worksheets.add(rencana.nama), spec.id, catatanBaru(rencana), -1);
    },
  },
  // The names of a sheet that was left are gone already.
  ...(rencana.ditinggal === undefined ? [simpanDanLepas(rencana, bagian)] : []),
];

/** The old sheet becomes a person's own, whole as it is; values of its input cells are put by for the new one. */
export function kerjaTinggalkan(
  rencana: RencanaBebas,
  { penanda, namaBaru }: NonNullable<RencanaBebas['ditinggal']>,
  { id, perlindungan }: LembarHost,
  bagian: readonly string[],
): Kerja[] {
  const pada = (kerja: (sheet: Excel.Worksheet) => void): Kerja => ({
    byte: BYTE_TATA,
    kerjakan: ({ workbook }) => kerja(workbook.worksheets.getItem(id)),
  });
  const bersihkan = (sheet: Excel.Worksheet, kolom: number, lebar: number): void =>
    sheet.getRangeByIndexes(penanda.baris - 1, penanda.kolom + kolom, 1, lebar).clear('Contents');
  return [
    pada((sheet) => {
      if (perlindungan !== undefined) sheet.protection.unprotect();
      // Without its fingerprint a sheet is not whole: from now on values that were put by count.
      bersihkan(sheet, kolomPenanda.sidik, 1);
    }),
    simpanDanLepas(rencana, bagian),
    pada((sheet) => {
      bersihkan(sheet, 0, kolomPenanda.daftar);
      sheet.name = namaBaru;
    }),
  ];
}

const catatanBaru = ({ susunan }: RencanaBebas): string => susunan.penanda[kolomPenanda.sel];

function tulisPenanda(sheet: Excel.Worksheet, id: string, catatan: string, kanan: number): void {
  if (kanan >= kolomPenanda.daftar)
    sheet.getRangeByIndexes(0, kolomPenanda.daftar, 1, kanan - kolomPenanda.daftar + 1).clear('Contents');
  sheet.getRange('1:1').rowHidden = false;
  const teks = [penandaBebas(id), catatan, teksSedangDisusun];
  sheet.getRangeByIndexes(0, 0, 1, teks.length).values = [
    teks.map((satu) => nilaiSelDari(satu, 'General', 'General').isi),
  ];
}

/** Last of all: names of input cells, the marker row, what is seen of the sheet, and its lock. */
export function kerjaSelesai(
  jalur: Jalur,
  { susunan, nama, diTempat, ditinggal, nilai }: RencanaBebas,
): Kerja {
  const { spec, masukan, penanda } = susunan;
  return {
    byte: BYTE_TATA + penanda.reduce((jumlah, teks) => jumlah + 3 * teks.length, 0),
    kerjakan: (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getItem(nama);
      for (const satu of masukan) {
        const kutip = `'${nama.replaceAll("'", "''")}'`;
        workbook.names.add(satu.nama, `=${kutip}!$${hurufKolom(satu.kolom + 1)}$${satu.baris}`);
      }
      sheet.showGridlines = false;
      if (spec.bekukan === undefined) sheet.freezePanes.unfreeze();
      else sheet.freezePanes.freezeRows(spec.bekukan);
      if (jalur.ada('1.9')) cetak(sheet, spec);
      sheet.getRangeByIndexes(0, 0, 1, penanda.length).values = [
        penanda.map((teks) => nilaiSelDari(teks, 'General', 'General').isi),
      ];
      sheet.getRange('1:1').rowHidden = true;
      if (diTempat === undefined) {
        if (spec.tempat === 'awal') sheet.position = 0;
        sheet.visibility = visibilitasHost[ditinggal?.lembar.visibilitas ?? spec.visibilitas];
      }
      if (spec.dilindungi) sheet.protection.protect(izinBebas);
      if (nilai.size > 0) lepasMasukan(context, spec.id);
    },
  };
}

const unik = <T extends { readonly baris: number; readonly kolom: number }>(sel: readonly T[]): T[] => [
  ...new Map(sel.map((satu) => [`${satu.baris},${satu.kolom}`, satu])).values(),
];

function* barisan(dari: number, ke: number): Generator<number> {
  for (let n = dari; n <= ke; n++) yield n;
}

const selDari = ({ kiri, kanan, atas, bawah }: BebasTerpasang['tertulis'][number]) =>
  [...barisan(atas, bawah)].flatMap((baris) => [...barisan(kiri, kanan)].map((kolom) => ({ baris, kolom })));
