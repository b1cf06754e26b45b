import type { Bentuk, Tambahan, Workbook } from '../../src/application/ports/workbook';
import type { KolomSpec, LembarSpec } from '../../src/lembar/tipe';
import { baris, gagal, isi, KOLOM, LEMBAR, lembar, sel, simpan, tigaBaris, type PenyediaBuku } from './bahan';
import { kontrakTumbuhDiubah } from './tumbuh-diubah';

const { spec } = lembar([]);
const jenis: KolomSpec = {
  id: 'jenis',
  label: 'Jenis',
  tipe: 'pilihan',
  lebar: 16,
  pilihan: ['Satu', 'Dua'],
  isian: true,
};
const nilai2: KolomSpec = { id: 'nilai2', label: 'Nilai dua', tipe: 'angka', lebar: 14 };

const denganKolom = (...tambahan: readonly KolomSpec[]): LembarSpec => ({
  ...spec,
  tabel: { ...spec.tabel, kolom: [...spec.tabel.kolom, ...tambahan] },
});
const lain: LembarSpec = {
  ...spec,
  nama: 'Lain',
  tabel: { ...spec.tabel, id: 'lain', nama: 'KPBJ_lain' },
};

/** What is declared; `dicatat` keeps what was told to be added. */
function bentuk(
  daftar: readonly LembarSpec[],
  pernahAda: Bentuk['pernahAda'] = () => false,
): Bentuk & { readonly dicatat: Tambahan[] } {
  const dicatat: Tambahan[] = [];
  return {
    lembar: daftar,
    awal: (id) => (id === 'lain' ? [baris('x', 'X', 9, 'awal')] : []),
    pernahAda,
    catat(tambahan) {
      dicatat.push(tambahan);
      return [simpan([baris('catat', 'C', null, 'tumbuh')])];
    },
    dicatat,
  };
}

const ubahan = [simpan([baris('a', 'A!')], ['kode'])];

/** What an adapter promises of a workbook that is brought to its declaration in the step of a write (ADR 0031). */
export function kontrakTumbuh<B extends Workbook>(nama: string, penyedia: PenyediaBuku<B>): void {
  const buat = (): Promise<B> => penyedia.buat([lembar(tigaBaris)]);
  const terap = async (buku: B, milik: Bentuk, perubahan = ubahan): Promise<void> => {
    const hasil = await buku.terapkan(perubahan, undefined, { bentuk: milik });
    if (!hasil.ok) throw new Error(JSON.stringify(hasil.error));
  };
  const idKolom = async (buku: B): Promise<string[]> => (await isi(buku)).kolom.map(({ id }) => id);
  /** Before ExcelApi 1.13 a new column stands before the last one. */
  const urutan = (...baru: string[]): string[] =>
    penyedia.geserBawah === true ? ['_id', 'kode', 'nilai', ...baru, 'ket'] : ['_id', ...KOLOM, ...baru];

  describe(`${nama}: buku kerja yang tumbuh`, () => {
    test('kolom yang kurang ditambahkan di kanan kolom kita, dan perubahan yang sama dapat mengisinya', async () => {
      const buku = await buat();
      const milik = bentuk([denganKolom(jenis, nilai2)]);
      await terap(buku, milik, [simpan([{ id: 'b', sel: ['Dua', 5] }], ['jenis', 'nilai2'])]);
      expect(await idKolom(buku)).toEqual(urutan('jenis', 'nilai2'));
      const { kolom, baris: semua } = await isi(buku);
      const letak = new Map(kolom.map(({ id }, k) => [id, k]));
      expect(kolom[letak.get('jenis')!]!.label).toBe('Jenis');
      expect(
        semua.map((satu) =>
          ['_id', 'kode', 'nilai', 'ket', 'jenis', 'nilai2'].map((id) => satu.sel[letak.get(id)!]),
        ),
      ).toEqual([
        ['a', 'A', 1, 'satu', null, null],
        ['b', 'B', 2, 'dua', 'Dua', 5],
        ['c', 'C', 3, 'tiga', null, null],
        ['catat', 'C', null, 'tumbuh', null, null],
      ]);
    });

    test('yang ditambahkan disebut sekali; kali berikutnya tidak ada yang kurang', async () => {
      const buku = await buat();
      const milik = bentuk([denganKolom(jenis), lain]);
      await terap(buku, milik);
      await terap(buku, milik);
      expect(milik.dicatat).toEqual([
        {
          lembar: [lain],
          kolom: [{ tabelId: 'uji', lembar: LEMBAR, kolom: jenis, diketik: false }],
        },
      ]);
      expect(await sel(buku, 'lain')).toEqual([['x', 'X', 9, 'awal']]);
    });

    test('tanpa kekurangan tidak ada yang berubah selain yang diminta', async () => {
      const buku = await buat();
      await terap(buku, bentuk([spec]));
      expect(await sel(buku)).toEqual([
        ['a', 'A!', 1, 'satu'],
        ['b', 'B', 2, 'dua'],
        ['c', 'C', 3, 'tiga'],
      ]);
    });

    test('kolom, catatan, dan rumus pengguna di kanan tabel ikut bergeser, juga rumus di lembar lain', async () => {
      let buku = await penyedia.buat([lembar(tigaBaris), { spec: lain, baris: [] }]);
      buku = await penyedia.ketik(buku, LEMBAR, { E1: 'di atas', E3: 'Saya', E4: 7, E5: 8, E9: 'catatan' });
      buku = await penyedia.ketikRumus(buku, LEMBAR, { F4: '=C4+E4', F1: '=SUM($E$4:$E$5)' });
      buku = await penyedia.ketikRumus(buku, 'Lain', { G9: `='${LEMBAR}'!E5*2` });
      await terap(buku, bentuk([denganKolom(jenis)]));
      const kini = await penyedia.potret(buku, LEMBAR);
      expect(await idKolom(buku)).toContain('jenis');
      expect({ ...kini }).toMatchObject({
        F1: 'di atas',
        F3: 'Saya',
        F4: 7,
        F5: 8,
        F9: 'catatan',
        G4: '=C4+F4',
        G1: '=SUM($F$4:$F$5)',
      });
      expect((await penyedia.potret(buku, 'Lain'))['G9']).toBe(`='${LEMBAR}'!F5*2`);
    });

    test('kolom berjudul sama yang sudah diketik pengguna di dalam tabel mendapat id, dan isinya terbaca', async () => {
      const buku = await penyedia.buat([
        { spec: denganKolom(jenis), baris: [baris('a', 'A', 1, 'satu', 'Dua')] },
      ]);
      const tanpaId = await penyedia.ketik(buku, LEMBAR, { E2: null });
      expect(await idKolom(tanpaId)).toEqual(['_id', ...KOLOM]);
      const milik = bentuk([denganKolom(jenis)]);
      await terap(tanpaId, milik);
      expect(milik.dicatat[0]!.kolom).toEqual([
        { tabelId: 'uji', lembar: LEMBAR, kolom: jenis, diketik: true },
      ]);
      expect(await sel(tanpaId)).toEqual([
        ['a', 'A!', 1, 'satu', 'Dua'],
        ['catat', 'C', null, 'tumbuh', null],
      ]);
    });

    test('kolom yang pernah ada dan dihapus orang tidak ditambahkan kembali', async () => {
      const buku = await buat();
      const milik = bentuk(
        [denganKolom(jenis), lain],
        (tabelId, kolom) => tabelId === 'lain' || kolom === 'jenis',
      );
      await terap(buku, milik);
      expect(milik.dicatat).toEqual([]);
      expect(await idKolom(buku)).toEqual(['_id', ...KOLOM]);
      const hasil = await buku.terapkan([simpan([{ id: 'a', sel: ['Dua'] }], ['jenis'])], undefined, {
        bentuk: milik,
      });
      expect(hasil).toEqual(gagal({ kode: 'column-not-found', kolom: 'jenis' }));
    });

    test.each([
      ['dikenali dari objek tabelnya', { A2: null }],
      ['dikenali dari judul kolomnya', { A2: null, B2: null, C2: null, D2: null }],
    ])('penanda yang terhapus disebut, dan tidak dibuat lembar kembar: %s', async (_, dihapus) => {
      const buku = await penyedia.ketik(await buat(), LEMBAR, dihapus);
      const sebelum = await penyedia.potret(buku, LEMBAR);
      const hasil = await buku.terapkan([], undefined, { bentuk: bentuk([denganKolom(jenis)]) });
      expect(hasil).toEqual(gagal({ kode: 'table-marker-lost', tabelId: 'uji', lembar: LEMBAR }));
      expect(await penyedia.potret(buku, LEMBAR)).toEqual(sebelum);
    });

    test('syarat yang tidak terpenuhi: kolom dan lembar pun tidak ditambahkan', async () => {
      const buku = await buat();
      const sebelum = await penyedia.potret(buku, LEMBAR);
      const hasil = await buku.terapkan(
        ubahan,
        { tabelId: 'uji', idBaris: 'a', kolom: 'nilai', sel: 99 },
        { bentuk: bentuk([denganKolom(jenis), lain]) },
      );
      expect(hasil).toEqual(gagal({ kode: 'conflict' }));
      expect(await penyedia.potret(buku, LEMBAR)).toEqual(sebelum);
      expect((await buku.baca(['lain'])).ok).toBe(true);
      expect(await idKolom(buku)).toEqual(['_id', ...KOLOM]);
    });

    test('perubahan yang gagal membatalkan kolom dan lembar barunya', async () => {
      const buku = await buat();
      const sebelum = await penyedia.potret(buku, LEMBAR);
      const hasil = await buku.terapkan([simpan([{ id: 'a', sel: [1] }], ['tidak-ada'])], undefined, {
        bentuk: bentuk([denganKolom(jenis), lain]),
      });
      expect(hasil).toEqual(gagal({ kode: 'column-not-found', kolom: 'tidak-ada' }));
      expect(await penyedia.potret(buku, LEMBAR)).toEqual(sebelum);
      expect(await buku.baca(['lain'])).toEqual({ ok: true, value: { tabel: new Map() } });
    });

    test('sel yang dibaca ulang sesudah ditulis berisi yang ditulis', async () => {
      const buku = await buat();
      const hasil = await buku.terapkan(ubahan, undefined, {
        bentuk: bentuk([denganKolom(jenis)]),
        bacaUlang: { tabelId: 'uji', idBaris: 'a', kolom: 'kode', sel: 'A!' },
      });
      expect(hasil.ok).toBe(true);
    });

    kontrakTumbuhDiubah(penyedia);
  });
}
