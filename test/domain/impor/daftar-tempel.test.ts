import { bacaDaftarTempel } from '../../../src/domain/impor/unit/tempel/daftar-tempel';

const pasangan = (teks: string, opsi = {}) =>
  bacaDaftarTempel(teks, opsi).unit.map(
    ({ kode, nama, sementara }) => `${sementara ? '?' : ''}${kode} = ${nama}`,
  );
const kode = (teks: string) => bacaDaftarTempel(teks).catatan.map((satu) => satu.kode);

const kesehatan = ['DINKES = Dinas Kesehatan', 'DISDIK = Dinas Pendidikan'];
const angka = [
  '1.02.0.00.0.00.02.0000 = Dinas Kesehatan',
  '1.01.0.00.0.00.01.0000 = Badan Kepegawaian, Pendidikan dan Pelatihan Daerah',
];
const satker = ['219228 = Dinas Kesehatan', '219229 = Badan Perencanaan, Penelitian dan Pengembangan Daerah'];

describe('kode dan nama, dalam urutan dan dengan pemisah apa pun', () => {
  test.each([
    ['tab', 'DINKES\tDinas Kesehatan\nDISDIK\tDinas Pendidikan', kesehatan],
    ['tab, nama dahulu', 'Dinas Kesehatan\tDINKES\nDinas Pendidikan\tDISDIK', kesehatan],
    ['titik koma', 'DINKES;Dinas Kesehatan\nDISDIK; Dinas Pendidikan', kesehatan],
    ['titik koma, nama dahulu', 'Dinas Kesehatan;DINKES\nDinas Pendidikan;DISDIK', kesehatan],
    ['koma', 'DINKES,Dinas Kesehatan\nDISDIK, Dinas Pendidikan', kesehatan],
    ['koma, nama dahulu', 'Dinas Kesehatan, DINKES\nDinas Pendidikan, DISDIK', kesehatan],
    ['beberapa spasi', 'DINKES   Dinas Kesehatan\nDISDIK  Dinas Pendidikan', kesehatan],
    ['beberapa spasi, nama dahulu', 'Dinas Kesehatan   DINKES\nDinas Pendidikan  DISDIK', kesehatan],
    ['strip', 'DINKES - Dinas Kesehatan\nDISDIK – Dinas Pendidikan', kesehatan],
    ['strip, nama dahulu', 'Dinas Kesehatan - DINKES\nDinas Pendidikan — DISDIK', kesehatan],
    ['garis tegak', 'DINKES|Dinas Kesehatan\nDISDIK | Dinas Pendidikan', kesehatan],
    ['tabel Markdown', '| DINKES | Dinas Kesehatan |\n| DISDIK | Dinas Pendidikan |', kesehatan],
    ['titik dua', 'DINKES: Dinas Kesehatan\nDISDIK: Dinas Pendidikan', kesehatan],
    ['singkatan dalam kurung', 'Dinas Kesehatan (DINKES)\nDinas Pendidikan (DISDIK)', kesehatan],
    ['kurung di depan', '(DINKES) Dinas Kesehatan\n[DISDIK] Dinas Pendidikan', kesehatan],
    ['garis miring', 'Dinas Kesehatan / DINKES\nDinas Pendidikan / DISDIK', kesehatan],
    ['pemisah bercampur', 'DINKES\tDinas Kesehatan\nDISDIK;Dinas Pendidikan', kesehatan],
    ['satu baris saja', 'DINKES\tDinas Kesehatan', kesehatan.slice(0, 1)],
    [
      'kode huruf kecil',
      'bappeda - Badan Perencanaan\nDinkes - Dinas Kesehatan',
      ['bappeda = Badan Perencanaan', 'Dinkes = Dinas Kesehatan'],
    ],
    ['kode panjang, koma di dalam nama', angka.map((s) => s.replace(' = ', ', ')).join('\n'), angka],
    [
      'kode panjang sesudah nama yang berkoma',
      satker.map((s) => s.split(' = ').reverse().join(', ')).join('\n'),
      satker,
    ],
    [
      'kode panjang dan satu spasi, disalin dari PDF',
      angka.map((s) => s.replace(' = ', ' ')).join('\n'),
      angka,
    ],
    [
      'kode berspasi',
      '1 02 01\tDinas Kesehatan\n1 02 02\tDinas Pendidikan',
      ['1 02 01 = Dinas Kesehatan', '1 02 02 = Dinas Pendidikan'],
    ],
    ['seperti ekspor INAPROC', 'DINAS KESEHATAN - 452609', ['452609 = DINAS KESEHATAN']],
    [
      'kode berkutip Excel',
      '="0123"\tDinas Kesehatan\n\'0124\tDinas Pendidikan',
      ['0123 = Dinas Kesehatan', '0124 = Dinas Pendidikan'],
    ],
    [
      'kode yang diberi .0 oleh spreadsheet',
      '219228.0;Dinas Kesehatan\n219229.0;Dinas Sosial',
      ['219228 = Dinas Kesehatan', '219229 = Dinas Sosial'],
    ],
  ])('%s', (_, teks, harapan) => {
    const daftar = bacaDaftarTempel(teks);
    expect(pasangan(teks)).toEqual(harapan);
    expect(daftar.catatan).toEqual([]);
    expect(daftar.unit.every(({ sementara }) => !sementara)).toBe(true);
  });
});

describe('daftar bernomor, berbutir, berjudul', () => {
  test.each([
    ['1. kode;nama', '1. DINKES;Dinas Kesehatan\n2. DISDIK;Dinas Pendidikan', kesehatan],
    ['kolom nomor dengan tab', '1\tDINKES\tDinas Kesehatan\n2\tDISDIK\tDinas Pendidikan', kesehatan],
    ['kolom nomor 01', '01\tDINKES\tDinas Kesehatan\n02\tDISDIK\tDinas Pendidikan', kesehatan],
    ['nomor dengan koma', '1,DINKES,Dinas Kesehatan\n2,DISDIK,Dinas Pendidikan', kesehatan],
    ['nomor dan spasi', '1 DINKES - Dinas Kesehatan\n2 DISDIK - Dinas Pendidikan', kesehatan],
    ['butir', '• DINKES - Dinas Kesehatan\n- DISDIK - Dinas Pendidikan', kesehatan],
    ['judul kolom', 'Kode;Nama\nDINKES;Dinas Kesehatan\nDISDIK;Dinas Pendidikan', kesehatan],
    ['baris sep= dari Excel', 'sep=;\nKode;Nama\nDINKES;Dinas Kesehatan\nDISDIK;Dinas Pendidikan', kesehatan],
    [
      'judul kolom terbalik',
      'Nama OPD\tKode OPD\nDinas Kesehatan\tDINKES\nDinas Pendidikan\tDISDIK',
      kesehatan,
    ],
    [
      'judul kolom dengan nomor',
      'No\tKode\tNama Perangkat Daerah\n1\tDINKES\tDinas Kesehatan\n2\tDISDIK\tDinas Pendidikan',
      kesehatan,
    ],
    [
      'judul di atas judul kolom',
      'DAFTAR PERANGKAT DAERAH KOTA X\n\nNo;Kode;Nama\n1;DINKES;Dinas Kesehatan\n2;DISDIK;Dinas Pendidikan',
      kesehatan,
    ],
    ['CSV berkutip', 'Kode,Nama\n"DINKES","Dinas Kesehatan"\n"DISDIK","Dinas Pendidikan"', kesehatan],
    [
      'BOM, CRLF, spasi tak putus',
      '\uFEFFDINKES\tDinas\u00A0Kesehatan\r\nDISDIK\tDinas Pendidikan\r\n',
      kesehatan,
    ],
    [
      'baris kosong dan spasi di tepi',
      '\n  DINKES\t Dinas Kesehatan \n\n\tDISDIK\tDinas Pendidikan\t\n'.replace('\tDISDIK', 'DISDIK'),
      kesehatan,
    ],
  ])('%s', (_, teks, harapan) => expect(pasangan(teks)).toEqual(harapan));

  test('koma di dalam nama, dengan dan tanpa kutip, di bawah judul kolom', () =>
    expect(
      pasangan(
        'Kode,Nama\n5.03,"Badan Kepegawaian, Pendidikan dan Pelatihan Daerah"\n5.01,Badan Perencanaan, Penelitian dan Pengembangan Daerah\n1.02,Dinas Kesehatan',
      ),
    ).toEqual([
      '5.03 = Badan Kepegawaian, Pendidikan dan Pelatihan Daerah',
      '5.01 = Badan Perencanaan, Penelitian dan Pengembangan Daerah',
      '1.02 = Dinas Kesehatan',
    ]));

  test('sel dengan pergantian baris tetap satu sel, dan nomor baris sesudahnya benar', () => {
    const daftar = bacaDaftarTempel('DINKES\t"Dinas\nKesehatan"\nDISDIK\tDinas Pendidikan');
    expect(daftar.baris.map(({ nomor, nama }) => [nomor, nama])).toEqual([
      [1, 'Dinas Kesehatan'],
      [3, 'Dinas Pendidikan'],
    ]);
  });

  test('nama singkat dari kolomnya sendiri, atau dari kurung di samping kode', () => {
    const singkat = (teks: string) => bacaDaftarTempel(teks).unit.map((u) => [u.kode, u.nama, u.namaSingkat]);
    const harapan = [
      ['219228', 'Dinas Kesehatan', 'DINKES'],
      ['219229', 'Dinas Sosial', 'DINSOS'],
    ];
    expect(singkat('219228\tDinas Kesehatan\tDINKES\n219229\tDinas Sosial\tDINSOS')).toEqual(harapan);
    expect(singkat('219228;Dinas Kesehatan (DINKES)\n219229;Dinas Sosial (DINSOS)')).toEqual(harapan);
  });
});

/** Perangkat daerah of a city, as pasted: names alone, some with commas. */
const salatiga = [
  'Inspektorat',
  'Sekretariat Daerah',
  'Badan Kepegawaian, Pendidikan dan Pelatihan Daerah',
  'Badan Perencanaan, Penelitian dan Pengembangan Daerah',
  'Dinas Koperasi, Usaha Kecil dan Menengah',
  'RSUD',
  'Satuan Polisi Pamong Praja',
  'Kecamatan Tingkir',
];

describe('nama saja', () => {
  test.each([
    ['apa adanya', salatiga],
    ['bernomor', salatiga.map((nama, i) => `${i + 1}. ${nama}`)],
    ['bernomor tanpa titik', salatiga.map((nama, i) => `${i + 1} ${nama}`)],
    ['kolom nomor', salatiga.map((nama, i) => `${i + 1}\t${nama}`)],
    ['berhuruf', salatiga.map((nama, i) => `${'abcdefgh'[i]!}. ${nama}`)],
    ['berakhir titik koma', salatiga.map((nama) => `${nama};`)],
    ['berjudul', ['Nama OPD', ...salatiga]],
  ])('%s: tidak satu nama pun terpotong, kode sementara menurut abjad', (_, baris) => {
    const { unit, catatan } = bacaDaftarTempel(baris.join('\n'));
    expect(unit.map(({ nama }) => nama)).toEqual(salatiga);
    expect(unit.every(({ sementara }) => sementara)).toBe(true);
    expect(unit.map(({ kode: k }) => k)).toEqual([
      'S-004',
      'S-008',
      'S-001',
      'S-002',
      'S-003',
      'S-006',
      'S-007',
      'S-005',
    ]);
    expect(catatan).toEqual([]);
  });

  test('kata yang sama dalam kurung pada banyak baris bukan kode', () =>
    expect(pasangan('Bagian Umum (SETDA)\nBagian Hukum (SETDA)\nBagian Organisasi (SETDA)')).toEqual([
      '?S-003 = Bagian Umum (SETDA)',
      '?S-001 = Bagian Hukum (SETDA)',
      '?S-002 = Bagian Organisasi (SETDA)',
    ]));

  test('SMP Negeri 2 tetap nama; S-001 yang diberikan orang tidak dipakai lagi', () => {
    expect(pasangan('SMP Negeri 2\nSMP Negeri 3')).toEqual([
      '?S-001 = SMP Negeri 2',
      '?S-002 = SMP Negeri 3',
    ]);
    expect(pasangan('S-001;Dinas Sosial\nS-009;Dinas Pangan\n;Arsip')).toEqual([
      'S-001 = Dinas Sosial',
      'S-009 = Dinas Pangan',
      '?S-002 = Arsip',
    ]);
  });
});

describe('tidak ada yang digabung diam-diam', () => {
  test('satu kode dengan dua nama: catatan menyebut kedua baris, dan menghentikan', () => {
    const { unit, catatan, baris } = bacaDaftarTempel(
      'DINKES\tDinas Kesehatan\nDPU\tDinas PU\ndinkes\tDinas Pendidikan',
    );
    expect(catatan).toMatchObject([
      {
        kode: 'opd-kode-bentrok',
        akibat: 'menghentikan',
        lokasi: { baris: 3 },
        params: {
          kode: 'dinkes',
          nama: 'Dinas Pendidikan',
          baris: 3,
          namaLain: 'Dinas Kesehatan',
          barisLain: 1,
        },
      },
    ]);
    expect(unit).toHaveLength(2);
    expect(baris[2]!.nasib).toEqual({ jenis: 'kode-bentrok', barisLain: 1 });
  });

  test('unit yang sama dua kali, juga bila hanya satu yang berkode', () => {
    const { unit, catatan } = bacaDaftarTempel(
      'Dinas Kesehatan\r\n452609\tDINAS KESEHATAN\n\n452609\tDinas Kesehatan',
    );
    expect(unit).toMatchObject([{ kode: '452609', nama: 'DINAS KESEHATAN', sementara: false }]);
    expect(
      catatan.map((s) => [s.kode, s.lokasi.baris, (s.params as { barisLain?: number }).barisLain]),
    ).toEqual([
      ['opd-berulang', 4, 2],
      ['opd-berulang', 1, 2],
    ]);
  });

  test('satu nama dengan dua kode: keduanya tetap, dan dikatakan', () => {
    const { unit, catatan } = bacaDaftarTempel('11\tDinas Kesehatan\n12\tDinas Kesehatan\n13\tRSUD');
    expect(unit.map(({ kode: k }) => k)).toEqual(['11', '12', '13']);
    expect(catatan).toMatchObject([
      { kode: 'opd-nama-ganda', lokasi: { baris: 2 }, params: { kode: '12', kodeLain: '11', barisLain: 1 } },
    ]);
  });

  test('setiap baris berisi punya nasib, dan yang tidak dipakai disebut', () => {
    const { baris, catatan } = bacaDaftarTempel(
      'Kode;Nama\n219228;Dinas Kesehatan\n219229;\n-;-\n219230;Dinas Sosial',
    );
    expect(baris.map(({ nomor, nasib }) => [nomor, nasib.jenis])).toEqual([
      [1, 'kepala'],
      [2, 'unit'],
      [3, 'tanpa-nama'],
      [4, 'tanpa-nama'],
      [5, 'unit'],
    ]);
    expect(catatan.map(({ kode: k, lokasi }) => [k, lokasi.baris])).toEqual([
      ['opd-tanpa-nama', 3],
      ['opd-tanpa-nama', 4],
    ]);
  });

  test('kode yang dirusak spreadsheet, kolom yang tidak dipakai, daftar kosong', () => {
    expect(kode('1,02E+15\tDinas Kesehatan\n1,03E+15\tDinas Sosial')).toEqual([
      'opd-kode-rusak',
      'opd-kode-rusak',
    ]);
    expect(
      bacaDaftarTempel('Kode;Nama;Kepala\n11;Dinas A;Ani Budi\n12;Dinas B;Cici Dedi').catatan,
    ).toMatchObject([{ kode: 'opd-kolom-tidak-dipakai', params: { kolom: ['Kepala'] } }]);
    expect(kode(' \n\n')).toEqual(['opd-kosong']);
    expect(kode(' \n\t;\n')).toEqual(['opd-kosong', 'opd-tanpa-nama']);
  });
});

describe('bila kolomnya tidak pasti, orang yang memilih', () => {
  const teks = 'RSUD\tSEKDA\nBAPPEDA\tKESBANG';
  test('dikatakan, dan dapat ditukar', () => {
    const daftar = bacaDaftarTempel(teks);
    expect(daftar.catatan.map((satu) => satu.kode)).toEqual(['opd-kolom-ragu']);
    expect(daftar.dapatDitukar).toBe(true);
    const [asal, tukar] = [pasangan(teks), pasangan(teks, { tukar: true })];
    expect(tukar).toEqual(asal.map((satu) => satu.split(' = ').reverse().join(' = ')));
  });

  test('kolom nomor dapat dijadikan kode', () =>
    expect(pasangan('1\tDinas A\n2\tDinas B', { tukar: true })).not.toEqual(
      pasangan('1\tDinas A\n2\tDinas B'),
    ));
});

test('ribuan baris terbaca dalam waktu yang sebanding', () => {
  const banyak = Array.from({ length: 5000 }, (_, i) => `${100000 + i}\tDinas Nomor ${i}`).join('\n');
  const mulai = performance.now();
  expect(bacaDaftarTempel(banyak).unit).toHaveLength(5000);
  expect(performance.now() - mulai).toBeLessThan(3000);
});
