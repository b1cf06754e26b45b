import type { Bentuk, Perubahan, Workbook } from '../../src/application/ports/workbook';
import type { LembarSpec } from '../../src/lembar/tipe';
import { baris, isi, LEMBAR, lembar, sel, simpan, tigaBaris, type PenyediaBuku } from './bahan';

const { spec: dulu } = lembar([]);
const BARU = 'Lembar Baru';
/** The same sheet in the words of today. */
const kini: LembarSpec = {
  ...dulu,
  nama: BARU,
  namaLama: ['Lembar Pertama', LEMBAR],
  judul: 'Judul Baru',
  teksLama: { Uji: 'Judul Baru' },
  tabel: {
    ...dulu.tabel,
    kolom: dulu.tabel.kolom.map((kolom) =>
      kolom.id === 'nilai' ? { ...kolom, label: 'Angka', labelLama: ['Nilai', 'Kolom nilai'] } : kolom,
    ),
  },
};
const bentuk = (perbaruiLabel: boolean): Bentuk => ({
  lembar: [kini],
  awal: () => [],
  pernahAda: () => true,
  catat: () => [],
  perbaruiLabel,
});
const isiBaru: Perubahan = {
  jenis: 'perbarui-isi',
  tabelId: 'uji',
  kolom: [
    {
      id: 'ket',
      lama: [
        { dari: 'dua', ke: 'kedua, besar', bila: { kolom: 'nilai', cocok: /^[3-9]/ } },
        { dari: 'dua', ke: 'kedua' },
      ],
    },
    { id: 'tidak-ada', lama: [{ dari: 'satu', ke: 'X' }] },
  ],
};

/** What an adapter promises of the words of earlier versions (ADR 0043). */
export function kontrakLabelLama<B extends Workbook>(nama: string, penyedia: PenyediaBuku<B>): void {
  const buat = (): Promise<B> => penyedia.buat([lembar(tigaBaris)]);
  const terap = async (
    buku: B,
    perubahan: readonly Perubahan[] = [simpan([baris('a', 'A!')], ['kode'])],
    perbarui = true,
  ): Promise<void> => {
    const hasil = await buku.terapkan(perubahan, undefined, { bentuk: bentuk(perbarui) });
    if (!hasil.ok) throw new Error(JSON.stringify(hasil.error));
  };
  const kepala = async (buku: B): Promise<string[]> => (await isi(buku)).kolom.map(({ label }) => label);

  describe(`${nama}: label lama`, () => {
    test('tab, judul, dan kepala kolom menjadi label baru dalam tulisan yang sama; isi tetap', async () => {
      const buku = await buat();
      await terap(buku);
      expect((await isi(buku)).lembar).toBe(BARU);
      expect(await kepala(buku)).toEqual(['ID baris', 'Kolom kode', 'Angka', 'Kolom ket']);
      expect(await penyedia.potret(buku, BARU)).toMatchObject({ B1: 'Judul Baru', C3: 'Angka' });
      expect(await sel(buku)).toEqual([
        ['a', 'A!', 1, 'satu'],
        ['b', 'B', 2, 'dua'],
        ['c', 'C', 3, 'tiga'],
      ]);
    });

    test('yang sudah dinamai orang tetap: tab, judul, dan kepala kolom', async () => {
      let buku = await penyedia.buat([lembar(tigaBaris, 'uji', 'Punya Kami')]);
      buku = await penyedia.ketik(buku, 'Punya Kami', { B1: 'Judul kami', C3: 'Angka kami' });
      await terap(buku);
      expect((await isi(buku)).lembar).toBe('Punya Kami');
      expect(await penyedia.potret(buku, 'Punya Kami')).toMatchObject({ B1: 'Judul kami', C3: 'Angka kami' });
    });

    test('label baru yang sudah dipakai orang untuk yang lain tidak menjadi kembar', async () => {
      let buku = await penyedia.buat([lembar(tigaBaris), lembar([], 'lain', BARU)]);
      buku = await penyedia.ketik(buku, LEMBAR, { B3: 'angka' });
      await terap(buku);
      expect((await isi(buku)).lembar).toBe(LEMBAR);
      expect(await kepala(buku)).toEqual(['ID baris', 'angka', 'Kolom nilai', 'Kolom ket']);
    });

    test('tanpa diminta tidak ada label yang berganti', async () => {
      const buku = await buat();
      await terap(buku, undefined, false);
      expect((await isi(buku)).lembar).toBe(LEMBAR);
      expect(await kepala(buku)).toContain('Kolom nilai');
    });

    test('rumus orang yang menyebut lembarnya ikut berganti; teks di dalam rumus tidak', async () => {
      let buku = await penyedia.buat([lembar(tigaBaris), lembar([], 'lain', 'Lain')]);
      buku = await penyedia.ketikRumus(buku, 'Lain', {
        G9: `='${LEMBAR}'!C4+SUM('${LEMBAR}'!C4:C6)`,
        H9: `="'${LEMBAR}'!C4"`,
      });
      await terap(buku);
      expect(await penyedia.potret(buku, 'Lain')).toMatchObject({
        G9: `='${BARU}'!C4+SUM('${BARU}'!C4:C6)`,
        H9: `="'${LEMBAR}'!C4"`,
      });
    });

    if (penyedia.acuanTabelTetap !== true)
      test('rumus orang yang menyebut kolom tabelnya ikut berganti', async () => {
        let buku = await penyedia.buat([lembar(tigaBaris), lembar([], 'lain', 'Lain')]);
        buku = await penyedia.ketikRumus(buku, 'Lain', {
          G9: '=SUM(KPBJ_uji[Kolom nilai])',
          H9: '=SUM(KPBJ_uji[[Kolom kode]:[Kolom nilai]],KPBJ_lain[Kolom nilai])',
        });
        await terap(buku);
        expect(await penyedia.potret(buku, 'Lain')).toMatchObject({
          G9: '=SUM(KPBJ_uji[Angka])',
          H9: '=SUM(KPBJ_uji[[Kolom kode]:[Angka]],KPBJ_lain[Kolom nilai])',
        });
      });

    test('isi sel dari versi terdahulu diganti, menurut sel lain pada barisnya; yang diketik orang dan rumus tetap', async () => {
      let buku = await penyedia.buat([
        lembar([...tigaBaris, baris('d', 'D', 4, 'dua'), baris('e', 'E', 5, 'Dua orang')]),
      ]);
      buku = await penyedia.ketikRumus(buku, LEMBAR, { D6: '="dua"' });
      await terap(buku, [isiBaru]);
      const hasil = await penyedia.potret(buku, BARU);
      expect(hasil).toMatchObject({
        D4: 'satu',
        D5: 'kedua',
        D6: '="dua"',
        D7: 'kedua, besar',
        D8: 'Dua orang',
      });
    });

    test('isi yang sekaligus ditulis oleh perubahan lain: perubahan itu yang berlaku', async () => {
      const buku = await buat();
      await terap(buku, [isiBaru, simpan([{ id: 'b', sel: ['lain'] }], ['ket'])]);
      expect((await sel(buku))[1]).toEqual(['b', 'B', 2, 'lain']);
    });

    test('tabel yang tidak ada tidak menggagalkan penggantian isinya', async () => {
      const buku = await buat();
      await terap(buku, [{ ...isiBaru, tabelId: 'tiada' }]);
      expect((await isi(buku)).lembar).toBe(BARU);
    });

    test('perubahan yang gagal membatalkan label barunya', async () => {
      const buku = await buat();
      const sebelum = await penyedia.potret(buku, LEMBAR);
      const hasil = await buku.terapkan([simpan([{ id: 'a', sel: [1] }], ['tidak-ada'])], undefined, {
        bentuk: bentuk(true),
      });
      expect(hasil.ok).toBe(false);
      expect(await penyedia.potret(buku, LEMBAR)).toEqual(sebelum);
      expect((await isi(buku)).lembar).toBe(LEMBAR);
    });
  });
}
