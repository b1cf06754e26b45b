import type { Bentuk, Workbook } from '../../src/application/ports/workbook';
import type { KolomSpec, LembarSpec } from '../../src/lembar/tipe';
import { baris, gagal, isi, LEMBAR, lembar, simpan, tigaBaris, type PenyediaBuku } from './bahan';

const { spec } = lembar([]);
const kolomLama = spec.tabel.kolom;
const jenis: KolomSpec = {
  id: 'jenis',
  label: 'Jenis',
  tipe: 'pilihan',
  lebar: 16,
  pilihan: ['Satu', 'Dua'],
};
const dengan = (...kolom: readonly KolomSpec[]): LembarSpec => ({ ...spec, tabel: { ...spec.tabel, kolom } });
const bentuk = (milik: LembarSpec, pernahAda: Bentuk['pernahAda'] = () => false): Bentuk => ({
  lembar: [milik],
  awal: () => [],
  pernahAda,
  catat: () => [],
});
const ubahan = simpan([baris('a', 'A!')], ['kode']);

/** Workbooks that people have changed before they are brought to their declaration: mended or named, and nothing lost. */
export function kontrakTumbuhDiubah<B extends Workbook>(penyedia: PenyediaBuku<B>): void {
  const buat = (): Promise<B> => penyedia.buat([lembar(tigaBaris)]);
  const terap = (buku: B, milik: Bentuk) => buku.terapkan([ubahan], undefined, { bentuk: milik });
  const idKolom = async (buku: B): Promise<string[]> => (await isi(buku)).kolom.map(({ id }) => id);
  /** Rows by id of column; a column of the user's is left out. */
  const menurutId = async (buku: B): Promise<unknown[]> => {
    const { kolom, baris: semua } = await isi(buku);
    return semua.map((satu) => Object.fromEntries(kolom.map(({ id }, k) => [id, satu.sel[k]])));
  };

  test.each([
    ['satu id', { C2: null }],
    ['semua id kecuali penanda', { B2: null, C2: null, D2: null }],
    ['bilangan di tempat id', { C2: 5 }],
  ])('baris id terhapus sebagian (%s): kolomnya dikenali dari judulnya, isinya tetap', async (_, dihapus) => {
    const buku = await penyedia.ketik(await buat(), LEMBAR, dihapus);
    expect(await terap(buku, bentuk(spec))).toEqual({ ok: true, value: undefined });
    expect(await menurutId(buku)).toEqual([
      { _id: 'a', kode: 'A!', nilai: 1, ket: 'satu' },
      { _id: 'b', kode: 'B', nilai: 2, ket: 'dua' },
      { _id: 'c', kode: 'C', nilai: 3, ket: 'tiga' },
    ]);
  });

  test('id yang terhapus dari kolom yang pernah ada: disebut bila ditulisi, tidak dibuat kolom kembar', async () => {
    const buku = await penyedia.ketik(await buat(), LEMBAR, { C2: null });
    const milik = bentuk(spec, () => true);
    const sebelum = await penyedia.potret(buku, LEMBAR);
    const hasil = await buku.terapkan([simpan([baris('a', 9)], ['nilai'])], undefined, { bentuk: milik });
    expect(hasil).toEqual(gagal({ kode: 'column-not-found', kolom: 'nilai' }));
    expect(await penyedia.potret(buku, LEMBAR)).toEqual(sebelum);
  });

  test('kolom berjudul sama di luar tabel tetap milik pengguna, dan bergeser bersama isinya', async () => {
    const buku = await penyedia.ketik(await buat(), LEMBAR, { F3: 'Jenis', F4: 'Satu', F5: 'salah' });
    expect(await terap(buku, bentuk(dengan(...kolomLama, jenis)))).toEqual({ ok: true, value: undefined });
    expect((await menurutId(buku)).map((satu) => (satu as { jenis: unknown }).jenis)).toEqual([
      null,
      null,
      null,
    ]);
    expect(await penyedia.potret(buku, LEMBAR)).toMatchObject({ G3: 'Jenis', G4: 'Satu', G5: 'salah' });
  });

  test('kolom yang diketik di dalam tabel dengan nilai yang salah: terbaca apa adanya, tidak ada yang hilang', async () => {
    const awal = dengan(...kolomLama, jenis);
    const terketik = await penyedia.buat([
      { spec: awal, baris: [baris('a', 'A', 1, 'satu', 'Tiga'), baris('b', 'B', 2, 'dua', 'Dua')] },
    ]);
    const buku = await penyedia.ketik(terketik, LEMBAR, { E2: null, E3: ' jenis' });
    expect(await terap(buku, bentuk(awal))).toEqual({ ok: true, value: undefined });
    expect((await menurutId(buku)).map((satu) => (satu as { jenis: unknown }).jenis)).toEqual([
      'Tiga',
      'Dua',
    ]);
  });

  test('kolom pengguna di antara kolom kita tetap di tempatnya', async () => {
    const [kode, , ket] = kolomLama;
    const buku = await penyedia.ketik(await buat(), LEMBAR, { C2: null, C3: 'Milik saya' });
    expect(await terap(buku, bentuk(dengan(kode!, ket!, jenis)))).toEqual({ ok: true, value: undefined });
    expect((await idKolom(buku)).toSorted()).toEqual(['_id', 'jenis', 'ket', 'kode'].toSorted());
    expect(await penyedia.potret(buku, LEMBAR)).toMatchObject({ C3: 'Milik saya', C4: 1, C5: 2, C6: 3 });
  });

  test('lembar tersalin: disebut, tidak ada yang ditambahkan pada salah satunya', async () => {
    const dua = {
      ...lembar(tigaBaris),
      spec: { ...spec, nama: 'Salinan', tabel: { ...spec.tabel, nama: 'KPBJ_salinan' } },
    };
    const buku = await penyedia.buat([lembar(tigaBaris), dua]).catch(() => undefined);
    if (buku === undefined) throw new Error('no copied sheet');
    const sebelum = await penyedia.potret(buku, LEMBAR);
    expect(await terap(buku, bentuk(dengan(...kolomLama, jenis)))).toEqual(
      gagal({ kode: 'duplicate-table', tabelId: 'uji' }),
    );
    expect(await penyedia.potret(buku, LEMBAR)).toEqual(sebelum);
    expect(await penyedia.potret(buku, 'Salinan')).toEqual(sebelum);
  });
}
