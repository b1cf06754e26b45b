/** What happens to a locked period afterwards: a unit with another code, a correction, another lock, a cell that is typed over. */
import { capaian } from '../../../src/application/capaian/capaian';
import { hitungUlang } from '../../../src/application/capaian/hitung-ulang';
import { rincian } from '../../../src/application/capaian/rincian';
import { imporData } from '../../../src/application/impor-data/impor-data';
import { koreksi } from '../../../src/application/koreksi/koreksi';
import { tetapkan } from '../../../src/application/kunci/tetapkan';
import type { PermintaanPaket } from '../../../src/application/paket/permintaan-paket';
import { ubahPaket } from '../../../src/application/paket/ubah-paket';
import type { Workbook } from '../../../src/application/ports/workbook';
import { gantiKode } from '../../../src/application/unit/ganti-kode';
import { selaraskanUsang } from '../../../src/application/usang/selaraskan-usang';
import { capaianJson } from '../../../src/sajian/json/capaian';
import { realisasi } from '../../bangun/data-csv';
import { ketik, ketikPdn } from '../../bangun/ketikan';
import { lingkunganUji } from '../../bangun/lingkungan';
import { barisTabel, isiDari, kodeCatatan, nilaiDari } from '../../bangun/ruang-kerja';
import { kompilasikan, ruangTerkompilasi } from '../../bangun/terkompilasi';
import { tulisKode } from '../../bangun/tulis-kode';

const [TW1, TW2] = ['2026-TW1', '2026-TW2'];

const kunci = async (buku: Workbook, periode: string, perbaikan?: string) =>
  tetapkan(buku, lingkunganUji('kunci'), {
    ...{ periode, oleh: 'Ani', tulis: tulisKode },
    ...(perbaikan === undefined ? {} : { perbaikan }),
  });

async function ruangTerkunci(): Promise<Workbook> {
  const buku = await ruangTerkompilasi();
  isiDari(await kunci(buku, TW1));
  return buku;
}

interface Tercetak {
  readonly capaian: readonly object[];
}

/** All that `capaian --json` prints of each figure but its states, as text. */
async function tercetak(buku: Workbook, periode = TW1): Promise<readonly string[]> {
  const { capaian: daftar } = capaianJson(isiDari(await capaian(buku, periode))) as Tercetak;
  return daftar.map((satu) => JSON.stringify({ ...satu, keadaan: null, tren: null }));
}
const keadaan = async (buku: Workbook, periode = TW1) =>
  isiDari(await capaian(buku, periode)).keadaan.map(({ jenis }) => jenis);

const keadaanLembar = async (buku: Workbook) =>
  (await barisTabel(buku, 'capaian')).map((satu) => satu['keadaan'] as string).join('; ');

describe('unit yang berganti kode sesudah dikunci', () => {
  test('angka sama sampai ke bita, dan tidak sebaris pun disebut berubah', async () => {
    const buku = await ruangTerkunci();
    const semula = await tercetak(buku);
    isiDari(
      await gantiKode(buku, lingkunganUji('ganti', '2026-04-20'), {
        ...{ lama: 'DINKES', baru: 'DKK', nama: 'Dinas Kesehatan Kota', mulai: '2026-04-01' },
      }),
    );
    expect(await tercetak(buku)).toEqual(semula);
    expect(await keadaan(buku)).toEqual(['tetap']);
    const satu = isiDari(await rincian(buku, { indikator: 'IK01', opd: 'DKK', periode: TW1, batas: 5 }));
    expect(satu.capaian.lingkup.kode).toBe('DINKES');
    expect(satu.terkunci?.baris).toEqual([]);
  });

  test('baris yang memang berubah tetap disebut, dengan kode masanya', async () => {
    const buku = await ruangTerkunci();
    isiDari(
      await gantiKode(buku, lingkunganUji('ganti', '2026-04-20'), {
        ...{ lama: 'DINKES', baru: 'DKK', mulai: '2026-04-01' },
      }),
    );
    await ketikPdn(buku);
    const satu = isiDari(await rincian(buku, { indikator: 'IK01', periode: TW1, batas: 5 }));
    expect(satu.terkunci?.baris).toMatchObject([{ opd: 'DINKES', id: 'inaproc:K1:1', jenis: 'diubah' }]);
  });
});

describe('kode unit yang keliru sejak awal, dibetulkan sesudah dikunci', () => {
  const betulkan = async (buku: Workbook) =>
    isiDari(await gantiKode(buku, lingkunganUji('ganti', '2026-04-20'), { lama: 'DINKES', baru: 'DKK' }));
  const baris = async (buku: Workbook, opd: string) =>
    isiDari(await rincian(buku, { indikator: 'IK01', opd, periode: TW1, batas: 5 })).terkunci?.baris;

  test('tidak sebaris pun disebut berubah; lembar, panel dan hitung pun tidak', async () => {
    const buku = await ruangTerkunci();
    await betulkan(buku);
    expect(await baris(buku, 'DKK')).toEqual([]);
    expect(await keadaan(buku)).toEqual(['tetap']);
    nilaiDari(await selaraskanUsang(buku));
    isiDari(await hitungUlang(buku, lingkunganUji('hitung', '2026-04-21'), { tulis: tulisKode }));
    expect(await keadaanLembar(buku)).not.toContain('Data berubah sejak dikunci');
  });

  test('dua kali berganti, dan yang benar berubah tetap disebut', async () => {
    const buku = await ruangTerkunci();
    await betulkan(buku);
    isiDari(
      await gantiKode(buku, lingkunganUji('lagi', '2026-04-21'), {
        ...{ lama: 'DKK', baru: 'DINKESKOTA', mulai: '2026-02-01' },
      }),
    );
    expect(await baris(buku, 'DINKESKOTA')).toEqual([]);
    expect(await keadaan(buku)).toEqual(['tetap']);
    await ketikPdn(buku);
    expect(await baris(buku, 'DINKESKOTA')).toMatchObject([{ id: 'inaproc:K1:1', jenis: 'diubah' }]);
    expect(await keadaan(buku)).toEqual(['berubah-sejak-dikunci', 'tetap']);
    nilaiDari(await selaraskanUsang(buku));
    expect(await keadaanLembar(buku)).toContain('Data berubah sejak dikunci');
  });

  test('dibetulkan sebelum dikunci: kode itulah yang terkunci', async () => {
    const buku = await ruangTerkompilasi();
    await betulkan(buku);
    isiDari(await hitungUlang(buku, lingkunganUji('hitung', '2026-04-21'), { tulis: tulisKode }));
    const kelak = lingkunganUji('kunci', '2026-04-22');
    isiDari(await tetapkan(buku, kelak, { periode: TW1, oleh: 'Ani', tulis: tulisKode }));
    expect(await baris(buku, 'DKK')).toEqual([]);
    expect(await keadaan(buku)).toEqual(['tetap']);
  });
});

describe('paket yang berubah sesudah dikunci', () => {
  const ubah = async (buku: Workbook, permintaan: PermintaanPaket) =>
    isiDari(await ubahPaket(buku, lingkunganUji('paket', '2026-05-02'), { oleh: 'Kepala', ...permintaan }));
  const berubah = async (buku: Workbook) => {
    const { terkunci } = isiDari(await rincian(buku, { indikator: 'IK01', periode: TW1, batas: 5 }));
    return terkunci?.baris?.map(({ jenis, tingkat, opd }) => [jenis, tingkat, opd].join(' ')).toSorted();
  };

  test.each<[string, PermintaanPaket]>([
    ['pindah unit', { kode: '1001', pindah: 'DPU', mulai: '2026-05-01' }],
    ['pagu', { kode: '1001', pagu: '9.000.000', mulai: '2026-05-01' }],
    ['ditarik', { kode: '1001', tarik: true, mulai: '2026-05-01' }],
  ])('%s mulai triwulan II: tidak ada yang berubah pada triwulan I', async (_, permintaan) => {
    const buku = await ruangTerkunci();
    await ubah(buku, permintaan);
    expect(await berubah(buku)).toEqual([]);
    expect(await keadaan(buku)).toEqual(['tetap']);
  });

  test.each<[string, PermintaanPaket, readonly string[]]>([
    // The package and the contract that serves it leave DINKES and come to DPU.
    [
      'pindah unit',
      { kode: '1001', pindah: 'DPU', mulai: '2026-02-01' },
      ['dihapus rup DINKES', 'dihapus transaksi DINKES', 'ditambah rup DPU', 'ditambah transaksi DPU'],
    ],
    ['pagu', { kode: '1001', pagu: '9.000.000', mulai: '2026-02-01' }, ['diubah rup DINKES']],
  ])('%s mulai triwulan I: disebut', async (_, permintaan, baris) => {
    const buku = await ruangTerkunci();
    await ubah(buku, permintaan);
    expect(await berubah(buku)).toEqual(baris);
    expect(await keadaan(buku)).toEqual(['berubah-sejak-dikunci', 'tetap']);
  });
});

test('yang diimpor untuk triwulan berikutnya tidak disebut, juga di sebelah baris yang benar berubah', async () => {
  const buku = await ruangTerkunci();
  const impor = realisasi(['Dinas Kesehatan', 'K9', '1009', 100_000, 100_000]);
  isiDari(await imporData(buku, lingkunganUji('impor'), impor, { sebagian: true }));
  const baris = async () =>
    isiDari(await rincian(buku, { indikator: 'IK01', periode: TW1, batas: 5 })).terkunci?.baris;
  expect(await baris()).toEqual([]);
  await ketikPdn(buku);
  expect(await baris()).toMatchObject([{ id: 'inaproc:K1:1', jenis: 'diubah' }]);
});

test('periode sesudahnya sudah dikunci: perbaikan menyebutnya, dan angkanya tetap', async () => {
  const buku = await ruangTerkunci();
  await kompilasikan(buku, TW2, ['DINKES', 'DPU']);
  isiDari(await kunci(buku, TW2));
  const semula = await tercetak(buku, TW2);
  await ketikPdn(buku);
  const perbaikan = await kunci(buku, TW1, 'salah ketik');
  expect(isiDari(perbaikan)).toMatchObject({ versi: 1 });
  expect(nilaiDari(perbaikan).catatan).toContainEqual(
    expect.objectContaining({
      kode: 'kunci-ditumpu',
      params: { periode: TW1, langkah: [], tren: [TW2], terkunci: [TW2], keputusan: [] },
    }),
  );
  expect(await tercetak(buku, TW2)).toEqual(semula);
  expect(await keadaan(buku, TW1)).toEqual(['perbaikan']);
  // Nothing is stored, so nothing that rests on it is to be looked at again.
  const lagi = await kunci(buku, TW1, 'sekali lagi');
  expect(isiDari(lagi)).toMatchObject({ versi: 1, tanpaPerubahan: true });
  expect(kodeCatatan(lagi)).not.toContain('kunci-ditumpu');
});

test('Koreksi UKPBJ pada periode yang dikunci: dicatat, angkanya tetap sampai ada perbaikan', async () => {
  const buku = await ruangTerkunci();
  const semula = await tercetak(buku);
  isiDari(
    await koreksi(buku, lingkunganUji('koreksi', '2026-04-10'), {
      ...{ periode: TW1, baris: 'inaproc:K1:1', variabel: 'nilai_pdn', nilai: 'Rp 600.000' },
      ...{ konfirmasi: 'Budi, PPK', tanggal: '1 April 2026', cara: 'telepon', oleh: 'Ani' },
    }),
  );
  expect(await tercetak(buku)).toEqual(semula);
  expect(await keadaan(buku)).toEqual(['berubah-sejak-dikunci', 'tetap']);
  const { terkunci } = isiDari(await rincian(buku, { indikator: 'IK01', periode: TW1, batas: 5 }));
  expect(terkunci?.baris).toMatchObject([{ opd: 'DINKES', id: 'inaproc:K1:1', jenis: 'diubah' }]);
  // 600.000 + 200.000 + 500.000 of 2.000.000.
  expect(terkunci?.kini?.hasil).toEqual({ jenis: 'nilai', nilai: 65 });
  isiDari(await kunci(buku, TW1, 'Koreksi UKPBJ 1 April'));
  const [seluruh] = isiDari(await capaian(buku, TW1)).capaian;
  expect(seluruh?.hasil).toEqual({ jenis: 'nilai', nilai: 65 });
  expect(seluruh?.keadaan).toEqual([
    { jenis: 'dikoreksi', baris: 1 },
    { jenis: 'perbaikan', ke: 1 },
  ]);
});

test('baris sesudah tanggal data ikut terkunci', async () => {
  const buku = await ruangTerkompilasi();
  // 1 April 2026 as Excel counts days.
  await ketik(buku, 'data-transaksi', `${TW1}|inaproc:K1:1`, 'tgl_kontrak', 46_113);
  isiDari(await hitungUlang(buku, lingkunganUji('hitung'), { tulis: tulisKode }));
  const semula = await tercetak(buku);
  expect(isiDari(await capaian(buku, TW1)).capaian[0]?.cakupan.sesudah).toBe(1);
  isiDari(await kunci(buku, TW1));
  expect(await tercetak(buku)).toEqual(semula);
  expect(isiDari(await capaian(buku, TW1)).capaian[0]?.cakupan.sesudah).toBe(1);
});

describe('lembar Capaian periode yang dikunci', () => {
  const hitung = (buku: Workbook) => hitungUlang(buku, lingkunganUji('hitung'), { tulis: tulisKode });

  test.each<[string, (buku: Workbook, id: string) => Promise<unknown>]>([
    ['nilai ditimpa', (buku, id) => ketik(buku, 'capaian', id, 'nilai', 99)],
    [
      'baris dihapus',
      async (buku, id) => nilaiDari(await buku.terapkan([{ jenis: 'hapus', tabelId: 'capaian', id: [id] }])),
    ],
    [
      'baris ditambah',
      async (buku, id) => {
        const semula = (await barisTabel(buku, 'capaian')).find((baris) => baris['_id'] === id)!;
        const kolom = Object.keys(semula).filter((nama) => nama !== '_id');
        const baris = [{ id: `${TW1}|lain|seluruh|`, sel: kolom.map((nama) => semula[nama] ?? null) }];
        nilaiDari(await buku.terapkan([{ jenis: 'simpan', tabelId: 'capaian', kolom, baris }]));
      },
    ],
  ])('%s: dikatakan, dan hitung menuliskannya kembali dari yang dikunci', async (_, ubah) => {
    const buku = await ruangTerkunci();
    const semula = await barisTabel(buku, 'capaian');
    await ubah(buku, semula[0]!['_id'] as string);
    const kata = await capaian(buku, TW1);
    expect(kodeCatatan(kata)).toContain('lembar-capaian-berbeda');
    expect(isiDari(kata).capaian[0]?.hasil).toEqual({ jenis: 'nilai', nilai: 55.00000000000001 });
    const hasil = await hitung(buku);
    expect(kodeCatatan(hasil)).toEqual(
      expect.arrayContaining(['periode-terkunci-dilewati', 'lembar-capaian-dipulihkan']),
    );
    expect(isiDari(hasil).tanpaPerubahan).toBe(false);
    const menurutId = (baris: readonly Record<string, unknown>[]) =>
      baris.toSorted((a, b) => String(a['_id']).localeCompare(String(b['_id'])));
    expect(menurutId(await barisTabel(buku, 'capaian'))).toEqual(menurutId(semula));
    expect(kodeCatatan(await capaian(buku, TW1))).not.toContain('lembar-capaian-berbeda');
    const isi = JSON.stringify(await barisTabel(buku, 'riwayat'));
    expect(isiDari(await hitung(buku)).tanpaPerubahan).toBe(true);
    expect(JSON.stringify(await barisTabel(buku, 'riwayat'))).toBe(isi);
  });

  test('periode itu saja yang diminta: ditulis kembali juga, lalu ditolak karena tidak ada lagi yang ditulis', async () => {
    const buku = await ruangTerkunci();
    const semula = await barisTabel(buku, 'capaian');
    await ketik(buku, 'capaian', semula[0]!['_id'] as string, 'nilai', 99);
    const hanya = () => hitungUlang(buku, lingkunganUji('hitung'), { periode: TW1, tulis: tulisKode });
    expect(kodeCatatan(await hanya())).toContain('lembar-capaian-dipulihkan');
    expect(await barisTabel(buku, 'capaian')).toEqual(semula);
    expect(kodeCatatan(await hanya())).toContain('periode-terkunci');
  });

  test('yang hanya status atau targetnya ditimpa pun ditulis kembali', async () => {
    const buku = await ruangTerkunci();
    const semula = await barisTabel(buku, 'capaian');
    await ketik(buku, 'capaian', semula[0]!['_id'] as string, 'status', 'Tercapai');
    expect(kodeCatatan(await hitung(buku))).toContain('lembar-capaian-dipulihkan');
    expect(await barisTabel(buku, 'capaian')).toEqual(semula);
  });
});
