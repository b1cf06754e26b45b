import type { TabelTumbuh } from '../../../application/tabel/tumbuh';
import type { DaftarPilihan } from '../../../lembar/daftar-pilihan';
import type { Rentang } from '../../../lembar/rentang';
import type { Jalur } from '../jalur';
import { rupaAtas, rupaKolom } from '../lembar-baru/susun-lembar';
import type { KerjaBalik } from '../lembar-baru/tambah-lembar';
import { aturanKolom } from '../lembar-baru/validasi';
import type { LembarHost, ObjekHost } from '../baca/peta-buku';
import { rentangHost } from '../rentang-host';
import { nilaiSelDari } from '../tulis/nilai-sel';
import { beriAturan, beriGaris, kolomUtuh, type Operasi } from '../tulis/operasi';
import { warna } from '../../../lembar/tampilan';
import { PENANDA_SISIPAN } from './sisipan';

type Tumbuh = TabelTumbuh<ObjekHost>;

/** Estimate for the calls that make one column. */
const BYTE_PER_KOLOM = 12_000;

/**
 * Gives a table the columns that it lacks: whole columns of the sheet, so that the hidden ids and what stands beside or
 * above move along. At the right edge of an Excel table it is made wider afterwards; where it cannot be (before ExcelApi
 * 1.13) they come before its last column, which takes them in by itself.
 */
export function kerjaKolom(
  jalur: Jalur,
  host: LembarHost,
  tumbuh: Tumbuh,
  daftar: DaftarPilihan,
): KerjaBalik {
  const { baru, diketik, letak } = tumbuh;
  const baris = letak.barisPenanda;
  const diTepi = tumbuh.objek !== undefined && tumbuh.sisip === tumbuh.objek.rentang.kanan + 1;
  const lebarkan = diTepi && jalur.ada('1.13');
  const kolom = diTepi && !lebarkan ? tumbuh.sisip - 1 : tumbuh.sisip;
  const kolomPenanda = selKosong(tumbuh, kolom);
  const bawah = tumbuh.objek?.rentang.bawah ?? host.bawah;
  const geser = (indeks: number): number => (indeks < kolom ? indeks : indeks + baru.length);
  const mundur: Operasi[] = [
    ...(baru.length === 0
      ? []
      : [
          {
            jenis: 'hapus-sisipan',
            lembar: host.id,
            baris,
            kolom,
            tanda: kolomPenanda,
            id: baru.map((satu) => satu.kolom.id),
          } as const,
        ]),
    ...diketik.map(({ indeks }): Operasi => ({
      jenis: 'sel',
      lembar: host.id,
      baris,
      kolom: indeks,
      isi: [['']],
    })),
  ];
  return {
    mundur,
    kerja: [
      {
        byte: BYTE_PER_KOLOM * (baru.length + 1),
        kerjakan: ({ workbook }) => {
          const sheet = workbook.worksheets.getItem(host.id);
          const sel = (indeks: number): Excel.Range => sheet.getRangeByIndexes(baris - 1, indeks, 1, 1);
          if (baru.length > 0) {
            sel(kolomPenanda).values = [[PENANDA_SISIPAN]];
            kolomUtuh(sheet, { kolom, jumlah: baru.length }).insert('Right');
            baru.forEach((satu, k) => isiKolom(sheet, tumbuh, satu, kolom + k, bawah, daftar));
            if (lebarkan) lebarkanTabel(workbook, sheet, tumbuh.objek, baru.length);
          }
          for (const satu of diketik) sel(geser(satu.indeks)).values = [[satu.kolom.id]];
          if (baru.length > 0) sel(geser(kolomPenanda)).values = [['']];
        },
      },
    ],
  };
}

/** The first blank cell of the row of ids, from a column on. */
function selKosong({ lembar, letak }: Tumbuh, mulai: number): number {
  const sel = lembar.baris.find(({ nomor }) => nomor === letak.barisPenanda)?.sel ?? [];
  let indeks = mulai;
  while (sel[indeks] !== undefined) indeks++;
  return indeks;
}

function isiKolom(
  sheet: Excel.Worksheet,
  { spec, letak, objek }: Tumbuh,
  { kolom, kepala }: Tumbuh['baru'][number],
  indeks: number,
  akhir: number,
  daftar: DaftarPilihan,
): void {
  const { barisPenanda, barisKepala } = letak;
  const area = (atas: number, bawah: number): Rentang => ({ kiri: indeks, kanan: indeks, atas, bawah });
  // Excel gives inserted cells the looks and rules of those at their left.
  const semua = rentangHost(sheet, area(barisKepala, Math.max(akhir, barisKepala + 1)));
  semua.clear('Formats');
  semua.dataValidation.clear();

  sheet.getRangeByIndexes(barisPenanda - 1, indeks, 1, 1).values = [[kolom.id]];
  const judul = rentangHost(sheet, area(barisKepala, barisKepala));
  judul.values = [[nilaiSelDari(kepala, 'General', 'General').isi]];
  rupaAtas(judul, 'kepala', area(barisKepala, barisKepala));
  const isi = area(barisKepala + 1, Math.max(barisKepala + 1, akhir - (objek?.barisTotal ?? 0)));
  const range = rentangHost(sheet, isi);
  kolomUtuh(sheet, { kolom: indeks, jumlah: 1 }).columnHidden = kolom.tersembunyi === true;
  rupaKolom(range, spec, kolom);
  beriGaris(range, `#${warna.garis}`, isi);
  const aturan = aturanKolom(spec, kolom, indeks, isi.atas, daftar);
  if (aturan !== undefined) beriAturan(range, aturan);
}

function lebarkanTabel(
  workbook: Excel.Workbook,
  sheet: Excel.Worksheet,
  { id, rentang }: ObjekHost,
  jumlah: number,
): void {
  workbook.tables.getItem(id).resize(rentangHost(sheet, { ...rentang, kanan: rentang.kanan + jumlah }));
}
