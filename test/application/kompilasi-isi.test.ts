import { BerkasKembali, type IsiSel } from '../bangun/berkas-kembali';
import { barisTabel, isiDari, kumpulkan, ruangPada, sebar } from '../bangun/ruang-kerja';

const K1 = 'inaproc:K1:1';
const K2 = 'inaproc:K2:1';

async function dinkesTerkirim() {
  const buku = await ruangPada('disetujui');
  const berkas = BerkasKembali.dari((await sebar(buku)).get('DINKES')!);
  berkas
    .tulis('Data OPD', 'DINKES', 'belanja_pbj', 1_500_000)
    .tulis('Pernyataan', 'nihil', 'isi', 'Ada data')
    .tulis('Pernyataan', 'diisiOleh', 'isi', 'Siti')
    .tulis('Pernyataan', 'disetujuiOleh', 'isi', 'Budi');
  return { buku, berkas };
}

/** Compiles the template of DINKES after a change: its verdict, the findings beyond "told only", and the rows compiled. */
async function sesudah(ubah: (berkas: BerkasKembali) => void) {
  const { buku, berkas } = await dinkesTerkirim();
  ubah(berkas);
  const hasil = isiDari(await kumpulkan(buku, [['dinkes.xlsx', await berkas.bytes()]]));
  const [satu] = hasil.berkas;
  const transaksi = await barisTabel(buku, 'data-transaksi');
  return {
    status: satu!.status,
    catatan: satu!.catatan.filter(({ tingkat }) => tingkat !== 'info'),
    semuaCatatan: satu!.catatan,
    transaksi,
    nilai: Object.fromEntries(
      transaksi.map((baris) => [baris['baris'] as string, [baris['nilai_kontrak'], baris['nilai_pdn']]]),
    ),
    buku,
  };
}

const utuh = { [K1]: [800_000, 400_000], [K2]: [200_000, 200_000] };

test('pengembalian yang lengkap diterima, dengan jejak berkas, lembar, dan baris', async () => {
  const { status, transaksi, nilai } = await sesudah(() => undefined);
  expect([status, nilai]).toEqual(['diterima', utuh]);
  // Title, two instructions, unit, example, menu, hidden ids, headers, then data: row 9.
  expect(transaksi[0]).toMatchObject({
    periode: '2026-TW1',
    opd: 'DINKES',
    kodeRup: '1001',
    berkas: 'dinkes.xlsx',
    lembar: 'Transaksi',
    barisAsal: 9,
  });
});

describe('yang tidak mengubah isi', () => {
  const sisipBaris = (berkas: BerkasKembali, di: number, isi: IsiSel[] = []) =>
    berkas.pada('Transaksi').baris.splice(di, 0, isi);
  test.each<readonly [string, (berkas: BerkasKembali) => void]>([
    ['lembar berganti nama', (b) => void (b.pada('Transaksi').nama = 'Sheet lain')],
    ['urutan lembar dibalik', (b) => void b.lembar.reverse()],
    ['baris kosong disisipkan di atas', (b) => void sisipBaris(b, 0)],
    ['baris judul dihapus', (b) => void b.pada('Transaksi').baris.splice(0, 2)],
    [
      'baris kosong disisipkan di antara kode dan kepala',
      (b) => void sisipBaris(b, b.barisId('Transaksi') + 1),
    ],
    ['baris kosong disisipkan di antara data', (b) => void sisipBaris(b, b.letak('Transaksi', K2))],
    [
      'kolom kosong disisipkan',
      (b) => b.pada('Transaksi').baris.forEach((baris) => baris.splice(2, 0, null)),
    ],
    [
      'kolom catatan sendiri ditambahkan',
      (b) => b.pada('Transaksi').baris.forEach((baris, i) => baris.push(i > 7 ? 'catatan' : null)),
    ],
    [
      'kolom dipindah ke depan',
      (b) => {
        const asal = b.kolom('Transaksi', 'nilai_pdn');
        for (const baris of b.pada('Transaksi').baris) {
          while (baris.length <= asal) baris.push(null);
          baris.splice(2, 0, ...baris.splice(asal, 1));
        }
      },
    ],
    [
      'baris diurutkan ulang',
      (b) => b.pada('Transaksi').baris.push(...b.pada('Transaksi').baris.splice(b.letak('Transaksi', K1), 1)),
    ],
    [
      'tulisan kepala diubah',
      (b) => void (b.pada('Transaksi').baris[b.barisId('Transaksi') + 1] = ['x', 'y', 'z', 'a', 'b', 'c']),
    ],
    [
      'lembar identitas hilang, propertinya masih ada',
      (b) => void b.lembar.splice(b.lembar.indexOf(b.pada('_kinerja')), 1),
    ],
    ['properti hilang, lembar identitas masih ada', (b) => b.properti.clear()],
    ['angka diketik sebagai teks', (b) => void b.tulis('Transaksi', K1, 'nilai_kontrak', 'Rp 800.000,00')],
    ['nilai dari rumus diganti nilainya', (b) => void b.tulis('Transaksi', K1, 'nilai_pdn', '400.000')],
  ])('%s', async (_, ubah) => {
    const { status, nilai, catatan } = await sesudah(ubah);
    expect(catatan).toEqual([]);
    expect([status, nilai]).toEqual(['diterima', utuh]);
  });
});

describe('isi sel yang salah disebut pada selnya, dan barisnya tetap ada', () => {
  // Columns: A _id, B kodePaket, C kodeRup, D nama, E nilai_kontrak, F nilai_pdn; K1 stands in row 9.
  test.each<readonly [string, IsiSel, string, string | null]>([
    ['teks', 'lima ratus', 'angka-tidak-terbaca', 'lima ratus'],
    ['nihil', 'nihil', 'angka-nihil', 'nihil'],
    ['negatif', -5, 'angka-di-luar-batas', '-5'],
    ['pecahan rupiah', 1.234, 'rupiah-meragukan', '1.234'],
    ['galat Excel sebagai teks', '#N/A', 'galat-excel', '#N/A'],
    ['rumus yang belum dihitung', { rumus: 'E10*2' }, 'rumus-tanpa-nilai', '='],
    ['logika', true, 'angka-tidak-terbaca', 'true'],
  ])('%s', async (_, isi, kode, tersimpan) => {
    const { status, catatan, nilai } = await sesudah((b) => b.tulis('Transaksi', K1, 'nilai_pdn', isi));
    expect(status).toBe('diterima-dengan-catatan');
    expect(catatan).toEqual([
      expect.objectContaining({
        kode,
        lokasi: {
          berkas: 'dinkes.xlsx',
          lembar: 'Transaksi',
          baris: 9,
          sel: 'F9',
          kolom: 'Nilai produk dalam negeri',
        },
      }),
    ]);
    expect(nilai).toEqual({ ...utuh, [K1]: [800_000, tersimpan] });
  });

  test('TB tersimpan sebagai tidak berlaku, 0 sebagai nol, kosong sebagai kosong', async () => {
    const { status, nilai } = await sesudah((b) =>
      b
        .tulis('Transaksi', K1, 'nilai_pdn', ' tb ')
        .tulis('Transaksi', K2, 'nilai_pdn', 0)
        .tulis('Transaksi', K2, 'nilai_kontrak', null),
    );
    expect([status, nilai]).toEqual(['diterima', { [K1]: [800_000, 'TB'], [K2]: [null, 0] }]);
  });

  describe('sel wajib yang kosong', () => {
    const kode = ['wajib-kosong', 'nilai-pada-batal'];
    const perKolom = async (ubah: (b: BerkasKembali) => unknown) =>
      (await sesudah((b) => void ubah(b))).semuaCatatan
        .filter((satu) => kode.includes(satu.kode))
        .map(({ kode: k, params, lokasi }) => [k, lokasi.sel, lokasi.kolom, params]);

    test('disebut per kolom dengan selnya', async () =>
      expect(
        await perKolom((b) =>
          b.tulis('Transaksi', K1, 'nilai_kontrak', null).tulis('Transaksi', K2, 'nilai_kontrak', null),
        ),
      ).toEqual([
        [
          'wajib-kosong',
          'E9',
          'Nilai kontrak terakhir (termasuk adendum)',
          { jumlah: 2, sel: ['E9:E10'], selebihnya: 0, olehUkpbj: false },
        ],
      ]));
  });
});

describe('baris', () => {
  test('yang dihapus disebut', async () => {
    const { status, catatan, nilai } = await sesudah((b) =>
      b.pada('Transaksi').baris.splice(b.letak('Transaksi', K1), 1),
    );
    expect(status).toBe('diterima-dengan-catatan');
    expect(catatan).toEqual([
      expect.objectContaining({ kode: 'baris-hilang', params: { jumlah: 1, contoh: [K1] } }),
    ]);
    expect(Object.keys(nilai)).toEqual([K2]);
  });

  test.each([
    ['sama: dibaca sekali', 400_000, 'baris-ganda-template', utuh],
    ['berbeda: tidak satu pun dipakai', 1, 'baris-ganda-beda', { [K2]: utuh[K2] }],
  ])('yang disalin dengan isi yang %s', async (_, pdn, kode, harapan) => {
    const { catatan, nilai } = await sesudah((b) => {
      const { baris } = b.pada('Transaksi');
      const salinan = [...baris[b.letak('Transaksi', K1)]!];
      salinan[5] = pdn;
      baris.push(salinan);
    });
    expect(catatan).toEqual([
      expect.objectContaining({
        kode,
        params: { id: K1, barisLain: 9 },
        lokasi: expect.objectContaining({ baris: 11 }) as object,
      }),
    ]);
    expect(nilai).toEqual(harapan);
  });

  test('dari unit lain tidak dikompilasi', async () => {
    const { status, catatan, nilai } = await sesudah((b) =>
      b.pada('Transaksi').baris.push(['inaproc:U1:1', 'U1', '2001', 'x', 9, 9]),
    );
    expect(status).toBe('diterima-dengan-catatan');
    expect(catatan).toEqual([
      expect.objectContaining({ kode: 'baris-asing', params: { id: 'inaproc:U1:1' } }),
    ]);
    expect(nilai).toEqual(utuh);
  });

  test('yang ditambahkan sendiri diberitahukan', async () => {
    const { semuaCatatan, nilai } = await sesudah((b) =>
      b.pada('Transaksi').baris.push([null, 'BARU-1', '1001', 'Paket baru', 5, 5]),
    );
    expect(semuaCatatan).toContainEqual(
      expect.objectContaining({ kode: 'baris-baru', params: { kode: 'BARU-1' } }),
    );
    expect(nilai).toEqual(utuh);
  });
});

describe('Nihil', () => {
  const kosongkan = (b: BerkasKembali) => {
    for (const id of [K1, K2])
      b.tulis('Transaksi', id, 'nilai_kontrak', null).tulis('Transaksi', id, 'nilai_pdn', null);
    for (const id of ['rup:1001', 'rup:1002']) b.tulis('Paket', id, 'pagu', null);
    b.tulis('Data OPD', 'DINKES', 'belanja_pbj', null);
  };
  test('tanpa data: unit melapor nihil', async () => {
    const { status, buku } = await sesudah((b) => {
      kosongkan(b);
      b.tulis('Pernyataan', 'nihil', 'isi', 'ya');
    });
    expect(status).toBe('nihil');
    expect((await barisTabel(buku, 'register'))[0]).toMatchObject({ status: 'Nihil' });
  });
  test('tetapi berisi data: datanya dipakai dan ditanyakan', async () => {
    const { status, catatan, nilai } = await sesudah((b) => b.tulis('Pernyataan', 'nihil', 'isi', 'Ya'));
    expect(status).toBe('diterima-dengan-catatan');
    expect(catatan.map(({ kode }) => kode)).toEqual(['nihil-berisi-data']);
    expect(nilai).toEqual(utuh);
  });
  test.each(['Nihil', 'nihil ', 'Ya'])('%p menyatakan nihil', async (isi) => {
    const { catatan } = await sesudah((b) => b.tulis('Pernyataan', 'nihil', 'isi', isi));
    expect(catatan.map(({ kode }) => kode)).toEqual(['nihil-berisi-data']);
  });
  test.each(['Ada data', 'Tidak', ''])('%p bukan pernyataan nihil', async (isi) => {
    expect((await sesudah((b) => b.tulis('Pernyataan', 'nihil', 'isi', isi))).status).toBe('diterima');
  });
  test('Ada data tanpa satu pun data: ditanyakan', async () => {
    const { status, catatan } = await sesudah(kosongkan);
    expect(status).toBe('diterima-dengan-catatan');
    expect(catatan).toEqual([
      expect.objectContaining({
        kode: 'ada-data-kosong',
        lokasi: { berkas: 'dinkes.xlsx', lembar: 'Pernyataan', baris: 5, sel: 'C5' },
      }),
    ]);
  });
  test('pilihan yang tidak dikenal disebut', async () => {
    const { status, catatan } = await sesudah((b) => b.tulis('Pernyataan', 'nihil', 'isi', 'mungkin'));
    expect(status).toBe('diterima-dengan-catatan');
    expect(catatan).toEqual([
      expect.objectContaining({ kode: 'pernyataan-tidak-dikenal', params: { teks: 'mungkin' } }),
    ]);
  });
});

describe('Pernyataan yang kosong', () => {
  const kosongkan = (b: BerkasKembali, ...butir: readonly string[]): void => {
    for (const satu of butir) b.tulis('Pernyataan', satu, 'isi', null);
  };
  // Title, instruction, hidden ids, headers, then the rows: column C, rows 5 (data), 6 (filled by), 8 (approved by).
  const butir = {
    nihil: { butir: 'Data pada periode ini (Ada data / Nihil)', sel: 'C5' },
    diisiOleh: { butir: 'Diisi oleh (nama)', sel: 'C6' },
    disetujuiOleh: { butir: 'Disetujui oleh (nama PA/KPA/PPK)', sel: 'C8' },
  };

  test('seluruhnya: diterima dengan catatan yang menyebut setiap selnya', async () => {
    const { status, catatan, nilai } = await sesudah((b) =>
      kosongkan(b, 'nihil', 'diisiOleh', 'disetujuiOleh'),
    );
    expect(status).toBe('diterima-dengan-catatan');
    expect(catatan).toEqual([
      expect.objectContaining({
        kode: 'pernyataan-kosong',
        params: { daftar: [butir.nihil, butir.diisiOleh, butir.disetujuiOleh] },
        lokasi: { berkas: 'dinkes.xlsx', lembar: 'Pernyataan', baris: 5, sel: 'C5' },
      }),
    ]);
    expect(nilai).toEqual(utuh);
  });

  test('lembarnya dihapus: sama', async () => {
    const { status, catatan } = await sesudah(
      (b) => void b.lembar.splice(b.lembar.indexOf(b.pada('Pernyataan')), 1),
    );
    expect([status, catatan.map(({ kode }) => kode)]).toEqual([
      'diterima-dengan-catatan',
      ['pernyataan-kosong'],
    ]);
  });

  test('sebagian: diberitahukan', async () => {
    const { status, semuaCatatan } = await sesudah((b) => kosongkan(b, 'nihil', 'disetujuiOleh'));
    expect(status).toBe('diterima');
    expect(semuaCatatan).toContainEqual(
      expect.objectContaining({
        kode: 'pernyataan-kurang',
        params: { daftar: [butir.nihil, butir.disetujuiOleh] },
      }),
    );
  });

  test('template lama yang menanyakan Nihil (Ya/Tidak): baris kosong bukan kekurangan', async () => {
    const { semuaCatatan } = await sesudah((b) => {
      kosongkan(b, 'nihil');
      b.tulis('Pernyataan', 'nihil', 'uraian', 'Nihil: tidak ada data pada periode ini (Ya/Tidak)');
    });
    expect(semuaCatatan.filter(({ kode }) => kode.startsWith('pernyataan'))).toEqual([]);
  });
});
