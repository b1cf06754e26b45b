import type { Workbook } from '../../src/application/ports/workbook';
import type { BaganSpec } from '../../src/lembar/bagan/tipe';
import type { LembarBebas } from '../../src/lembar/bebas/tipe';
import {
  baganCapaian,
  baganTren,
  empatBagan,
  LEMBAR_DASBOR,
  LEMBAR_DATA,
  lembarBerbagan,
} from '../bangun/bagan';
import { lembar, tigaBaris, type PenyediaBuku } from './bahan';

/** A chart as whoever opens the workbook finds it. */
export interface BaganTerlihat {
  readonly id: string;
  readonly judul: string;
  /** Bars lie, the first category on top. */
  readonly mendatar: boolean;
  readonly deret: readonly DeretTerlihat[];
}

export interface DeretTerlihat {
  /** Where name, categories and values come from: `'Sheet'!$A$1:$A$4`. */
  readonly nama: string;
  readonly kategori: string;
  readonly nilai: string;
  readonly rupa: 'batang' | 'garis';
  /** RGB; `null` where nothing is drawn. */
  readonly warna: string | null;
}

export interface PenyediaBagan<B extends Workbook> extends Pick<PenyediaBuku<B>, 'buat'> {
  /** Charts of a sheet, in the order in which they were made. */
  bagan(buku: B, lembar: string): Promise<readonly BaganTerlihat[]>;
  /** Upper left and lower right cell of a chart. */
  letak(buku: B, lembar: string, id: string): Promise<readonly [dari: string, sampai: string]>;
  /** A person moves a chart by so many rows. */
  geser(buku: B, lembar: string, id: string, baris: number): Promise<B>;
  /** A person gives the first series of a chart another colour. */
  warnai(buku: B, lembar: string, id: string, warna: string): Promise<B>;
  hapusBagan(buku: B, lembar: string, id: string): Promise<B>;
  gantiNama(buku: B, dari: string, ke: string): Promise<B>;
}

const sumber = (huruf: string, dari: number, sampai = dari): string =>
  `'${LEMBAR_DATA}'!$${huruf}$${dari}${sampai === dari ? '' : `:$${huruf}$${sampai}`}`;
/** Blocks begin in row 3: six indicators (4–9), a blank row, header 11, four quarters (12–15), header 17, four units (18–21), header 23, three steps (24–26). */
const deret = (
  huruf: string,
  kepala: number,
  akhir: number,
  warna: string | null,
  rupa: DeretTerlihat['rupa'] = 'batang',
): DeretTerlihat => ({
  nama: sumber(huruf, kepala),
  kategori: sumber('A', kepala + 1, akhir),
  nilai: sumber(huruf, kepala + 1, akhir),
  rupa,
  warna,
});

/** Colours are those of documents for statuses (green, yellow, red, grey, near black) and of Okabe and Ito. */
export const terlihatEmpat: readonly BaganTerlihat[] = [
  {
    id: 'capaian',
    judul: 'Capaian per indikator & target, TW II 2026',
    mendatar: false,
    deret: [
      deret('B', 3, 9, '2E7D32'),
      deret('C', 3, 9, 'F9A825'),
      deret('D', 3, 9, 'C62828'),
      deret('E', 3, 9, '9E9E9E'),
      deret('F', 3, 9, '212121', 'garis'),
    ],
  },
  {
    id: 'tren',
    judul: 'Nilai kinerja menurut triwulan',
    mendatar: false,
    deret: [deret('B', 11, 15, '0072B2', 'garis'), deret('C', 11, 15, '212121', 'garis')],
  },
  {
    id: 'status-unit',
    judul: 'Status indikator per unit',
    mendatar: true,
    deret: [
      deret('B', 17, 21, '2E7D32'),
      deret('C', 17, 21, 'F9A825'),
      deret('D', 17, 21, 'C62828'),
      deret('E', 17, 21, '9E9E9E'),
    ],
  },
  {
    id: 'jadwal',
    judul: 'Jadwal langkah SOP 2026',
    mendatar: true,
    deret: [deret('B', 23, 26, null), deret('C', 23, 26, '0072B2')],
  },
];

const lainnya = empatBagan.slice(1);

const denganNilai = (bagan: BaganSpec, ke: number, nilai: number): BaganSpec => ({
  ...bagan,
  deret: bagan.deret.map((satu, k) => (k === 0 ? { ...satu, nilai: satu.nilai.with(ke, nilai) } : satu)),
});

/** Every promise of charts on free sheets, for any adapter. */
export function kontrakBagan<B extends Workbook>(nama: string, penyedia: PenyediaBagan<B>): void {
  const susun = async (buku: B, ...isi: Parameters<Workbook['susunLembarBebas']>): Promise<void> => {
    const hasil = await buku.susunLembarBebas(...isi);
    if (!hasil.ok) throw new Error(JSON.stringify(hasil.error));
  };
  const berbagan = async (daftar: readonly LembarBebas[] = lembarBerbagan()): Promise<B> => {
    const buku = await penyedia.buat([lembar(tigaBaris)]);
    await susun(buku, daftar);
    return buku;
  };
  const id = async (buku: B): Promise<string[]> =>
    (await penyedia.bagan(buku, LEMBAR_DASBOR)).map((satu) => satu.id);
  const semua = ['capaian', 'tren', 'status-unit', 'jadwal'];

  describe(`${nama}: bagan`, () => {
    test('empat jenis menunjuk blok datanya, dengan warna menurut peran', async () => {
      const buku = await berbagan();
      expect(await penyedia.bagan(buku, LEMBAR_DASBOR)).toEqual(terlihatEmpat);
      expect(await penyedia.letak(buku, LEMBAR_DASBOR, 'capaian')).toEqual(['B4', 'G15']);
      expect(await penyedia.letak(buku, LEMBAR_DASBOR, 'jadwal')).toEqual(['I17', 'N28']);
    });

    test('disusun lagi tidak menggandakan bagan; angka baru tidak mengubah rentang', async () => {
      const buku = await berbagan();
      await susun(buku, lembarBerbagan([denganNilai(baganCapaian, 3, 77), ...lainnya]));
      expect(await penyedia.bagan(buku, LEMBAR_DASBOR)).toEqual(terlihatEmpat);
    });

    test('bagan yang dipindahkan dan diwarnai orang tetap begitu', async () => {
      let buku = await berbagan();
      buku = await penyedia.geser(buku, LEMBAR_DASBOR, 'capaian', 30);
      buku = await penyedia.warnai(buku, LEMBAR_DASBOR, 'capaian', '123456');
      await susun(buku, lembarBerbagan([denganNilai(baganCapaian, 3, 77), ...lainnya]));
      expect(await penyedia.letak(buku, LEMBAR_DASBOR, 'capaian')).toEqual(['B34', 'G45']);
      const [capaian] = await penyedia.bagan(buku, LEMBAR_DASBOR);
      expect(capaian!.deret.map(({ warna }) => warna)).toEqual([
        '123456',
        'F9A825',
        'C62828',
        '9E9E9E',
        '212121',
      ]);
    });

    test('bagan yang dihapus orang tidak kembali, kecuali diminta', async () => {
      const buku = await penyedia.hapusBagan(await berbagan(), LEMBAR_DASBOR, 'tren');
      const tanpa = semua.filter((satu) => satu !== 'tren');
      await susun(buku, lembarBerbagan());
      expect(await id(buku)).toEqual(tanpa);
      // It is still known to have been deleted.
      await susun(buku, lembarBerbagan());
      expect(await id(buku)).toEqual(tanpa);
      await susun(buku, lembarBerbagan(), { bagan: 'kembalikan' });
      expect(new Set(await id(buku))).toEqual(new Set(semua));
      await susun(buku, lembarBerbagan());
      expect(await id(buku)).toHaveLength(4);
    });

    test('bagan yang ditambahkan pada uraian datang, yang tidak diuraikan lagi pergi', async () => {
      const buku = await berbagan(lembarBerbagan([baganCapaian]));
      expect(await id(buku)).toEqual(['capaian']);
      await susun(buku, lembarBerbagan([baganCapaian, baganTren]));
      expect(await id(buku)).toEqual(['capaian', 'tren']);
      await susun(buku, lembarBerbagan([baganTren]));
      expect(await id(buku)).toEqual(['tren']);
      await susun(buku, lembarBerbagan([]));
      expect(await id(buku)).toEqual([]);
    });

    test('deret lain daripada yang ada: bagan dibuat baru di tempatnya yang sekarang', async () => {
      const dua = { ...baganTren, deret: [...baganTren.deret, baganTren.deret[0]!] };
      let buku = await berbagan(lembarBerbagan([baganTren]));
      buku = await penyedia.geser(buku, LEMBAR_DASBOR, 'tren', 30);
      await susun(buku, lembarBerbagan([dua]));
      const [tren] = await penyedia.bagan(buku, LEMBAR_DASBOR);
      // Blocks begin in row 3 again: it is the only one.
      expect(tren!.deret.map(({ nilai }) => nilai)).toEqual([
        sumber('B', 4, 7),
        sumber('C', 4, 7),
        sumber('D', 4, 7),
      ]);
      expect(await penyedia.letak(buku, LEMBAR_DASBOR, 'tren')).toEqual(['B34', 'G45']);
    });

    test('lembar sumber yang berganti nama tetap ditunjuk', async () => {
      const buku = await penyedia.gantiNama(await berbagan(), LEMBAR_DATA, "Data 'kita' 2");
      await susun(buku, lembarBerbagan());
      const [capaian] = await penyedia.bagan(buku, LEMBAR_DASBOR);
      expect(capaian!.deret[0]).toMatchObject({
        nama: "'Data ''kita'' 2'!$B$3",
        nilai: "'Data ''kita'' 2'!$B$4:$B$9",
      });
    });
  });
}
