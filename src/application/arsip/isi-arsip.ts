import { variabelBaku } from '../../domain/variabel/daftar';
import { daftarTingkatData, type TingkatData } from '../../domain/variabel/tipe';
import { BacaKolom } from '../../lembar/baca-kolom';
import { tabelData } from '../../lembar/daftar/data';
import { tabelKembali } from '../../lembar/daftar/kembali';
import { tabelMeta } from '../../lembar/daftar/meta';
import { kolomIdBaris } from '../../lembar/tata-letak';
import type { LembarSpec, Sel } from '../../lembar/tipe';
import { idTabelData } from '../data/baris-periode';
import type { BarisBaru, IsiBuku, LembarBaru, Perubahan } from '../ports/workbook';
import { kunciMeta } from '../ruang-kerja/kunci-meta';
import { barisBaru } from '../ruang-kerja/perubahan';
import { catatArsip, type CatatanArsip } from './catatan';

export const JENIS_ARSIP = 'arsip-data';
/** Of the archive's form: raised when what is in it is read otherwise. */
const FORMAT_ARSIP = '1';

/** Tables that an archive holds rows of: the data sheets, and what was returned as it was returned. */
export const tabelDiarsipkan: readonly string[] = [...daftarTingkatData.map(idTabelData), tabelKembali.id];

/** What an archive is made from. */
interface PermintaanIsi {
  readonly ruangKerja: string;
  readonly periode: string;
  /** Units whose rows stay. */
  readonly tinggal: (opd: string) => boolean;
}

/** Rows that leave the workbook, as cells of the columns that are declared; ids of tables without any are absent. */
export type BarisArsip = ReadonlyMap<string, readonly BarisBaru[]>;

export interface IsiArsip {
  readonly lembar: readonly LembarBaru[];
  readonly baris: BarisArsip;
  /** Rows that leave, and rows of the period that stay, by level. */
  readonly jumlah: Readonly<Record<TingkatData, number>>;
  readonly tinggal: number;
  readonly catatan: readonly CatatanArsip[];
}

/** The sheets of an archive: the data sheets with the rows that leave, cell by cell as they stand, and hidden what they were returned as. */
export function susunArsip(isi: IsiBuku, permintaan: PermintaanIsi): IsiArsip {
  const catatan: CatatanArsip[] = [];
  const baris = new Map<string, readonly BarisBaru[]>();
  let tinggal = 0;
  for (const spec of specArsip()) {
    const { pergi, menetap, takDikenal } = pilihBaris(isi, spec, permintaan);
    if (spec.tabel.id !== tabelKembali.id) tinggal += menetap;
    if (pergi.length > 0) baris.set(spec.tabel.id, pergi);
    for (const kolom of takDikenal)
      catatan.push(catatArsip('arsip-kolom-tidak-dikenal', { lembar: spec.nama, kolom }));
  }
  return {
    baris,
    tinggal,
    catatan,
    jumlah: jumlahBaris(baris),
    lembar: [
      ...specArsip().map((spec) => ({ spec, baris: baris.get(spec.tabel.id) ?? [] })),
      { spec: tabelMeta.lembar, baris: barisMeta(permintaan) },
    ],
  };
}

/** How many rows of each level there are. */
export const jumlahBaris = (baris: BarisArsip): Record<TingkatData, number> => {
  const hitung = (tingkat: TingkatData): number => baris.get(idTabelData(tingkat))?.length ?? 0;
  return {
    rup: hitung('rup'),
    transaksi: hitung('transaksi'),
    opd: hitung('opd'),
    aksi: hitung('aksi'),
  };
};

/** The data sheets are what people open the archive for; they are hidden only in the workspace. */
const specArsip = (): readonly LembarSpec[] => [
  ...daftarTingkatData.map((tingkat): LembarSpec => ({
    ...tabelData(tingkat, variabelBaku).lembar,
    visibilitas: 'tampak',
  })),
  tabelKembali.lembar,
];

const barisMeta = ({ ruangKerja, periode }: PermintaanIsi): readonly BarisBaru[] =>
  [
    [kunciMeta.jenis, JENIS_ARSIP],
    [kunciMeta.skema, FORMAT_ARSIP],
    [kunciMeta.ruangKerja, ruangKerja],
    ['periode', periode],
  ].map(([kunci = '', nilai = '']) => barisBaru(tabelMeta, { id: kunci, kunci, nilai }));

function pilihBaris(
  isi: IsiBuku,
  { tabel }: LembarSpec,
  { periode, tinggal }: PermintaanIsi,
): {
  readonly pergi: readonly BarisBaru[];
  readonly menetap: number;
  readonly takDikenal: readonly string[];
} {
  const asal = isi.tabel.get(tabel.id);
  const kolom = new BacaKolom(asal);
  const letak = tabel.kolom.map(({ id }) => kolom.letak(id));
  const dikenal = new Set([kolomIdBaris.id, ...tabel.kolom.map(({ id }) => id)]);
  const lain = (asal?.kolom ?? []).flatMap((satu, i) => (dikenal.has(satu.id) ? [] : [{ ...satu, i }]));
  const terisi = new Set<string>();
  const pergi: BarisBaru[] = [];
  let menetap = 0;
  for (const satu of kolom.baris) {
    if (kolom.sel(satu, 'periode') !== periode) continue;
    const id = kolom.id(satu);
    // A row typed by hand has no id that would last.
    if (id === undefined || tinggal(kolom.teks(satu, 'opd') ?? '')) {
      menetap += 1;
      continue;
    }
    pergi.push({ id, sel: letak.map((tempat): Sel => satu.sel[tempat ?? -1] ?? null) });
    for (const { i, label } of lain) if ((satu.sel[i] ?? null) !== null) terisi.add(label);
  }
  return { pergi, menetap, takDikenal: [...terisi] };
}

/** The changes that take rows out of the workbook. */
export const perubahanHapus = (baris: BarisArsip): readonly Perubahan[] =>
  [...baris].map(([tabelId, daftar]) => ({ jenis: 'hapus', tabelId, id: daftar.map(({ id }) => id) }));

/** The changes that put them back. */
export const perubahanKembalikan = (baris: BarisArsip): readonly Perubahan[] =>
  specArsip().flatMap(({ tabel }): Perubahan[] => {
    const milik = baris.get(tabel.id);
    return milik === undefined
      ? []
      : [{ jenis: 'simpan', tabelId: tabel.id, kolom: tabel.kolom.map(({ id }) => id), baris: milik }];
  });

/** The rows that an archive holds, cells in the order of the declared columns. */
export function barisDariArsip(isi: IsiBuku, periode: string): BarisArsip {
  const semua = specArsip().map((spec): [string, readonly BarisBaru[]] => [
    spec.tabel.id,
    pilihBaris(isi, spec, { ruangKerja: '', periode, tinggal: () => false }).pergi,
  ]);
  return new Map(semua.filter(([, baris]) => baris.length > 0));
}

/** Whether two sets of rows are the same, cell by cell. */
export const isBarisSama = (a: BarisArsip, b: BarisArsip): boolean =>
  a.size === b.size &&
  [...a].every(([id, baris]) => {
    const lain = b.get(id);
    return (
      lain?.length === baris.length &&
      baris.every((satu, i) => JSON.stringify(satu) === JSON.stringify(lain[i]))
    );
  });

/** Whose archive it is; `undefined` of a file that is none, or that a newer program made. */
export function milikArsip(
  isi: IsiBuku,
): { readonly ruangKerja: string; readonly periode: string } | undefined {
  const kolom = new BacaKolom(isi.tabel.get(tabelMeta.id));
  const meta = new Map(kolom.baris.map((satu) => [kolom.id(satu), kolom.sel(satu, 'nilai')]));
  const [ruangKerja, periode] = [meta.get(kunciMeta.ruangKerja), meta.get('periode')];
  return meta.get(kunciMeta.jenis) === JENIS_ARSIP &&
    [FORMAT_ARSIP, Number(FORMAT_ARSIP)].some((format) => format === meta.get(kunciMeta.skema)) &&
    typeof ruangKerja === 'string' &&
    typeof periode === 'string'
    ? { ruangKerja, periode }
    : undefined;
}
