import { bulatkan } from '../../domain/capaian/bulatkan';
import { skorExcel, tidakDapatDinilaiExcel } from '../../domain/capaian/skor-excel';
import type { Lingkup } from '../../domain/perhitungan/lingkup';
import { tidakDapatDihitungExcel } from '../../domain/rumus/excel/total-excel';
import type { LembarRumus, RumusBuku, SelRumus } from '../ports/penulis-buku-rumus';
import type { AngkaDiperiksa } from './angka-diperiksa';
import { kalimatGabungan } from './gabungan-periode';
import { kalimatTidakDiperiksa, type SebabTidakDiperiksa } from './tidak-diperiksa';

const NAMA = 'Selisih';
const BARIS_KEPALA = 8;
const BARIS_PERTAMA = BARIS_KEPALA + 1;
const RELATIF_TERBESAR = '1E-9';

/** What the columns of status say. */
export const statusSilang = { sama: 'Sama', beda: 'BEDA', tidakDiperiksa: 'Tidak diperiksa' } as const;

const kolom = [
  { id: 'kode', judul: 'Kode', lebar: 10, gaya: 'teks' },
  { id: 'nama', judul: 'Indikator', lebar: 40, gaya: 'teks' },
  { id: 'lingkup', judul: 'Lingkup', lebar: 12, gaya: 'teks' },
  { id: 'kodeLingkup', judul: 'Kode lingkup', lebar: 14, gaya: 'teks' },
  { id: 'namaLingkup', judul: 'Nama lingkup', lebar: 32, gaya: 'teks' },
  { id: 'nilai', judul: 'Nilai program', lebar: 20, gaya: 'angka' },
  { id: 'bulat', judul: 'Nilai program, dibulatkan', lebar: 18, gaya: 'angka' },
  { id: 'excel', judul: 'Nilai Excel', lebar: 20, gaya: 'angka' },
  { id: 'selisih', judul: 'Selisih', lebar: 14, gaya: 'angka' },
  { id: 'relatif', judul: 'Selisih relatif', lebar: 14, gaya: 'angka' },
  { id: 'samaBulat', judul: 'Sama setelah dibulatkan', lebar: 14, gaya: 'angka' },
  { id: 'status', judul: 'Status', lebar: 16, gaya: 'angka' },
  { id: 'target', judul: 'Target', lebar: 14, gaya: 'angka' },
  { id: 'targetAtas', judul: 'Target sampai', lebar: 14, gaya: 'angka' },
  { id: 'skor', judul: 'Skor program', lebar: 18, gaya: 'angka' },
  { id: 'skorExcel', judul: 'Skor Excel', lebar: 18, gaya: 'angka' },
  { id: 'statusSkor', judul: 'Status skor', lebar: 16, gaya: 'angka' },
  { id: 'keterangan', judul: 'Keterangan', lebar: 60, gaya: 'teks' },
] as const;
type IdKolom = (typeof kolom)[number]['id'];

const huruf = new Map<IdKolom, string>(kolom.map(({ id }, k) => [id, String.fromCharCode(65 + k)]));
const hurufDari = (id: IdKolom): string => huruf.get(id) ?? '';

/** What a scope is called in the workbook. */
export const namaLingkup: Readonly<Record<Lingkup['jenis'], string>> = {
  seluruh: 'Seluruh OPD',
  opd: 'OPD',
  area: 'Area',
};

/** The cell of a figure on the sheet, by its place among them. */
export const selAngka = (ke: number, apa: 'nilai' | 'skor'): string =>
  `$${hurufDari(apa === 'nilai' ? 'excel' : 'skorExcel')}$${BARIS_PERTAMA + ke}`;

export interface BarisSelisih {
  readonly angka: AngkaDiperiksa;
  readonly namaLingkup: string;
  /** The formula of the figure, or why there is none. */
  readonly hasil: { readonly rumus: string } | SebabTidakDiperiksa;
}

/** Every figure beside what Excel makes of it; how many differ stands on top. */
export function lembarSelisih(baris: readonly BarisSelisih[], desimal: number): LembarRumus {
  const akhir = BARIS_PERTAMA + Math.max(1, baris.length) - 1;
  const kolomPenuh = (id: IdKolom): string => `$${hurufDari(id)}$${BARIS_PERTAMA}:$${hurufDari(id)}$${akhir}`;
  const banyak = (id: IdKolom, status: string): string => `COUNTIF(${kolomPenuh(id)},"${status}")`;
  return {
    nama: NAMA,
    kolom: kolom.map(({ lebar, gaya }) => ({ lebar, gaya })),
    beku: { baris: BARIS_KEPALA, kolom: 1 },
    saring: `A${BARIS_KEPALA}:${hurufDari('keterangan')}${akhir}`,
    sorot: [kolomPenuh('status'), kolomPenuh('statusSkor')].flatMap((area) => [
      { area: area.replaceAll('$', ''), teks: statusSilang.sama, warna: 'baik' as const },
      { area: area.replaceAll('$', ''), teks: statusSilang.beda, warna: 'buruk' as const },
    ]),
    *baris(): Generator<readonly SelRumus[]> {
      yield [{ isi: 'Selisih: angka program dan angka yang dihitung Excel', gaya: 'judul' }];
      yield [
        {
          isi: {
            rumus:
              `IF($E$4+$E$5>0,"ADA "&($E$4+$E$5)&" PERBEDAAN. Saring kolom Status dan Status skor.",` +
              `"Tidak ada perbedaan pada "&$E$3&" angka yang diperiksa.")&IF($E$6>0," "&$E$6&" angka tidak diperiksa; alasannya pada kolom Keterangan.","")`,
          },
          gaya: 'besar',
        },
      ];
      const ringkas = (label: string, rumus: string): readonly SelRumus[] => [
        label,
        null,
        null,
        null,
        { isi: { rumus }, gaya: 'angka' },
      ];
      yield ringkas('Angka diperiksa', `${banyak('status', statusSilang.sama)}+$E$4`);
      yield ringkas('Nilai yang berbeda', banyak('status', statusSilang.beda));
      yield ringkas('Skor yang berbeda', banyak('statusSkor', statusSilang.beda));
      yield ringkas('Tidak diperiksa', banyak('status', statusSilang.tidakDiperiksa));
      yield [];
      yield kolom.map(({ judul }): SelRumus => ({ isi: judul, gaya: 'kepala' }));
      for (const [ke, satu] of baris.entries()) yield barisAngka(satu, BARIS_PERTAMA + ke, desimal);
    },
  };
}

function barisAngka(satu: BarisSelisih, nomor: number, desimal: number): readonly SelRumus[] {
  const { capaian, hanyaDirujuk } = satu.angka;
  const { indikator, lingkup, hasil, target } = capaian;
  const { skor } = capaian.capaian;
  const sel = (id: IdKolom): string => `$${hurufDari(id)}${nomor}`;
  const nilai = hasil.jenis === 'nilai' ? hasil.nilai : undefined;
  const isi: Record<IdKolom, SelRumus> = {
    kode: indikator.kode,
    nama: indikator.nama,
    lingkup: namaLingkup[lingkup.jenis],
    kodeLingkup: lingkup.kode,
    namaLingkup: satu.namaLingkup,
    nilai: nilai ?? tidakDapatDihitungExcel,
    bulat: nilai === undefined ? tidakDapatDihitungExcel : bulatkan(nilai, desimal),
    ...('rumus' in satu.hasil ? rumusBanding(satu.hasil.rumus, sel, desimal) : tanpaRumus),
    target: target === undefined ? null : target.jenis === 'titik' ? target.nilai : target.bawah,
    targetAtas: target?.jenis === 'rentang' ? target.atas : null,
    skor: skor.jenis === 'skor' ? skor.skor : tidakDapatDinilaiExcel,
    ...('rumus' in satu.hasil ? rumusSkor(satu.angka, sel, desimal) : { skorExcel: null, statusSkor: null }),
    keterangan: [
      ...('rumus' in satu.hasil ? [] : [kalimatTidakDiperiksa(satu.hasil)]),
      ...(satu.angka.gabungan === undefined ? [] : [kalimatGabungan(satu.angka.gabungan)]),
      ...(hanyaDirujuk ? ['dihitung karena dirujuk indikator lain'] : []),
    ].join('; '),
  };
  return kolom.map(({ id }) => isi[id]);
}

type Sel = (id: IdKolom) => string;

const tanpaRumus = {
  excel: null,
  selisih: null,
  relatif: null,
  samaBulat: null,
  status: statusSilang.tidakDiperiksa,
} as const;

function rumusBanding(rumus: string, sel: Sel, desimal: number) {
  const angka = (a: string, b: string): string => `AND(ISNUMBER(${a}),ISNUMBER(${b}))`;
  const [kita, bulat, excel, selisih] = [sel('nilai'), sel('bulat'), sel('excel'), sel('selisih')];
  const terbesar = `MAX(ABS(${kita}),ABS(${excel}))`;
  return {
    excel: { rumus: `IFERROR(${rumus},"${tidakDapatDihitungExcel}")` },
    selisih: { rumus: `IF(${angka(kita, excel)},${excel}-${kita},"")` },
    relatif: { rumus: `IF(ISNUMBER(${selisih}),IF(${terbesar}=0,0,ABS(${selisih})/${terbesar}),"")` },
    samaBulat: {
      rumus: `IF(${angka(bulat, excel)},IF(ROUND(${excel},${desimal})=${bulat},"ya","tidak"),IF(EXACT(${bulat},${excel}),"ya","tidak"))`,
    },
    status: {
      rumus: `IF(AND(${sel('samaBulat')}="ya",N(${sel('relatif')})<=${RELATIF_TERBESAR}),"${statusSilang.sama}","${statusSilang.beda}")`,
    },
  } satisfies Partial<Record<IdKolom, RumusBuku>>;
}

function rumusSkor({ capaian: { indikator, target } }: AngkaDiperiksa, sel: Sel, desimal: number) {
  const rumus = skorExcel(
    indikator.aturanCapaian,
    target,
    { realisasi: sel('excel'), target: sel('target'), atas: sel('targetAtas') },
    desimal,
  );
  const [kita, excel] = [sel('skor'), sel('skorExcel')];
  const sama = `IF(AND(ISNUMBER(${kita}),ISNUMBER(${excel})),ABS(${kita}-${excel})<=ABS(${kita})*${RELATIF_TERBESAR},EXACT(${kita},${excel}))`;
  return {
    skorExcel: { rumus },
    statusSkor: { rumus: `IF(${sama},"${statusSilang.sama}","${statusSilang.beda}")` },
  } satisfies Partial<Record<IdKolom, RumusBuku>>;
}
