import fc from 'fast-check';
import type { Perubahan, Workbook } from '../../src/application/ports/workbook';
import type { Sel } from '../../src/lembar/tipe';
import {
  baris,
  gagal,
  ganti,
  hapus,
  LEMBAR,
  lembar,
  sel,
  simpan,
  tigaBaris,
  type PenyediaBuku,
} from './bahan';

type Potret = Readonly<Record<string, Sel>>;

const baru = (...id: string[]) => id.map((satu) => baris(satu, satu.toUpperCase(), 0, satu));
const tumbuh = (banyak: number): Perubahan =>
  simpan(baru(...Array.from({ length: banyak }, (_, k) => `n${k}`)));
const [a, b, c] = [tigaBaris[0]!, tigaBaris[1]!, tigaBaris[2]!];
/** Five new rows first, so that c, b and a (rows 6, 5 and 4) go to rows 9, 10 and 11. */
const tumbuhTerbalik = ganti([...baru('n0', 'n1', 'n2', 'n3', 'n4'), c, b, a]);

/** What a change may do to what a person wrote around a table: it stands where it stood, or went with its row. */
export function kontrakCatatanPengguna<B extends Workbook>(penyedia: PenyediaBuku<B>): void {
  const ketik: typeof penyedia.ketik = (...isi) => penyedia.ketik(...isi);
  const ketikRumus: typeof penyedia.ketikRumus = (...isi) => penyedia.ketikRumus(...isi);
  const potret: typeof penyedia.potret = (...isi) => penyedia.potret(...isi);
  const buat = (): Promise<B> => penyedia.buat([lembar(tigaBaris)]);
  const terapkan = async (buku: B, ...perubahan: Perubahan[]): Promise<Potret> => {
    expect(await buku.terapkan(perubahan)).toEqual({ ok: true, value: undefined });
    return potret(buku, LEMBAR);
  };
  /** Expects `table-blocked` at a row, with the sheet as it was. */
  const terhalang = async (
    buku: B,
    perubahan: Perubahan,
    nomor: unknown = expect.any(Number),
  ): Promise<void> => {
    const sebelum = await potret(buku, LEMBAR);
    const hasil = await buku.terapkan([perubahan]);
    expect(hasil).toEqual(
      gagal({ kode: 'table-blocked', tabelId: 'uji', lembar: LEMBAR, baris: nomor as number }),
    );
    expect(await potret(buku, LEMBAR)).toEqual(sebelum);
  };

  describe('catatan pengguna di sekitar tabel', () => {
    const perubahan: readonly (readonly [string, Perubahan])[] = [
      ['tumbuh', tumbuh(5)],
      ['tumbuh sambil diurutkan ulang', tumbuhTerbalik],
      ['diurutkan ulang', ganti([c, a, b])],
      ['diganti seluruhnya', ganti(baru('x', 'y', 'z'))],
      ['diganti yang lebih panjang', ganti(baru('x', 'y', 'z', 'u', 'v', 'w'))],
      ['menyusut', ganti([b])],
      ['dihapus sebagian', hapus('a')],
      ['dikosongkan', ganti([])],
    ];

    describe.each(perubahan)('tabel %s', (_, ubah) => {
      test('catatan di samping, di bawah baris terakhir, tetap di selnya: teks, angka, dan rumus', async () => {
        let buku = await ketik(await buat(), LEMBAR, {
          E8: 'catatan saya',
          E9: 2026,
          F10: 'lain',
          H8: 'jauh',
        });
        buku = await ketikRumus(buku, LEMBAR, { E10: '=1+1', H9: '=2+2' });
        expect(await terapkan(buku, ubah)).toMatchObject({
          E8: 'catatan saya',
          E9: 2026,
          E10: '=1+1',
          F10: 'lain',
          H8: 'jauh',
          H9: '=2+2',
        });
      });

      test('catatan jauh di bawah tabel, di kolomnya, tidak hilang', async () => {
        let buku = await ketik(await buat(), LEMBAR, { B20: 'catatan saya', C20: 2026 });
        buku = await ketikRumus(buku, LEMBAR, { D20: '=1+1' });
        const sesudah = await terapkan(buku, ubah);
        const isiKolom = (huruf: string): Sel[] =>
          Object.entries(sesudah).flatMap(([alamat, isi]) => (alamat.startsWith(huruf) ? [isi] : []));
        expect(isiKolom('B')).toContain('catatan saya');
        expect(isiKolom('C')).toContain(2026);
        expect(isiKolom('D')).toContain('=1+1');
        if (penyedia.geserBawah !== true)
          expect(sesudah).toMatchObject({ B20: 'catatan saya', C20: 2026, D20: '=1+1' });
      });
    });

    test('catatan di samping baris ikut barisnya ke sel yang kosong', async () => {
      let buku = await ketik(await buat(), LEMBAR, { E4: 'milik a', F6: 3, E8: 'bebas' });
      buku = await ketikRumus(buku, LEMBAR, { F5: '=C5*2' });
      // a: 4 → 11, b: 5 → 10, c: 6 → 9
      const sesudah = await terapkan(buku, tumbuhTerbalik);
      expect(sesudah).toMatchObject({ E8: 'bebas', E11: 'milik a', F10: '=C10*2', F9: 3 });
      for (const alamat of ['E4', 'F5', 'F6']) expect(sesudah).not.toHaveProperty(alamat);
    });

    test.each<readonly [string, Readonly<Record<string, Sel>>]>([
      ['teks', { E4: 'milik a', E11: 'catatan saya' }],
      ['angka', { E4: 1, E11: 0 }],
      ['nilai logika', { E4: true, E11: false }],
    ])('dua %s di samping yang bertemu di satu sel menghalangi, utuh', async (_, ketikan) => {
      await terhalang(await ketik(await buat(), LEMBAR, ketikan), tumbuhTerbalik, 11);
    });

    test('rumus di samping yang bertemu catatan menghalangi, utuh', async () => {
      const rumus = await ketikRumus(await buat(), LEMBAR, { E4: '=C4*2', E11: '=1+1' });
      await terhalang(rumus, tumbuhTerbalik, 11);
    });

    test('baris tanpa ID yang pindah ke samping catatan juga tidak menimpanya', async () => {
      const buku = await ketik(await buat(), LEMBAR, { B7: 'diketik', E7: 'miliknya', E9: 'bebas' });
      const enam = ganti(baru('x', 'y', 'z', 'u', 'v'));
      await terhalang(buku, enam, 9);
      const sesudah = await terapkan(await ketik(buku, LEMBAR, { E9: null }), enam);
      expect(sesudah).toMatchObject({ B9: 'diketik', E9: 'miliknya' });
    });

    test('isi tepat di tempat tabel akan tumbuh menghalangi: teks, angka, rumus', async () => {
      await terhalang(await ketik(await buat(), LEMBAR, { C8: 'catatan saya' }), tumbuh(2), 8);
      await terhalang(await ketik(await buat(), LEMBAR, { D9: 0 }), tumbuhTerbalik, 9);
      await terhalang(await ketikRumus(await buat(), LEMBAR, { B8: '=1+1' }), tumbuh(2), 8);
    });

    test.each<readonly [string, Perubahan, readonly Sel[][]]>([
      [
        'dihapus',
        hapus('b'),
        [
          ['a', 'A', 1, 'satu'],
          ['c', 'C', 3, 'tiga'],
        ],
      ],
      [
        'tidak ada lagi sesudah diganti',
        ganti([c, a]),
        [
          ['c', 'C', 3, 'tiga'],
          ['a', 'A', 1, 'satu'],
        ],
      ],
    ])(
      'catatan di samping baris yang %s tinggal, tanpa barisnya, di bawah baris lain',
      async (_, ubah, isi) => {
        const buku = await ketik(await buat(), LEMBAR, { E5: 'milik b', F5: 7, E6: 'milik c' });
        const sesudah = await terapkan(buku, ubah);
        expect(await sel(buku)).toEqual(isi);
        expect(sesudah).toMatchObject({ E6: 'milik b', F6: 7 });
        expect(Object.values(sesudah)).toContain('milik c');
        for (const alamat of ['A6', 'B6', 'C6', 'D6']) expect(sesudah).not.toHaveProperty(alamat);
        // Rows that come later go below it, and doing it again changes nothing.
        expect(await terapkan(buku, ubah)).toEqual(sesudah);
        expect(await terapkan(buku, tumbuh(1))).toMatchObject({ E6: 'milik b', A7: 'n0' });
        expect(await sel(buku)).toEqual([...isi, ['n0', 'N0', 0, 'n0']]);
      },
    );

    test('rumus di samping baris yang dihapus pergi bersama barisnya', async () => {
      const buku = await ketikRumus(await buat(), LEMBAR, { E4: '=C4*2', E5: '=C5*2', E6: '=C6*2' });
      const sesudah = await terapkan(buku, hapus('b'));
      expect(sesudah).toMatchObject({ E4: '=C4*2', E5: '=C5*2' });
      expect(sesudah).not.toHaveProperty('E6');
    });

    test('sel gabungan di samping baris yang pindah tidak kehilangan isinya', async () => {
      const buku = await penyedia.gabung(
        await ketik(await buat(), LEMBAR, { E4: 'a dan b', G8: 'jauh' }),
        LEMBAR,
        'E4:E5',
      );
      const hasil = await buku.terapkan([ganti([c, b, a])]);
      if (!hasil.ok) expect(hasil).toEqual(gagal({ kode: 'table-blocked', tabelId: 'uji' }));
      expect(Object.values(await potret(buku, LEMBAR))).toEqual(expect.arrayContaining(['a dan b', 'jauh']));
    });

    test('perubahan acak tidak menghilangkan satu catatan pun', async () => {
      await fc.assert(
        fc.asyncProperty(catatanAcak, perubahanAcak, async (catatan, daftar) => {
          const buku = await ketik(await buat(), LEMBAR, catatan);
          for (const satu of daftar) {
            const sebelum = await potret(buku, LEMBAR);
            const hasil = await buku.terapkan(satu);
            const sesudah = await potret(buku, LEMBAR);
            if (!hasil.ok) {
              expect(hasil).toEqual(gagal({ kode: 'table-blocked' }));
              expect(sesudah).toEqual(sebelum);
            }
            expect(Object.values(sesudah)).toEqual(expect.arrayContaining(Object.values(catatan)));
          }
        }),
        { numRuns: penyedia.kaliAcak ?? 60 },
      );
    });
  });
}

const alamatCatatan = ['E', 'F', 'G', 'B'].flatMap((huruf) =>
  Array.from({ length: 12 }, (_, k) => `${huruf}${k + 4}`).slice(huruf === 'B' ? 3 : 0),
);
const catatanAcak = fc
  .subarray(alamatCatatan, { maxLength: 8 })
  .map((alamat) => Object.fromEntries(alamat.map((satu) => [satu, `catatan ${satu}`])));
const idAcak = fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']);
const perubahanAcak = fc.array(
  fc.array(
    fc.oneof(
      idAcak.map((id) => simpan(baru(...id))),
      idAcak.map((id) => ganti(baru(...id))),
      idAcak.map((id) => hapus(...id)),
    ),
    { minLength: 1, maxLength: 2 },
  ),
  { maxLength: 3 },
);
