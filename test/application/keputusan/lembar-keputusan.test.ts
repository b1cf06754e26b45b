import { tandaiLangkah } from '../../../src/application/alur/tandai';
import { denganLembar } from '../../../src/application/keputusan/dengan-lembar';
import { lembarLaporanAkhir } from '../../../src/application/keputusan/laporan-akhir';
import { putuskan } from '../../../src/application/keputusan/putuskan';
import { muatRuangKerja } from '../../../src/application/ruang-kerja/muat';
import { serialDari } from '../../../src/domain/umum/tanggal';
import type { LembarBebas } from '../../../src/lembar/bebas/tipe';
import { tabelCapaian } from '../../../src/lembar/daftar/capaian';
import { lembarKeputusan } from '../../../src/sajian/keputusan/lembar-keputusan';
import { kunciAngka, rapatkan } from '../../bangun/keputusan';
import { lingkunganUji } from '../../bangun/lingkungan';
import { isiDari, nilaiDari } from '../../bangun/ruang-kerja';
import { tgl } from '../../bangun/tanggal';
import { kompilasikan, ruangTerkompilasi } from '../../bangun/terkompilasi';

jest.setTimeout(60_000);

/** What stands in a row, from left to right. */
const baris = ({ sel }: LembarBebas, nomor: number): unknown[] =>
  sel.filter(({ alamat }) => alamat.replace(/^[A-Z]+/, '') === String(nomor)).map(({ isi }) => isi);

const bebas = async (buku: Awaited<ReturnType<typeof ruangTerkompilasi>>) =>
  nilaiDari(await buku.daftarLembar()).flatMap((satu) => satu.bebas?.id ?? []);

test('Lembar Keputusan: setiap indikator dengan angkanya dan kotak kosong, juga sesudah diputuskan', async () => {
  const buku = await ruangTerkompilasi();
  await kunciAngka(buku, '2026-TW1');
  await rapatkan(buku, '2026-TW1', { IK01: 'lanjutkan' }, '2026-04-20');
  const hasil = await putuskan(buku, lingkunganUji('lihat', '2026-04-20'), { periode: '2026-TW1' });
  const lembar = lembarKeputusan(isiDari(hasil));
  expect(baris(lembar, 7)).toEqual([
    ...['IK01', 'Porsi PDN', '55 %', '80 %', 'Jauh dari target', '2 dari 2 OPD, 3 dari 3 baris, 100 % pagu'],
    ...['', '☐', '☐', '☐', ''],
  ]);
  const dibuat = isiDari(await denganLembar(buku, hasil, { lembar: true, laporan: true }, lembarKeputusan));
  expect(dibuat.lembar).toEqual(['Lembar Keputusan', 'Laporan Akhir Status']);
  expect(await bebas(buku)).toEqual(
    expect.arrayContaining(['lembar-keputusan', 'laporan-akhir-status', 'daftar-isi']),
  );
});

test('Laporan Akhir Status disusun bersama langkah 19: status, notula, nilai, dan target tahun', async () => {
  const buku = await ruangTerkompilasi();
  await kunciAngka(buku, '2026-TW1');
  await rapatkan(buku, '2026-TW1', { IK01: 'tetapkan-tercapai', IK02: 'lanjutkan' }, '2026-04-20');
  await kompilasikan(buku, '2026-TW4', ['DINKES', 'DPU']);
  await kunciAngka(buku, '2026-TW4', '2027-01-05');
  const laporan = async () => lembarLaporanAkhir(nilaiDari(await muatRuangKerja(buku, [tabelCapaian.id])));
  // Open ones say so.
  expect(baris(await laporan(), 7)).toEqual(
    expect.arrayContaining(['IK02', 'Terbuka: Lanjutkan tanpa Perbaikan', 87.5, '90 – 110']),
  );
  await rapatkan(buku, '2026-TW4', { IK02: 'waktu-terlampaui' }, '2027-01-10');
  const { catatan } = nilaiDari(
    await tandaiLangkah(buku, lingkunganUji('tutup', '2027-01-11'), { nomor: 19, oleh: 'Ani' }),
  );
  expect(catatan.map(({ kode }) => kode)).toContain('laporan-akhir-disusun');
  expect(await bebas(buku)).toContain('laporan-akhir-status');
  const jadi = await laporan();
  expect(baris(jadi, 5)).toHaveLength(13);
  const [, , ...ik01] = baris(jadi, 6);
  expect(ik01).toEqual([
    ...['Tercapai', serialDari(tgl('2026-04-20')), 'Triwulan I 2026', '027/2026-TW1', 'Kepala UKPBJ'],
    // Nobody asked for its data again: in the last period it has no value.
    ...([expect.closeTo(55, 9), '–', 'Triwulan IV 2026', 80, '%', ''] as unknown[]),
  ]);
  expect(baris(jadi, 7).slice(2)).toEqual([
    ...['Waktu terlampaui', serialDari(tgl('2027-01-10')), 'Triwulan IV 2026', '027/2026-TW4'],
    ...['Kepala UKPBJ', 87.5, 87.5, 'Triwulan IV 2026', '90 – 110', '%', ''],
  ]);
});
