import { BerkasKembali, type IsiSel } from '../bangun/berkas-kembali';
import { barisTabel, isiDari, kumpulkan, ruangPada, sebar } from '../bangun/ruang-kerja';

/** The template of DINKES, filled in, after a change: its verdict and what is found beyond "told only". */
async function sesudah(ubah: (berkas: BerkasKembali) => void) {
  const buku = await ruangPada('disetujui');
  const berkas = BerkasKembali.dari((await sebar(buku)).get('DINKES')!);
  berkas.nyatakan().tulis('Data OPD', 'DINKES', 'belanja_pbj', 1_500_000);
  ubah(berkas);
  const { berkas: semua } = isiDari(await kumpulkan(buku, [['dinkes.xlsx', await berkas.bytes()]]));
  const [satu] = semua;
  return {
    status: satu!.status,
    catatan: satu!.catatan.filter(({ tingkat }) => tingkat === 'galat'),
    data: await barisTabel(buku, 'data-transaksi'),
  };
}

/** A copy of a sheet as the menu of a spreadsheet program makes it: `Transaksi (2)`, before or after the others. */
const salinLembar = (
  b: BerkasKembali,
  nama: string,
  { depan = false, tersembunyi = false, tanpaKode = false, ubah = (_: IsiSel[][]): void => undefined } = {},
): void => {
  const baris = b.pada(nama).baris.map((sel) => [...sel]);
  if (tanpaKode) {
    baris.splice(b.barisId(nama), 1);
    for (const sel of baris) sel.shift();
  }
  ubah(baris);
  const salinan = { nama: `${nama} (2)`, tersembunyi, baris };
  if (depan) b.lembar.unshift(salinan);
  else b.lembar.push(salinan);
};

describe('lembar yang disalin: keduanya disebut, tidak ada isi yang diambil', () => {
  test.each(['Paket', 'Transaksi', 'Data OPD', 'Pernyataan', '_kinerja'])('%s, sama persis', async (nama) => {
    const { status, catatan, data } = await sesudah((b) => salinLembar(b, nama));
    expect(status).toBe('dikembalikan');
    expect(data).toEqual([]);
    expect(catatan).toEqual([
      expect.objectContaining({
        kode: 'tabel-ganda',
        params: {
          tempat: [
            expect.objectContaining({ lembar: nama }),
            expect.objectContaining({ lembar: `${nama} (2)` }),
          ],
        },
      }),
    ]);
  });

  // K1 stands in row 9, nilai_kontrak in column E.
  const berbeda = { ubah: (baris: IsiSel[][]) => void (baris[8]![4] = 1) };
  test.each([
    ['salinan di depan, isinya lain', { depan: true, ...berbeda }, ['Transaksi (2)', 'Transaksi'], false],
    ['salinan di belakang, isinya lain', berbeda, ['Transaksi', 'Transaksi (2)'], false],
    ['salinan tersembunyi', { tersembunyi: true, ...berbeda }, ['Transaksi', 'Transaksi (2)'], true],
  ])('%s', async (_, cara, lembar, tersembunyi) => {
    const { status, catatan, data } = await sesudah((b) => salinLembar(b, 'Transaksi', cara));
    expect([status, data]).toEqual(['dikembalikan', []]);
    expect(catatan).toEqual([
      expect.objectContaining({
        kode: 'tabel-ganda',
        params: {
          tempat: [
            { lembar: lembar[0], sel: 'A7', tersembunyi: false },
            { lembar: lembar[1], sel: 'A7', tersembunyi },
          ],
        },
      }),
    ]);
  });

  test.each(['Paket', 'Transaksi', 'Data OPD', 'Pernyataan'])(
    '%s tanpa baris kode tersembunyi',
    async (nama) => {
      const { status, catatan, data } = await sesudah((b) => salinLembar(b, nama, { tanpaKode: true }));
      expect([status, data]).toEqual(['dikembalikan', []]);
      expect(catatan).toEqual([
        expect.objectContaining({
          kode: 'lembar-mirip',
          params: { asli: nama },
          lokasi: { berkas: 'dinkes.xlsx', lembar: `${nama} (2)` },
        }),
      ]);
    },
  );

  test('tabel ditempel di bawah dirinya sendiri', async () => {
    const { status, catatan } = await sesudah((b) => {
      const { baris } = b.pada('Transaksi');
      baris.push(...baris.slice(b.barisId('Transaksi')).map((sel) => [...sel]));
    });
    expect(status).toBe('dikembalikan');
    expect(catatan).toEqual([
      expect.objectContaining({
        kode: 'tabel-ganda',
        params: {
          tempat: [
            expect.objectContaining({ lembar: 'Transaksi', sel: 'A7' }),
            // Marker in row 7, headers, two rows of data: the copy begins in row 11.
            expect.objectContaining({ lembar: 'Transaksi', sel: 'A11' }),
          ],
        },
      }),
    ]);
  });

  test('lembar catatan milik unit sendiri bukan salinan', async () => {
    const { status, catatan } = await sesudah(
      (b) =>
        void b.lembar.push({
          nama: 'Catatan kami',
          tersembunyi: false,
          baris: [
            ['Kode paket', 'Keterangan'],
            ['K1', 'tanyakan PPK'],
          ],
        }),
    );
    expect(catatan).toEqual([]);
    expect(status).toBe('diterima');
  });
});

describe('kolom yang disalin: huruf keduanya disebut, tidak ada isi yang diambil', () => {
  /** Copies nilai_pdn (column F) to the right end (G), or before nilai_kontrak (E). */
  const salinKolom = (b: BerkasKembali, ke: 'kanan' | 'depan', kepala?: IsiSel, denganKode = true) => {
    const asal = b.kolom('Transaksi', 'nilai_pdn');
    const kode = b.barisId('Transaksi');
    b.pada('Transaksi').baris.forEach((sel, i) => {
      while (sel.length <= asal) sel.push(null);
      const isi = i === kode && !denganKode ? null : i === kode + 1 ? (kepala ?? sel[asal]!) : sel[asal]!;
      sel.splice(ke === 'kanan' ? asal + 1 : 4, 0, isi);
    });
  };
  test.each<readonly [string, (b: BerkasKembali) => void, readonly string[]]>([
    ['ke kanan', (b) => salinKolom(b, 'kanan'), ['F', 'G']],
    ['ke kiri', (b) => salinKolom(b, 'depan'), ['E', 'G']],
    ['tanpa kode tersembunyi', (b) => salinKolom(b, 'kanan', undefined, false), ['F', 'G']],
    ['kepala dinomori Excel', (b) => salinKolom(b, 'kanan', 'Nilai produk dalam negeri2', false), ['F', 'G']],
    ['kepala diganti, kodenya tetap', (b) => salinKolom(b, 'kanan', 'Cadangan'), ['F', 'G']],
  ])('%s', async (_, ubah, huruf) => {
    const { status, catatan, data } = await sesudah(ubah);
    expect([status, data]).toEqual(['dikembalikan', []]);
    expect(catatan).toEqual([
      expect.objectContaining({
        kode: 'kolom-ganda',
        params: { kolom: 'Nilai produk dalam negeri', huruf },
        lokasi: { berkas: 'dinkes.xlsx', lembar: 'Transaksi' },
      }),
    ]);
  });

  test('kolom ID baris disalin', async () => {
    const { status, catatan } = await sesudah((b) => {
      for (const sel of b.pada('Transaksi').baris) sel.splice(1, 0, sel[0] ?? null);
    });
    expect([status, catatan.map(({ kode }) => kode)]).toEqual(['dikembalikan', ['kolom-ganda']]);
  });
});
