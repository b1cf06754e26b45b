import type { LembarTakTerbaca, TeksDibersihkan } from '../../../application/ports/pembaca-buku';
import { fail, ok, type Result } from '../../../domain/umum/result';
import { damaged, tooLarge, type KegagalanPaket } from '../kegagalan';
import type { Paket } from '../paket';
import { relasi, type Relasi } from '../relasi';
import type { SumberXml } from '../xml';
import type { BatasBaca } from './batas-baca';
import { bacaDaftarBuku, type DaftarBuku } from './buku';
import { bacaGaya, tanpaGaya, type Gaya } from './gaya';
import { bacaLembar } from './lembar';
import { PantauAcuan } from './pantau-acuan';
import { PenyusunLembar } from './padat/penyusun-lembar';
import { TeksTunggal } from './padat/teks-tunggal';
import type { BukuPadat, LembarPadat } from './padat/lembar-padat';
import { bacaProperti } from './properti';
import type { KonteksSel } from './sel';
import { PembersihTeks } from '../../../application/teks-bersih';
import { bacaWaktuDokumen } from './waktu-dokumen';
import { bacaTeksBersama } from './teks-bersama';

const DAYS_1900_TO_1904 = 1462;
/** Places a cell may take on average; a filled table takes one. */
const PETAK_PER_SEL = 2;
/** Sheets that hold no cells, skipped. */
const NOT_WORKSHEETS: ReadonlySet<string> = new Set([
  'chartsheet',
  'dialogsheet',
  'http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet',
  'http://schemas.microsoft.com/office/2006/relationships/xlIntlMacrosheet',
]);

/** What is made to hurt a reader, or to be read in two ways, refuses the whole file wherever it stands. */
const HOSTILE = /^(?:xml-doctype|xml-too-deep|xml-too-many-attributes|property-twice)\b/;

/** Reads the workbook in a package: found by relationships, never by file names. */
export function isiBuku(paket: Paket, batas: BatasBaca): Result<BukuPadat, KegagalanPaket> {
  const akar = relasi(paket, '');
  if (!akar.ok) return akar;
  const bagianBuku = sasaran(akar.value, ['officeDocument']);
  if (bagianBuku === undefined) return fail(damaged('workbook-not-found'));
  const daftar = bacaBagian(paket, bagianBuku, bacaDaftarBuku);
  if (!daftar.ok) return daftar;
  if (daftar.value === undefined) return fail(damaged('workbook-not-found', bagianBuku));
  if (daftar.value.lembar.length > batas.lembar) return fail(tooLarge('jumlah-lembar'));
  const hubungan = relasi(paket, bagianBuku);
  if (!hubungan.ok) return hubungan;

  const konteks = konteksSel(paket, hubungan.value, daftar.value, batas);
  if (!konteks.ok) return konteks;
  const lembar = semuaLembar(paket, hubungan.value, daftar.value, konteks.value, batas);
  if (!lembar.ok) return lembar;
  // Two spellings of the type: transitional and strict.
  const bagianProperti = sasaran(akar.value, ['custom-properties', 'customProperties']);
  const properti = bacaBagian(paket, bagianProperti, bacaProperti);
  if (!properti.ok && !isSetempat(properti.error)) return properti;
  const bagianInti = sasaran(akar.value, ['core-properties', 'coreProperties']);
  const disimpan = bacaBagian(paket, bagianInti, bacaWaktuDokumen);
  return ok({
    ...lembar.value,
    // Some programs drop the properties; one that spoils them must not cost the file either.
    properti: (properti.ok ? properti.value : undefined) ?? new Map<string, string>(),
    // A date of no use costs nothing but the proposal that it would have been.
    ...(disimpan.ok && disimpan.value !== undefined ? { disimpan: disimpan.value } : {}),
  });
}

function konteksSel(
  paket: Paket,
  hubungan: readonly Relasi[],
  daftar: DaftarBuku,
  batas: BatasBaca,
): Result<KonteksSel, KegagalanPaket> {
  const bagianTeks = sasaran(hubungan, ['sharedStrings']);
  if (bagianTeks !== undefined && (paket.ukuran(bagianTeks) ?? 0) > batas.teksBersama) {
    return fail(tooLarge('teks-bersama'));
  }
  const teks = bacaBagian(paket, bagianTeks, bacaTeksBersama);
  if (!teks.ok) return teks;
  const gaya: Result<Gaya | undefined, KegagalanPaket> = bacaBagian(
    paket,
    sasaran(hubungan, ['styles']),
    bacaGaya,
  );
  if (!gaya.ok) return gaya;
  const bersih = new PembersihTeks();
  return ok({
    teksBersama: (teks.value ?? []).map((satu) => bersih.sel(satu, false)),
    bersih,
    gaya: gaya.value ?? tanpaGaya,
    geserTanggal: daftar.sistem1904 ? DAYS_1900_TO_1904 : 0,
    teksBolehGanda: batas.teksBolehGanda,
  });
}

function semuaLembar(
  paket: Paket,
  hubungan: readonly Relasi[],
  daftar: DaftarBuku,
  konteks: KonteksSel,
  batas: BatasBaca,
): Result<Pick<BukuPadat, 'lembar' | 'teks' | 'takTerbaca'>, KegagalanPaket> {
  const byId = new Map(hubungan.map((satu) => [satu.id, satu]));
  const { sel, gabungan } = batas;
  const sisa = { sel, petak: sel * PETAK_PER_SEL, gabungan, teks: batas.teks };
  const teks = new TeksTunggal();
  const penyusun = new PenyusunLembar(teks);
  const read = new Set<string>();
  const hasil: LembarPadat[] = [];
  const takTerbaca: LembarTakTerbaca[] = [];
  for (const { nama, dibersihkan: namaDibersihkan, visibilitas, relasi: id } of daftar.lembar) {
    const tujuan = byId.get(id);
    if (id === '') continue; // a module of Excel 5: it has no part
    if (tujuan === undefined || tujuan.luar) {
      takTerbaca.push({ nama, sebab: `sheet-not-found: ${nama}` });
      continue;
    }
    if (NOT_WORKSHEETS.has(tujuan.jenis)) continue;
    // One part under many names would be read as often: work without end in a small file.
    if (read.has(tujuan.sasaran.toLowerCase())) return fail(damaged('sheet-part-twice', tujuan.sasaran));
    read.add(tujuan.sasaran.toLowerCase());
    const acuan = new PantauAcuan();
    const isi = bacaBagian(paket, tujuan.sasaran, (xml, bagian) =>
      bacaLembar(acuan.pantau(xml), bagian, konteks, penyusun, sisa),
    );
    if (!isi.ok) {
      if (!isSetempat(isi.error)) return isi;
      takTerbaca.push({ nama, sebab: isi.error.sebab });
    } else if (isi.value === undefined) takTerbaca.push({ nama, sebab: `sheet-not-found: ${nama}` });
    else hasil.push({ nama, visibilitas, acuanLuar: acuan.ada, ...denganNama(isi.value, namaDibersihkan) });
  }
  const [pertama] = takTerbaca;
  // Where nothing can be read there is nothing to name it beside.
  return pertama !== undefined && hasil.length === 0
    ? fail({ kode: 'damaged', sebab: pertama.sebab })
    : ok({ lembar: hasil, teks: teks.daftar, takTerbaca });
}

/** What was cleaned of a sheet's cells, with what was cleaned of its name. */
const denganNama = <T extends Pick<LembarPadat, 'dibersihkan'>>(
  isi: T,
  nama: TeksDibersihkan | undefined,
): T =>
  nama === undefined ? isi : { ...isi, dibersihkan: { sel: [], selebihnya: 0, ...isi.dibersihkan, nama } };

/** Damage of one part, which leaves the others readable. */
const isSetempat = (
  kegagalan: KegagalanPaket,
): kegagalan is Extract<KegagalanPaket, { readonly kode: 'damaged' }> =>
  kegagalan.kode === 'damaged' && !HOSTILE.test(kegagalan.sebab);

const sasaran = (hubungan: readonly Relasi[], jenis: readonly string[]): string | undefined =>
  hubungan.find((satu) => !satu.luar && jenis.includes(satu.jenis))?.sasaran;

/** Parts up to so many bytes are read as one text, which is faster. */
const SEKALIGUS = 1024 * 1024;

/** `undefined` where the part is not named, not there or empty. */
function bacaBagian<T>(
  paket: Paket,
  bagian: string | undefined,
  baca: (xml: SumberXml, bagian: string) => Result<T, KegagalanPaket>,
): Result<T | undefined, KegagalanPaket> {
  if (bagian === undefined) return ok(undefined);
  if ((paket.ukuran(bagian) ?? 0) > SEKALIGUS) return bacaMengalir(paket, bagian, baca);
  const teks = paket.teks(bagian);
  if (!teks.ok) return teks;
  return teks.value === undefined || teks.value.trim() === '' ? ok(undefined) : baca(teks.value, bagian);
}

function bacaMengalir<T>(
  paket: Paket,
  bagian: string,
  baca: (xml: SumberXml, bagian: string) => Result<T, KegagalanPaket>,
): Result<T | undefined, KegagalanPaket> {
  const keadaan = { kosong: true };
  const hasil = baca(
    (suap) =>
      paket.alirTeks(bagian, (potongan) => {
        keadaan.kosong &&= potongan.trim() === '';
        return suap(potongan);
      }),
    bagian,
  );
  return keadaan.kosong &&
    !hasil.ok &&
    hasil.error.kode === 'damaged' &&
    hasil.error.sebab.startsWith('xml-malformed')
    ? ok(undefined)
    : hasil;
}
