import { amatiHasilUsang } from '../../../src/adapters/officejs/amati-hasil-usang';
import { namaTabelMasukan } from '../../../src/adapters/officejs/tabel-masukan';
import type { BukuOfficeJs } from '../../../src/adapters/officejs/buku-office-js';
import { lihatUsang, catatUsang } from '../../../src/application/usang/selaraskan-usang';
import { openWorkbook } from '../../../workbench/host/files/read';
import type { Host } from '../../../workbench/host/host';
import { startExcel } from '../../../workbench/host/bridge/client';
import { ketikPdn } from '../../bangun/ketikan';
import { barisTabel } from '../../bangun/ruang-kerja';
import { ruangTerkompilasiBerkas } from '../../bangun/terkompilasi';
import { settled } from '../../workbench/host/alat';
import { bukaLagi, nilaiDari } from './alat';

let isi: Uint8Array;
beforeAll(async () => (isi = (await ruangTerkompilasiBerkas()).bytes()));

interface Terbuka {
  readonly host: Host;
  readonly buku: BukuOfficeJs;
  /** What was told, in order. */
  readonly kabar: (readonly string[])[];
  diam: boolean;
  /** Changes by hand that were told of. */
  berubah(): number;
  /** Lets the time pass that the watching waits, and its look end. */
  lewat(): Promise<void>;
  /** Types into a cell of a table, as a person does. */
  ketik(tabelId: string, kolom: string, nilai: string | number, ke?: number): Promise<void>;
  berhenti(): Promise<void>;
}

async function buka(
  apiSet = '1.15',
  ubah: (buku: BukuOfficeJs) => Promise<unknown> = () => Promise.resolve(),
) {
  const host = startExcel({ apiSet, workbook: await openWorkbook(isi) });
  const buku = await bukaLagi();
  await ubah(buku);
  const menunggu: (() => void)[] = [];
  const kabar: (readonly string[])[] = [];
  let sedangLihat: Promise<unknown> = Promise.resolve();
  let berubah = 0;
  const berhenti = await amatiHasilUsang({
    masukan: namaTabelMasukan(),
    berubah: () => berubah++,
    lihat: (saat) => {
      const hasil = lihatUsang(buku, saat);
      sedangLihat = hasil;
      return hasil;
    },
    diam: () => terbuka.diam,
    kabar: ({ usang }) => kabar.push(usang),
    tunggu: () => new Promise((selesai) => menunggu.push(selesai)),
  });
  const terbuka: Terbuka = {
    host,
    buku,
    kabar,
    diam: false,
    berubah: () => berubah,
    lewat: async () => {
      await settled();
      for (const selesai of menunggu.splice(0)) selesai();
      await settled();
      await sedangLihat;
      await settled();
    },
    ketik: async (tabelId, kolom, nilai, ke = 0) => {
      const tabel = nilaiDari(await buku.baca([tabelId])).tabel.get(tabelId)!;
      const huruf = tabel.kolom.find(({ id }) => id === kolom)!.huruf;
      host.user.type(tabel.lembar, `${huruf}${tabel.baris[ke]!.nomor}`, nilai);
    },
    berhenti: async () => nilaiDari(await nilaiDari(berhenti)()),
  };
  return terbuka;
}

const keadaan = async (buku: BukuOfficeJs) =>
  new Set((await barisTabel(buku, 'capaian')).map(({ keadaan: satu }) => satu));

test.each(['1.8', '1.15'])('ketikan pada data menandai hasil (ExcelApi %s)', async (apiSet) => {
  const terbuka = await buka(apiSet);
  const { buku, kabar } = terbuka;
  expect(kabar).toEqual([[]]);
  await terbuka.ketik('paket', 'pagu', 600_000);
  await terbuka.ketik('paket', 'pagu', 100_000, 1);
  await terbuka.lewat();
  expect(kabar).toEqual([[], ['2026-TW1']]);
  expect(await keadaan(buku)).toEqual(new Set(['Perlu dihitung ulang; Angka sementara']));
  await terbuka.berhenti();
});

test('ketikan yang tidak dibaca perhitungan tidak menandai apa pun', async () => {
  const terbuka = await buka();
  await terbuka.ketik('opd', 'kontak', '0812');
  await terbuka.ketik('pengaturan', 'nilai', '80');
  await terbuka.lewat();
  expect(terbuka.kabar).toEqual([[], []]);
  expect(terbuka.berubah()).toBe(2);
  expect(await keadaan(terbuka.buku)).toEqual(new Set(['Angka sementara']));
  await terbuka.berhenti();
});

test('ketikan pada tabel yang tidak dibaca perhitungan dikabarkan, tetapi hasil tidak dilihat', async () => {
  const terbuka = await buka();
  await terbuka.ketik('padanan', 'nilai', 'Selesai');
  await terbuka.lewat();
  expect([terbuka.berubah(), terbuka.kabar]).toEqual([1, [[]]]);
  await terbuka.berhenti();
});

test('perubahan sewaktu tidak ada program yang melihat ditandai begitu dibuka', async () => {
  const terbuka = await buka('1.15', ketikPdn);
  expect(terbuka.kabar).toEqual([['2026-TW1']]);
  expect(await keadaan(terbuka.buku)).toEqual(new Set(['Perlu dihitung ulang; Angka sementara']));
  await terbuka.berhenti();
});

test('sesudah bertanda, ketikan berikutnya hanya membaca tanda', async () => {
  const terbuka = await buka('1.15', ketikPdn);
  await terbuka.ketik('paket', 'pagu', 1, 1);
  const dibaca = jest.spyOn(terbuka.buku, 'baca');
  const ditulis = jest.spyOn(terbuka.buku, 'terapkan');
  await terbuka.lewat();
  expect([dibaca.mock.calls, ditulis.mock.calls]).toEqual([[[['meta']]], []]);
  await terbuka.berhenti();
});

test('yang ditulis program sendiri tidak diamati, dan tulisannya ditunggu', async () => {
  const terbuka = await buka();
  terbuka.diam = true;
  await ketikPdn(terbuka.buku);
  await terbuka.lewat();
  expect(terbuka.kabar).toEqual([[]]);
  terbuka.diam = false;
  await terbuka.ketik('paket', 'pagu', 5, 1);
  await settled();
  terbuka.diam = true;
  await terbuka.lewat();
  expect(terbuka.kabar).toEqual([[]]);
  terbuka.diam = false;
  await terbuka.lewat();
  expect(terbuka.kabar).toEqual([[], ['2026-TW1']]);
  await terbuka.berhenti();
});

test('buku yang bukan ruang kerja tidak diamati', async () => {
  startExcel();
  const buku = await bukaLagi();
  const hasil = await amatiHasilUsang({
    masukan: namaTabelMasukan(),
    lihat: (saat) => lihatUsang(buku, saat),
    diam: () => false,
    kabar: () => undefined,
    tunggu: () => Promise.resolve(),
  });
  expect(hasil).toEqual({ ok: false, error: { kode: 'not-a-workspace' } });
});

test('sesudah dihentikan tidak ada lagi yang ditandai', async () => {
  const terbuka = await buka();
  await terbuka.berhenti();
  await terbuka.ketik('paket', 'pagu', 600_000);
  await terbuka.lewat();
  expect(await keadaan(terbuka.buku)).toEqual(new Set(['Angka sementara']));
  expect(nilaiDari(await catatUsang(terbuka.buku))).toEqual({ usang: ['2026-TW1'], ditulis: true });
});
