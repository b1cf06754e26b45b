import type { KegagalanBuku, SebabTakTersusun, Workbook } from '../../src/application/ports/workbook';
import type { Result } from '../../src/domain/umum/result';
import type { BaganLembar, BaganSpec } from '../../src/lembar/bagan/tipe';
import type { LembarBebas } from '../../src/lembar/bebas/tipe';
import type { Sel } from '../../src/lembar/tipe';
import { baris, gagal, isi, LEMBAR, lembar, sel, simpan, tigaBaris, type PenyediaBuku } from './bahan';

/** What the contract of free sheets needs of a person beside what that of tables does. */
export interface PenyediaBebas<B extends Workbook> extends Pick<
  PenyediaBuku<B>,
  'buat' | 'ketik' | 'ketikRumus' | 'lihat' | 'potret'
> {
  /** A person gives a sheet another name, or hides it. */
  gantiNama(buku: B, dari: string, ke: string): Promise<B>;
  sembunyikan(buku: B, lembar: string): Promise<B>;
  /** Where a click on a cell leads: a place of the workbook, or an address outside. */
  tautan(buku: B, lembar: string, alamat: string): Promise<string | undefined>;
}

export const LAPORAN = 'Laporan Uji';

/** A sheet with one of everything. */
export const laporan = (sisa: Partial<LembarBebas> = {}): LembarBebas => ({
  id: 'laporan-uji',
  nama: LAPORAN,
  visibilitas: 'tampak',
  dilindungi: false,
  tempat: 'akhir',
  lebar: { A: 2, B: 30, C: 14 },
  tinggi: { 2: 24 },
  sel: [
    { alamat: 'B2', isi: 'Laporan & "uji" <1>', gaya: 'judul' },
    { alamat: 'B4', isi: '=1+1', gaya: 'isi' },
    { alamat: 'C4', isi: 46_112, gaya: 'isi', format: { tipe: 'tanggal' } },
    { alamat: 'B5', isi: '0012', gaya: 'isi', format: { tipe: 'teks' } },
    { alamat: 'C5', isi: 0.25, gaya: 'baik', format: { tipe: 'persen' } },
    { alamat: 'B6', isi: true },
    { alamat: 'B7', isi: 'Ke tabel', gaya: 'tautan', tautan: { tabel: 'uji', sel: 'B4' } },
    { alamat: 'B8', isi: 'Ke luar', gaya: 'tautan', tautan: { luar: 'https://contoh.go.id/a?b=1&c=2' } },
    { alamat: 'C7', isi: { rumus: 'COUNTA({kolom:uji.kode})', nilai: 3 }, gaya: 'isi' },
  ],
  gabungan: ['B2:C2'],
  masukan: [
    { id: 'jabatan', alamat: 'C10', tipe: { tipe: 'teks' } },
    {
      id: 'status',
      alamat: 'C11',
      tipe: { tipe: 'pilihan', pilihan: ['Ya, lengkap', 'Belum'] },
      awal: 'Belum',
    },
  ],
  pewarnaan: [{ area: 'C5', bila: { jenis: 'kurang-dari', batas: 0.5 }, gaya: 'buruk' }],
  bekukan: 2,
  cetak: { arah: 'tegak', ulangi: [2, 2] },
  ...sisa,
});

/** A chart over B20:G31 whose block begins in J2. */
const bagan = (sisa: Partial<BaganSpec> = {}): BaganLembar => ({
  bagan: {
    id: 'bagan-uji',
    jenis: 'garis',
    judul: 'Uji',
    kategori: ['TW I', 'TW II'],
    deret: [{ nama: 'Nilai', peran: 'seri-1', nilai: [1, null] }],
    alt: 'Nilai 1 pada TW I',
    ...sisa,
  },
  dari: 'B20',
  sampai: 'G31',
  sumber: { bebas: 'laporan-uji', sel: 'J2' },
});

const deret = (...nilai: (number | null)[]): BaganSpec['deret'][number] => ({
  nama: 'Nilai',
  peran: 'seri-1',
  nilai,
});
const sebanyak = <T>(banyak: number, isi: T): T[] => Array.from({ length: banyak }, () => isi);

const baganDitolak: readonly (readonly [string, readonly BaganLembar[], SebabTakTersusun])[] = [
  ['id berhuruf besar', [bagan({ id: 'Bagan' })], 'id-not-valid'],
  ['id 65 huruf', [bagan({ id: 'x'.repeat(65) })], 'id-not-valid'],
  ['dua yang ber-id sama', [bagan(), bagan()], 'chart-twice'],
  ['tanpa kategori', [bagan({ kategori: [], deret: [deret()] })], 'chart-empty'],
  ['tanpa deret', [bagan({ deret: [] })], 'chart-empty'],
  ['256 deret', [bagan({ deret: sebanyak(256, deret(1, 2)) })], 'chart-too-large'],
  [
    '1.001 kategori',
    [bagan({ kategori: sebanyak(1001, 'x'), deret: [deret(...sebanyak(1001, 1))] })],
    'chart-too-large',
  ],
  [
    '200 deret dari 101 kategori',
    [bagan({ kategori: sebanyak(101, 'x'), deret: sebanyak(200, deret(...sebanyak(101, 1))) })],
    'chart-too-large',
  ],
  ['nilai kurang satu', [bagan({ deret: [deret(1)] })], 'chart-values-uneven'],
  ['nilai lebih satu', [bagan({ deret: [deret(1, 2, 3)] })], 'chart-values-uneven'],
  ['bukan bilangan', [bagan({ deret: [deret(1, NaN)] })], 'value-not-storable'],
  ['tak terhingga', [bagan({ deret: [deret(1, -Infinity)] })], 'value-not-storable'],
  ['judul 256 huruf', [bagan({ judul: 'x'.repeat(256) })], 'chart-text-too-long'],
  ['aksara kendali', [bagan({ alt: 'a\u0001' })], 'value-not-storable'],
  [
    'garis di antara batang mendatar',
    [bagan({ jenis: 'mendatar-bertumpuk', deret: [{ ...deret(1, 2), sebagai: 'garis' }] })],
    'chart-series-not-valid',
  ],
  ['sumbu yang terbalik', [bagan({ sumbu: { min: 5, maks: 5 } })], 'chart-axis-not-valid'],
  ['langkah sumbu 0', [bagan({ sumbu: { langkah: 0 } })], 'chart-axis-not-valid'],
  [
    'lembar sumber yang tidak ada',
    [{ ...bagan(), sumber: { bebas: 'tiada', sel: 'J2' } }],
    'chart-source-unknown',
  ],
];

type TakTersusun = Partial<Omit<Extract<KegagalanBuku, { kode: 'sheet-not-makeable' }>, 'kode'>>;

/** Every promise of free sheets (src/application/ports/lembar-bebas.ts), for any adapter. */
export function kontrakLembarBebas<B extends Workbook>(nama: string, penyedia: PenyediaBebas<B>): void {
  const awal = (): Promise<B> => penyedia.buat([lembar(tigaBaris)]);
  const susun = async (buku: B, ...daftar: readonly LembarBebas[]): Promise<void> => {
    const hasil = await buku.susunLembarBebas(daftar);
    if (!hasil.ok) throw new Error(JSON.stringify(hasil.error));
  };
  const nilai = <T>(hasil: Result<T, KegagalanBuku>): T => {
    if (!hasil.ok) throw new Error(JSON.stringify(hasil.error));
    return hasil.value;
  };
  const namaLembar = async (buku: B): Promise<string[]> =>
    nilai(await buku.daftarLembar()).map((satu) => satu.nama);
  const masukan = async (buku: B): Promise<Record<string, Sel>> =>
    Object.fromEntries(nilai(await buku.bacaMasukan('laporan-uji')));

  describe(`${nama}: lembar bebas`, () => {
    test('isi sel tampak seperti ditulis; teks tidak pernah menjadi rumus', async () => {
      const buku = await awal();
      await susun(buku, laporan());
      const dilihat = async (alamat: string): Promise<Sel> => penyedia.lihat(buku, LAPORAN, alamat);
      expect(await dilihat('B2')).toBe('Laporan & "uji" <1>');
      expect(await dilihat('B4')).toBe('=1+1');
      expect(await dilihat('C4')).toBe(46_112);
      expect(await dilihat('B5')).toBe('0012');
      expect(await dilihat('C5')).toBe(0.25);
      expect(await dilihat('B6')).toBe(true);
      expect(await dilihat('C11')).toBe('Belum');
    });

    test('rumus hidup menyebut tabel dan kolom dengan namanya di buku ini', async () => {
      const buku = await penyedia.ketik(await awal(), LEMBAR, { B3: 'Kode [kita]' });
      await susun(buku, laporan());
      expect((await penyedia.potret(buku, LAPORAN))['C7']).toBe("=COUNTA(KPBJ_uji[Kode '[kita']])");
    });

    test('tautan menuju lembar dengan namanya sekarang, juga sesudah lembar itu berganti nama', async () => {
      let buku = await awal();
      await susun(buku, laporan());
      expect(await penyedia.tautan(buku, LAPORAN, 'B7')).toBe(`'${LEMBAR}'!B4`);
      expect(await penyedia.tautan(buku, LAPORAN, 'B8')).toBe('https://contoh.go.id/a?b=1&c=2');
      buku = await penyedia.gantiNama(buku, LEMBAR, "Data 'Budi' kita");
      await susun(buku, laporan());
      expect(await penyedia.tautan(buku, LAPORAN, 'B7')).toBe("'Data ''Budi'' kita'!B4");
    });

    test('lembar tabel tetap, dan tetap dapat diubah', async () => {
      const buku = await awal();
      await susun(buku, laporan());
      expect(await sel(buku)).toHaveLength(3);
      nilai(await buku.terapkan([simpan([baris('n', 'N', 9, 'n')])]));
      expect((await isi(buku)).baris.at(-1)?.sel).toEqual(['n', 'N', 9, 'n']);
      expect(await penyedia.lihat(buku, LAPORAN, 'B4')).toBe('=1+1');
    });

    test('daftarLembar memberi semua lembar menurut urutan tab, dengan jati dirinya', async () => {
      const buku = await awal();
      await susun(
        buku,
        laporan(),
        laporan({ id: 'isi', nama: 'Isi', tempat: 'awal', visibilitas: 'tersembunyi' }),
      );
      const daftar = nilai(await buku.daftarLembar());
      expect(
        daftar.map(({ nama: satu, visibilitas, tabelId, bebas }) => [
          satu,
          visibilitas,
          tabelId ?? bebas?.id,
        ]),
      ).toEqual([
        ['Isi', 'tersembunyi', 'isi'],
        [LEMBAR, 'tampak', 'uji'],
        [LAPORAN, 'tampak', 'laporan-uji'],
      ]);
      expect(daftar[0]!.bebas!.sidik).toMatch(/^[0-9a-f]{64}$/);
    });

    describe('disusun ulang', () => {
      test('isi lama pergi, isi baru datang, tanpa lembar kedua', async () => {
        const buku = await awal();
        await susun(buku, laporan());
        await susun(buku, laporan({ sel: [{ alamat: 'B3', isi: 'baru' }], gabungan: [], pewarnaan: [] }));
        expect(await namaLembar(buku)).toEqual([LEMBAR, LAPORAN]);
        expect(await penyedia.lihat(buku, LAPORAN, 'B3')).toBe('baru');
        expect(await penyedia.lihat(buku, LAPORAN, 'B4')).toBeNull();
        expect(await penyedia.tautan(buku, LAPORAN, 'B7')).toBeUndefined();
      });

      test('nama dan kenampakan dari pengguna tinggal', async () => {
        let buku = await awal();
        await susun(buku, laporan({ masukan: [] }));
        buku = await penyedia.gantiNama(buku, LAPORAN, 'Punya kami');
        buku = await penyedia.sembunyikan(buku, 'Punya kami');
        await susun(buku, laporan({ masukan: [], sel: [{ alamat: 'B3', isi: 'baru' }], gabungan: [] }));
        expect(nilai(await buku.daftarLembar()).map((satu) => [satu.nama, satu.visibilitas])).toEqual([
          [LEMBAR, 'tampak'],
          ['Punya kami', 'tersembunyi'],
        ]);
        expect(await penyedia.lihat(buku, 'Punya kami', 'B3')).toBe('baru');
      });

      test('isian tinggal, juga bila selnya pindah, dan terbaca menurut id', async () => {
        let buku = await awal();
        await susun(buku, laporan());
        expect(await masukan(buku)).toEqual({ jabatan: null, status: 'Belum' });
        buku = await penyedia.ketik(buku, LAPORAN, { C10: '0012 = Kepala', C11: null });
        expect(await masukan(buku)).toEqual({ jabatan: '0012 = Kepala', status: null });
        const [jabatan, status] = laporan().masukan!;
        await susun(buku, laporan({ masukan: [{ ...jabatan!, alamat: 'C15' }, status!] }));
        expect(await masukan(buku)).toEqual({ jabatan: '0012 = Kepala', status: null });
        expect(await penyedia.lihat(buku, LAPORAN, 'C15')).toBe('0012 = Kepala');
        expect(await penyedia.lihat(buku, LAPORAN, 'C10')).toBeNull();
      });

      test('lembar yang tidak ada tidak punya isian', async () => {
        expect(nilai(await (await awal()).bacaMasukan('tiada')).size).toBe(0);
      });

      test('tulisan dan rumus pengguna di sel bebas tinggal di tempatnya', async () => {
        let buku = await awal();
        await susun(buku, laporan());
        buku = await penyedia.ketik(buku, LAPORAN, { F5: 'catatan saya', B40: 7 });
        buku = await penyedia.ketikRumus(buku, LAPORAN, { F6: '=1+2' });
        await susun(buku, laporan({ sel: [{ alamat: 'B3', isi: 'baru' }], gabungan: [] }));
        expect(await namaLembar(buku)).toEqual([LEMBAR, LAPORAN]);
        expect(await penyedia.lihat(buku, LAPORAN, 'F5')).toBe('catatan saya');
        expect(await penyedia.lihat(buku, LAPORAN, 'B40')).toBe(7);
        expect((await penyedia.potret(buku, LAPORAN))['F6']).toBe('=1+2');
        expect(await penyedia.lihat(buku, LAPORAN, 'B3')).toBe('baru');
      });

      test('sel pengguna yang diperlukan isi baru: lembar lama menjadi miliknya, yang baru disusun di sebelahnya', async () => {
        let buku = await awal();
        await susun(buku, laporan());
        buku = await penyedia.ketik(buku, LAPORAN, { B20: 'catatan saya', C10: 'Kepala' });
        await susun(buku, laporan({ sel: [...laporan().sel, { alamat: 'B20', isi: 'perlu' }] }));
        expect(new Set(await namaLembar(buku))).toEqual(new Set([LEMBAR, LAPORAN, `${LAPORAN} (lama)`]));
        expect(await penyedia.lihat(buku, `${LAPORAN} (lama)`, 'B20')).toBe('catatan saya');
        expect(await penyedia.lihat(buku, LAPORAN, 'B20')).toBe('perlu');
        expect(await masukan(buku)).toEqual({ jabatan: 'Kepala', status: 'Belum' });
        await susun(buku, laporan());
        expect(await namaLembar(buku)).toHaveLength(3);
        expect(await penyedia.lihat(buku, `${LAPORAN} (lama)`, 'B20')).toBe('catatan saya');
      });
    });

    test('satu lembar dua kali dalam satu panggilan ditolak', async () => {
      const buku = await awal();
      expect(await buku.susunLembarBebas([laporan(), laporan()])).toEqual(
        gagal({ kode: 'sheet-not-makeable', sebab: 'id-not-valid' }),
      );
      expect(await namaLembar(buku)).toEqual([LEMBAR]);
    });

    test('nama lembar yang dipakai pengguna tidak ditimpa', async () => {
      const buku = await awal();
      await susun(buku, laporan({ nama: LEMBAR }));
      expect(await namaLembar(buku)).toEqual([LEMBAR, `${LEMBAR} (2)`]);
      expect(await sel(buku)).toHaveLength(3);
    });

    describe('yang tidak dapat disusun ditolak, dan tidak ada yang berubah', () => {
      test.each<readonly [string, Partial<LembarBebas>, TakTersusun]>([
        [
          'dua isi untuk satu sel',
          {
            sel: [
              { alamat: 'B4', isi: 1 },
              { alamat: 'B4', isi: 2 },
            ],
          },
          { sel: 'B4', sebab: 'cell-twice' },
        ],
        ['baris pertama', { sel: [{ alamat: 'B1', isi: 1 }] }, { sebab: 'row-reserved' }],
        ['sel di luar lembar', { sel: [{ alamat: 'B1048577', isi: 1 }] }, { sebab: 'address-not-valid' }],
        [
          'teks 32.768 huruf',
          { sel: [{ alamat: 'B4', isi: 'x'.repeat(32_768) }] },
          { sebab: 'value-not-storable' },
        ],
        ['nama lembar 32 huruf', { nama: 'x'.repeat(32) }, { sebab: 'sheet-name-not-valid' }],
        [
          'rumus 8.192 huruf',
          { sel: [{ alamat: 'B4', isi: { rumus: `"${'x'.repeat(8190)}"`, nilai: '' } }] },
          { sebab: 'formula-too-long' },
        ],
        [
          'rumus yang menyebut tabel yang tidak ada',
          { sel: [{ alamat: 'B4', isi: { rumus: '{kolom:tiada.kode}', nilai: 0 } }] },
          { sebab: 'formula-reference-unknown' },
        ],
        [
          'tautan ke tabel yang tidak ada',
          { sel: [{ alamat: 'B4', isi: 'x', tautan: { tabel: 'tiada' } }] },
          { sebab: 'link-target-unknown' },
        ],
        ...[
          'http://contoh.go.id',
          'javascript:alert(1)',
          'file:///c:/x',
          'https://',
          '\\\\server\\x',
          'mailto:',
        ].map(
          (luar) =>
            [
              `tautan ${luar}`,
              { sel: [{ alamat: 'B4', isi: 'x', tautan: { luar } }] },
              { sebab: 'link-not-allowed' },
            ] as const,
        ),
        [
          'isian di atas isi',
          { masukan: [{ id: 'a', alamat: 'B4', tipe: { tipe: 'teks' } }] },
          { sebab: 'cell-twice' },
        ],
        ['gabungan yang bertindih', { gabungan: ['B2:C2', 'C2:D2'] }, { sebab: 'areas-overlap' }],
        ...baganDitolak.map(
          ([satu, bagan, sebab]) => [`bagan: ${satu}`, { bagan }, { sel: 'B20', sebab }] as const,
        ),
        [
          'bagan yang bertindih',
          { bagan: [bagan(), { ...bagan({ id: 'lain' }), dari: 'F31', sampai: 'H40' }] },
          { sel: 'F31', sebab: 'areas-overlap' },
        ],
        [
          'bagan yang ujungnya terbalik',
          { bagan: [{ ...bagan(), sampai: 'A10' }] },
          { sel: 'B20:A10', sebab: 'address-not-valid' },
        ],
        [
          'bagan yang bloknya melewati kolom terakhir',
          { bagan: [{ ...bagan(), sumber: { bebas: 'laporan-uji', sel: 'XFD30' } }] },
          { sel: 'XFD30', sebab: 'address-not-valid' },
        ],
        [
          'bagan yang bloknya di baris pertama',
          { bagan: [{ ...bagan(), sumber: { bebas: 'laporan-uji', sel: 'J1' } }] },
          { sel: 'J1', sebab: 'row-reserved' },
        ],
      ])('%s', async (_, sisa, kegagalan) => {
        const buku = await awal();
        const hasil = await buku.susunLembarBebas([
          laporan({ id: 'lain', nama: 'Lain' }),
          laporan({ masukan: [], gabungan: [], ...sisa }),
        ]);
        expect(hasil).toEqual(gagal({ kode: 'sheet-not-makeable', ...kegagalan }));
        expect(await namaLembar(buku)).toEqual([LEMBAR]);
      });
    });
  });
}
