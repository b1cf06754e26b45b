import {
  catatPengembalian,
  type CatatanPengembalian,
  type TempatTabel,
} from '../../domain/pengembalian/catatan';
import { kelompokkan } from '../../domain/umum/kelompok';
import { bentukBanding } from '../../domain/umum/teks';
import { hurufKolom } from '../../lembar/alamat';
import { kolomIdBaris } from '../../lembar/tata-letak';
import { butirPernyataan, tabelPernyataan } from '../../lembar/template/pernyataan';
import { kolomGandaKembali } from '../kolom-ganda';
import type { BukuTerbaca, LembarTerbaca } from '../ports/pembaca-buku';
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

/** Tables whose marker stands in more than one row or sheet. Markers side by side are a matter of columns. */
function penandaGanda(daftar: readonly LembarTerbaca[]): readonly CatatanPengembalian[] {
  const semua = daftar.flatMap((lembar) =>
    lembar.baris.flatMap(({ nomor, sel }) => {
      const seen = new Set<string>();
      return sel.flatMap((satu, indeks) => {
        const id = penanda(satu);
        if (id === undefined || seen.has(id)) return [];
        seen.add(id);
        return [{ id, di: tempat(lembar, `${hurufKolom(indeks + 1)}${nomor}`) }];
      });
    }),
  );
  return [...kelompokkan(semua, ({ id }) => id).values()].flatMap((milik) => {
    const [pertama, ...lain] = milik.map(({ di }) => di);
    return pertama === undefined || lain.length === 0
      ? []
      : [catatPengembalian('tabel-ganda', { tempat: [pertama, ...lain] }, { lembar: pertama.lembar })];
  });
}

/** Headers are looked for in so many rows of a sheet. */
const BARIS_DILIHAT = 200;
/** Of the headers of a table so many must stand in one row for a sheet to be a copy of it. */
const BAGIAN_KEPALA = 0.75;

/** Sheets without a marker that look like one of the tables: copied without the hidden row of ids. */
function lembarMirip(
  daftar: readonly LembarTerbaca[],
  tabel: ReadonlyMap<string, TabelKembali>,
): readonly CatatanPengembalian[] {
  const pola = [...tabel.values()].flatMap(polaTabel);
  return daftar
    .filter(({ baris }) => !baris.some(({ sel }) => sel.some((satu) => penanda(satu) !== undefined)))
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
  // The identity (two columns, "Kunci" and "Nilai") is read by its marker alone: a list of the unit's may look like it.
  return letak.tabelId === 'meta' || teks.size < 2
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
