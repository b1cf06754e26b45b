/** Codes that went through a spreadsheet, and times that are marked with a zone that is not theirs. */
import { periksaKodeMirip, type KodeBerkas } from '../../../src/domain/impor/kode-mirip';
import { isoDari, type Tanggal } from '../../../src/domain/umum/tanggal';
import { impor, ringkasCatatan } from './tabel';

const kepala = 'Nama Instansi,Nama Satuan Kerja,Kode Paket,Kode RUP,Nama Paket,Total Nilai (Rp)';

describe('kode', () => {
  test('yang pasti dipulihkan dan disebut sekali dengan banyaknya; yang tidak, menahan barisnya', () => {
    const hasil = impor(
      [
        kepala,
        'X,DINAS A - 123,10098804000.0,61706511.0,Paket,1000',
        'X,DINAS A - 123.0,10098804001.0,61706512,Paket,1000',
        'X,DINAS A - 452609.0,10098805000,61706513,Paket,1000',
        'X,DINAS A - 123,"1,00988E+10",61706514,Paket,1000',
        'X,DINAS A - 123,10098806000,6.17E+07,Paket,1000',
        'X,"DINAS A - 4,5E+11",10098807000,"61706515,61706516",Paket,1000',
      ].join('\n'),
    );
    expect(hasil.transaksi.map(({ kodePaket, kodeRup }) => [kodePaket, kodeRup])).toEqual([
      ['10098804000', ['61706511']],
      ['10098804001', ['61706512']],
      ['10098805000', ['61706513']],
    ]);
    expect(ringkasCatatan(hasil).filter((satu) => satu.includes('kode-'))).toEqual([
      '5|Kode Paket galat kode-rusak',
      '6|Kode RUP galat kode-rusak',
      '7|Nama Satuan Kerja galat kode-rusak',
      '7|Kode RUP galat kode-meragukan',
      '2|Kode Paket peringatan kode-dipulihkan-berkas',
    ]);
    expect(hasil.catatan.find(({ kode }) => kode === 'kode-dipulihkan-berkas')?.params).toEqual({
      teks: '10098804000.0',
      kodeAsli: '10098804000',
      jumlah: 4,
      kolom: ['Kode Paket', 'Kode RUP', 'Nama Satuan Kerja'],
    });
  });

  test('kode unit di kolomnya sendiri pun dipulihkan atau menahan', () => {
    const hasil = impor(
      [
        'kd_satker_str,nama_satker,kd_tender,kd_rup,hps',
        '97865.0,DINAS A,1001,5001,1',
        '"5,01E+12",DINAS B,1002,5002,1',
        '1.02,DINAS C,1003,5003.0;5004.0,1',
      ].join('\n'),
    );
    expect(hasil.transaksi.map(({ opd, kodeRup }) => [opd, kodeRup])).toEqual([
      ['97865', ['5001']],
      ['1.02', ['5003', '5004']],
    ]);
    expect(ringkasCatatan(hasil)).toContain('3|kd_satker_str galat kode-rusak');
  });
});

describe('kode yang hanya berbeda nol', () => {
  const rup = (kode: string, baris: number): KodeBerkas => ({ jenis: 'rup', kode, lokasi: { baris } });
  const unit = (kode: string, baris: number): KodeBerkas => ({ jenis: 'unit', kode, lokasi: { baris } });
  const periksa = (berkas: readonly KodeBerkas[], ada: Record<string, string[]> = {}) =>
    periksaKodeMirip(berkas, {
      rup: new Set(ada['rup']),
      paket: new Set(ada['paket']),
      unit: new Set(ada['unit']),
    }).map(({ params, lokasi }) => [params, lokasi.baris]);

  test.each<[string, KodeBerkas[], Record<string, string[]>, string, string[], boolean]>([
    ['di satu berkas', [rup('097865', 2), rup('97865', 3)], {}, '97865', ['097865'], false],
    ['di buku kerja', [rup('97865', 2)], { rup: ['097865'] }, '97865', ['097865'], true],
    ['yang lengkap datang kemudian', [rup('097865', 2)], { rup: ['97865'] }, '097865', ['97865'], true],
    [
      'yang dahulu tersimpan rusak',
      [rup('61706511', 2)],
      { rup: ['61706511.0'] },
      '61706511',
      ['61706511.0'],
      true,
    ],
    ['unit', [unit('1.02', 2)], { unit: ['01.02'] }, '1.02', ['01.02'], true],
    ['unit, nol di belakang', [unit('1.1', 2), unit('1.10', 3)], {}, '1.1', ['1.10'], false],
    ['unit bertingkat', [unit('1.02.03', 2)], { unit: ['01.02.03'] }, '1.02.03', ['01.02.03'], true],
    ['tiga', [rup('7', 2), rup('07', 3)], { rup: ['007'] }, '7', ['007', '07'], true],
  ])('%s', (_, berkas, ada, kode, lain, diBukuKerja) => {
    expect(periksa(berkas, ada)).toEqual([
      [
        { jenis: berkas[0]!.jenis, kode, lain, diBukuKerja },
        berkas.find((b) => b.kode === kode)!.lokasi.baris,
      ],
    ]);
  });

  test('bukan kode yang sama, bukan kode berhuruf, bukan yang hanya ada di buku kerja', () => {
    expect(
      periksa(
        [rup('97865', 2), rup('97865', 3), rup('0A1', 4), rup('A1', 5), unit('1.02', 6), unit('1.20', 7)],
        {
          rup: ['97865', '1', '01'],
          paket: ['097865'],
        },
      ),
    ).toEqual([]);
    // Of parts between dots a spreadsheet takes nothing.
    expect(periksa([unit('1.02.03', 2), unit('1.2.3', 3), unit('1.02.30', 4)])).toEqual([]);
  });
});

test('waktu bertanda zona: hari yang tertulis, disebut sekali satu berkas dengan contoh', () => {
  const hasil = impor(
    [
      'kd_satker_str,nama_satker,kd_tender,kd_rup,hps,tgl_pengumuman_tender,tgl_penetapan_pemenang',
      '1.01,DINAS SATU,1001,5001,1,2023-06-07T08:00:00Z,2023-06-30T17:00:00Z',
      '1.01,DINAS SATU,1002,5002,1,2023-06-07T23:30:00Z,2023-06-30 09:00:00',
      '1.01,DINAS SATU,1003,5003,1,2023-06-07T23:30:00+07:00,2023-06-30T23:59:59.000000Z',
    ].join('\n'),
  );
  const hari = (id: string) =>
    hasil.transaksi.map(({ isian }) => {
      const satu = isian[id];
      return satu?.keadaan === 'ada' ? isoDari(satu.nilai as Tanggal) : undefined;
    });
  expect(hari('tgl_pengumuman')).toEqual(['2023-06-07', '2023-06-07', '2023-06-07']);
  expect(hari('tgl_penetapan')).toEqual(['2023-06-30', '2023-06-30', '2023-06-30']);
  const zona = hasil.catatan.filter(({ kode }) => kode === 'zona-waktu-diabaikan');
  // 30 June is 19538 days after 1970-01-01 (date -ud 2023-06-30 +%s / 86400).
  expect(zona.map(({ params, lokasi }) => [params, lokasi.baris])).toEqual([
    [
      {
        teks: '2023-06-30T17:00:00Z',
        tanggal: 19538,
        jumlah: 3,
        kolom: ['tgl_penetapan_pemenang', 'tgl_pengumuman_tender'],
      },
      2,
    ],
  ]);
});

describe('tanggal yang jauh dari tahun rencana (2026: 1 Januari 2011 s.d. 31 Desember 2041)', () => {
  const kepalaTanggal = 'kd_satker_str,nama_satker,kd_tender,kd_rup,hps,tgl_pengumuman_tender';
  const isi = (tanggal: string) => impor(`${kepalaTanggal}\n1.01,DINAS SATU,1001,5001,1,${tanggal}`);

  // Typing slips, the year that programs write for "never", and the zero day of a spreadsheet.
  test.each(['2206-03-05', '9999-12-31', '1900-01-01', '05/03/2062', '31 Desember 2010', '2042-01-01'])(
    '%s menahan barisnya, dengan tempatnya',
    (tanggal) => {
      const hasil = isi(tanggal);
      expect(ringkasCatatan(hasil)).toContain('2|tgl_pengumuman_tender galat tanggal-di-luar-rentang');
      expect(hasil.ditahan.map(({ asal }) => asal.baris)).toEqual([2]);
      // 2011-01-01 and 2041-12-31 as days since 1970-01-01: date -ud … +%s / 86400.
      const [satu] = hasil.catatan.filter(({ kode }) => kode === 'tanggal-di-luar-rentang');
      expect(satu?.params).toMatchObject({ awal: 14975, akhir: 26297 });
    },
  );

  test.each(['2011-01-01', '2041-12-31'])('%s dibaca', (tanggal) => {
    const hasil = isi(tanggal);
    expect(hasil.ditahan).toEqual([]);
    const tgl = hasil.transaksi[0]?.isian['tgl_pengumuman'];
    expect(tgl?.keadaan === 'ada' ? isoDari(tgl.nilai as Tanggal) : tgl).toBe(tanggal);
  });
});
