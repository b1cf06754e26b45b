/**
 * What a file leaves blank or has no column for is no statement that there is nothing: it changes nothing, and is counted.
 */
import { imporData } from '../../src/application/impor-data/impor-data';
import { pratinjauImporData } from '../../src/application/impor-data/pratinjau';
import type { DataMasuk } from '../../src/application/impor-data/susun-impor';
import type { Workbook } from '../../src/application/ports/workbook';
import { csv, rupContoh } from '../bangun/data-csv';
import { lingkunganUji } from '../bangun/lingkungan';
import { barisTabel, isiDari, isiSemua, kodeCatatan, nilaiDari, ruangPada } from '../bangun/ruang-kerja';

const impor = (buku: Workbook, masuk: DataMasuk, kosongkan = false) =>
  imporData(buku, lingkunganUji(masuk.nama), masuk, { sebagian: false, kosongkan });

const kepala = 'kd_satker_str,nama_satker,kd_tender,kd_rup,nama_paket,hps,status_tender,nilai_kontrak';
/** A tender with everything, and a second file of it with a column of its own but neither name, status nor value. */
const lengkap = csv('1.csv', kepala, '1.01,DINAS SATU,1001,5001,Nama paket asli,1000000,Selesai,900000');
const lain = csv(
  '2.csv',
  'kd_satker_str,nama_satker,kd_tender,kd_rup_paket,hps,nilai_pdn_kontrak',
  '1.01,DINAS SATU,1001,5001,1000000,800000',
);
const berkosong = (nama: string, status: string, nilai: string): DataMasuk =>
  csv('3.csv', kepala, `1.01,DINAS SATU,1001,5001,${nama},1000000,${status},${nilai}`);

const isi = {
  kodePaket: '1001',
  kodeRup: '5001',
  nama: 'Nama paket asli',
  status: 'Selesai',
  nilai_kontrak: 900_000,
  hps: 1_000_000,
};

const satuSatunya = async (buku: Workbook): Promise<Record<string, unknown>> => {
  const baris = await barisTabel(buku, 'transaksi');
  expect(baris).toHaveLength(1);
  return baris[0]!;
};

describe('kolom yang tidak ada pada berkas', () => {
  test.each([
    ['yang lengkap dahulu', [lengkap, lain], '1.csv:2; 2.csv:2'],
    ['yang lengkap kemudian', [lain, lengkap], '2.csv:2; 1.csv:2'],
  ])('tidak mengubah apa-apa: %s', async (_, urutan, asal) => {
    const buku = await ruangPada('berencana');
    for (const masuk of urutan) isiDari(await impor(buku, masuk));
    expect(await satuSatunya(buku)).toMatchObject({ ...isi, nilai_pdn: 800_000, asal });
  });

  test('juga bila diminta mengosongkan, dan tidak dihitung sebagai kosong', async () => {
    const buku = await ruangPada('berencana');
    isiDari(await impor(buku, lengkap));
    expect(isiDari(await impor(buku, lain, true))).toMatchObject({ kosong: [], diganti: [] });
    expect(await satuSatunya(buku)).toMatchObject({ ...isi, nilai_pdn: 800_000 });
  });
});

describe('sel yang kosong pada berkas', () => {
  test.each(['', 'null', 'NULL', '-', '–', 'N/A', '   ', '\u00a0', 'NaN', 'NaT', '<NA>', '\\N'])(
    '%j membiarkan isi lama, dan dihitung menurut kolomnya',
    async (kosong) => {
      const buku = await ruangPada('berencana');
      isiDari(await impor(buku, lengkap));
      const hasil = isiDari(await impor(buku, berkosong(kosong, kosong, kosong)));
      expect(hasil).toMatchObject({ diperbarui: 1, dikosongkan: false, diganti: [] });
      const contoh = [{ baris: 2, kode: '1001' }];
      expect(hasil.kosong.map(({ kolom, jumlah, contoh: c }) => [kolom, jumlah, c])).toEqual(
        expect.arrayContaining([
          ['nama', 1, contoh],
          ['status', 1, contoh],
          ['nilai_kontrak', 1, contoh],
        ]),
      );
      expect(hasil.kosong).toHaveLength(3);
      expect(await satuSatunya(buku)).toMatchObject({ ...isi, asal: '1.csv:2; 3.csv:2' });
    },
  );

  test('pratinjau menghitungnya sama dengan hasilnya', async () => {
    const buku = await ruangPada('berencana');
    isiDari(await impor(buku, lengkap));
    const masuk = berkosong('', '', 'null');
    const akan = isiDari(await pratinjauImporData(buku, lingkunganUji(), masuk));
    expect(akan.kosong.map(({ label, jumlah }) => [label, jumlah])).toHaveLength(3);
    expect(isiDari(await impor(buku, masuk))).toMatchObject({ kosong: akan.kosong, diganti: akan.diganti });
  });

  test('dikosongkan bila diminta, dan dihitung pula', async () => {
    const buku = await ruangPada('berencana');
    isiDari(await impor(buku, lengkap));
    const hasil = isiDari(await impor(buku, berkosong('', 'Selesai', 'null'), true));
    expect(hasil.dikosongkan).toBe(true);
    expect(hasil.kosong.map(({ kolom }) => kolom).sort()).toEqual(['nama', 'nilai_kontrak']);
    const baris = await satuSatunya(buku);
    expect([baris['nama'], baris['nilai_kontrak'], baris['status']]).toEqual([null, null, 'Selesai']);
    // All that stands in the row now is what this file says.
    expect(baris['asal']).toBe('3.csv:2');
  });

  test('yang diketik tangan pada lembar Transaksi tetap, dan ditimpa hanya oleh nilai', async () => {
    const buku = await ruangPada('berencana');
    isiDari(await impor(buku, lain));
    const { _id: id } = await satuSatunya(buku);
    const ketik = { jenis: 'simpan', tabelId: 'transaksi', kolom: ['status', 'jumlah_penawar'] } as const;
    nilaiDari(await buku.terapkan([{ ...ketik, baris: [{ id: id as string, sel: ['Berjalan', 4] }] }]));
    isiDari(await impor(buku, berkosong('', '', '')));
    expect(await satuSatunya(buku)).toMatchObject({ status: 'Berjalan', jumlah_penawar: 4 });
    const hasil = isiDari(await impor(buku, lengkap));
    expect(hasil.diganti.map(({ kolom, jumlah }) => [kolom, jumlah])).toEqual([['status', 1]]);
    expect(await satuSatunya(buku)).toMatchObject({ status: 'Selesai', jumlah_penawar: 4 });
  });

  test('kode RUP kosong tidak melepas paket dari rencananya', async () => {
    const buku = await ruangPada('berencana');
    isiDari(await impor(buku, lengkap));
    const tanpa = csv('4.csv', kepala, '1.01,DINAS SATU,1001,,Nama paket asli,1000000,Selesai,900000');
    const hasil = await impor(buku, tanpa);
    expect(await satuSatunya(buku)).toMatchObject(isi);
    expect(isiDari(hasil).kosong.map(({ kolom }) => kolom)).toEqual(['kodeRup']);
    expect(kodeCatatan(hasil)).not.toContain('baris-berganti-unit-atau-rup');
  });

  test('paket RUP: nama dan kolom lain tetap', async () => {
    const judul = 'kd_rup,nama_paket,nama_satker,kd_satker_str,pagu,metode_pengadaan,tgl_pengumuman_paket';
    const buku = await ruangPada('berencana');
    const penuh = csv('a.csv', judul, '5001,Paket asli,DINAS SATU,1.01,1000,Tender,2026-01-12');
    isiDari(await impor(buku, penuh));
    const hasil = isiDari(
      await impor(buku, csv('b.csv', judul, '5001,null,DINAS SATU,1.01,2000,-,2026-01-12')),
    );
    expect((await barisTabel(buku, 'paket'))[0]).toMatchObject({
      nama: 'Paket asli',
      metode_rup: 'Tender',
      pagu: 2000,
      asal: 'a.csv:2; b.csv:2',
    });
    expect(hasil.kosong.map(({ kolom }) => kolom)).toEqual(['nama', 'metode_rup']);
    expect(hasil.diganti.map(({ kolom }) => kolom)).toEqual(['pagu']);
  });
});

describe('asal data', () => {
  test('dua berkas bergantian berkali-kali: isi dan asal tidak berubah lagi', async () => {
    const buku = await ruangPada('berencana');
    for (const masuk of [lengkap, lain]) isiDari(await impor(buku, masuk));
    const sekali = await isiSemua(buku, ['transaksi']);
    for (const masuk of [lengkap, lain, lain, lengkap]) isiDari(await impor(buku, masuk));
    expect(await isiSemua(buku, ['transaksi'])).toEqual(sekali);
  });

  test('berkas yang memberi seluruh isi baris berdiri sendiri; pada baris lain berkas itu, nomornya yang baru', async () => {
    const buku = await ruangPada('berencana');
    isiDari(await impor(buku, lengkap));
    const geser = csv(
      '1.csv',
      kepala,
      '1.01,DINAS SATU,1002,5002,Paket lain,1,Selesai,1',
      '1.01,DINAS SATU,1001,5001,Nama paket asli,1000000,Selesai,900000',
    );
    isiDari(await impor(buku, { ...geser, nama: 'baru.csv' }));
    const milik = async () => (await barisTabel(buku, 'transaksi')).find((b) => b['kodePaket'] === '1001');
    expect((await milik())?.['asal']).toBe('baru.csv:3');
    isiDari(await impor(buku, lain));
    isiDari(await impor(buku, geser));
    isiDari(await impor(buku, lengkap));
    // 2.csv gave the domestic part; baru.csv's part is 1.csv's by now, but nobody can tell.
    expect((await milik())?.['asal']).toBe('baru.csv:3; 2.csv:2; 1.csv:2');
  });
});

describe('berkas tanpa kode paket', () => {
  const tanpaKode = csv(
    'rup-saja.csv',
    'kd_satker_str,nama_satker,kd_rup,hps,nilai_pdn_kontrak',
    '1.01,DINAS SATU,5001,1000000,800000',
  );

  test.each([
    ['kemudian', [lengkap, tanpaKode]],
    ['dahulu', [tanpaKode, lengkap]],
  ])('yang datang %s adalah transaksi yang sama, bukan baris kedua', async (_, urutan) => {
    const buku = await ruangPada('berencana');
    const catatan: string[] = [];
    for (const masuk of urutan) catatan.push(...kodeCatatan(await impor(buku, masuk)));
    expect(await satuSatunya(buku)).toMatchObject({ ...isi, nilai_pdn: 800_000 });
    expect(catatan).toContain('baris-dikenali-rup');
    isiDari(await impor(buku, tanpaKode));
    expect(await satuSatunya(buku)).toMatchObject({ kodePaket: '1001' });
  });

  test('bila kode RUP itu mempunyai dua transaksi, tidak ditebak', async () => {
    const buku = await ruangPada('berencana');
    const dua = csv(
      'dua.csv',
      kepala,
      '1.01,DINAS SATU,1001,5001,A,1,Selesai,1',
      '1.01,DINAS SATU,1002,5001,B,1,Selesai,1',
    );
    isiDari(await impor(buku, dua));
    const hasil = await impor(buku, tanpaKode);
    expect(kodeCatatan(hasil)).toContain('baris-rup-tidak-pasti');
    expect(await barisTabel(buku, 'transaksi')).toHaveLength(3);
  });
});

test('baris yang tidak ada lagi pada berkas tetap disimpan dan disebut kodenya', async () => {
  const buku = await ruangPada('berencana');
  isiDari(await impor(buku, lengkap));
  const lainnya = csv('5.csv', kepala, '1.01,DINAS SATU,1009,5009,Paket lain,1,Selesai,1');
  expect(isiDari(await impor(buku, lainnya))).toMatchObject({
    tidakAdaDiBerkas: 1,
    contohTidakAda: ['1001'],
  });
  expect(await barisTabel(buku, 'transaksi')).toHaveLength(2);
});

test('kode yang dahulu tersimpan rusak: berkas yang utuh memperbaiki barisnya, tidak menambah baris', async () => {
  const buku = await ruangPada('berdata');
  const ubah = async (tabelId: string, id: string, kolom: string, sel: string) =>
    nilaiDari(
      await buku.terapkan([{ jenis: 'simpan', tabelId, kolom: [kolom], baris: [{ id, sel: [sel] }] }]),
    );
  // As an earlier version wrote them: the id made of the code as it came.
  await buku.terapkan([{ jenis: 'hapus', tabelId: 'paket', id: ['rup:1001'] }]);
  await ubah('paket', 'rup:1001.0', 'kodeRup', '1001.0');
  await ubah('paket', 'rup:1001.0', 'opd', 'DINKES');
  await ubah('transaksi', 'inaproc:K1:1', 'kodePaket', '1,0E+3');
  const hasil = await impor(buku, rupContoh);
  expect(isiDari(hasil)).toMatchObject({ baru: 0, diperbarui: 3 });
  const paket = await barisTabel(buku, 'paket');
  expect(paket.map(({ _id, kodeRup }) => [_id, kodeRup]).sort()).toEqual([
    ['rup:1001.0', '1001'],
    ['rup:1002', '1002'],
    ['rup:2001', '2001'],
  ]);
  const rusak = nilaiDari(hasil).catatan.filter(({ kode }) => kode === 'kode-rusak');
  expect(rusak.map(({ tingkat, lokasi }) => [tingkat, lokasi.lembar])).toEqual([['peringatan', 'Transaksi']]);
});

test('beberapa kode RUP dalam urutan lain adalah isi yang sama', async () => {
  const buku = await ruangPada('berencana');
  const dengan = (kodeRup: string) =>
    csv('a.csv', kepala, `1.01,DINAS SATU,1001,${kodeRup},Paket,1000000,Selesai,900000`);
  isiDari(await impor(buku, dengan('5002;5003')));
  expect(isiDari(await impor(buku, dengan('5003;5002'))).diganti).toEqual([]);
  expect(await satuSatunya(buku)).toMatchObject({ kodeRup: '5002;5003' });
});
