import type { Lingkup } from '../../../src/domain/perhitungan/lingkup';
import type { SebabCapaian } from '../../../src/domain/perhitungan/sebab';
import { bahasaIndonesia } from '../../../src/teks/bahasa-indonesia';
import {
  angka,
  dataOpd,
  hitung,
  paket,
  paketKembali,
  perhitungan,
  transaksi,
} from '../../bangun/perhitungan';
import { indikator, target } from '../../bangun/rencana';

type Keadaan = Parameters<typeof hitung>[0];

const tulis = (satu: SebabCapaian): string => {
  const { mengapa, langkah } = bahasaIndonesia.sebabCapaian(satu);
  return `${mengapa} ${langkah}`;
};

const unit = (kode: string): Lingkup => ({ jenis: 'opd', kode });
const area = (kode: string): Lingkup => ({ jenis: 'area', kode });

const sebab = (keadaan: Keadaan, lingkup?: Lingkup) => {
  const hasil = hitung(keadaan, lingkup);
  expect(typeof angka(hasil)).toBe('string');
  return hasil.sebab();
};
const kalimat = (keadaan: Keadaan, lingkup?: Lingkup): string => sebab(keadaan, lingkup).map(tulis).join(' ');

const terpilih = [indikator({ cakupanData: 'paket-terpilih', area: 'A1' })];
const melapor = transaksi({ id: '1', rup: '1' }, { nilai_kontrak: 100, nilai_pdn: 60 });
const tanpaArea = [paket({ id: 'p1', rup: '1' }), paket({ id: 'p2', opd: 'B', rup: '2' })];

test('nilai yang ada tidak mempunyai sebab', () => expect(hitung({ data: [melapor] }).sebab()).toEqual([]));

describe('yang belum melapor', () => {
  test('satu unit: namanya, periodenya, dan apa yang diminta', () => {
    expect(sebab({ data: [melapor] }, unit('B'))).toEqual([
      {
        jenis: 'unit-belum-melapor',
        unit: 'Dinas B',
        jumlah: 1,
        melapor: 0,
        keadaan: [{ keadaan: 'belum-dikirim', jumlah: 1, unit: ['Dinas B'] }],
        periode: '2026-TW1',
      },
    ]);
    expect(kalimat({ data: [melapor] }, unit('B'))).toBe(
      'Unit belum melapor: Dinas B, Triwulan I 2026; templatenya belum dibuat. Buat di halaman Distribusi dan kirim, minta diisi, lalu masukkan di halaman Kompilasi.',
    );
  });

  test.each([
    ['dikembalikan', 'berkasnya dikembalikan untuk perbaikan. Minta berkas yang sudah diperbaiki,'],
    ['dikirim', 'templatenya sudah dikirim. Minta template yang sudah diisi,'],
    ['terkirim', 'templatenya sudah dibuat, tetapi belum ditandai dikirim. Pastikan sudah sampai,'],
    ['tidak-melapor', 'pada Register Pengembalian statusnya "Tidak melapor".'],
  ] as const)('satu unit yang menurut register %s: itu yang disebut', (keadaan, isi) => {
    const kembali = { B: keadaan };
    expect(sebab({ data: [melapor], kembali }, unit('B'))).toMatchObject([
      { unit: 'Dinas B', keadaan: [{ keadaan, jumlah: 1 }] },
    ]);
    expect(kalimat({ data: [melapor], kembali }, unit('B'))).toContain(isi);
  });

  test('semua unit: berapa dari berapa, dan di mana berkasnya', () => {
    const keadaan = { data: [], kembali: { A: 'dikirim', B: 'dikembalikan' } } as const;
    expect(sebab(keadaan)).toEqual([
      {
        jenis: 'unit-belum-melapor',
        unit: null,
        jumlah: 2,
        melapor: 0,
        keadaan: [
          { keadaan: 'dikembalikan', jumlah: 1, unit: ['Dinas B'] },
          { keadaan: 'dikirim', jumlah: 1, unit: ['Dinas A'] },
        ],
        periode: '2026-TW1',
      },
    ]);
    expect(kalimat(keadaan)).toBe(
      'Belum ada unit yang melapor untuk Triwulan I 2026: 0 dari 2 unit (berkas dikembalikan untuk perbaikan: Dinas B; template sudah dikirim: Dinas A). Minta berkas yang sudah diperbaiki dan template yang belum masuk, lalu masukkan di halaman Kompilasi.',
    );
  });

  test('Nihil bukan belum melapor dan bukan sekadar tanpa baris', () => {
    const keadaan = {
      data: [],
      posisi: { A: '2026-TW1' },
      kembali: { A: 'nihil', B: 'dikembalikan' },
    } as const;
    expect(sebab(keadaan, unit('A'))).toEqual([
      { jenis: 'unit-nihil', unit: 'Dinas A', jumlah: 1, periode: '2026-TW1' },
    ]);
    expect(kalimat(keadaan, unit('A'))).toMatch(
      /^Dinas A menyatakan Nihil \(tidak ada data\) untuk Triwulan I 2026/,
    );
    // Over all units: who has not come, and what the one that came said.
    expect(sebab(keadaan)).toMatchObject([
      {
        jenis: 'unit-belum-melapor',
        jumlah: 2,
        melapor: 1,
        keadaan: [{ keadaan: 'dikembalikan', jumlah: 1 }],
      },
      { jenis: 'unit-nihil', unit: null, jumlah: 1 },
    ]);
    expect(kalimat(keadaan)).toContain('Belum semua unit melapor untuk Triwulan I 2026: 1 dari 2 unit');
  });

  test('Nihil pada periode lalu tidak membuat unit sudah melapor pada periode ini', () =>
    expect(
      sebab(
        {
          indikator: [indikator({ aturanTidakMelapor: 'posisi-terakhir' })],
          periode: '2026-TW2',
          data: [],
          posisi: { A: '2026-TW1' },
          kembali: { A: 'dikirim' },
        },
        unit('A'),
      ),
    ).toMatchObject([{ jenis: 'unit-belum-melapor', unit: 'Dinas A', keadaan: [{ keadaan: 'dikirim' }] }]));

  test('yang sudah melapor pada periode ini tanpa baris adalah hal lain', () =>
    expect(sebab({ data: [], posisi: { A: '2026-TW1' } }, unit('A'))).toEqual([
      { jenis: 'baris-belum-ada', tingkat: 'transaksi', unit: 'Dinas A' },
    ]));

  test('di bawah aturan nol pun yang dikatakan ialah belum melapor, bukan hanya penyebut nol', () =>
    expect(
      sebab(
        {
          indikator: [
            indikator({ rumus: 'jumlah(belanja_pbj) / jumlah(belanja_pbj)', aturanTidakMelapor: 'nol' }),
          ],
          data: [],
        },
        unit('A'),
      ),
    ).toMatchObject([{ jenis: 'unit-belum-melapor', unit: 'Dinas A', jumlah: 1, periode: '2026-TW1' }]));

  test('tanpa OPD sama sekali', () => expect(sebab({ unit: [] })).toEqual([{ jenis: 'unit-belum-ada' }]));
});

describe('paket dan area', () => {
  test('tidak satu pun paket dipetakan: 0 dari 2, dengan lembar dan kolomnya', () => {
    const keadaan = { indikator: terpilih, induk: tanpaArea, data: [melapor] };
    expect(sebab(keadaan)).toEqual([
      { jenis: 'paket-belum-dipetakan', area: 'A1', unit: null, terpetakan: 0, paket: 2 },
    ]);
    expect(kalimat(keadaan)).toMatch(
      /^Belum ada paket yang dipetakan ke area A1: 0 dari 2 paket sudah dipetakan\. Isi kolom Kode area strategis pada lembar Paket \(langkah 11 SOP\)/,
    );
  });

  test('dipetakan ke area lain saja', () => {
    const induk = [paket({ id: 'p1', rup: '1', area: ['A2'] }), paket({ id: 'p2', opd: 'B', rup: '2' })];
    const keadaan = { indikator: terpilih, induk, data: [melapor] };
    expect(sebab(keadaan)).toMatchObject([{ area: 'A1', terpetakan: 1, paket: 2 }]);
    expect(kalimat(keadaan)).toContain('1 dari 2 paket sudah dipetakan, semuanya ke area lain');
  });

  test('per OPD: paket unit itu sendiri yang dihitung', () => {
    const induk = [paket({ id: 'p1', rup: '1' }), paket({ id: 'p2', opd: 'B', rup: '2', area: ['a1'] })];
    expect(sebab({ indikator: terpilih, induk, data: [melapor] }, unit('A'))).toEqual([
      { jenis: 'paket-belum-dipetakan', area: 'A1', unit: 'Dinas A', terpetakan: 0, paket: 1 },
    ]);
  });

  test('per area: area yang dinilai', () =>
    expect(sebab({ induk: tanpaArea, data: [melapor] }, area('A3'))).toEqual([
      { jenis: 'paket-belum-dipetakan', area: 'A3', unit: null, terpetakan: 0, paket: 2 },
    ]));

  test('dua area yang tidak bertemu pada satu paket', () => {
    const induk = [paket({ id: 'p1', rup: '1', area: ['A1'] }), paket({ id: 'p2', rup: '2', area: ['A2'] })];
    expect(sebab({ indikator: terpilih, induk, data: [melapor] }, area('A2'))).toEqual([
      { jenis: 'area-tidak-beririsan', area: ['A1', 'A2'] },
    ]);
  });

  test('belum ada paket yang diimpor', () =>
    expect(sebab({ indikator: terpilih, data: [melapor] })).toEqual([
      { jenis: 'paket-belum-diimpor', area: 'A1', unit: null },
    ]));

  test('paket di area ada, tetapi baris yang dilaporkan milik paket lain', () => {
    const induk = [paket({ id: 'p1', rup: '9', area: ['A1'] })];
    expect(sebab({ indikator: terpilih, induk, data: [melapor] })).toEqual([
      { jenis: 'baris-di-luar-area', tingkat: 'transaksi', baris: 1, area: ['A1'] },
    ]);
  });

  test('belum melapor dan belum dipetakan keduanya disebut', () =>
    expect(sebab({ indikator: terpilih, induk: tanpaArea, data: [] }).map(({ jenis }) => jenis)).toEqual([
      'unit-belum-melapor',
      'paket-belum-dipetakan',
    ]));
});

describe('baris yang ada tetapi tidak memberi nilai', () => {
  test('tidak satu pun memenuhi syarat baris; penyebut nol di sini hanya akibatnya', () => {
    const keadaan = { indikator: [indikator({ basis: 'hps > 0' })], data: [{ ...melapor, isian: {} }] };
    const tanpaHps = transaksi({ id: '1' }, { nilai_kontrak: 100, nilai_pdn: 60, hps: 0 });
    expect(sebab({ ...keadaan, data: [tanpaHps] })).toEqual([
      {
        jenis: 'di-luar-syarat-baris',
        tingkat: 'transaksi',
        baris: 1,
        basis: 'hps > 0',
        kolomTanggal: null,
        kolom: [{ label: 'Harga perkiraan sendiri (HPS)', diimpor: true }],
      },
    ]);
  });

  test('tidak satu pun bertanggal di dalam periode', () => {
    const lalu = transaksi(
      { id: '1' },
      { nilai_kontrak: 100, nilai_pdn: 60, tgl_kontrak: { tanggal: '2025-12-31' } },
    );
    const keadaan = {
      indikator: [indikator({ sifat: 'periodik', kolomTanggal: 'tgl_kontrak' })],
      data: [lalu],
    };
    expect(sebab(keadaan)).toMatchObject([
      { jenis: 'di-luar-syarat-baris', baris: 1, basis: null, kolomTanggal: 'tgl_kontrak' },
    ]);
    expect(kalimat(keadaan)).toContain('1 baris transaksi bertanggal tgl_kontrak di dalam periode');
  });

  test('variabel mana yang kosong, dan pada berapa baris', () => {
    const data = [
      transaksi({ id: '1' }, { nilai_kontrak: 100 }),
      transaksi({ id: '2' }, {}),
      transaksi({ id: '3' }, { nilai_kontrak: '?' }),
    ];
    expect(sebab({ data })).toMatchObject([
      {
        jenis: 'data-belum-lengkap',
        baris: 3,
        variabel: [
          { nama: 'nilai_pdn', keadaan: 'kosong', baris: 3 },
          { nama: 'nilai_kontrak', keadaan: 'tidak-sah', baris: 1 },
          { nama: 'nilai_kontrak', keadaan: 'kosong', baris: 1 },
        ],
      },
    ]);
    expect(kalimat({ data })).toContain(
      '"Nilai produk dalam negeri" kosong pada semua 3 baris; "Nilai kontrak terakhir (termasuk adendum)" tidak terbaca pada 1 baris; "Nilai kontrak terakhir (termasuk adendum)" kosong pada 1 baris.',
    );
  });

  test('tidak berlaku pada semua baris disebut sebagai itu, bukan sebagai kosong', () => {
    const keadaan = { data: [transaksi({ id: '1' }, { nilai_kontrak: 'TB', nilai_pdn: 'TB' })] };
    expect(sebab(keadaan)).toMatchObject([
      { variabel: [{ keadaan: 'tidak-berlaku' }, { keadaan: 'tidak-berlaku' }] },
    ]);
    expect(kalimat(keadaan)).not.toContain('kosong');
  });

  test('rata-rata tanpa baris yang memenuhi syaratnya: bagian rumusnya', () =>
    expect(
      sebab({
        indikator: [indikator({ rumus: 'rata(nilai_kontrak, nilai_kontrak > 500)' })],
        data: [melapor],
      }),
    ).toEqual([
      {
        jenis: 'syarat-tidak-terpenuhi',
        tingkat: 'transaksi',
        baris: 1,
        bagian: 'rata(nilai_kontrak, nilai_kontrak > 500)',
        kolom: [{ label: 'Nilai kontrak terakhir (termasuk adendum)', diimpor: false }],
      },
    ]));

  test('penyebut yang memang nol: bagian rumusnya', () =>
    expect(sebab({ data: [transaksi({ id: '1' }, { nilai_kontrak: 0, nilai_pdn: 0 })] })).toEqual([
      {
        jenis: 'penyebut-nol',
        bagian: 'jumlah(nilai_kontrak)',
        baris: 1,
        kolom: [{ label: 'Nilai kontrak terakhir (termasuk adendum)', diimpor: false }],
      },
    ]));

  test('data OPD yang tidak diisi tidak bergantung pada peta area', () =>
    expect(
      sebab({
        indikator: [indikator({ ...terpilih[0], rumus: 'jumlah(belanja_pbj)' })],
        data: [dataOpd({ id: 'A' })],
      }),
    ).toMatchObject([{ jenis: 'data-belum-lengkap', tingkat: 'opd', variabel: [{ nama: 'belanja_pbj' }] }]));
});

describe('indikator gabungan', () => {
  const gabungan = (rumus: string) => [indikator({ rumus }), indikator({ id: 'ik-2', kode: 'IK02' })];

  test('sebab indikator yang dirujuk ikut disebut', () => {
    expect(sebab({ indikator: gabungan('IK02 * 2'), data: [] }, unit('A'))).toMatchObject([
      {
        jenis: 'rujukan-tidak-dapat-dihitung',
        kode: 'IK02',
        apa: 'nilai',
        sebab: { jenis: 'unit-belum-melapor', unit: 'Dinas A', jumlah: 1, periode: '2026-TW1' },
      },
    ]);
    expect(kalimat({ indikator: gabungan('IK02 * 2'), data: [] }, unit('A'))).toContain('Dinas A');
  });

  test('skor tanpa target: lembar Target', () => {
    const keadaan = { indikator: gabungan('skor(IK02)'), data: [melapor] };
    expect(sebab(keadaan)).toMatchObject([{ kode: 'IK02', apa: 'skor', sebab: 'target-kosong' }]);
    expect(kalimat(keadaan)).toContain('lembar Target');
    expect(angka(hitung({ ...keadaan, rencana: { target: [target({ indikatorId: 'ik-2' })] } }))).toBe(75); // 60 of 80
  });

  test('rumus saling merujuk: seluruh lingkarannya, bukan hanya dirinya', () => {
    const lingkaran = [
      indikator({ rumus: 'IK02 + 1' }),
      indikator({ id: 'ik-2', kode: 'IK02', rumus: 'IK01 + 1' }),
    ];
    const [satu] = perhitungan({ indikator: lingkaran })
      .hitung('ik-1', { jenis: 'seluruh', kode: null })
      .sebab();
    expect(satu).toMatchObject({
      jenis: 'siklus',
      jalur: expect.arrayContaining(['IK01', 'IK02']) as string[],
    });
  });
});

describe('data belum memadai', () => {
  const bertarget = {
    rencana: { target: [target({ indikatorId: 'ik-1', periode: '2026-TW1', nilai: 50 })] },
  };

  test('unit yang belum masuk: 1 dari 4 unit ialah 25 %, di bawah 80 %', () => {
    const keadaan = {
      ...bertarget,
      unit: ['A', 'B', 'C', 'D'],
      data: [melapor],
      kembali: { B: 'dikembalikan', C: 'dikirim', D: 'dikirim' },
    } as const;
    const hasil = hitung(keadaan);
    expect(hasil.sebab()).toEqual([
      {
        jenis: 'data-belum-memadai',
        kelengkapan: 25,
        batas: 80,
        rujukan: null,
        opd: {
          bagian: [1, 4],
          keadaan: [
            { keadaan: 'dikembalikan', jumlah: 1, unit: ['Dinas B'] },
            { keadaan: 'dikirim', jumlah: 2, unit: ['Dinas C', 'Dinas D'] },
          ],
        },
        baris: null,
        pagu: null,
        variabel: [],
      },
    ]);
    expect(tulis(hasil.sebab()[0]!)).toBe(
      'Kelengkapan data 25 %, di bawah batas 80 %. Baru 1 dari 4 unit melapor (berkas dikembalikan untuk perbaikan: Dinas B; template sudah dikirim: Dinas C, Dinas D). Minta berkas yang sudah diperbaiki dan template yang belum masuk, lalu masukkan di halaman Kompilasi.',
    );
  });

  /** 1 of 3 rows is whole (33.33 %): the value of PDN is blank in two of them, the contract's in one. */
  const bolong = [melapor, transaksi({ id: '2' }, { nilai_kontrak: 100 }), transaksi({ id: '3' }, {})];

  test('baris yang dikeluarkan, dan variabel yang paling banyak kosong lebih dahulu', () => {
    const hasil = hitung({ ...bertarget, unit: ['A'], data: bolong });
    expect(hasil.sebab()).toMatchObject([
      {
        kelengkapan: 33.33,
        opd: null,
        baris: [1, 3],
        pagu: null,
        variabel: [
          { id: 'nilai_pdn', keadaan: 'kosong', baris: 2 },
          { id: 'nilai_kontrak', keadaan: 'kosong', baris: 1 },
        ],
      },
    ]);
    expect(tulis(hasil.sebab()[0]!)).toMatch(
      /^Kelengkapan data 33,33 %, di bawah batas 80 %\. Baris yang lengkap 1 dari 3 \(.* kosong pada 2 baris; .* kosong pada 1 baris\)\. Minta unit mengisi "Nilai produk dalam negeri", "Nilai kontrak terakhir \(termasuk adendum\)" pada template, lalu kompilasi lagi\.$/,
    );
  });

  test('jumlah yang dihitung program diminta dari yang dijumlahkan, bukan lewat impor', () => {
    const hasil = hitung({
      indikator: [indikator({ rumus: 'jumlah(nilai_kontrak_paket)' })],
      unit: ['A'],
      data: [paketKembali({ id: 'p1', rup: '1' })],
    });
    expect(hasil.sebab()).toMatchObject([
      { variabel: [{ id: 'nilai_kontrak_paket', keadaan: 'kosong', diimpor: false }] },
    ]);
  });

  test('indikator gabungan menyebut yang dirujuknya', () =>
    expect(
      hitung({
        ...bertarget,
        indikator: [indikator({ rumus: 'IK02 * 2' }), indikator({ id: 'ik-2', kode: 'IK02' })],
        unit: ['A'],
        data: bolong,
      }).sebab(),
    ).toMatchObject([{ jenis: 'data-belum-memadai', rujukan: 'IK02', baris: [1, 3] }]));

  test('di atas batas tidak ada yang perlu dikatakan', () =>
    expect(hitung({ ...bertarget, unit: ['A'], data: [melapor] }).sebab()).toEqual([]));
});
