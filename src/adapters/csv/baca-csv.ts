import type { BerkasMasuk, FormatBerkas, KegagalanBerkas } from '../../application/ports/pembaca-buku';
import { catatImpor, type CatatanImpor } from '../../domain/impor/catatan';
import { susunTabelTeks } from '../../domain/impor/susun-tabel-teks';
import type { TabelTeks } from '../../domain/impor/tabel-teks';
import { fail, ok, type Result } from '../../domain/umum/result';
import { kenali } from '../xlsx/baca/kenali';
import { batasCsvMasuk, type BatasCsv } from './batas-csv';
import { bacaEnkode, type TeksTerbaca } from './enkode';
import { kenaliPemisah } from './pemisah';
import { bacaRekaman, type TeksRekaman } from './rekaman';
import { selRekaman } from './sel-rekaman';

/** `sep=;`, a first line that Excel understands as the separator. */
const polaArahan = /^"?sep=(.)"?\r?\n/i;

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

function periksaJenis({ nama, isi }: BerkasMasuk, batas: BatasCsv): KegagalanBerkas | undefined {
  const dikenali = kenali(isi);
  if (dikenali === 'empty' || dikenali === 'encrypted') return { berkas: nama, kode: dikenali };
  const format = dikenali === 'zip' ? 'zip' : dikenali.format;
  // Bytes that are not text may still be text of two bytes a letter: the encoding decides.
  if (format !== 'csv' && format !== 'lain') return bukanCsv(nama, format);
  if (isi.length > batas.berkas) return terlaluBesar(nama, `${Math.floor(batas.berkas / 1024 / 1024)} MB`);
  return undefined;
}

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
  const { pemisah, lebar } = kenaliPemisah(teks, batas, arahan?.[1] === undefined ? undefined : [arahan[1]]);
  if (lebar > batas.kolom) return fail(terlaluBesar(berkas, `${batas.kolom} kolom`));
  const rekaman: TeksRekaman[] = [];
  const opsi = { pemisah, batasSel: batas.sel, lebar };
  for (const satu of bacaRekaman(teks, 0, arahan ? 2 : 1, opsi))
    if (rekaman.push(satu) > batas.baris + 1) return fail(terlaluBesar(berkas, `${batas.baris} baris`));
  const sel = selRekaman(rekaman, { pemisah, lebar, batasKolom: batas.kolom });
  const bersel = rekaman.map(({ nomor }, i) => ({ nomor, sel: sel[i] ?? [] }));
  const tabel = susunTabelTeks(bersel, { berkas, batasSel: batas.sel });
  const catatan = [...catatanTeks(berkas, enkode, rekaman), ...tabel.catatan];
  return ok({ ...tabel, pemisah, enkode, catatan });
}

const PANJANG_KUTIPAN = 80;

function catatanTeks(berkas: string, enkode: string, rekaman: readonly TeksRekaman[]): CatatanImpor[] {
  const rusak = rekaman
    .filter((satu) => satu.rusak)
    .map(({ nomor, teks }) =>
      catatImpor('kutip-rusak', { teks: teks.slice(0, PANJANG_KUTIPAN) }, { berkas, baris: nomor }),
    );
  return enkode === 'windows-1252'
    ? [catatImpor('enkode-bukan-utf8', { enkode }, { berkas }), ...rusak]
    : rusak;
}
