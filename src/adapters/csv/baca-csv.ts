import type { BerkasMasuk, FormatBerkas, KegagalanBerkas } from '../../application/ports/pembaca-buku';
import { catatImpor, type CatatanImpor } from '../../domain/impor/catatan';
import { susunTabelTeks } from '../../domain/impor/susun-tabel-teks';
import type { TabelTeks } from '../../domain/impor/tabel-teks';
import { isTersimpan } from '../../domain/umum/aksara';
import { fail, ok, type Result } from '../../domain/umum/result';
import { kenali } from '../xlsx/baca/kenali';
import { batasCsvMasuk, batasJsonMasuk, type BatasCsv } from './batas-csv';
import { bacaGaya, type RekamanSel } from './baca-gaya';
import { isBarisTerlaluPanjang } from './baris-fisik';
import { bacaJson } from './baca-json';
import { bacaEnkode, type TeksTerbaca } from './enkode';

/** `sep=;`, a first line that Excel understands as the separator. */
const polaArahan = /^"?sep=(.)"?\r?\n/i;

/**
 * Reads an untrusted file of procurement data as a table: CSV, or JSON with the same fields. Anything else is named.
 */
export function bacaData(
  berkas: BerkasMasuk,
  batas: BatasCsv = batasCsvMasuk,
): Result<TabelTeks, KegagalanBerkas> {
  if (!isJson(berkas)) return bacaCsv(berkas, batas);
  if (berkas.isi.length > batasJsonMasuk.berkas)
    return fail(terlaluBesar(berkas.nama, `${batasJsonMasuk.berkas / 1024 / 1024} MB`));
  const terbaca = bacaEnkode(berkas.isi);
  return terbaca === undefined ? bacaCsv(berkas, batas) : bacaJson(berkas.nama, terbaca, batas);
}

const isJson = ({ isi }: BerkasMasuk): boolean => {
  const dikenali = kenali(isi);
  return typeof dikenali === 'object' && dikenali.format === 'json';
};

/**
 * Reads an untrusted text file as a table: encoding, separator and header are recognised, every structural problem is a
 * finding with its physical line, and a broken quote costs its own line only.
 */
export function bacaCsv(
  berkas: BerkasMasuk,
  batas: BatasCsv = batasCsvMasuk,
): Result<TabelTeks, KegagalanBerkas> {
  const terbaca = bacaBerkasTeks(berkas, batas);
  return terbaca.ok ? bacaTeks(berkas.nama, terbaca.value, batas) : terbaca;
}

/** The text of a file that is to be text, whatever stands in it. */
export function bacaBerkasTeks(
  berkas: BerkasMasuk,
  batas: BatasCsv = batasCsvMasuk,
): Result<TeksTerbaca, KegagalanBerkas> {
  const gagal = periksaJenis(berkas, batas);
  if (gagal !== undefined) return fail(gagal);
  const terbaca = bacaEnkode(berkas.isi);
  return terbaca === undefined ? fail(bukanCsv(berkas.nama, 'lain')) : ok(terbaca);
}

function periksaJenis(berkas: BerkasMasuk, batas: BatasCsv): KegagalanBerkas | undefined {
  const { nama, isi } = berkas;
  const dikenali = kenali(isi);
  if (dikenali === 'empty' || dikenali === 'encrypted') return { berkas: nama, kode: dikenali };
  const format = dikenali === 'zip' ? isiZip(berkas) : dikenali.format;
  // Bytes that are not text may still be text of two bytes a letter: the encoding decides.
  if (format !== 'csv' && format !== 'lain') return bukanCsv(nama, format);
  if (isi.length > batas.berkas) return terlaluBesar(nama, `${Math.floor(batas.berkas / 1024 / 1024)} MB`);
  return undefined;
}

/** Whether a zip is a workbook: its parts are named in the bytes as they are; a torn one goes by its name. */
const isiZip = ({ nama, isi }: BerkasMasuk): FormatBerkas => {
  const ekor = new TextDecoder('windows-1252').decode(isi.subarray(Math.max(0, isi.length - EKOR_ZIP)));
  return ekor.includes('xl/workbook.xml') || /\.xls[xm]$/i.test(nama) ? 'xlsx' : 'zip';
};
/** The list of parts stands at the end of a zip. */
const EKOR_ZIP = 1 << 16;

const bukanCsv = (berkas: string, format: FormatBerkas): KegagalanBerkas => ({
  berkas,
  kode: 'wrong-format',
  format,
  diminta: 'csv',
});

const terlaluBesar = (berkas: string, batas: string): KegagalanBerkas => ({
  berkas,
  kode: 'too-large',
  batas,
});

function bacaTeks(
  berkas: string,
  { teks: mentah, enkode }: TeksTerbaca,
  batas: BatasCsv,
): Result<TabelTeks, KegagalanBerkas> {
  const arahan = polaArahan.exec(mentah);
  const awal = arahan?.[0].length ?? 0;
  const teks = mentah.slice(awal);
  if (teks.trim() === '') return fail({ berkas, kode: 'empty' });
  if (isBarisTerlaluPanjang(teks, batas.sebaris))
    return fail(terlaluBesar(berkas, `${Math.floor(batas.sebaris / 1024)} kB sebaris`));
  const bacaan = bacaGaya(teks, { batas, nomorAwal: arahan ? 2 : 1, arahan: arahan?.[1] });
  if (typeof bacaan === 'string') return fail(terlaluBesar(berkas, `${batas[bacaan]} ${bacaan}`));
  const { pemisah, rekaman } = bacaan;
  // Asked of the whole text at once: of almost all files each cell need not be looked at.
  const kotor = !isTersimpan(teks);
  const tabel = susunTabelTeks(rekaman, { berkas, batasSel: batas.sel, kotor });
  const catatan = [
    ...(enkode === 'windows-1252' ? [catatImpor('enkode-bukan-utf8', { enkode }, { berkas })] : []),
    ...catatanKutip(berkas, rekaman, tabel.catatan),
  ];
  return ok({ ...tabel, pemisah, enkode, catatan });
}

const PANJANG_KUTIPAN = 80;

/** What the quotes did to the file; a row that they tore is told so, not that it has too many columns. */
function catatanKutip(
  berkas: string,
  rekaman: readonly RekamanSel[],
  tabel: readonly CatatanImpor[],
): CatatanImpor[] {
  const rusak = new Map(rekaman.filter((satu) => satu.rusak).map((satu) => [satu.nomor, satu]));
  const isSalahLebar = ({ kode, lokasi: { baris = 0 } }: CatatanImpor): boolean =>
    (kode === 'kolom-kurang' || kode === 'kolom-berlebih') && rusak.has(baris);
  const terbelah = new Set(tabel.filter(isSalahLebar).map(({ lokasi }) => lokasi.baris));
  const perBaris = [...rusak.values()].map(({ nomor, teks: isi }) => {
    const kode = terbelah.has(nomor) ? 'kutip-membelah' : 'kutip-rusak';
    return catatImpor(kode, { teks: isi.slice(0, PANJANG_KUTIPAN) }, { berkas, baris: nomor });
  });
  const miring = rekaman.filter((satu) => satu.miring);
  return [
    ...(miring[0] === undefined
      ? []
      : [catatImpor('kutip-miring', { jumlah: miring.length }, { berkas, baris: miring[0].nomor })]),
    ...perBaris,
    ...tabel.filter((satu) => !isSalahLebar(satu)),
  ];
}
