import type { TujuanBerkas } from '../../../../src/application/ports/penulis-buku';
import { BukuXlsx } from '../../../../src/adapters/xlsx/buku/buku-xlsx';
import { muatRuangKerja } from '../../../../src/application/ruang-kerja/muat';
import { fail, ok } from '../../../../src/domain/umum/result';
import * as rencana from '../../../../src/taskpane/pekerja/tugas/rencana';
import * as tugas from '../../../../src/taskpane/pekerja/tugas/cadangan';
import { barisTabel, isiDari, nilaiDari, ruangBerkas } from '../../../bangun/ruang-kerja';
import { lingkunganUji } from '../../../bangun/lingkungan';
import { jalankanTugas, konteksUji } from '../pembangun-konteks';

interface Diserahkan {
  readonly cara: string;
  readonly nama: string;
  readonly isi: Uint8Array;
}

async function buka() {
  const { konteks, ...lain } = await konteksUji((await ruangBerkas('berencana')).bytes());
  const diserahkan: Diserahkan[] = [];
  const serah = (cara: string): TujuanBerkas => ({
    siapkan: (berkas) =>
      Promise.resolve(
        ok({
          serahkan: () => {
            for (const { nama, isi } of berkas) diserahkan.push({ cara, nama, isi });
            return Promise.resolve(ok(undefined));
          },
          buang: () => Promise.resolve(),
        }),
      ),
  });
  lain.host.workbook.name = 'Kinerja 2026.xlsx';
  return { konteks: { ...konteks, serah }, diserahkan, ...lain };
}

const NAMA = 'Kinerja 2026 (cadangan 2026-04-01 08.00).xlsx';
type Konteks = Awaited<ReturnType<typeof buka>>['konteks'];

/** The pane's world as of that day. */
const pada = (konteks: Konteks, hari: string): Konteks => ({
  ...konteks,
  lingkungan: lingkunganUji(`h${hari}`, hari),
});

const umur = async (konteks: Konteks) => isiDari(await jalankanTugas(tugas.lihat, konteks, {}));
const setujui = (konteks: Konteks) =>
  jalankanTugas(rencana.setujui, konteks, { oleh: 'Kepala UKPBJ', nomor: '027/1' });

test('diunduh: isi berkasnya buku kerja ini, dan umurnya disebut menurut hari dan penulisan', async () => {
  const { konteks, diserahkan, buku } = await buka();
  expect(await umur(konteks)).toEqual({ teks: 'Buku kerja ini belum punya cadangan.', perlu: true });
  const riwayat = await barisTabel(buku, 'riwayat');
  expect(isiDari(await jalankanTugas(tugas.simpan, konteks, { cara: 'unduh' }))).toEqual({
    nama: NAMA,
    cara: 'unduh',
  });
  expect(diserahkan.map(({ cara, nama }) => [cara, nama])).toEqual([['unduh', NAMA]]);
  const salinan = nilaiDari(BukuXlsx.buka(NAMA, diserahkan[0]!.isi));
  const asal = nilaiDari(await muatRuangKerja(buku)).data;
  expect(nilaiDari(await muatRuangKerja(salinan)).data).toMatchObject({ id: asal.id, revisi: asal.revisi });
  // To back up is no write of the workbook.
  expect(await barisTabel(buku, 'riwayat')).toEqual(riwayat);

  expect(await umur(konteks)).toEqual({
    teks: 'Cadangan terakhir: hari ini, sesudah penulisan terakhir.',
    perlu: false,
  });
  isiDari(await setujui(konteks));
  for (const [hari, kata] of [
    ['2026-04-01', 'hari ini'],
    ['2026-04-02', 'kemarin'],
    ['2026-04-04', '3 hari lalu'],
    // A computer whose clock is behind.
    ['2026-03-30', '1 April 2026'],
  ] as const)
    expect(await umur(pada(konteks, hari))).toEqual({
      teks: `Cadangan terakhir: ${kata}, sebelum 1 penulisan.`,
      perlu: true,
    });
});

test('yang ditulis sewaktu salinannya dibuat dianggap belum tercadangkan', async () => {
  const { konteks } = await buka();
  const menyela = {
    ...konteks,
    isiBuku: async () => {
      const isi = await konteks.isiBuku();
      isiDari(await setujui(konteks));
      return isi;
    },
  };
  isiDari(await jalankanTugas(tugas.simpan, menyela, { cara: 'unduh' }));
  expect(await umur(konteks)).toMatchObject({ teks: 'Cadangan terakhir: hari ini, sebelum 1 penulisan.' });
});

test('jendela yang dibuka Excel: baru tercatat setelah orang menyebut sudah disimpan', async () => {
  const { konteks, diserahkan } = await buka();
  expect(isiDari(await jalankanTugas(tugas.simpan, konteks, { cara: 'buka-buku' }))).toEqual({
    nama: NAMA,
    cara: 'buka-buku',
  });
  expect(diserahkan).toHaveLength(1);
  expect(await umur(konteks)).toMatchObject({ teks: 'Buku kerja ini belum punya cadangan.' });
  isiDari(await jalankanTugas(tugas.catat, konteks, {}));
  expect(await umur(konteks)).toMatchObject({
    teks: 'Cadangan terakhir: hari ini, sesudah penulisan terakhir.',
  });
});

test('Excel yang tidak memberikan isinya: nama untuk disimpan sendiri, dan tidak ada yang tercatat', async () => {
  const { konteks, diserahkan } = await buka();
  const tanpa = {
    ...konteks,
    isiBuku: () => Promise.resolve(fail({ kode: 'host-refused', sebab: 'CompressedFile' } as const)),
  };
  expect(isiDari(await jalankanTugas(tugas.simpan, tanpa, { cara: 'unduh' }))).toEqual({
    nama: NAMA,
    cara: 'tangan',
  });
  expect(diserahkan).toEqual([]);
  expect(await umur(konteks)).toMatchObject({ perlu: true, teks: 'Buku kerja ini belum punya cadangan.' });
});
