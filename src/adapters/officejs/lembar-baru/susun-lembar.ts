import type { LembarBaru } from '../../../application/ports/workbook';
import { barisAtas, type GayaAtas } from '../../../lembar/baris-atas';
import type { DaftarPilihan } from '../../../lembar/daftar-pilihan';
import type { Rentang } from '../../../lembar/rentang';
import { formatKolom, lebarKolom, warna } from '../../../lembar/tampilan';
import { kolomLembar, tataLetak } from '../../../lembar/tata-letak';
import type { KolomSpec, LembarSpec, Sel } from '../../../lembar/tipe';
import type { Jalur } from '../jalur';
import { nilaiSelDari, type NilaiSel } from '../tulis/nilai-sel';
import { byteNilai, type Kerja } from '../tulis/kirim';
import { rentangHost } from '../rentang-host';
import { beriAturan, beriGaris, beriGaya } from '../tulis/operasi';
import { aturHalaman } from './halaman';
import { aturanHost } from './validasi';
import { unsurKe } from '../../../domain/umum/pasti';

/** Cells that one step writes: a request takes several. */
const SEL_PER_KERJA = 20_000;
/** Estimate for the calls that lay out one sheet, without its texts. */
const BYTE_TATA = 40_000;
const MAKS_LEBAR_BEKU = 45;

export const visibilitasHost = {
  tampak: 'Visible',
  tersembunyi: 'Hidden',
  'sangat-tersembunyi': 'VeryHidden',
} as const;

const izin: Excel.WorksheetProtectionOptions = {
  allowFormatColumns: true,
  allowFormatRows: true,
  allowInsertRows: true,
  allowSort: true,
  allowAutoFilter: true,
};

const hurufAtas: Record<GayaAtas, { ukuran: number; warna: string; tebal?: boolean; miring?: boolean }> = {
  judul: { ukuran: 14, warna: warna.judul, tebal: true },
  petunjuk: { ukuran: 10, warna: warna.petunjuk },
  keterangan: { ukuran: 9, warna: warna.keterangan, miring: true },
  kepala: { ukuran: 11, warna: warna.teksKepala, tebal: true },
};

/** Points of a column so many characters wide, in the standard font of new workbooks. */
export const titikLebar = (karakter: number): number => (karakter * 7 + 5) * 0.75;

/** The steps that make one sheet with its table; names are free ones. */
export function susunLembarHost(
  jalur: Jalur,
  { spec, baris }: LembarBaru,
  nama: string,
  namaTabel: string,
  daftar: DaftarPilihan,
): Kerja[] {
  const kolom = kolomLembar(spec);
  const letak = tataLetak(spec);
  const jumlah = Math.max(1, baris.length + (spec.barisCadangan ?? 0));
  const data: Rentang = {
    kiri: 0,
    kanan: kolom.length - 1,
    atas: letak.barisData,
    bawah: letak.barisData + jumlah - 1,
  };
  const atas = nilaiAtas(spec, kolom.length);
  const validasi = aturanHost(spec, data.atas, daftar);
  return [
    {
      byte: byteNilai(atas) + BYTE_TATA,
      kerjakan: ({ workbook }) => {
        const sheet = workbook.worksheets.add(nama);
        tataAtas(sheet, spec, atas);
        tataKolom(sheet, spec, kolom, data);
      },
    },
    ...kerjaData(kolom, baris, nama, data.atas),
    {
      byte: BYTE_TATA,
      kerjakan: ({ workbook }) => {
        const sheet = workbook.worksheets.getItem(nama);
        const tabel = sheet.tables.add(rentangHost(sheet, { ...data, atas: letak.barisKepala }), true);
        tabel.name = namaTabel;
        tabel.style = 'TableStyleLight1';
        tabel.showBandedRows = false;
        for (const { kolom: k, aturan, hanyaAwal } of validasi) {
          const bawah = hanyaAwal ? data.atas : data.bawah;
          beriAturan(rentangHost(sheet, { ...data, bawah, kiri: k, kanan: k }), aturan);
        }
        tataPandangan(sheet, kolom, letak.barisKepala);
        if (jalur.ada('1.9')) aturHalaman(sheet, kolom, letak.barisKepala);
        sheet.visibility = visibilitasHost[spec.visibilitas];
        if (spec.dilindungi) sheet.protection.protect(izin);
      },
    },
  ];
}

/** Texts above the data, one array from the first row to the headers. */
function nilaiAtas(spec: LembarSpec, lebar: number): NilaiSel[][] {
  const { barisKepala } = tataLetak(spec);
  const hasil = Array.from({ length: barisKepala }, () => new Array<NilaiSel>(lebar).fill(''));
  for (const { baris, kolom, teks } of barisAtas(spec).sel) {
    const deret = unsurKe(hasil, baris - 1);
    deret[kolom] = nilaiSelDari(teks, 'General', 'General').isi;
  }
  return hasil;
}

function tataAtas(sheet: Excel.Worksheet, spec: LembarSpec, nilai: NilaiSel[][]): void {
  const { sel, gabungan, tinggi, barisTersembunyi } = barisAtas(spec);
  const lebar = unsurKe(nilai, 0).length;
  sheet.getRangeByIndexes(0, 0, nilai.length, lebar).values = nilai;
  const seen = new Set<number>();
  for (const { baris, kolom, gaya } of sel) {
    if (gaya === undefined || seen.has(baris)) continue;
    seen.add(baris);
    const sebaris = gaya === 'kepala' || gaya === 'keterangan';
    const range = sheet.getRangeByIndexes(baris - 1, sebaris ? 0 : kolom, 1, sebaris ? lebar : 1);
    rupaAtas(range, gaya, { kiri: 0, kanan: lebar - 1, atas: baris, bawah: baris });
  }
  for (const area of gabungan) rentangHost(sheet, area).merge(false);
  for (const [baris, titik] of tinggi) sheet.getRange(`${baris}:${baris}`).format.rowHeight = titik;
  sheet.getRange(`${barisTersembunyi}:${barisTersembunyi}`).rowHidden = true;
}

/** Looks of cells above the data; `area` is theirs. */
export function rupaAtas(range: Excel.Range, gaya: GayaAtas, area: Rentang): void {
  const { ukuran, warna: warnaHuruf, tebal, miring } = hurufAtas[gaya];
  const { font } = range.format;
  font.size = ukuran;
  font.color = `#${warnaHuruf}`;
  if (tebal === true) font.bold = true;
  if (miring === true) font.italic = true;
  range.format.wrapText = true;
  range.format.verticalAlignment = gaya === 'kepala' || gaya === 'judul' ? 'Center' : 'Top';
  if (gaya !== 'kepala') return;
  range.format.horizontalAlignment = 'Center';
  range.format.fill.color = `#${warna.kepala}`;
  beriGaris(range, `#${warna.garis}`, area);
}

function tataKolom(
  sheet: Excel.Worksheet,
  spec: LembarSpec,
  kolom: readonly KolomSpec[],
  data: Rentang,
): void {
  kolom.forEach((satu, k) => {
    const range = rentangHost(sheet, { ...data, kiri: k, kanan: k });
    rupaKolom(range, spec, satu);
    if (satu.tersembunyi === true) range.getEntireColumn().columnHidden = true;
  });
  beriGaris(rentangHost(sheet, data), `#${warna.garis}`, data);
}

/** Looks and width of the cells of one column. */
export function rupaKolom(range: Excel.Range, spec: LembarSpec, kolom: KolomSpec): void {
  const format = formatKolom(kolom);
  beriGaya(range, {
    tegak: 'Top',
    ...(format === undefined ? {} : { format }),
    ...(kolom.bungkus === true ? { bungkus: true } : {}),
    ...(kolom.isian === true ? { warna: `#${warna.isian}` } : {}),
    ...(kolom.isian === true && spec.dilindungi ? { terkunci: false } : {}),
  });
  range.format.columnWidth = titikLebar(lebarKolom(kolom));
}

/** Headers and the first visible column stay in sight, unless it is so wide that little else would fit. */
function tataPandangan(sheet: Excel.Worksheet, kolom: readonly KolomSpec[], barisKepala: number): void {
  const pertama = kolom.find((satu) => satu.tersembunyi !== true);
  const beku =
    pertama === undefined || lebarKolom(pertama) > MAKS_LEBAR_BEKU ? 0 : kolom.indexOf(pertama) + 1;
  if (beku === 0) sheet.freezePanes.freezeRows(barisKepala);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, barisKepala, beku));
  sheet.showGridlines = false;
}

function kerjaData(
  kolom: readonly KolomSpec[],
  baris: LembarBaru['baris'],
  nama: string,
  barisData: number,
): Kerja[] {
  const tinggi = Math.max(1, Math.floor(SEL_PER_KERJA / kolom.length));
  const formatAsli = kolom.map((satu) => formatKolom(satu) ?? 'General');
  return Array.from({ length: Math.ceil(baris.length / tinggi) }, (_, ke) => {
    const potongan = baris.slice(ke * tinggi, (ke + 1) * tinggi);
    const format: { baris: number; kolom: number; format: string }[] = [];
    const isi = potongan.map(({ id, sel }, i) =>
      kolom.map((__, k): NilaiSel => {
        const asli = unsurKe(formatAsli, k);
        const nilai: Sel = k === 0 ? id : (sel[k - 1] ?? null);
        const hasil = nilaiSelDari(nilai, asli, asli);
        if (hasil.format !== asli) format.push({ baris: i, kolom: k, format: hasil.format });
        return hasil.isi;
      }),
    );
    return {
      byte: byteNilai(isi) + format.length * 400,
      kerjakan: ({ workbook }: Excel.RequestContext) => {
        const range = workbook.worksheets
          .getItem(nama)
          .getRangeByIndexes(barisData - 1 + ke * tinggi, 0, isi.length, kolom.length);
        for (const satu of format) range.getCell(satu.baris, satu.kolom).numberFormat = [[satu.format]];
        range.values = isi;
      },
    };
  });
}
