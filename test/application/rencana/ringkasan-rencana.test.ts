import { imporRencana } from '../../../src/application/impor-rencana';
import { ringkasanRencana } from '../../../src/application/rencana/ringkasan-rencana';
import { setujui } from '../../../src/application/setujui';
import type { Workbook } from '../../../src/application/ports/workbook';
import { lingkunganUji } from '../../bangun/lingkungan';
import { rencanaMasukan } from '../../bangun/rencana-masukan';
import { barisTabel, isiDari, ketikBaris, nilaiDari, ruangBerkas, ruangPada } from '../../bangun/ruang-kerja';

const ringkas = async (buku: Workbook) => isiDari(await ringkasanRencana(buku));
const ubahTarget = async (buku: Workbook, nilai: number) => {
  const id = (await barisTabel(buku, 'target'))[0]!['_id'] as string;
  const baris = [{ id, sel: [nilai] }];
  nilaiDari(await buku.terapkan([{ jenis: 'simpan', tabelId: 'target', kolom: ['nilai'], baris }]));
};

test('menghitung isi setiap bagian, jumlah bobot, dan indikator per area', async () => {
  // The plan of two indicators of weight 1 in one area: two targets for each of four quarters and the year.
  expect(await ringkas(await ruangPada('berencana'))).toEqual({
    tahun: 2026,
    jumlah: { tujuan: 1, area: 1, indikator: 2, baseline: 2, target: 10, aksi: 2 },
    jumlahBobot: 2,
    area: [{ kode: 'A1', nama: 'Belanja', jumlahIndikator: 2, bobot: 2 }],
    persetujuan: undefined,
    siapDisetujui: true,
  });
});

test('rencana kosong: nol di mana-mana, dan belum siap disetujui', async () => {
  const hasil = await ringkas(await ruangPada('kosong'));
  expect(Object.values(hasil.jumlah)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(hasil).toMatchObject({ jumlahBobot: 0, siapDisetujui: false });
});

test('persetujuan berlaku sampai targetnya diubah, dan berlaku lagi bila dikembalikan', async () => {
  const buku = await ruangPada('disetujui');
  const versi1 = { versi: 1, oleh: 'Kepala UKPBJ', nomor: '027/1' };
  expect((await ringkas(buku)).persetujuan).toMatchObject({ ...versi1, berlaku: true });
  await ubahTarget(buku, 85);
  expect((await ringkas(buku)).persetujuan).toMatchObject({ ...versi1, berlaku: false });
  await ubahTarget(buku, 80);
  expect((await ringkas(buku)).persetujuan).toMatchObject({ berlaku: true });
});

test('catatannya sama dengan yang dikatakan setujui, lengkap dengan selnya, juga untuk baris yang diketik', async () => {
  const buku = await ketikBaris(await ruangBerkas('berencana'), 'Area Strategis', {
    kode: 'A2',
    nama: 'Tanpa indikator',
    tujuan: 'T9',
  });
  const { catatan } = nilaiDari(await ringkasanRencana(buku));
  // Title, one instruction, hidden ids, headers: A1 in row 5, the typed row 6; `_id`, kode, nama, then tujuan: D.
  expect(catatan).toContainEqual(
    expect.objectContaining({
      kode: 'rujukan-tidak-ada',
      lokasi: expect.objectContaining({ lembar: 'Area Strategis', sel: 'D6' }) as object,
    }),
  );
  const persetujuan = { oleh: 'Kepala UKPBJ', nomor: '027/1' };
  expect(nilaiDari(await setujui(buku, lingkunganUji('s'), persetujuan)).catatan).toEqual(catatan);
});

test('pratinjau impor rencana mengatakan yang akan berubah dan tidak menulis apa pun', async () => {
  const buku = await ruangPada('berencana');
  const awal = buku.potretSemua();
  const [satu] = rencanaMasukan.indikator!;
  const masukan = { indikator: [satu!, { ...satu!, kode: 'IK07' }] };
  const pratinjau = await imporRencana(buku, lingkunganUji('p'), masukan, { pratinjau: true });
  // IK01 stays, IK07 is new, IK02 goes with its baseline, five targets and action.
  expect(isiDari(pratinjau).jumlah).toEqual([
    { bagian: 'Indikator', baru: 1, diperbarui: 1, dihapus: 1 },
    { bagian: 'Baseline', baru: 0, diperbarui: 0, dihapus: 1 },
    { bagian: 'Target', baru: 0, diperbarui: 0, dihapus: 5 },
    { bagian: 'Rencana Aksi', baru: 0, diperbarui: 0, dihapus: 1 },
  ]);
  expect(buku.potretSemua()).toEqual(awal);
  expect(isiDari(await imporRencana(buku, lingkunganUji('t'), masukan))).toEqual(isiDari(pratinjau));
});
