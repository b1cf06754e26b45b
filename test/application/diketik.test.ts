import { ikhtisarData } from '../../src/application/data/ikhtisar-data';
import { imporData } from '../../src/application/impor-data/impor-data';
import { imporRencana } from '../../src/application/impor-rencana';
import { setujui } from '../../src/application/setujui';
import { BerkasKembali } from '../bangun/berkas-kembali';
import { rup } from '../bangun/data-csv';
import { lingkunganUji } from '../bangun/lingkungan';
import { rencanaMasukan } from '../bangun/rencana-masukan';
import {
  barisTabel,
  isiDari,
  ketikBaris,
  kumpulkan,
  nilaiDari,
  ruangBerkas,
  sebar,
} from '../bangun/ruang-kerja';

describe('paket yang diketik pada lembar Paket', () => {
  const diketik = async () =>
    ketikBaris(await ruangBerkas('disetujui'), 'Paket', {
      kodeRup: '1009',
      opd: 'DINKES',
      nama: 'Diketik',
      pagu: 250_000,
    });

  test('masuk ke template unitnya beserta isinya, dengan ID dari kode RUP-nya', async () => {
    const buku = await diketik();
    const berkas = BerkasKembali.dari((await sebar(buku)).get('DINKES')!);
    expect(berkas.isi('Paket', 'rup:1009', 'pagu')).toBe(250_000);
    expect((await barisTabel(buku, 'paket')).map(({ _id }) => _id)).toEqual([
      'rup:1001',
      'rup:1002',
      'rup:2001',
      'rup:1009',
    ]);
  });

  test('diperbarui oleh impor berikutnya, tidak digandakan', async () => {
    const buku = await diketik();
    const hasil = await imporData(buku, lingkunganUji('i'), rup(['Dinas Kesehatan', '1009', 300_000]), {
      sebagian: false,
    });
    expect(isiDari(hasil)).toMatchObject({ baru: 0, diperbarui: 1 });
    const paket = (await barisTabel(buku, 'paket')).filter(({ kodeRup }) => kodeRup === '1009');
    expect(paket).toMatchObject([{ _id: 'rup:1009', pagu: 300_000, nama: 'Paket 1009' }]);
  });

  test('dengan kode yang sudah ada: disebut sebagai salinan, tidak ada yang ditulis', async () => {
    const isi = { kodeRup: '1001', opd: 'DINKES', nama: 'Lagi', pagu: 1 };
    const buku = await ketikBaris(await ruangBerkas('disetujui'), 'Paket', isi);
    const awal = buku.bytes();
    const hasil = await imporData(buku, lingkunganUji('i'), rup(['Dinas Kesehatan', '1', 1]), {
      sebagian: true,
    });
    // Three packages stand in rows 5 to 7.
    expect(nilaiDari(hasil)).toMatchObject({
      catatan: [
        { kode: 'id-baris-ganda', params: { id: 'rup:1001' }, lokasi: { lembar: 'Paket', baris: 8 } },
      ],
    });
    expect(buku.bytes()).toBe(awal);
  });
});

test.each<[string | number, string[], string[]]>([
  ['1009.0', ['rup:1009'], ['kode-dipulihkan']],
  [1009, ['rup:1009'], []],
  ['6.17E+07', [], ['kode-rusak']],
  ['1009,1010', [], ['kode-meragukan']],
])(
  'kode RUP %p yang diketik: ID dari kode yang utuh, atau catatan dengan selnya',
  async (kodeRup, id, kode) => {
    const isi = { kodeRup, opd: 'DINKES', nama: 'Diketik', pagu: 250_000 };
    const buku = await ketikBaris(await ruangBerkas('berdata'), 'Paket', isi);
    const hasil = await imporData(buku, lingkunganUji('i'), rup(['Dinas Kesehatan', '1001', 1]), {
      sebagian: false,
    });
    const catatan = nilaiDari(hasil).catatan.filter((satu) => satu.kode.startsWith('kode-'));
    // Three packages stand in rows 5 to 7; column B holds the RUP code.
    expect(catatan.map((satu) => [satu.kode, satu.lokasi.lembar, satu.lokasi.sel])).toEqual(
      kode.map((satu) => [satu, 'Paket', 'B8']),
    );
    const baru = (await barisTabel(buku, 'paket')).map(({ _id }) => _id).slice(3);
    expect(baru.filter((satu) => satu !== null)).toEqual(id);
  },
);

test('kode unit yang tidak ada pada lembar OPD: disebut sekali dengan selnya dan yang mungkin dimaksud', async () => {
  let buku = await ruangBerkas('disetujui');
  for (const kodeRup of ['1009', '1010'])
    buku = await ketikBaris(buku, 'Paket', { kodeRup, opd: 'DINKS', nama: 'Diketik', pagu: 1 });
  const { catatan } = nilaiDari(await ikhtisarData(buku));
  // Three packages stand in rows 5 to 7; columns: hidden id, RUP code, unit.
  expect(catatan.map(({ kode, params, lokasi }) => [kode, params, lokasi.lembar, lokasi.sel])).toEqual([
    ['unit-baris-tidak-dikenal', { kode: 'DINKS', jumlah: 2, saran: 'DINKES' }, 'Paket', 'C8'],
  ]);
});

test('rencana aksi milik unit yang kodenya ditulis dengan huruf kecil sampai ke templatenya dan kembali', async () => {
  const buku = await ruangBerkas('kosong');
  const [satu] = rencanaMasukan.indikator!;
  const rumus = 'cacah(status_aksi == "Selesai") / cacah(terisi(status_aksi)) * 100';
  isiDari(
    await imporRencana(buku, lingkunganUji('r'), {
      ...rencanaMasukan,
      indikator: [{ ...satu!, rumus }],
      baseline: rencanaMasukan.baseline!.slice(0, 1),
      target: rencanaMasukan.target!.filter(({ indikator }) => indikator === 'IK01'),
      aksi: [{ ...rencanaMasukan.aksi![0]!, opd: 'dinkes' }],
    }),
  );
  isiDari(await setujui(buku, lingkunganUji('s'), { oleh: 'a', nomor: 'b' }));
  const [aksi] = await barisTabel(buku, 'aksi');
  const berkas = BerkasKembali.dari((await sebar(buku)).get('DINKES')!);
  berkas.nyatakan();
  const isi = await berkas.tulis('Rencana Aksi', aksi!['_id'] as string, 'status_aksi', 'selesai').bytes();
  expect(isiDari(await kumpulkan(buku, [['a.xlsx', isi]])).berkas[0]).toMatchObject({
    status: 'diterima',
    jumlahBaris: 1,
  });
  expect((await barisTabel(buku, 'capaian'))[0]).toMatchObject({ nilai: 100 });
});
