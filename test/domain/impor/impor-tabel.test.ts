import { imporTabel } from '../../../src/domain/impor/impor-tabel';
import { impor, baris, realisasi, ringkasCatatan, kepalaRealisasi } from './tabel';

describe('satu transaksi INAPROC', () => {
  test('setiap medan terbaca dengan asalnya', () => {
    const hasil = impor(realisasi(baris({ kodeRup: '"1001;1002"', pdn: 'Rp 500.000,00' })), {
      asal: { berkas: 'unduhan.csv', hash: 'abc' },
    });
    expect(hasil.transaksi).toEqual([
      {
        asal: { berkas: 'unduhan.csv', hash: 'abc', baris: 2 },
        opd: '101',
        unitLain: [],
        nama: { keadaan: 'ada', nilai: 'Paket Satu' },
        tahun: { keadaan: 'ada', nilai: 2026 },
        keterangan: {
          instansi: { keadaan: 'ada', nilai: 'KOTA X' },
          sumber_dana: { keadaan: 'ada', nilai: 'APBD' },
          penyedia: { keadaan: 'kosong' },
        },
        isian: {
          sumber_transaksi: { keadaan: 'ada', nilai: 'Tender' },
          metode: { keadaan: 'ada', nilai: 'Tender' },
          jenis: { keadaan: 'ada', nilai: 'Barang' },
          status: { keadaan: 'ada', nilai: 'Selesai' },
          nilai_kontrak: { keadaan: 'ada', nilai: 1000000 },
          nilai_pdn: { keadaan: 'ada', nilai: 500000 },
        },
        tersirat: [],
        kodePaket: 'P1',
        kodeRup: ['1001', '1002'],
      },
    ]);
    expect(hasil.jumlah).toEqual({ dibaca: 1, dipakai: 1, ditahan: 0 });
    expect(hasil.catatan).toEqual([]);
  });

  test('kosong, nol dan null tetap berbeda', () => {
    const hasil = impor(realisasi(baris({ metode: '', nilai: '0', pdn: 'null' })));
    expect(hasil.transaksi[0]?.isian).toMatchObject({
      metode: { keadaan: 'kosong' },
      nilai_kontrak: { keadaan: 'ada', nilai: 0 },
      nilai_pdn: { keadaan: 'kosong' },
    });
    expect(hasil.catatan).toEqual([]);
  });

  test('kolom yang tidak ada pada berkas tidak mengosongkan apa pun', () => {
    const hasil = impor('Nama Satuan Kerja;Kode Paket;Kode RUP;Nama Paket;Total Nilai (Rp)\nA - 1;P;9;N;5\n');
    expect(hasil.transaksi[0]?.isian).toEqual({ nilai_kontrak: { keadaan: 'ada', nilai: 5 } });
  });
});

test('nilai pada transaksi batal disebut sekali seberkas, dan disimpan', () => {
  const hasil = impor(
    realisasi(
      baris(),
      baris({ kodePaket: 'P2', status: 'CANCELED' }),
      baris({ kodePaket: 'P3', status: 'Tender Gagal' }),
      baris({ kodePaket: 'P4', status: 'Tender Gagal', nilai: '0', pdn: '' }),
    ),
  );
  expect(ringkasCatatan(hasil)).toEqual(['3| info batal-bernilai']);
  expect(hasil.catatan[0]?.params).toEqual({ jumlah: 2, kodePaket: 'P2' });
  expect(hasil.transaksi[1]?.isian).toMatchObject({ nilai_kontrak: { nilai: 1_000_000 } });
});

describe('baris yang salah ditahan utuh, sisanya dapat dipakai', () => {
  const kacau = realisasi(
    baris(),
    baris({ kodePaket: 'P2', nilai: '3,8 Jt', pdn: 'Rp 1.234.567,00' }),
    baris({ kodePaket: 'P3', nilai: 'belum tahu' }),
    baris({ kodePaket: 'P4', nilai: '-5' }),
    baris({ kodePaket: 'P5', unit: '' }),
    baris({ kodePaket: '1,01E+10' }),
    'KOTA X;DINAS A - 101;P7',
    baris({ kodePaket: '', kodeRup: '' }),
    baris({ kodePaket: 'P9', nilai: '1234,5' }),
    baris({ kodePaket: 'PX', nama: '"Paket "kacau' }),
  );

  test('setiap catatan menyebut baris dan kolomnya', () => {
    expect(ringkasCatatan(impor(kacau)).sort()).toEqual(
      [
        '8| galat kolom-kurang',
        '11| peringatan kutip-rusak',
        '4|Total Nilai (Rp) galat angka-tidak-terbaca',
        '5|Total Nilai (Rp) galat angka-di-luar-batas',
        '6|Nama Satuan Kerja galat unit-kosong',
        '7|Kode Paket galat kode-rusak',
        '9|Kode Paket galat kode-kosong',
        '10|Total Nilai (Rp) peringatan rupiah-berdesimal',
        '10|Nilai PDN (Rp) peringatan pdn-melebihi-nilai',
      ].sort(),
    );
  });

  test('yang ditahan menyimpan isi dan catatannya; yang lain dipakai', () => {
    const hasil = impor(kacau);
    expect(hasil.jumlah).toEqual({ dibaca: 10, dipakai: 4, ditahan: 6 });
    expect(hasil.transaksi.map(({ kodePaket }) => kodePaket)).toEqual(['P1', 'P2', 'P9', 'PX']);
    expect(hasil.ditahan.map(({ asal }) => asal.baris)).toEqual([4, 5, 6, 7, 8, 9]);
    expect(hasil.ditahan[0]?.sel).toContain('belum tahu');
    for (const { catatan } of hasil.ditahan)
      expect(catatan.some(({ tingkat }) => tingkat === 'galat')).toBe(true);
  });

  test('nilai seperti diketik orang', () => {
    const p2 = impor(kacau).transaksi.find(({ kodePaket }) => kodePaket === 'P2');
    expect(p2?.isian).toMatchObject({ nilai_kontrak: { nilai: 3800000 }, nilai_pdn: { nilai: 1234567 } });
  });

  test('kutip rusak tidak mengubah isi', () => {
    const px = impor(kacau).transaksi.find(({ kodePaket }) => kodePaket === 'PX');
    expect(px?.nama).toEqual({ keadaan: 'ada', nilai: '"Paket "kacau' });
  });
});

describe('catatan antarbaris', () => {
  test('PDN melebihi nilai', () => {
    const hasil = impor(realisasi(baris({ nilai: '10', pdn: '11' })));
    expect(ringkasCatatan(hasil)).toEqual(['2|Nilai PDN (Rp) peringatan pdn-melebihi-nilai']);
    expect(hasil.catatan[0]?.params).toEqual({ pdn: 11, nilai: 10 });
    expect(hasil.jumlah.dipakai).toBe(1);
  });

  test('tahun lain: satu catatan per tahun', () => {
    const hasil = impor(
      realisasi(
        baris(),
        baris({ kodePaket: 'P2', tahun: '2025' }),
        baris({ kodePaket: 'P3', tahun: '2025' }),
      ),
    );
    expect(ringkasCatatan(hasil)).toEqual(['3|Tahun Anggaran peringatan tahun-berbeda']);
    expect(hasil.catatan[0]?.params).toEqual({ tahun: 2025, harapan: 2026, jumlah: 2 });
  });

  test('tahun yang tidak terbaca tidak menahan baris', () => {
    const hasil = impor(realisasi(baris({ tahun: 'dua ribu' })));
    expect(ringkasCatatan(hasil)).toEqual(['2|Tahun Anggaran peringatan angka-tidak-terbaca']);
    expect(hasil.jumlah.dipakai).toBe(1);
  });

  test('ejaan tak dikenal: satu catatan per ejaan dengan banyaknya, nilainya tidak-sah', () => {
    const hasil = impor(
      realisasi(
        baris({ status: 'SELESEI' }),
        baris({ kodePaket: 'P2', status: 'selesei' }),
        baris({ kodePaket: 'P3' }),
      ),
    );
    expect(ringkasCatatan(hasil)).toEqual(['2|Status Paket peringatan ejaan-tidak-dikenal']);
    expect(hasil.catatan[0]?.params).toEqual({
      teks: 'SELESEI',
      kolom: 'Status Paket',
      jumlah: 2,
      kelompok: 'Status',
      pilihan: ['Berjalan', 'Selesai', 'Gagal/Batal'],
      terdekat: 'Selesai',
    });
    expect(hasil.transaksi.map(({ isian }) => isian['status']?.keadaan)).toEqual([
      'tidak-sah',
      'tidak-sah',
      'ada',
    ]);
  });

  test('dua baris yang sama persis diberitahukan, keduanya tetap dipakai', () => {
    const hasil = impor(realisasi(baris(), baris(), baris({ nilai: '7', pdn: '1' })));
    expect(ringkasCatatan(hasil)).toEqual(['3| peringatan baris-kembar']);
    expect(hasil.jumlah.dipakai).toBe(3);
  });

  test('tanpa kode RUP baris tetap dipakai', () => {
    const hasil = impor(realisasi(baris({ kodeRup: '-' })));
    expect(ringkasCatatan(hasil)).toEqual(['2|Kode RUP peringatan kode-rup-kosong']);
    expect(hasil.transaksi[0]?.kodeRup).toEqual([]);
  });
});

describe('paket rencana', () => {
  const kepala = 'No,Paket,Pagu,Jenis Pengadaan,PDN,UMK,Metode,Pemilihan,K/L,Satker,Lokasi,ID';

  test('SiRUP cari paket', () => {
    const hasil = impor(
      `${kepala}\n1,Laptop,"1.250.000",Barang,Ya,Ya,e-Purchasing,Februari 2026,Kota X,Dinas A,X,5001\n`,
    );
    expect(hasil.tataLetak?.id).toBe('sirup-cari-paket');
    expect(hasil.paket).toMatchObject([
      {
        kodeRup: '5001',
        opd: 'S-001',
        nama: { nilai: 'Laptop' },
        isian: {
          pagu: { nilai: 1250000 },
          jenis_rup: { nilai: 'Barang' },
          metode_rup: { nilai: 'E-Purchasing' },
        },
      },
    ]);
    expect(ringkasCatatan(hasil)).toEqual([
      '1| info kolom-tidak-dipakai',
      '2|Satker peringatan unit-sementara',
    ]);
    expect(hasil.catatan[0]?.params).toEqual({ daftar: ['No', 'PDN', 'UMK', 'Pemilihan', 'Lokasi'] });
  });

  test('kode RUP ganda: baris pertama dipakai, berikutnya ditahan dengan sebab', () => {
    const isi = (kode: string, pagu: number): string =>
      `1,Laptop,${pagu},Barang,,,,,Kota X,Dinas A,X,${kode}`;
    const hasil = impor(
      [kepala, isi('5001', 1), isi('5002', 2), isi('5001', 3), isi('', 4), isi('1;2', 5)].join('\n'),
    );
    expect(hasil.paket.map(({ kodeRup }) => kodeRup)).toEqual(['5001', '5002']);
    expect(
      hasil.ditahan.map(({ asal, catatan }) => [asal.baris, catatan[0]?.kode, catatan[0]?.lokasi.baris]),
    ).toEqual([
      [4, 'kode-rup-ganda', 4],
      [5, 'kode-kosong', 5],
      [6, 'kode-rup-lebih-dari-satu', 6],
    ]);
    expect(hasil.ditahan[0]?.catatan[0]?.params).toEqual({ kodeRup: '5001', barisLain: 2 });
  });

  test('API paket-penyedia-terumumkan: kode satker, tanggal dengan zona, urutan kolom bebas', () => {
    const hasil = impor(
      'tgl_pengumuman_paket,pagu,kd_satker,kd_satker_str,nama_satker,nama_klpd,nama_paket,kd_rup,metode_pengadaan,jenis_pengadaan,tgl_awal_pemilihan,urarian_pekerjaan\n' +
        '2026-01-12T17:30:00.000Z,50000000,998,1.01.01,Dinas A,Kota X,Laptop,5001,E-Purchasing,Barang,2026-02-01,x\n',
    );
    expect(hasil.tataLetak?.id).toBe('api-paket-penyedia');
    // The day as written, 12 January: 20465 days after 1970-01-01 (date -ud 2026-01-12 +%s / 86400)
    expect(hasil.paket[0]).toMatchObject({ opd: '1.01.01', isian: { tgl_umumkan_rup: { nilai: 20465 } } });
    expect(ringkasCatatan(hasil)).toEqual([
      '1| info kolom-tidak-dipakai',
      '1| info nilai-tersirat',
      '2|tgl_pengumuman_paket peringatan zona-waktu-diabaikan',
    ]);
  });
});

describe('SPSE tender selesai', () => {
  test('tanpa kolom kode tender, kode RUP menjadi kodenya', () => {
    const hasil = impor(
      'pagu;hps;nilai_penawaran;nilai_terkoreksi;nilai_negosiasi;nilai_kontrak;tgl_pengumuman_tender;tgl_penetapan_pemenang;nilai_pdn_kontrak;nilai_umk_kontrak;kd_rup_paket;nama_satker\n' +
        '100;90;80;80;80;80;2026-02-02 08:00:00;2026-02-27 16:00:00;40;20;5001;Dinas A - 101\n',
    );
    expect(hasil.tataLetak?.id).toBe('spse-tender-selesai');
    expect(hasil.transaksi[0]).toMatchObject({
      kodePaket: '5001',
      kodeRup: ['5001'],
      isian: {
        hps: { nilai: 90 },
        nilai_kontrak: { nilai: 80 },
        nilai_umk: { nilai: 20 },
        tgl_pengumuman: { keadaan: 'ada' },
      },
    });
    // What SPSE says is kept apart from the ceiling of the plan, which belongs to the package and counts once.
    expect(hasil.transaksi[0]?.isian['pagu_transaksi']).toEqual({ keadaan: 'ada', nilai: 100 });
    expect(hasil.transaksi[0]?.isian).not.toHaveProperty('pagu');
    expect(ringkasCatatan(hasil)).toEqual(['1| info kolom-tidak-dipakai', '1| info nilai-tersirat']);
  });
});

test('tata letak tak dikenal: semua baris ditahan, yang hilang dan yang mirip disebut', () => {
  const hasil = impor(
    `${kepalaRealisasi.replace('Kode RUP', 'Kode RUPP').replace('Kode Paket', 'Nomor')}\n${baris()}\n`,
  );
  expect(hasil.tataLetak).toBeUndefined();
  expect(hasil.jumlah).toEqual({ dibaca: 1, dipakai: 0, ditahan: 1 });
  expect(hasil.catatan).toMatchObject([
    {
      kode: 'tata-letak-tidak-dikenal',
      tingkat: 'galat',
      lokasi: { berkas: 'data.csv', baris: 1 },
      params: {
        terdekat: 'INAPROC Realisasi',
        hilang: ['Kode RUP', 'Kode Paket'],
        mirip: [{ kepala: 'Kode RUPP', seharusnya: 'Kode RUP' }],
      },
    },
  ]);
});

test('sel bertipe dari buku kerja dibaca seperti teks yang sama', () => {
  const tabel = {
    kepala: [
      'Nama Satuan Kerja',
      'Kode Paket',
      'Kode RUP',
      'Nama Paket',
      'Total Nilai (Rp)',
      'Nilai PDN (Rp)',
    ],
    barisKepala: 4,
    catatan: [],
    baris: [
      { nomor: 5, sel: ['Dinas A - 1', 10101513000, 65407862, 'N', 1234567, 1.234] },
      { nomor: 6, sel: ['Dinas A - 1', 10101514000, 65407863, 'N', { serial: 46053 }, ''] },
    ],
  };
  const hasil = imporTabel(tabel, {
    asal: { berkas: 'data.xlsx' },
    tahun: 2026,
    unitDikenal: [],
    padanan: {},
  });
  expect(ringkasCatatan(hasil)).toEqual([
    '5|Nilai PDN (Rp) galat rupiah-meragukan',
    '6|Total Nilai (Rp) galat angka-menjadi-tanggal',
  ]);
});
