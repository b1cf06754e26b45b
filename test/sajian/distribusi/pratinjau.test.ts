import { pratinjauDistribusi } from '../../../src/application/distribusi/pratinjau';
import { sajikanAkanDikirim } from '../../../src/sajian/distribusi/akan-dikirim';
import { sajikanUnitTerkirim } from '../../../src/sajian/distribusi/terkirim';
import { bahasaDari } from '../../bangun/bahasa';
import { tgl } from '../../bangun/tanggal';
import { isiDari, ruangPada } from '../../bangun/ruang-kerja';

const { id, en } = bahasaDari;

test('yang akan dikirim: tenggat, kolom menurut lembarnya, dan isi setiap unit', async () => {
  const { akan } = isiDari(
    await pratinjauDistribusi(await ruangPada('disetujui'), tgl('2026-04-06'), '2026-TW1'),
  );
  const sajian = sajikanAkanDikirim(akan!, id);
  expect(sajian.tenggat).toBe('Data per 31 Maret 2026. Dikembalikan paling lambat 8 April 2026.');
  expect(sajian.kolom.map(({ teks }) => teks)).toEqual(['Paket RUP', 'Transaksi', 'Data OPD']);
  expect(sajian.unit[0]).toMatchObject({ kode: 'DINKES', serial: 1, lanjutan: null });
  expect(sajian.unit[0]!.isi).toMatch(/^\d+ paket( · \d+ transaksi)?( · \d+ rencana aksi)? · kiriman ke-1$/);
  expect(sajikanAkanDikirim(akan!, en)).toMatchObject({
    tenggat: 'Data as of 31 March 2026. To be returned by 8 April 2026.',
    kolom: [{ teks: 'RUP packages' }, { teks: 'Transactions' }, { teks: 'Unit data' }],
  });
});

test('baris dari pengembalian terakhir dihitung', () => {
  const unit = {
    kode: 'DPU',
    nama: 'Dinas Pekerjaan Umum',
    berkas: 'a.xlsx',
    serial: 2,
    baris: { rup: 1200, transaksi: 3, opd: 1 },
    barisLanjutan: 1003,
  };
  const akan = { tanggalData: tgl('2026-03-31'), tenggat: tgl('2026-04-08'), kolom: [], unit: [unit] };
  expect(sajikanAkanDikirim(akan, id).unit).toEqual([
    {
      kode: 'DPU',
      nama: 'Dinas Pekerjaan Umum',
      berkas: 'a.xlsx',
      serial: 2,
      isi: '1.200 paket · 3 transaksi · kiriman ke-2',
      lanjutan: '1.003 baris berisi data dari pengembalian terakhir',
    },
  ]);
});

test('yang sudah dibuatkan template: status dan waktunya', () => {
  const unit = {
    kode: 'DPU',
    nama: 'Dinas Pekerjaan Umum',
    serial: 2,
    status: 'terkirim',
    dikirim: '2026-04-01T09:05:00+07:00',
    tenggat: tgl('2026-04-08'),
    berkas: 'a.xlsx',
    tanggalKirim: null,
  } as const;
  expect(sajikanUnitTerkirim(unit, id)).toMatchObject({
    status: { kode: 'terkirim', teks: 'Sudah dibuat' },
    dikirim: false,
    keterangan: 'kiriman ke-2 · dibuat 1 April 2026 pukul 09.05 · paling lambat 8 April 2026',
  });
  expect(sajikanUnitTerkirim({ ...unit, dikirim: null }, en)).toEqual({
    kode: 'DPU',
    nama: 'Dinas Pekerjaan Umum',
    status: { kode: 'terkirim', teks: 'Made' },
    dikirim: false,
    keterangan: 'issue 2 · due 8 April 2026',
  });
  // What a person said of it; once it came back, that is what counts.
  const dikirim = { ...unit, tanggalKirim: tgl('2026-04-02') };
  expect(sajikanUnitTerkirim(dikirim, id)).toMatchObject({
    status: { kode: 'terkirim', teks: 'Sudah dikirim' },
    dikirim: true,
    keterangan:
      'kiriman ke-2 · dibuat 1 April 2026 pukul 09.05 · dikirim 2 April 2026 · paling lambat 8 April 2026',
  });
  expect(sajikanUnitTerkirim({ ...dikirim, status: 'nihil' }, id).status.teks).toBe('Nihil');
});
