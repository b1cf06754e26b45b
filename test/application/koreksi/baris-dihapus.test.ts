import { capaian } from '../../../src/application/capaian/capaian';
import { hitungUlang } from '../../../src/application/capaian/hitung-ulang';
import { rincian } from '../../../src/application/capaian/rincian';
import { tetapkan } from '../../../src/application/kunci/tetapkan';
import type { Workbook } from '../../../src/application/ports/workbook';
import { capaianJson } from '../../../src/sajian/json/capaian';
import { penulisLembar } from '../../../src/sajian/penulis-lembar';
import { lingkunganUji } from '../../bangun/lingkungan';
import { barisTabel, isiDari, kodeCatatan, nilaiDari } from '../../bangun/ruang-kerja';
import { kompilasikan, ruangTerkompilasi } from '../../bangun/terkompilasi';

const P = '2026-TW1';
const tulis = penulisLembar;

/** The only contract of DPU is deleted from Data Transaksi; its row of Data OPD stays. */
async function tanpaKontrakDpu(): Promise<Workbook> {
  const buku = await ruangTerkompilasi();
  nilaiDari(await buku.terapkan([{ jenis: 'hapus', tabelId: 'data-transaksi', id: [`${P}|inaproc:U1:1`] }]));
  return buku;
}

const keadaan = async (buku: Workbook): Promise<Record<string, number>> =>
  Object.fromEntries(
    isiDari(await capaian(buku, P)).capaian.map(({ indikator, lingkup, keadaan: daftar }) => [
      `${indikator.kode} ${lingkup.kode ?? 'semua'}`,
      daftar.reduce((jumlah, satu) => (satu.jenis === 'baris-dihapus' ? satu.baris : jumlah), 0),
    ]),
  );

/** IK01 reads transactions, IK02 reads Data OPD. */
const HILANG_SATU = {
  ...{ 'IK01 semua': 1, 'IK01 DINKES': 0, 'IK01 DPU': 1 },
  ...{ 'IK02 semua': 0, 'IK02 DINKES': 0, 'IK02 DPU': 0 },
};

test('baris yang dihapus: ditemukan, dan angka yang membacanya bertanda', async () => {
  const buku = await tanpaKontrakDpu();
  const hasil = await capaian(buku, P);
  expect(kodeCatatan(hasil)).toContain('baris-data-dihapus');
  expect(await keadaan(buku)).toEqual(HILANG_SATU);
  expect(JSON.stringify(capaianJson(isiDari(hasil)))).toContain('{"jenis":"baris-dihapus","baris":1}');
  const satu = isiDari(await rincian(buku, { indikator: 'IK01', periode: P, batas: 1 }));
  expect(satu.capaian.keadaan).toContainEqual({ jenis: 'baris-dihapus', baris: 1 });
});

test('pada lembar Capaian sesudah dihitung, dan pada angka yang dikunci', async () => {
  const buku = await tanpaKontrakDpu();
  isiDari(await hitungUlang(buku, lingkunganUji(), { tulis }));
  const sel = async () =>
    (await barisTabel(buku, 'capaian'))
      .filter((b) => (b['keadaan'] as string).startsWith('1 baris dihapus; '))
      .map((b) => b['_id']);
  expect(await sel()).toHaveLength(2);
  isiDari(await tetapkan(buku, lingkunganUji(), { periode: P, oleh: 'Ani', tulis }));
  expect(await sel()).toHaveLength(2);
  expect(await keadaan(buku)).toEqual(HILANG_SATU);
});

test('periode sesudahnya tidak ikut bertanda, dan kompilasi lagi melepasnya', async () => {
  const buku = await tanpaKontrakDpu();
  await kompilasikan(buku, '2026-TW2', ['DINKES', 'DPU']);
  const tw2 = isiDari(await capaian(buku, '2026-TW2')).capaian;
  expect(tw2.flatMap((satu) => satu.keadaan.map(({ jenis }) => jenis))).not.toContain('baris-dihapus');
  await kompilasikan(buku, P, ['DINKES', 'DPU']);
  expect(Object.values(await keadaan(buku))).toEqual([0, 0, 0, 0, 0, 0]);
});
