import { aturMulai } from '../../src/application/alur/atur-mulai';
import { tandaiLangkah } from '../../src/application/alur/tandai';
import { hitungUlang } from '../../src/application/capaian/hitung-ulang';
import { imporData } from '../../src/application/impor-data/impor-data';
import { imporRencana } from '../../src/application/impor-rencana';
import type { Workbook } from '../../src/application/ports/workbook';
import { tambahDariPustaka } from '../../src/application/rencana/tambah-indikator';
import { ubahRumus } from '../../src/application/rencana/ubah-rumus';
import { setujui } from '../../src/application/setujui';
import { catatUsang } from '../../src/application/usang/selaraskan-usang';
import { variabelBaku } from '../../src/domain/variabel/daftar';
import { daftarTabel } from '../../src/lembar/daftar';
import { realisasi } from '../bangun/data-csv';
import { ketikPdn } from '../bangun/ketikan';
import { tulisKode } from '../bangun/tulis-kode';
import { lingkunganUji } from '../bangun/lingkungan';
import { rencanaMasukan } from '../bangun/rencana-masukan';
import {
  barisTabel,
  buka,
  isiDari,
  isiSemua,
  nilaiDari,
  ruangBerkas,
  ruangPada,
  sebar,
} from '../bangun/ruang-kerja';
import { kompilasikan, ruangTerkompilasi, ruangTerkompilasiBerkas } from '../bangun/terkompilasi';
import { tgl } from '../bangun/tanggal';

/** Use cases are tested in memory; here each runs once on the bytes of an .xlsx too, and the file must say the same. */
const tabel = daftarTabel(variabelBaku).map(({ id }) => id);

/**
 * Rows of every table. The compilations of a test file are counted, and their ids with them; the program that stands for
 * the unit's writes the time into the file that comes back, so that its hash is another each time.
 */
const isi = async (buku: Workbook): Promise<unknown> =>
  JSON.parse(
    JSON.stringify(await isiSemua(buku, tabel))
      .replaceAll(/kumpul-\d+/g, 'kumpul')
      .replaceAll(/"hashTerima":"[0-9a-f]{64}"/g, '"hashTerima":"sidik"')
      // The chain of writes covers their ids.
      .replaceAll(/("(?:sidik|sidikSebelum)":|"rantai","nilai":)"[0-9a-f]{64}"/g, '$1"rantai"')
      .replaceAll(/("asalKiriman":"\d+)=[0-9a-f]+"/g, '$1=rantai"'),
  ) as unknown;

const dunia = () => lingkunganUji('xlsx');
const idIndikator = async (buku: Workbook): Promise<string> =>
  (await barisTabel(buku, 'indikator'))[1]!['_id'] as string;

type Kerja = (buku: Workbook) => Promise<unknown>;
type Awal = Parameters<typeof ruangPada>[0] | 'terkompilasi';

test.each<readonly [string, Awal, Kerja]>([
  ['impor rencana', 'kosong', async (buku) => isiDari(await imporRencana(buku, dunia(), rencanaMasukan))],
  [
    'impor data yang berubah',
    'disetujui',
    async (buku) =>
      isiDari(
        await imporData(
          buku,
          dunia(),
          realisasi(
            ['Dinas Kesehatan', 'K1', '1001', 900_000, 450_000],
            ['Dinas Kesehatan', 'K7', '1002', 100_000, 0],
          ),
          { sebagian: true },
        ),
      ),
  ],
  [
    'menambah indikator dari pustaka',
    'berencana',
    async (buku) =>
      isiDari(await tambahDariPustaka(buku, dunia(), [{ pustaka: 'tender-gagal', area: 'A1' }])),
  ],
  [
    'mengubah rumus',
    'berencana',
    async (buku) =>
      isiDari(
        await ubahRumus(buku, dunia(), {
          indikatorId: await idIndikator(buku),
          rumus: 'IK01 / 2',
          basis: '',
          dahulu: { rumus: (await barisTabel(buku, 'indikator'))[1]!['rumus'] as string, basis: '' },
        }),
      ),
  ],
  [
    'persetujuan',
    'berdata',
    async (buku) => isiDari(await setujui(buku, dunia(), { oleh: 'Kepala UKPBJ', nomor: '027/1' })),
  ],
  ['distribusi', 'disetujui', (buku) => sebar(buku)],
  ['kompilasi', 'disetujui', (buku) => kompilasikan(buku, '2026-TW1', ['DINKES', 'DPU'])],
  [
    'kompilasi periode berikutnya',
    'terkompilasi',
    (buku) => kompilasikan(buku, '2026-TW2', ['DINKES', 'DPU']),
  ],
  [
    'tanda usang, lalu hitung ulang',
    'terkompilasi',
    async (buku) => {
      await ketikPdn(buku);
      expect(nilaiDari(await catatUsang(buku)).ditulis).toBe(true);
      isiDari(await hitungUlang(buku, dunia(), { tulis: tulisKode }));
    },
  ],
  [
    'mulai dan langkah SOP',
    'berdata',
    async (buku) => {
      isiDari(await aturMulai(buku, dunia(), { mulai: tgl('2026-01-05') }));
      isiDari(await tandaiLangkah(buku, dunia(), { nomor: 1, oleh: 'Tim' }));
    },
  ],
])('%s memberi isi yang sama di berkas .xlsx', async (_, awal, kerja) => {
  const [diMemori, diBerkas] =
    awal === 'terkompilasi'
      ? [await ruangTerkompilasi(), await ruangTerkompilasiBerkas()]
      : [await ruangPada(awal), await ruangBerkas(awal)];
  const semula = await isi(diBerkas);
  expect(semula).toEqual(await isi(diMemori));
  for (const buku of [diMemori, diBerkas]) await kerja(buku);
  const sesudah = await isi(buka(diBerkas.bytes()));
  expect(sesudah).not.toEqual(semula);
  expect(sesudah).toEqual(await isi(diMemori));
});
