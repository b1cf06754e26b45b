import { bacaBuku } from '../../src/adapters/xlsx/baca/baca-buku';
import { penulisBukuRumus } from '../../src/adapters/xlsx/tulis/rumus/tulis-buku-rumus';
import { angkaDiperiksa, type AngkaDiperiksa } from '../../src/application/periksa-silang/angka-diperiksa';
import { susunBuku } from '../../src/application/periksa-silang/susun-buku';
import type { HariLibur } from '../../src/domain/kalender/tipe';
import { kalenderDari } from '../../src/domain/kalender/kalender';
import { angkaTerhitung } from '../../src/domain/perhitungan/angka-periode';
import { Perhitungan } from '../../src/domain/perhitungan/hitung-capaian';
import { ubahDenganSoffice } from '../alat/program-luar';
import { bahanPerhitungan, type Keadaan } from './perhitungan';

/** One line of the sheet Selisih as a spreadsheet program calculated it. */
export interface SelisihTerhitung {
  readonly kode: string;
  readonly lingkup: string;
  readonly kodeLingkup: string | null;
  readonly nilai: number | string;
  readonly bulat: number | string;
  readonly excel: number | string | null;
  readonly status: string;
  readonly skor: number | string;
  readonly skorExcel: number | string | null;
  readonly statusSkor: string | null;
  readonly keterangan: string | null;
}

export interface BukuSilangTerhitung {
  readonly judul: string;
  readonly baris: readonly SelisihTerhitung[];
  sel(lembar: string, baris: number, kolom: number): number | string | null;
}

export interface KeadaanSilang extends Keadaan {
  readonly libur?: readonly HariLibur[];
  /** Puts other figures in the place of ours. */
  readonly ubah?: (satu: AngkaDiperiksa) => AngkaDiperiksa;
}

/** The workbook of the figures of a plan, before any program calculated it. */
export function bukuSilang({
  libur = [],
  ubah = (satu) => satu,
  ...keadaan
}: KeadaanSilang): Promise<Uint8Array> {
  const bahan = { ...bahanPerhitungan(keadaan), kalender: kalenderDari(libur) };
  const perhitungan = new Perhitungan(bahan);
  const { indikator, area } = bahan.rencana;
  const angka = angkaDiperiksa(
    { angka: angkaTerhitung(perhitungan, bahan.rencana), perhitungan, indikator },
    () => true,
    () => true,
  );
  const { lembar } = susunBuku({
    angka: new Map([...angka].map(([kunci, satu]) => [kunci, ubah(satu)])),
    variabel: bahan.variabel,
    unit: bahan.opd,
    area,
    libur,
    kalender: bahan.kalender,
    desimal: bahan.pengaturan.desimal,
    opd: undefined,
  });
  return penulisBukuRumus()(lembar);
}

/** The same calculated by LibreOffice, which knows nothing of our program. */
export async function bukuSilangTerhitung(keadaan: KeadaanSilang): Promise<BukuSilangTerhitung> {
  return bacaTerhitung(ubahDenganSoffice(await bukuSilang(keadaan), 'silang.xlsx', 'xlsx'));
}

export function bacaTerhitung(isi: Uint8Array): BukuSilangTerhitung {
  const dibaca = bacaBuku({ nama: 'silang.xlsx', isi });
  if (!dibaca.ok) throw new Error(JSON.stringify(dibaca.error));
  const isiLembar = new Map(
    dibaca.value.lembar.map(({ nama, baris }) => [
      nama,
      new Map(baris.map((satu) => [satu.nomor, satu.sel])),
    ]),
  );
  const sel: BukuSilangTerhitung['sel'] = (nama, nomor, kolom) => {
    const satu = isiLembar.get(nama)?.get(nomor)?.[kolom];
    if (satu === undefined) return null;
    if (satu.jenis === 'angka' || satu.jenis === 'teks') return satu.nilai === '' ? null : satu.nilai;
    throw new Error(`${nama}, row ${nomor}, column ${kolom}: ${JSON.stringify(satu)}`);
  };
  const baris: SelisihTerhitung[] = [];
  const s = (nomor: number, kolom: number) => sel('Selisih', nomor, kolom);
  for (let n = 9; s(n, 0) !== null; n++)
    baris.push({
      kode: String(s(n, 0)),
      lingkup: String(s(n, 2)),
      kodeLingkup: s(n, 3) as string | null,
      nilai: s(n, 5) ?? '',
      bulat: s(n, 6) ?? '',
      excel: s(n, 7),
      status: String(s(n, 11)),
      skor: s(n, 14) ?? '',
      skorExcel: s(n, 15),
      statusSkor: s(n, 16) as string | null,
      keterangan: s(n, 17) as string | null,
    });
  return { judul: String(s(2, 0)), baris, sel };
}
