import { catatPengembalian } from '../../domain/pengembalian/catatan';
import { bacaStatusPernyataan, type StatusPernyataan } from '../../domain/pengembalian/pernyataan';
import type { Lokasi } from '../../domain/umum/catatan';
import { bentukBanding } from '../../domain/umum/teks';
import { hurufKolom } from '../../lembar/alamat';
import { kolomIdBaris } from '../../lembar/tata-letak';
import { butirPernyataan, type ButirPernyataan } from '../../lembar/template/pernyataan';
import type { Catatan } from '../catatan';
import { idBaris, teksKepala } from '../tabel-terbaca';
import type { TabelKembali } from './tabel-kembali';

/** What the unit states: whether there are data in the period, and who says so. */
export interface Pernyataan {
  readonly status: StatusPernyataan;
  /** What was chosen, as it stands there. */
  readonly pilihan: string;
  readonly diisiOleh: string;
  readonly disetujuiOleh: string;
  /** Rows that the unit should have filled in and has not. */
  readonly kosong: readonly ButirPernyataan[];
  /** Where each row is filled in. */
  readonly tempat: (butir: ButirPernyataan) => Lokasi;
}

interface Isian {
  readonly uraian: string;
  readonly isi: string;
  readonly nomor: number;
}

/** Templates before the list asked "Nihil …? (Ya/Tidak)": there a blank cell was no lack. */
const isPertanyaanLama = (uraian: string): boolean => bentukBanding(uraian).includes('ya/tidak');

export function bacaPernyataan(tabel: TabelKembali | undefined): Pernyataan {
  const { isian, huruf } = isianPernyataan(tabel);
  const teks = (butir: ButirPernyataan): string => isian.get(butir)?.isi.trim() ?? '';
  const wajib = (['nihil', 'diisiOleh', 'disetujuiOleh'] as const).filter(
    (butir) => butir !== 'nihil' || !isPertanyaanLama(isian.get('nihil')?.uraian ?? ''),
  );
  const pilihan = teks('nihil');
  return {
    status: bacaStatusPernyataan(pilihan),
    pilihan,
    diisiOleh: teks('diisiOleh'),
    disetujuiOleh: teks('disetujuiOleh'),
    kosong: wajib.filter((butir) => teks(butir) === ''),
    tempat(butir) {
      const baris = isian.get(butir)?.nomor;
      const lembar = tabel === undefined ? {} : { lembar: tabel.lembar.nama };
      return baris === undefined || huruf === undefined
        ? lembar
        : { ...lembar, baris, sel: `${huruf}${baris}` };
    },
  };
}

function isianPernyataan(tabel: TabelKembali | undefined): {
  readonly isian: ReadonlyMap<string, Isian>;
  readonly huruf: string | undefined;
} {
  if (tabel === undefined) return { isian: new Map(), huruf: undefined };
  const { letak, lembar } = tabel;
  const indeks = (id: string): number => letak.kolom.find((kolom) => kolom.id === id)?.indeks ?? -1;
  const [id, uraian, isi] = [indeks(kolomIdBaris.id), indeks('uraian'), indeks('isi')];
  return {
    huruf: isi < 0 ? undefined : hurufKolom(isi + 1),
    isian: new Map(
      lembar.baris
        .filter(({ nomor }) => nomor > letak.barisKepala)
        .flatMap(({ nomor, sel }): [string, Isian][] => {
          const kunci = idBaris(sel[id]);
          return kunci === null || !Object.hasOwn(butirPernyataan, kunci)
            ? []
            : [[kunci, { uraian: teksKepala(sel[uraian]), isi: teksKepala(sel[isi]), nomor }]];
        }),
    ),
  };
}

/**
 * What is lacking in a statement, and what in it does not fit the data. Nobody's name at all is a return without a statement,
 * which somebody should look at; a single blank is told.
 * @param berisi how many data rows hold something.
 */
export function catatPernyataan(
  { status, pilihan, diisiOleh, disetujuiOleh, kosong, tempat }: Pernyataan,
  berisi: number,
): readonly Catatan[] {
  const daftar = kosong.map((butir) => ({ butir: butirPernyataan[butir], sel: tempat(butir).sel ?? null }));
  const [pertama] = kosong;
  const lokasi = pertama === undefined ? {} : tempat(pertama);
  const tanpaNama = diisiOleh === '' && disetujuiOleh === '';
  return [
    ...(pertama === undefined
      ? []
      : [catatPengembalian(tanpaNama ? 'pernyataan-kosong' : 'pernyataan-kurang', { daftar }, lokasi)]),
    ...(status === 'tidak-dikenal'
      ? [catatPengembalian('pernyataan-tidak-dikenal', { teks: pilihan }, tempat('nihil'))]
      : []),
    ...(status === 'nihil' && berisi > 0
      ? [catatPengembalian('nihil-berisi-data', { jumlah: berisi }, tempat('nihil'))]
      : []),
    ...(status === 'ada-data' && berisi === 0
      ? [catatPengembalian('ada-data-kosong', {}, tempat('nihil'))]
      : []),
  ];
}
