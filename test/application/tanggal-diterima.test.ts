import { strToU8, unzipSync, zipSync } from 'fflate';
import { BerkasKembali } from '../bangun/berkas-kembali';
import { tgl } from '../bangun/tanggal';
import { barisTabel, isiDari, kumpulkan, ruangPada, sebar } from '../bangun/ruang-kerja';
import { serialDari, tanggalPasti } from '../../src/domain/umum/tanggal';

/** The core properties of a file as a spreadsheet program writes them. */
const denganStempel = (isi: Uint8Array, dibuat: string, diubah: string): Uint8Array => {
  const stempel = (nama: string, waktu: string) =>
    `<dcterms:${nama} xsi:type="dcterms:W3CDTF">${waktu}</dcterms:${nama}>`;
  const xml = `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${stempel('created', dibuat)}${stempel('modified', diubah)}</cp:coreProperties>`;
  return zipSync({ ...unzipSync(isi), 'docProps/core.xml': strToU8(xml) });
};

/** Sent on 1 April 2026, due on 8 April 2026. */
async function terkirim(dibuat = '2026-01-01T00:00:00Z', diubah = '2026-01-01T00:00:00Z') {
  const buku = await ruangPada('disetujui');
  const berkas = BerkasKembali.dari((await sebar(buku)).get('DINKES')!);
  berkas
    .tulis('Data OPD', 'DINKES', 'belanja_pbj', 1_500_000)
    .tulis('Pernyataan', 'diisiOleh', 'isi', 'Siti')
    .tulis('Pernyataan', 'disetujuiOleh', 'isi', 'Budi');
  return { buku, isi: denganStempel(await berkas.bytes(), dibuat, diubah) };
}

const register = async (buku: Parameters<typeof barisTabel>[0]) => {
  const { ketepatan, tanggalDiterima, sumberDiterima } = (await barisTabel(buku, 'register'))[0]!;
  return [ketepatan, tanggalDiterima, sumberDiterima];
};
const serial = (iso: string) => serialDari(tgl(iso));
const ms = (iso: string) => Date.parse(iso);

test('dikompilasi sesudah tenggat: berkas yang disimpan tepat waktu tetap tepat waktu', async () => {
  // 23.30 on 7 April in Jakarta.
  const { buku, isi } = await terkirim('2026-01-01T00:00:00Z', '2026-04-07T16:30:00Z');
  const { berkas, tanggalDiterima } = isiDari(
    await kumpulkan(buku, [['a.xlsx', isi]], { hari: '2026-05-20' }),
  );
  expect(tanggalDiterima).toBeNull();
  expect(berkas[0]).toMatchObject({
    status: 'diterima',
    ketepatan: 'tepat-waktu',
    diterima: { tanggal: tgl('2026-04-07'), sumber: 'dokumen', lewatTenggat: true },
  });
  expect(await register(buku)).toEqual([
    'Tepat waktu',
    serial('2026-04-07'),
    'Terakhir disimpan, menurut dokumen',
  ]);
});

test('tidak pernah disimpan sejak dibuat: tanggal berkasnya', async () => {
  const { buku, isi } = await terkirim('2026-04-02T00:00:00Z', '2026-04-02T00:00:00Z');
  await kumpulkan(buku, [['a.xlsx', isi, ms('2026-04-08T20:00:00+07:00')]], { hari: '2026-05-20' });
  expect(await register(buku)).toEqual(['Tepat waktu', serial('2026-04-08'), 'Tanggal berkas']);
});

test('tanpa tanggal yang masuk akal sesudah tenggat: hari ini, dan itu dikatakan', async () => {
  const { buku, isi } = await terkirim('2026-01-01T00:00:00Z', '2099-01-01T00:00:00Z');
  const { berkas } = isiDari(
    await kumpulkan(buku, [['a.xlsx', isi, ms('1980-01-01T00:00:00Z')]], { hari: '2026-05-20' }),
  );
  expect(berkas[0]!.catatan.map(({ kode, params }) => [kode, params])).toEqual(
    expect.arrayContaining([
      [
        'tanggal-berkas-dilewati',
        { tanggal: tanggalPasti(2099, 1, 1), sumber: 'dokumen', sebab: 'sesudah-hari-ini' },
      ],
      [
        'tanggal-berkas-dilewati',
        { tanggal: tanggalPasti(1980, 1, 1), sumber: 'berkas', sebab: 'sebelum-dikirim' },
      ],
      ['tanggal-diterima-tidak-diketahui', { hariIni: tgl('2026-05-20') }],
    ]),
  );
  // Whose matter it is: the verdict of the unit does not change.
  expect(berkas[0]!.status).toBe('diterima');
  expect(await register(buku)).toEqual(['Terlambat', serial('2026-05-20'), 'Hari kompilasi']);
});

test('sebelum tenggat tidak ada yang perlu dikatakan', async () => {
  const { buku, isi } = await terkirim();
  const { berkas } = isiDari(await kumpulkan(buku, [['a.xlsx', isi]], { hari: '2026-04-08' }));
  expect(berkas[0]!.catatan.map(({ kode }) => kode)).not.toContain('tanggal-diterima-tidak-diketahui');
  expect(berkas[0]!.diterima?.lewatTenggat).toBe(false);
  expect(await register(buku)).toEqual(['Tepat waktu', serial('2026-04-08'), 'Hari kompilasi']);
});

test('yang ditetapkan berlaku untuk semua berkas, juga untuk berkas yang sudah dikompilasi', async () => {
  const { buku, isi } = await terkirim();
  await kumpulkan(buku, [['a.xlsx', isi]], { hari: '2026-05-20' });
  expect((await register(buku))[0]).toBe('Terlambat');
  // The same file without a date: nothing changes, whatever the day.
  const lagi = isiDari(await kumpulkan(buku, [['a.xlsx', isi]], { hari: '2026-06-01' }));
  expect(lagi.tanpaPerubahan).toBe(true);
  await kumpulkan(buku, [['a.xlsx', isi]], { hari: '2026-06-01', diterima: tgl('2026-04-07') });
  expect(await register(buku)).toEqual(['Tepat waktu', serial('2026-04-07'), 'Ditetapkan pengguna']);
});

/** Another content of the same template: the correction that was asked for. */
const koreksi = async (isi: Uint8Array) =>
  BerkasKembali.dari(isi).tulis('Data OPD', 'DINKES', 'belanja_pbj', 1_400_000).bytes();

const keduaTanggal = async (buku: Parameters<typeof barisTabel>[0]) => {
  const { ketepatan, tanggalPertama, tanggalDiterima } = (await barisTabel(buku, 'register'))[0]!;
  return [ketepatan, tanggalPertama, tanggalDiterima];
};

test('koreksi sesudah tenggat tidak membuat unit terlambat; kedua tanggalnya disimpan', async () => {
  const { buku, isi } = await terkirim();
  await kumpulkan(buku, [['a.xlsx', isi]], { hari: '2026-04-07' });
  const baru = await koreksi(isi);
  const { berkas } = isiDari(await kumpulkan(buku, [['a.xlsx', baru]], { hari: '2026-05-20' }));
  expect(berkas[0]).toMatchObject({ ketepatan: 'tepat-waktu', tanggalPertama: tgl('2026-04-07') });
  expect(await keduaTanggal(buku)).toEqual(['Tepat waktu', serial('2026-04-07'), serial('2026-05-20')]);
  const lagi = isiDari(await kumpulkan(buku, [['a.xlsx', baru]], { hari: '2026-06-01' }));
  expect(lagi.tanpaPerubahan).toBe(true);
});

test('yang pertama kali terlambat tetap terlambat, juga sesudah koreksi', async () => {
  const { buku, isi } = await terkirim();
  await kumpulkan(buku, [['a.xlsx', isi]], { hari: '2026-04-20' });
  await kumpulkan(buku, [['a.xlsx', await koreksi(isi)]], { hari: '2026-05-20' });
  expect(await keduaTanggal(buku)).toEqual(['Terlambat', serial('2026-04-20'), serial('2026-05-20')]);
});

const dirusak = (isi: Uint8Array) =>
  BerkasKembali.dari(isi)
    .ubah((berkas) => {
      berkas.tulis('_kinerja', 'hashRencana', 'nilai', 'lain');
      berkas.properti.set('kinerja.hashRencana', 'lain');
    })
    .bytes();

test('koreksi yang ditolak: yang sudah diterima tetap, dengan hari dan ketepatannya', async () => {
  const { buku, isi } = await terkirim();
  await kumpulkan(buku, [['a.xlsx', isi]], { hari: '2026-04-07' });
  const semula = (await barisTabel(buku, 'register'))[0];
  const rusak = await dirusak(await koreksi(isi));
  const { berkas } = isiDari(await kumpulkan(buku, [['a.xlsx', rusak]], { hari: '2026-05-20' }));
  expect(berkas[0]).toMatchObject({ status: 'dikembalikan', ketepatan: null });
  expect((await barisTabel(buku, 'register'))[0]).toEqual(semula);
  // The mended correction comes later still: the day of the first one decides.
  await kumpulkan(buku, [['a.xlsx', await koreksi(isi)]], { hari: '2026-06-02' });
  expect(await keduaTanggal(buku)).toEqual(['Tepat waktu', serial('2026-04-07'), serial('2026-06-02')]);
});

test('yang pertama ditolak, yang kedua tepat waktu, lalu koreksi sesudah tenggat: tepat waktu', async () => {
  const { buku, isi } = await terkirim();
  await kumpulkan(buku, [['a.xlsx', await dirusak(isi)]], { hari: '2026-04-06' });
  await kumpulkan(buku, [['a.xlsx', isi]], { hari: '2026-04-07' });
  await kumpulkan(buku, [['a.xlsx', await koreksi(isi)]], { hari: '2026-05-20' });
  expect(await keduaTanggal(buku)).toEqual(['Tepat waktu', serial('2026-04-07'), serial('2026-05-20')]);
});

test('yang dikembalikan dahulu belum diterima: yang pertama dapat diterima yang menentukan', async () => {
  const { buku, isi } = await terkirim();
  const rusak = await dirusak(isi);
  const { berkas } = isiDari(await kumpulkan(buku, [['a.xlsx', rusak]], { hari: '2026-04-07' }));
  expect(berkas[0]).toMatchObject({ status: 'dikembalikan', ketepatan: null });
  await kumpulkan(buku, [['a.xlsx', isi]], { hari: '2026-04-20' });
  expect(await keduaTanggal(buku)).toEqual(['Terlambat', serial('2026-04-20'), serial('2026-04-20')]);
});
