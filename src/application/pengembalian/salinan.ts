import {
  catatPengembalian,
  type CatatanPengembalian,
  type TempatTabel,
} from '../../domain/pengembalian/catatan';
import { NAMA_DISEBUT } from '../../domain/umum/batas-catatan';
import { bentukBanding } from '../../domain/umum/teks';
import { daftarTingkatData } from '../../domain/variabel/tipe';
import { hurufKolom } from '../../lembar/alamat';
import { kolomIdBaris, tabelDariPenanda } from '../../lembar/tata-letak';
import { idTabelIsi } from '../../lembar/template/isi';
import { butirPernyataan, tabelPernyataan } from '../../lembar/template/pernyataan';
import { kolomGandaKembali } from '../kolom-ganda';
import type { BukuTerbaca, LembarTerbaca, SelTerbaca } from '../ports/pembaca-buku';
import { penanda, teksKepala } from '../tabel-terbaca';
import type { TabelKembali } from './tabel-kembali';

/**
 * What stands in a returned workbook more than once: a copied sheet (whether hidden, and whether its hidden row of ids came
 * along or not), a table pasted onto another sheet, a copied column. Which of two counts is nobody's to choose but the
 * unit's, also where they are equal today.
 */
export const catatSalinan = (
  buku: Pick<BukuTerbaca, 'lembar'>,
  tabel: ReadonlyMap<string, TabelKembali>,
): readonly CatatanPengembalian[] => [
  ...penandaGanda(buku.lembar),
  ...lembarMirip(buku.lembar, tabel),
  ...[...tabel.values()].flatMap(({ letak, lembar }) =>
    kolomGandaKembali(lembar, letak).map((satu) =>
      catatPengembalian('kolom-ganda', satu, { lembar: lembar.nama }),
    ),
  ),
];

const tempat = ({ nama, visibilitas }: LembarTerbaca, sel: string): TempatTabel => ({
  lembar: nama,
  sel,
  tersembunyi: visibilitas !== 'tampak',
});

/** Where a marker stands: the first places of all. */
interface TempatPenanda {
  readonly disebut: TempatTabel[];
  jumlah: number;
}

/** Tables whose marker stands in more than one row or sheet. Markers side by side are a matter of columns. */
function penandaGanda(daftar: readonly LembarTerbaca[]): readonly CatatanPengembalian[] {
  const semua = new Map<string, TempatPenanda>();
  for (const lembar of daftar)
    for (const { nomor, sel } of barisBerpenanda(lembar))
      for (const [id, indeks] of penandaBaris(sel)) {
        const milik = semua.get(id) ?? { disebut: [], jumlah: 0 };
        if (milik.jumlah === 0) semua.set(id, milik);
        milik.jumlah += 1;
        if (milik.disebut.length < NAMA_DISEBUT)
          milik.disebut.push(tempat(lembar, `${hurufKolom(indeks + 1)}${nomor}`));
      }
  return [...semua.values()].flatMap(({ disebut, jumlah }) => {
    const [pertama] = disebut;
    if (pertama === undefined || jumlah < 2) return [];
    const selebihnya = jumlah - disebut.length;
    return [
      catatPengembalian(
        'tabel-ganda',
        { tempat: disebut, ...(selebihnya === 0 ? {} : { selebihnya }) },
        { lembar: pertama.lembar },
      ),
    ];
  });
}

/** At least the rows that hold a marker. */
const barisBerpenanda = ({ baris, cari }: LembarTerbaca): LembarTerbaca['baris'] =>
  cari?.barisBerteks(isPenanda) ?? baris;

const isPenanda = (teks: string): boolean => tabelDariPenanda(teks) !== undefined;

/** Markers of a row, each where it first stands. */
function penandaBaris(sel: readonly (SelTerbaca | undefined)[]): ReadonlyMap<string, number> {
  let hasil: Map<string, number> | undefined;
  for (const [indeks, satu] of sel.entries()) {
    const id = penanda(satu);
    if (id === undefined) continue;
    hasil ??= new Map();
    if (!hasil.has(id)) hasil.set(id, indeks);
  }
  return hasil ?? TANPA_PENANDA;
}

/** Of nearly all rows. */
const TANPA_PENANDA: ReadonlyMap<string, number> = new Map();

/** Headers are looked for in so many rows of a sheet. */
const BARIS_DILIHAT = 200;
/** Of the headers of a table so many must stand in one row for a sheet to be a copy of it. */
const BAGIAN_KEPALA = 0.75;

/**
 * Tables whose copies matter. Not the identity (two columns, "Kunci" and "Nilai"), which is read by its marker alone: a list of
 * the unit's may look like it.
 */
const tabelTemplate: ReadonlySet<string> = new Set([
  ...daftarTingkatData.map(idTabelIsi),
  tabelPernyataan.id,
]);

/** Sheets without a marker that look like one of the tables: copied without the hidden row of ids. */
function lembarMirip(
  daftar: readonly LembarTerbaca[],
  tabel: ReadonlyMap<string, TabelKembali>,
): readonly CatatanPengembalian[] {
  // A file can bring markers of as many other tables as it likes; their copies mean nothing.
  const pola = [...tabel.values()].filter(({ letak }) => tabelTemplate.has(letak.tabelId)).flatMap(polaTabel);
  return daftar
    .filter((lembar) => !barisBerpenanda(lembar).some(({ sel }) => penandaBaris(sel).size > 0))
    .flatMap((lembar): CatatanPengembalian[] => {
      const asli = pola.find((satu) => isMirip(lembar, satu));
      return asli === undefined
        ? []
        : [catatPengembalian('lembar-mirip', { asli: asli.lembar }, { lembar: lembar.nama })];
    });
}

interface Pola {
  readonly lembar: string;
  readonly teks: ReadonlySet<string>;
  /** So many of the texts. */
  readonly perlu: number;
  /** In one row, or anywhere on the sheet. */
  readonly sebaris: boolean;
}

function polaTabel({ letak, lembar }: TabelKembali): readonly Pola[] {
  if (letak.tabelId === tabelPernyataan.id)
    return [
      {
        lembar: lembar.nama,
        teks: new Set(Object.values(butirPernyataan).map(bentukBanding)),
        perlu: 3,
        sebaris: false,
      },
    ];
  const kepala = lembar.baris.find(({ nomor }) => nomor === letak.barisKepala)?.sel ?? [];
  const teks = new Set(
    letak.kolom
      .filter(({ id }) => id !== kolomIdBaris.id)
      .map(({ indeks }) => bentukBanding(teksKepala(kepala[indeks])))
      .filter((satu) => satu !== ''),
  );
  return teks.size < 2
    ? []
    : [
        {
          lembar: lembar.nama,
          teks,
          perlu: Math.max(2, Math.ceil(teks.size * BAGIAN_KEPALA)),
          sebaris: true,
        },
      ];
}

function isMirip({ baris }: LembarTerbaca, { teks, perlu, sebaris }: Pola): boolean {
  const cocok = baris
    .slice(0, BARIS_DILIHAT)
    .map(
      ({ sel }) =>
        new Set(sel.map((satu) => bentukBanding(teksKepala(satu))).filter((satu) => teks.has(satu))),
    );
  if (!sebaris) return new Set(cocok.flatMap((satu) => [...satu])).size >= perlu;
  const kepala = cocok.findIndex(({ size }) => size >= perlu);
  // Headers alone hold nothing that could be lost.
  return kepala >= 0 && kepala < baris.length - 1;
}
