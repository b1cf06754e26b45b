import { imporData } from '../../src/application/impor-data/impor-data';
import { imporRencana } from '../../src/application/impor-rencana';
import type { Workbook } from '../../src/application/ports/workbook';
import { csv, realisasi, realisasiContoh, rup, rupContoh } from '../bangun/data-csv';
import { lingkunganUji } from '../bangun/lingkungan';
import { rencanaMasukan } from '../bangun/rencana-masukan';
import { barisTabel, isiDari, isiSemua, kodeCatatan, nilaiDari, ruangPada } from '../bangun/ruang-kerja';

const impor = (buku: Workbook, data: typeof rupContoh, sebagian = false) =>
  imporData(buku, lingkunganUji('impor'), data, { sebagian });

const tabelData = ['paket', 'transaksi', 'opd'];

test('paket rencana: ID dari kode RUP, unit dikenal dari namanya, asal tercatat', async () => {
  const buku = await ruangPada('berencana');
  expect(isiDari(await impor(buku, rupContoh))).toEqual({
    berkas: 'rup.csv',
    perubahanPaket: null,
    tataLetak: 'INAPROC Rencana',
    dibaca: 3,
    ditahan: 0,
    baru: 3,
    diperbarui: 0,
    tidakAdaDiBerkas: 0,
    contohTidakAda: [],
    kosong: [],
    dikosongkan: false,
    diganti: [],
    unitBaru: [],
  });
  const [paket] = await barisTabel(buku, 'paket');
  expect(paket).toMatchObject({
    _id: 'rup:1001',
    kodeRup: '1001',
    opd: 'DINKES',
    nama: 'Paket 1001',
    pagu: 1_000_000,
    asal: 'rup.csv:2',
    area: null,
  });
});

test('transaksi: nilai, PDN, dan status dalam ejaan baku', async () => {
  const buku = await ruangPada('berencana');
  expect(isiDari(await impor(buku, realisasiContoh))).toMatchObject({ dibaca: 3, baru: 3, ditahan: 0 });
  expect((await barisTabel(buku, 'transaksi'))[2]).toMatchObject({
    _id: 'inaproc:U1:1',
    kodePaket: 'U1',
    kodeRup: '2001',
    opd: 'DPU',
    status: 'Selesai',
    nilai_kontrak: 1_000_000,
    nilai_pdn: 500_000,
  });
});

test.each([
  ['rencana', rupContoh],
  ['realisasi', realisasiContoh],
])('impor %s yang sama dua kali memberi isi yang sama', async (_, data) => {
  const buku = await ruangPada('berencana');
  isiDari(await impor(buku, data));
  const sekali = await isiSemua(buku, tabelData);
  expect(isiDari(await impor(buku, data))).toMatchObject({ baru: 0, diperbarui: 3, tidakAdaDiBerkas: 0 });
  expect(await isiSemua(buku, tabelData)).toEqual(sekali);
});

test('impor lagi memperbarui, tidak menghapus, dan tidak menyentuh penelaahan area', async () => {
  const buku = await ruangPada('berdata');
  const area = [{ id: 'rup:1001', sel: ['A1'] }];
  nilaiDari(await buku.terapkan([{ jenis: 'simpan', tabelId: 'paket', kolom: ['area'], baris: area }]));
  const hasil = isiDari(
    await impor(buku, rup(['Dinas Kesehatan', '1001', 7], ['Dinas Kesehatan', '1003', 8])),
  );
  expect(hasil).toMatchObject({ baru: 1, diperbarui: 1, tidakAdaDiBerkas: 2 });
  const paket = new Map((await barisTabel(buku, 'paket')).map((satu) => [satu['_id'], satu]));
  expect([...paket.keys()]).toEqual(['rup:1001', 'rup:1002', 'rup:2001', 'rup:1003']);
  expect(paket.get('rup:1001')).toMatchObject({ pagu: 7, area: 'A1' });
  expect(paket.get('rup:1002')).toMatchObject({ pagu: 500_000 });
});

test('transaksi yang sama kodenya mempertahankan ID menurut nilainya, walau urutan berkas berubah', async () => {
  const buku = await ruangPada('berencana');
  isiDari(await impor(buku, realisasi(['DPU', 'K', '1', 100, 1], ['DPU', 'K', '1', 200, 2])));
  isiDari(await impor(buku, realisasi(['DPU', 'K', '1', 200, 2], ['DPU', 'K', '1', 100, 1])));
  const transaksi = await barisTabel(buku, 'transaksi');
  expect(transaksi.map(({ _id, nilai_kontrak: nilai }) => [_id, nilai])).toEqual([
    ['inaproc:K:1', 100],
    ['inaproc:K:2', 200],
  ]);
});

describe('baris yang tidak dapat dipakai', () => {
  const cacat = realisasi(['Dinas Kesehatan', 'K1', '1001', 5, 1], ['Dinas Kesehatan', '', '', 'lima', 1]);

  test('menahan seluruh berkas bila tidak diminta sebagian', async () => {
    const buku = await ruangPada('berencana');
    const awal = buku.potretSemua();
    const hasil = await impor(buku, cacat);
    expect(nilaiDari(hasil).isi).toBeUndefined();
    expect(
      nilaiDari(hasil).catatan.some(({ tingkat, lokasi }) => tingkat === 'galat' && lokasi.baris === 3),
    ).toBe(true);
    expect(buku.potretSemua()).toEqual(awal);
  });

  test('ditinggal bila diminta sebagian, dan dihitung', async () => {
    const buku = await ruangPada('berencana');
    expect(isiDari(await impor(buku, cacat, true))).toMatchObject({ dibaca: 2, ditahan: 1, baru: 1 });
    expect(await barisTabel(buku, 'transaksi')).toHaveLength(1);
  });
});

test('berkas dengan susunan kolom tak dikenal tidak diimpor sama sekali', async () => {
  const buku = await ruangPada('berencana');
  const awal = buku.potretSemua();
  const tabel = { ...rupContoh.tabel, kepala: rupContoh.tabel.kepala.map((_, i) => `Kolom ${i}`) };
  const hasil = await impor(buku, { nama: 'lain.csv', tabel }, true);
  expect(kodeCatatan(hasil)).toContain('tata-letak-tidak-dikenal');
  expect(buku.potretSemua()).toEqual(awal);
});

describe('unit', () => {
  test('yang belum ada ditambahkan: kodenya dari berkas, atau kode sementara', async () => {
    const buku = await ruangPada('berencana');
    const { unitBaru } = isiDari(
      await impor(buku, rup(['Dinas Sosial - 777', '1', 1], ['Dinas Baru', '2', 2])),
    );
    expect(unitBaru).toEqual([
      { kode: '777', nama: 'Dinas Sosial', sementara: false },
      { kode: expect.any(String) as string, nama: 'Dinas Baru', sementara: true },
    ]);
    const opd = await barisTabel(buku, 'opd');
    expect(opd.map(({ nama, sementara }) => [nama, sementara])).toEqual([
      ['Dinas Kesehatan', 'Tidak'],
      ['Dinas Pekerjaan Umum', 'Tidak'],
      ['Dinas Sosial', 'Tidak'],
      ['Dinas Baru', 'Ya'],
    ]);
  });

  test('yang sementara dikenal lagi pada impor berikutnya', async () => {
    const buku = await ruangPada('berencana');
    isiDari(await impor(buku, rup(['Dinas Baru', '2', 2])));
    expect(isiDari(await impor(buku, realisasi(['DINAS BARU', 'K', '2', 1, 1]))).unitBaru).toEqual([]);
  });

  test('ejaan lain pada lembar OPD dipakai', async () => {
    const buku = await ruangPada('berencana');
    const opd = rencanaMasukan.opd!.map((satu) =>
      satu.kode === 'DPU' ? { ...satu, ejaanLain: ['Dinas PU'] } : satu,
    );
    isiDari(await imporRencana(buku, lingkunganUji('opd'), { opd }));
    isiDari(await impor(buku, rup(['DINAS PU', '9', 1])));
    expect((await barisTabel(buku, 'paket'))[0]).toMatchObject({ opd: 'DPU' });
  });
});

describe('yang tersirat dari susunan kolom', () => {
  const spse = (kode: string) =>
    csv(
      'spse.csv',
      `kd_rup,nama_satker,nama_paket,hps,nilai_kontrak,${kode}`,
      '1,DPU,A,100,90,T1',
      '2,DPU,B,100,80,T2',
    );

  test('tidak menimpa yang sudah tercatat; yang berbeda menjadi catatan', async () => {
    const buku = await ruangPada('berencana');
    isiDari(await impor(buku, spse('kd_tender')));
    const sel = async () => (await barisTabel(buku, 'transaksi')).map((satu) => satu['sumber_transaksi']);
    expect(await sel()).toEqual(['Tender', 'Tender']);
    const ubah = [{ id: 'spse:T1:1', sel: ['Pencatatan'] }];
    nilaiDari(
      await buku.terapkan([
        { jenis: 'simpan', tabelId: 'transaksi', kolom: ['sumber_transaksi'], baris: ubah },
      ]),
    );
    const hasil = nilaiDari(await impor(buku, spse('kd_tender')));
    expect(await sel()).toEqual(['Pencatatan', 'Tender']);
    expect(hasil.catatan).toContainEqual(
      expect.objectContaining({
        kode: 'tersirat-berbeda',
        params: {
          variabel: 'Sumber transaksi',
          nilai: 'Tender',
          jumlah: 1,
          kode: 'T1',
          tersimpan: 'Pencatatan',
        },
      }),
    );
  });
});
