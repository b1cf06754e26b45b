import { createHash } from 'node:crypto';
import { periksaRantai, type TulisanBerantai } from '../../../src/application/salinan/rantai';
import { muatRuangKerja } from '../../../src/application/ruang-kerja/muat';
import { simpanRuangKerja } from '../../../src/application/ruang-kerja/simpan';
import { perubahanMeta } from '../../../src/application/ruang-kerja/perubahan';
import type { Workbook } from '../../../src/application/ports/workbook';
import { lingkunganUji } from '../../bangun/lingkungan';
import { barisTabel, nilaiDari, ruangBaru } from '../../bangun/ruang-kerja';

/** As the record of the chain (ADR 54) says, without our code: keys in order, no spaces. */
const sidik = (sebelum: string, id: string, ringkasan: string, revisi: number): string =>
  createHash('sha256')
    .update(
      `{"id":"${id}","perintah":"Uji","revisi":${revisi},"ringkasan":"${ringkasan}","ruangKerja":"id-1","sidikSebelum":"${sebelum}","waktu":"2026-04-01T08:00:00+07:00"}`,
    )
    .digest('hex');

async function tulis(buku: Workbook, awalan: string, ringkasan: string): Promise<void> {
  const ruang = nilaiDari(await muatRuangKerja(buku));
  nilaiDari(
    await simpanRuangKerja(ruang, lingkunganUji(awalan), 'Uji', ringkasan, [
      perubahanMeta([['jejak', ringkasan]]),
    ]),
  );
}

/** Three writes, as the sheet holds them, with what the workspace remembers of the last. */
async function tigaTulisan(): Promise<{ baris: TulisanBerantai[]; akhir: string }> {
  const buku = await ruangBaru();
  for (const [awalan, isi] of [
    ['a', 'satu'],
    ['b', 'dua'],
    ['c', 'tiga'],
  ] as const)
    await tulis(buku, awalan, isi);
  const baris = (await barisTabel(buku, 'riwayat')).map(
    ({ _id, ...lain }) => ({ id: _id, ...lain }) as unknown as TulisanBerantai,
  );
  return { baris, akhir: nilaiDari(await muatRuangKerja(buku)).data.rantai };
}

const utuh = {
  diubah: [],
  terputus: [],
  akhirHilang: false,
  bercabang: [],
  tanpaRantai: [],
  diurutkan: false,
};

test('tiap tulisan membawa kode tulisan sebelumnya; yang terakhir diingat buku kerja', async () => {
  const { baris, akhir } = await tigaTulisan();
  // Ids count in each write: the first is the write's own, the second that of its line.
  const pertama = sidik('', 'a-2', 'satu', 1);
  const kedua = sidik(pertama, 'b-2', 'dua', 2);
  const ketiga = sidik(kedua, 'c-2', 'tiga', 3);
  expect(baris.map((satu) => satu.sidik)).toEqual([pertama, kedua, ketiga]);
  expect(baris.map(({ sidikSebelum }) => sidikSebelum ?? '')).toEqual(['', pertama, kedua]);
  expect(akhir).toBe(ketiga);
  expect(periksaRantai('id-1', { revisi: 3, sidik: akhir }, baris)).toEqual(utuh);
});

const id = (daftar: readonly TulisanBerantai[]): readonly string[] => daftar.map((satu) => satu.id);

test('isi baris yang diubah dengan tangan disebut; ujung baris dan spasi tidak', async () => {
  const { baris, akhir } = await tigaTulisan();
  const [a, b, c] = baris as [TulisanBerantai, TulisanBerantai, TulisanBerantai];
  expect(
    id(periksaRantai('id-1', { revisi: 3, sidik: akhir }, [a, { ...b, ringkasan: 'dua ratus' }, c]).diubah),
  ).toEqual(['b-2']);
  expect(id(periksaRantai('id-1', { revisi: 3, sidik: akhir }, [a, b, { ...c, revisi: 4 }]).diubah)).toEqual([
    'c-2',
  ]);
  expect(periksaRantai('id-1', { revisi: 3, sidik: akhir }, [a, { ...b, ringkasan: ' dua\r\n' }, c])).toEqual(
    utuh,
  );
  // The same lines under another workspace are nobody's.
  expect(id(periksaRantai('lain', { revisi: 3, sidik: akhir }, baris).diubah)).toEqual(['a-2', 'b-2', 'c-2']);
});

test('baris yang dihapus: di tengah memutus rantai, di awal juga, yang terakhir diingat', async () => {
  const { baris, akhir } = await tigaTulisan();
  const [a, b, c] = baris as [TulisanBerantai, TulisanBerantai, TulisanBerantai];
  expect(periksaRantai('id-1', { revisi: 3, sidik: akhir }, [a, c])).toEqual({ ...utuh, terputus: [c] });
  expect(periksaRantai('id-1', { revisi: 3, sidik: akhir }, [b, c])).toEqual({ ...utuh, terputus: [b] });
  expect(periksaRantai('id-1', { revisi: 3, sidik: akhir }, [a, b])).toEqual({ ...utuh, akhirHilang: true });
  expect(periksaRantai('id-1', { revisi: 3, sidik: akhir }, [])).toEqual({ ...utuh, akhirHilang: true });
});

test('diurutkan tetap utuh; dua tulisan sesudah tulisan yang sama bercabang', async () => {
  const { baris, akhir } = await tigaTulisan();
  const [a, b, c] = baris as [TulisanBerantai, TulisanBerantai, TulisanBerantai];
  expect(periksaRantai('id-1', { revisi: 3, sidik: akhir }, [c, b, a])).toEqual({ ...utuh, diurutkan: true });
  const lain = { ...c, id: 'd-2', sidik: sidik(c.sidikSebelum ?? '', 'd-2', 'tiga', 3) };
  expect(periksaRantai('id-1', { revisi: 3, sidik: akhir }, [a, b, c, lain])).toEqual({
    ...utuh,
    bercabang: [c, lain],
  });
});

test('baris program lama sesudah rantai dimulai disebut; yang sebelumnya dan yang menyertai tulisan tidak', async () => {
  const { baris, akhir } = await tigaTulisan();
  const [a, b, c] = baris as [TulisanBerantai, TulisanBerantai, TulisanBerantai];
  const tanpa = (id: string, revisi: number): TulisanBerantai => ({
    ...a,
    ...{ id, revisi, sidik: null, sidikSebelum: null },
  });
  const sebelum = tanpa('x-1', 0);
  const menyertai = tanpa('x-2', 2);
  const programLama = tanpa('x-3', 4);
  expect(
    periksaRantai('id-1', { revisi: 3, sidik: akhir }, [sebelum, a, menyertai, b, c, programLama]),
  ).toEqual({
    ...utuh,
    tanpaRantai: [programLama],
  });
  // A workspace that only older programs wrote: its last line is known by the revision alone.
  expect(periksaRantai('id-1', { revisi: 3, sidik: '' }, [tanpa('x-3', 3)])).toEqual(utuh);
  expect(periksaRantai('id-1', { revisi: 3, sidik: '' }, [tanpa('x-2', 2)])).toEqual({
    ...utuh,
    akhirHilang: true,
  });
  expect(periksaRantai('id-1', { revisi: 0, sidik: '' }, [])).toEqual(utuh);
});
