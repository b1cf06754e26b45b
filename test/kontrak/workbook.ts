import fc from 'fast-check';
import type {
  BarisBaru,
  KegagalanBuku,
  Perubahan,
  SyaratSel,
  Workbook,
} from '../../src/application/ports/workbook';
import type { Result } from '../../src/domain/umum/result';
import { tabelArea } from '../../src/lembar/daftar/area';
import type { Sel } from '../../src/lembar/tipe';
import {
  baris,
  DATA,
  gagal,
  ganti,
  hapus,
  isi,
  KOLOM,
  LEMBAR,
  lembar,
  sel,
  simpan,
  tigaBaris,
  type PenyediaBuku,
} from './bahan';
import { kontrakCatatanPengguna } from './catatan-pengguna';
import { selModel, terapModel, type BarisModel } from './model-buku';

/** Every promise of the workbook port (src/application/ports/workbook.ts), for any adapter. */
export function kontrakWorkbook<B extends Workbook>(nama: string, penyedia: PenyediaBuku<B>): void {
  const buat = (...isiAwal: readonly BarisBaru[]): Promise<B> => penyedia.buat([lembar(isiAwal)]);
  const terapkan = async (buku: B, perubahan: readonly Perubahan[], syarat?: SyaratSel): Promise<void> => {
    const hasil = await buku.terapkan(perubahan, syarat);
    if (!hasil.ok) throw new Error(JSON.stringify(hasil.error));
  };
  /** Expects a failure that leaves the workbook as it was. */
  const ditolak = async (
    buku: B,
    perubahan: readonly Perubahan[],
    kegagalan: Partial<KegagalanBuku>,
    syarat?: SyaratSel,
  ): Promise<void> => {
    const sebelum = await sel(buku);
    const hasil: Result<void, KegagalanBuku> = await buku.terapkan(perubahan, syarat);
    expect(hasil).toEqual(gagal(kegagalan));
    expect(await sel(buku)).toEqual(sebelum);
  };

  describe(`${nama}: port Workbook`, () => {
    describe('baca', () => {
      test('memberi kolom ber-id menurut urutan lembar, dengan huruf dan judul kolomnya', async () => {
        const tabel = await isi(await buat(...tigaBaris));
        expect(tabel).toMatchObject({ tabelId: 'uji', lembar: LEMBAR });
        expect(tabel.kolom).toEqual([
          { id: '_id', huruf: 'A', label: 'ID baris' },
          { id: 'kode', huruf: 'B', label: 'Kolom kode' },
          { id: 'nilai', huruf: 'C', label: 'Kolom nilai' },
          { id: 'ket', huruf: 'D', label: 'Kolom ket' },
        ]);
      });

      test('memberi baris dengan nomor baris lembar', async () => {
        expect((await isi(await buat(...tigaBaris))).baris).toEqual([
          { nomor: DATA, sel: ['a', 'A', 1, 'satu'] },
          { nomor: DATA + 1, sel: ['b', 'B', 2, 'dua'] },
          { nomor: DATA + 2, sel: ['c', 'C', 3, 'tiga'] },
        ]);
      });

      test('tabel tanpa baris memberi daftar kosong', async () => {
        expect(await sel(await buat())).toEqual([]);
      });

      test('tabel yang tidak ada tidak muncul, dan bukan kegagalan', async () => {
        const hasil = await (await buat(...tigaBaris)).baca(['uji', 'lain']);
        expect(hasil.ok && [...hasil.value.tabel.keys()]).toEqual(['uji']);
      });

      test('baris yang diketik tanpa id terbaca dengan id kosong', async () => {
        const buku = await penyedia.ketik(await buat(...tigaBaris), LEMBAR, { B7: 'D', C7: 4 });
        expect((await isi(buku)).baris.at(-1)).toEqual({ nomor: 7, sel: [null, 'D', 4, null] });
      });

      test('kolom milik pengguna tidak terbaca', async () => {
        const buku = await penyedia.ketik(await buat(...tigaBaris), LEMBAR, { E3: 'Milik saya', E4: 'x' });
        expect((await isi(buku)).kolom.map(({ id }) => id)).toEqual(['_id', ...KOLOM]);
      });
    });

    describe('nilai sel', () => {
      const nilai: readonly (readonly [string, Sel])[] = [
        ['teks yang mirip rumus', '=SUM(A1:A9)'],
        ['teks yang diawali tambah', '+62 811'],
        ['teks yang diawali kurang', '-5 %'],
        ['teks yang diawali at', '@pengguna'],
        ['kode dengan nol di depan', '0012345'],
        ['teks dua baris', 'baris satu\nbaris dua'],
        ['spasi di tepi', '  dua spasi  '],
        ['tanda XML', `<a href="x">&amp; 'y'</a> ]]>`],
        ['tulisan seperti lambang Excel', '_x0041_ dan _x000D_'],
        ['emoji dan aksara lain', 'Salatiga 🏛️ ꦱ 中'],
        ['teks yang mirip nilai galat', '#N/A'],
        ['teks angka', '150000'],
        ['teks tanggal', '31/03/2026'],
        ['teks BENAR', 'TRUE'],
        ['teks 32.767 huruf', 'x'.repeat(32_767)],
        ['nol', 0],
        ['pecahan', 0.1],
        ['bilangan besar', 999_999_999_999_999],
        ['bilangan kurang dari nol', -1.5],
        ['bilangan amat kecil', 1e-10],
        ['benar', true],
        ['salah', false],
        ['kosong', null],
        ['nilai galat', { galat: '#DIV/0!' }],
      ];
      test.each(nilai)('%s kembali sama: lewat lembar baru dan lewat simpan', async (_, isiSel) => {
        const buku = await buat(baris('a', 'A', isiSel, 'x'));
        await terapkan(buku, [simpan([baris('b', 'B', isiSel, 'y')])]);
        expect(await sel(buku)).toEqual([
          ['a', 'A', isiSel, 'x'],
          ['b', 'B', isiSel, 'y'],
        ]);
      });

      test('teks kosong menjadi sel kosong', async () => {
        const buku = await buat(baris('a', 'A', 1, ''));
        await terapkan(buku, [simpan([baris('a', '')], ['kode'])]);
        expect(await sel(buku)).toEqual([['a', null, 1, null]]);
      });

      test.each<readonly [string, Sel]>([
        ['bukan bilangan', NaN],
        ['tak hingga', Infinity],
        ['teks lebih dari 32.767 huruf', 'x'.repeat(32_768)],
        ['huruf kendali', 'a\u0001b'],
        ['U+FFFE', 'a\ufffeb'],
        ['separuh huruf pengganti', 'a\ud800b'],
        ['galat yang tidak dikenal', { galat: 'tanpa-nilai' }],
      ])('%s ditolak dengan value-not-storable', async (_, isiSel) => {
        const buku = await buat(...tigaBaris);
        await ditolak(buku, [simpan([baris('a', isiSel)], ['ket'])], {
          kode: 'value-not-storable',
          tabelId: 'uji',
          kolom: 'ket',
        });
        expect(await buku.tambahLembar([lembar([baris('z', 'Z', 1, isiSel)], 'dua', 'Dua')])).toEqual(
          gagal({ kode: 'value-not-storable', tabelId: 'dua', kolom: 'ket', baris: 'z' }),
        );
      });
    });

    describe('simpan', () => {
      test('mengubah kolom yang disebut saja, pada baris dengan id itu', async () => {
        const buku = await buat(...tigaBaris);
        await terapkan(buku, [simpan([baris('b', 22)], ['nilai'])]);
        expect(await sel(buku)).toEqual([
          ['a', 'A', 1, 'satu'],
          ['b', 'B', 22, 'dua'],
          ['c', 'C', 3, 'tiga'],
        ]);
      });

      test('baris baru ke akhir menurut urutan', async () => {
        const buku = await buat(...tigaBaris);
        await terapkan(buku, [simpan([baris('x', 'X'), baris('a', 'A!'), baris('y', 'Y')], ['kode'])]);
        expect((await sel(buku)).map(([id, kode]) => [id, kode])).toEqual([
          ['a', 'A!'],
          ['b', 'B'],
          ['c', 'C'],
          ['x', 'X'],
          ['y', 'Y'],
        ]);
      });

      test('baris pertama masuk ke tabel yang kosong', async () => {
        const buku = await buat();
        await terapkan(buku, [simpan(tigaBaris)]);
        expect((await isi(buku)).baris[0]).toEqual({ nomor: DATA, sel: ['a', 'A', 1, 'satu'] });
      });

      test('dua kali memberi hasil yang sama', async () => {
        const buku = await buat(...tigaBaris);
        const perubahan = [simpan([baris('b', 'B2', 5, 'x'), baris('n', 'N', 6, 'y')])];
        await terapkan(buku, perubahan);
        const sekali = await sel(buku);
        await terapkan(buku, perubahan);
        expect(await sel(buku)).toEqual(sekali);
      });

      test('sel di luar kolom kita tetap di tempatnya', async () => {
        const buku = await penyedia.ketik(await buat(...tigaBaris), LEMBAR, {
          E4: 'catatan saya',
          H9: 'jauh',
        });
        await terapkan(buku, [simpan([baris('a', 'AA', 9, 'z'), baris('n', 'N', 1, 'n')])]);
        expect(await penyedia.lihat(buku, LEMBAR, 'E4')).toBe('catatan saya');
        expect(await penyedia.lihat(buku, LEMBAR, 'H9')).toBe('jauh');
        expect(await penyedia.lihat(buku, LEMBAR, 'B7')).toBe('N');
      });

      test('baris tanpa id dibiarkan, baris baru sesudahnya', async () => {
        const buku = await penyedia.ketik(await buat(...tigaBaris), LEMBAR, { B7: 'diketik' });
        await terapkan(buku, [simpan([baris('n', 'N', 1, 'n')])]);
        expect((await sel(buku)).slice(3)).toEqual([
          [null, 'diketik', null, null],
          ['n', 'N', 1, 'n'],
        ]);
      });
    });

    describe('ganti', () => {
      test('tabel berisi tepat baris itu dalam urutan itu', async () => {
        const buku = await buat(...tigaBaris);
        await terapkan(buku, [
          ganti([baris('c', 'C', 3, 'tiga'), baris('x', 'X', 9, 'baru'), baris('a', 'A', 1, 's')]),
        ]);
        expect(await sel(buku)).toEqual([
          ['c', 'C', 3, 'tiga'],
          ['x', 'X', 9, 'baru'],
          ['a', 'A', 1, 's'],
        ]);
      });

      test('kolom yang tidak disebut tetap pada baris yang tinggal', async () => {
        const buku = await buat(...tigaBaris);
        await terapkan(buku, [ganti([baris('c', 30), baris('n', 40)], ['nilai'])]);
        expect(await sel(buku)).toEqual([
          ['c', 'C', 30, 'tiga'],
          ['n', null, 40, null],
        ]);
      });

      test('tanpa baris mengosongkan tabel, dan tabel itu dapat diisi lagi', async () => {
        const buku = await buat(...tigaBaris);
        await terapkan(buku, [ganti([])]);
        expect(await sel(buku)).toEqual([]);
        await terapkan(buku, [simpan([baris('z', 'Z', 1, 'z')])]);
        expect((await isi(buku)).baris).toEqual([{ nomor: DATA, sel: ['z', 'Z', 1, 'z'] }]);
      });

      test('sel pengguna di samping baris ikut pindah', async () => {
        const buku = await penyedia.ketik(await buat(...tigaBaris), LEMBAR, {
          E3: 'Saya',
          E4: 'milik a',
          E6: 'milik c',
        });
        await terapkan(buku, [
          ganti([baris('c', 'C', 3, 'x'), baris('n', 'N', 0, 'x'), baris('a', 'A', 1, 'x')]),
        ]);
        expect(await penyedia.lihat(buku, LEMBAR, 'E4')).toBe('milik c');
        expect(await penyedia.lihat(buku, LEMBAR, 'E5')).toBeNull();
        expect(await penyedia.lihat(buku, LEMBAR, 'E6')).toBe('milik a');
      });

      test('baris tanpa id tinggal, sesudah baris itu', async () => {
        const buku = await penyedia.ketik(await buat(...tigaBaris), LEMBAR, { B7: 'diketik' });
        await terapkan(buku, [ganti([baris('b', 'B', 2, 'dua')])]);
        expect(await sel(buku)).toEqual([
          ['b', 'B', 2, 'dua'],
          [null, 'diketik', null, null],
        ]);
      });
    });

    describe('hapus', () => {
      test('baris di bawahnya naik, dengan sel pengguna di sampingnya', async () => {
        const buku = await penyedia.ketik(await buat(...tigaBaris), LEMBAR, { E3: 'Saya', E6: 'milik c' });
        await terapkan(buku, [hapus('a', 'b')]);
        expect((await isi(buku)).baris).toEqual([{ nomor: DATA, sel: ['c', 'C', 3, 'tiga'] }]);
        expect(await penyedia.lihat(buku, LEMBAR, 'E4')).toBe('milik c');
        expect(await penyedia.lihat(buku, LEMBAR, 'E6')).toBeNull();
      });

      test('id yang tidak ada bukan kegagalan', async () => {
        const buku = await buat(...tigaBaris);
        await terapkan(buku, [hapus('tidak-ada')]);
        expect(await sel(buku)).toHaveLength(3);
      });
    });

    describe('beri-id', () => {
      test('baris yang diketik mendapat id, lalu dapat disimpan seperti yang lain', async () => {
        const buku = await penyedia.ketik(await buat(...tigaBaris), LEMBAR, { B7: 'D' });
        await terapkan(buku, [
          { jenis: 'beri-id', tabelId: 'uji', baris: [{ nomor: 7, id: 'd' }] },
          simpan([baris('d', 4)], ['nilai']),
        ]);
        expect((await sel(buku)).at(-1)).toEqual(['d', 'D', 4, null]);
      });

      test.each([
        ['baris itu sudah ber-id', { nomor: 5, id: 'd' }, { kode: 'conflict' as const }],
        ['baris itu kosong', { nomor: 9, id: 'd' }, { kode: 'conflict' as const }],
        ['id itu sudah dipakai', { nomor: 7, id: 'a' }, { kode: 'duplicate-row-id' as const, id: 'a' }],
      ])('ditolak bila %s', async (_, diberi, kegagalan) => {
        const buku = await penyedia.ketik(await buat(...tigaBaris), LEMBAR, { B7: 'D' });
        await ditolak(buku, [{ jenis: 'beri-id', tabelId: 'uji', baris: [diberi] }], kegagalan);
      });
    });

    describe('semua atau tidak sama sekali', () => {
      test.each<readonly [string, Perubahan, Partial<KegagalanBuku>]>([
        ['tabel tidak ada', simpan([], KOLOM, 'lain'), { kode: 'table-not-found', tabelId: 'lain' }],
        ['kolom tidak ada', simpan([baris('a', 1)], ['tiada']), { kode: 'column-not-found', kolom: 'tiada' }],
        [
          'id dua kali dalam perubahan',
          simpan([baris('n'), baris('n')]),
          { kode: 'duplicate-row-id', id: 'n' },
        ],
        ['id dua kali dalam ganti', ganti([baris('a'), baris('a')]), { kode: 'duplicate-row-id', id: 'a' }],
        ['id kosong', simpan([baris('')]), { kode: 'value-not-storable', kolom: '_id' }],
      ])('%s: perubahan sebelumnya pun tidak ditulis', async (_, perubahan, kegagalan) => {
        const buku = await buat(...tigaBaris);
        await ditolak(buku, [simpan([baris('b', 99)], ['nilai']), hapus('a'), perubahan], kegagalan);
      });

      test('baris yang disalin pengguna (id ganda) ditolak bila diubah, tetapi tetap terbaca', async () => {
        const buku = await penyedia.ketik(await buat(...tigaBaris), LEMBAR, { A7: 'a', B7: 'salinan' });
        expect((await sel(buku)).map(([id]) => id)).toEqual(['a', 'b', 'c', 'a']);
        for (const perubahan of [simpan([baris('a', 'x')], ['kode']), hapus('a'), ganti([baris('b')])]) {
          await ditolak(buku, [perubahan], { kode: 'duplicate-row-id', tabelId: 'uji', id: 'a' });
        }
        await terapkan(buku, [simpan([baris('b', 'B!')], ['kode'])]);
        expect((await sel(buku))[1]).toEqual(['b', 'B!', 2, 'dua']);
      });

      test('perubahan dijalankan berurutan, juga pada beberapa tabel', async () => {
        const buku = await penyedia.buat([lembar(tigaBaris), lembar([], 'dua', 'Dua')]);
        await terapkan(buku, [
          simpan([baris('n', 'N', 7, 'n')]),
          simpan([baris('z', 'Z')], ['kode'], 'dua'),
          hapus('a'),
          simpan([baris('n', 8)], ['nilai']),
        ]);
        expect((await sel(buku)).map(([id]) => id)).toEqual(['b', 'c', 'n']);
        expect((await sel(buku))[2]).toEqual(['n', 'N', 8, 'n']);
        expect(await sel(buku, 'dua')).toEqual([['z', 'Z', null, null]]);
      });
    });

    describe('kolom tabel yang bergeser dari ID-nya', () => {
      const AREA = 'Area Strategis';
      /** Title 1, instruction 2, hidden ids 3, headers 4, data from 5; columns: A `_id`, B kode, C nama, D tujuan. */
      const areaBaru = (): Promise<B> =>
        penyedia.buat([{ spec: tabelArea.lembar, baris: [baris('a1', 'A1', 'Gizi anak', 'T1')] }]);
      const ubahNama = { ...simpan([baris('a1', 'Jalan')], ['nama'], 'area') };

      test.each<
        readonly [string, Readonly<Record<string, Sel>>, { sel: string; kepala: string; kolom: string }]
      >([
        [
          'kolom tabel di tengah dihapus',
          { C4: 'Kode tujuan', C5: 'T1', D4: null, D5: null },
          { sel: 'C4', kepala: 'Kode tujuan', kolom: 'Nama area strategis' },
        ],
        [
          'kolom tabel disisipkan',
          { C4: 'Kolom1', C5: null, D4: 'Nama area strategis', D5: 'Gizi anak', E4: 'Kode tujuan', E5: 'T1' },
          { sel: 'C4', kepala: 'Kolom1', kolom: 'Nama area strategis' },
        ],
        [
          'kolom tabel disisipkan sebelum yang terakhir',
          { D4: 'Kolom1', D5: null, E4: 'KODE  TUJUAN', E5: 'T1' },
          { sel: 'D4', kepala: 'Kolom1', kolom: 'Kode tujuan' },
        ],
        ['kepala dikosongkan', { D4: null }, { sel: 'D4', kepala: '', kolom: 'Kode tujuan' }],
      ])('%s: tidak dibaca dan tidak ditulis', async (_, ketikan, tempat) => {
        const buku = await penyedia.ketik(await areaBaru(), AREA, ketikan);
        const kegagalan = { kode: 'columns-shifted', tabelId: 'area', lembar: AREA, ...tempat } as const;
        expect(await buku.baca(['area'])).toEqual(gagal(kegagalan));
        expect(await buku.terapkan([ubahNama])).toEqual(gagal(kegagalan));
        for (const [alamat, isiSel] of Object.entries(ketikan))
          expect([alamat, await penyedia.lihat(buku, AREA, alamat)]).toEqual([alamat, isiSel]);
      });

      test('kepala yang diganti dengan kata sendiri bukan kesalahan', async () => {
        const buku = await penyedia.ketik(await areaBaru(), AREA, { C4: 'Area kita', D4: ' kode  TUJUAN ' });
        await terapkan(buku, [ubahNama]);
        expect(await sel(buku, 'area')).toEqual([['a1', 'A1', 'Jalan', 'T1']]);
      });
    });

    describe('syarat', () => {
      const syarat = (isiSel: Sel, idBaris = 'a'): SyaratSel => ({
        tabelId: 'uji',
        idBaris,
        kolom: 'nilai',
        sel: isiSel,
      });

      test('yang cocok meloloskan perubahan', async () => {
        const buku = await buat(...tigaBaris);
        await terapkan(buku, [simpan([baris('a', 2)], ['nilai'])], syarat(1));
        expect((await sel(buku))[0]).toEqual(['a', 'A', 2, 'satu']);
      });

      test.each([
        ['isi sel lain', syarat(5)],
        ['baris tidak ada', syarat(1, 'tiada')],
      ])('%s: conflict, dan tidak ada yang ditulis', async (_, satu) => {
        await ditolak(
          await buat(...tigaBaris),
          [simpan([baris('a', 2)], ['nilai'])],
          { kode: 'conflict' },
          satu,
        );
      });

      test('dinilai dengan isi sekarang: perubahan kedua dengan syarat yang sama bentrok', async () => {
        const buku = await buat(...tigaBaris);
        await terapkan(buku, [simpan([baris('a', 2)], ['nilai'])], syarat(1));
        await ditolak(buku, [simpan([baris('a', 3)], ['nilai'])], { kode: 'conflict' }, syarat(1));
      });
    });

    describe('tambahLembar', () => {
      test('menambah yang belum ada, membiarkan yang sudah ada', async () => {
        const buku = await buat(...tigaBaris);
        const hasil = await buku.tambahLembar([
          lembar([baris('lain', 'L', 0, 'l')]),
          lembar([baris('p', 'P', 5, 'p')], 'dua', 'Lembar Dua'),
        ]);
        expect(hasil).toEqual({ ok: true, value: undefined });
        expect(await sel(buku)).toHaveLength(3);
        expect(await sel(buku, 'dua')).toEqual([['p', 'P', 5, 'p']]);
        expect((await isi(buku, 'dua')).lembar).toBe('Lembar Dua');
      });

      test('tabel baru dapat diubah, dan tabel lama tetap dapat diubah', async () => {
        const buku = await buat(...tigaBaris);
        await buku.tambahLembar([lembar([baris('p', 'P', 5, 'p')], 'dua', 'Lembar Dua')]);
        await terapkan(buku, [simpan([baris('q', 'Q')], ['kode'], 'dua'), hapus('b')]);
        expect((await sel(buku, 'dua')).map(([id]) => id)).toEqual(['p', 'q']);
        expect((await sel(buku)).map(([id]) => id)).toEqual(['a', 'c']);
      });

      test('nama lembar yang dipakai pengguna tidak ditimpa', async () => {
        const buku = await buat(...tigaBaris);
        await buku.tambahLembar([lembar([baris('p', 'P', 5, 'p')], 'dua', LEMBAR)]);
        expect(await sel(buku)).toHaveLength(3);
        expect((await isi(buku, 'dua')).lembar).not.toBe(LEMBAR);
        expect(await sel(buku, 'dua')).toEqual([['p', 'P', 5, 'p']]);
      });

      test('id baris ganda ditolak', async () => {
        const buku = await buat(...tigaBaris);
        expect(await buku.tambahLembar([lembar([baris('p'), baris('p')], 'dua', 'Dua')])).toEqual(
          gagal({ kode: 'duplicate-row-id', tabelId: 'dua', id: 'p' }),
        );
      });
    });

    test('perubahan acak memberi isi yang sama dengan model sederhana', async () => {
      await fc.assert(
        fc.asyncProperty(perubahanAcak, fc.boolean(), async (daftar, adaTanpaId) => {
          let buku = await buat(...tigaBaris);
          let model: BarisModel[] = terapModel([], simpan(tigaBaris));
          if (adaTanpaId) {
            buku = await penyedia.ketik(buku, LEMBAR, { B7: 'diketik' });
            model.push({ id: null, sel: new Map([['kode', 'diketik']]) });
          }
          for (const bersama of daftar) {
            await terapkan(buku, bersama);
            model = bersama.reduce<BarisModel[]>(terapModel, model);
          }
          expect(await sel(buku)).toEqual(selModel(model, KOLOM));
        }),
        { numRuns: penyedia.kaliAcak ?? 60 },
      );
    });
    kontrakCatatanPengguna(penyedia);
  });
}

const idAcak = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
const selAcak = fc.oneof(
  fc.constant<Sel>(null),
  fc.integer({ min: -5, max: 5 }).map((n) => (n === 0 ? 0 : n)),
  fc.string({ unit: fc.constantFrom('x', '=', ' ', '<', '&', '\n', 'é', '_'), minLength: 1, maxLength: 5 }),
  fc.boolean(),
);
const kolomAcak = fc.subarray([...KOLOM], { minLength: 1 });
const isianAcak = (kolomIsi: readonly string[]): fc.Arbitrary<BarisBaru[]> =>
  fc.uniqueArray(
    fc.record({
      id: idAcak,
      sel: fc.array(selAcak, { minLength: kolomIsi.length, maxLength: kolomIsi.length }),
    }),
    { selector: ({ id }) => id, maxLength: 6 },
  );
const satuPerubahan: fc.Arbitrary<Perubahan> = fc.oneof(
  kolomAcak.chain((kolomIsi) => isianAcak(kolomIsi).map((isiBaris) => simpan(isiBaris, kolomIsi))),
  kolomAcak.chain((kolomIsi) => isianAcak(kolomIsi).map((isiBaris) => ganti(isiBaris, kolomIsi))),
  fc.subarray(['a', 'b', 'c', 'd', 'e', 'f', 'g']).map((id) => hapus(...id)),
);
/** Some calls of `terapkan`, each with some changes. */
const perubahanAcak = fc.array(fc.array(satuPerubahan, { maxLength: 3 }), { maxLength: 4 });
