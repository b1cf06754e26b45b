import type { Indikator } from '../../../../domain/rencana/indikator';
import { type TingkatData } from '../../../../domain/variabel/tipe';
import type { TeksPanel } from '../../../../teks/daftar';
import type { NamaRumus } from '../../../pekerja/tugas/rencana-rumus';

/** A name that a formula may use, and what is put in at the cursor. */
export interface ButirNama {
  readonly nama: string;
  readonly keterangan: string;
  readonly sisip: string;
  /** Characters that the cursor goes back: into the brackets of a function. */
  readonly mundur: number;
}

export interface KelompokNama {
  readonly judul: string;
  readonly butir: readonly ButirNama[];
}

/** Words and signs of the grammar that are no function. */
const daftarKata = ['dan', 'atau', 'bukan ()', '==', '!=', '<=', '>='] as const;

const tingkat: readonly TingkatData[] = ['rup', 'transaksi', 'opd', 'aksi'];

const butir = (nama: string, keterangan: string, sisip = nama, mundur = 0): ButirNama => ({
  nama,
  keterangan,
  sisip,
  mundur,
});

/** All names by kind: variables by level, functions, words, dates, the other indicators. */
export function kelompokNama(
  { variabel, tanggal }: NamaRumus,
  indikator: readonly Indikator[],
  { rumus: { nama: teks }, fungsi, kata: arti }: Pick<TeksPanel, 'rumus' | 'fungsi' | 'kata'>,
): readonly KelompokNama[] {
  return [
    {
      judul: teks.kelompok.fungsi,
      butir: Object.entries(fungsi).map(([nama, { pakai, arti: hasil }]) =>
        butir(pakai, hasil, `${nama}()`, 1),
      ),
    },
    ...tingkat.map((satu) => ({
      judul: teks.kelompok[satu],
      butir: variabel
        .filter((v) => v.tingkat === satu)
        .map((v) =>
          butir(
            v.nama,
            [v.label, v.satuan, v.pilihan === undefined ? '' : v.pilihan.map((p) => `"${p}"`).join(', ')]
              .filter((bagian) => bagian !== '')
              .join(' · '),
          ),
        ),
    })),
    {
      judul: teks.kelompok.indikator,
      butir: indikator.map((satu) => butir(satu.kode, `${satu.nama}: ${teks.nilaiIndikator}`)),
    },
    { judul: teks.kelompok.tanggal, butir: tanggal.map((satu) => butir(satu, arti[satu])) },
    {
      judul: teks.kelompok.kata,
      butir: daftarKata.map((satu) => butir(satu, arti[satu], ` ${satu} `, satu === 'bukan ()' ? 2 : 0)),
    },
  ];
}

/** The groups with what matches every word; groups that have nothing are left out. */
export function saringNama(kelompok: readonly KelompokNama[], cari: string): readonly KelompokNama[] {
  const kata = cari.toLowerCase().trim().split(/\s+/);
  return kelompok
    .map((satu) => ({
      ...satu,
      butir: satu.butir.filter((b) => {
        const isi = `${b.nama} ${b.keterangan}`.toLowerCase();
        return kata.every((k) => isi.includes(k));
      }),
    }))
    .filter((satu) => satu.butir.length > 0);
}
