import { warna } from '../tampilan';

/** How a cell looks, the same in a file and in Excel. */
export interface RupaSel {
  readonly ukuran: number;
  readonly warnaHuruf?: string;
  readonly tebal?: boolean;
  readonly miring?: boolean;
  readonly garisBawahHuruf?: boolean;
  readonly dasar?: string;
  readonly garis?: boolean;
  readonly rata?: 'tengah' | 'kanan';
  readonly tegak: 'atas' | 'tengah';
  readonly bungkus?: boolean;
}

const dalamTabel = { ukuran: 11, garis: true, tegak: 'atas', bungkus: true } as const;

/** The looks that cells of free sheets may have. */
export const gayaBebas = {
  judul: { ukuran: 14, tebal: true, warnaHuruf: warna.judul, tegak: 'tengah', bungkus: true },
  subjudul: { ukuran: 11, tebal: true, warnaHuruf: warna.judul, tegak: 'tengah' },
  petunjuk: { ukuran: 10, warnaHuruf: warna.petunjuk, tegak: 'atas', bungkus: true },
  teks: { ukuran: 11, tegak: 'atas', bungkus: true },
  kepala: {
    ukuran: 11,
    tebal: true,
    warnaHuruf: warna.teksKepala,
    dasar: warna.kepala,
    garis: true,
    rata: 'tengah',
    tegak: 'tengah',
    bungkus: true,
  },
  isi: dalamTabel,
  tengah: { ...dalamTabel, rata: 'tengah' },
  tautan: { ...dalamTabel, warnaHuruf: warna.tautan, garisBawahHuruf: true },
  isian: { ...dalamTabel, dasar: warna.isian },
  baik: { ...dalamTabel, dasar: warna.baik, rata: 'tengah' },
  perhatian: { ...dalamTabel, dasar: warna.perhatian, rata: 'tengah' },
  buruk: { ...dalamTabel, dasar: warna.buruk, rata: 'tengah' },
} as const satisfies Readonly<Record<string, RupaSel>>;

export type NamaGaya = keyof typeof gayaBebas;
