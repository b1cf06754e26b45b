import { trenSetahun } from '../../../src/application/capaian/tren-setahun';
import type { CapaianIndikator } from '../../../src/domain/perhitungan/capaian-indikator';
import { seluruhOpd } from '../../../src/domain/perhitungan/lingkup';
import { periodePasti } from '../../../src/domain/kalender/periode';
import { baganCapaian } from '../../../src/sajian/bagan/capaian';
import { baganTren } from '../../../src/sajian/bagan/tren';
import { bahasaDari } from '../../bangun/bahasa';
import { perhitungan, transaksi } from '../../bangun/perhitungan';
import { indikator, target } from '../../bangun/rencana';
import { isiDari, nilaiDari } from '../../bangun/ruang-kerja';
import { ruangSetahun } from '../../bangun/setahun';

const periode = periodePasti('2026-TW1');

/** Domestic share `pdn` of 100 against a target, 80 unless told otherwise; no value where there is no row. */
function angka(kode: string, pdn: number | null, nilaiTarget = 80): CapaianIndikator {
  const [satu] = perhitungan({
    indikator: [indikator({ kode })],
    unit: ['A'],
    data: pdn === null ? [] : [transaksi({ id: '1' }, { nilai_kontrak: 100, nilai_pdn: pdn })],
    rencana: { target: [target({ nilai: nilaiTarget })] },
  }).semua();
  return satu!;
}

test('capaian per indikator: satu deret tiap warna, dan garis target', () => {
  const capaian = [angka('IK01', 88), angka('IK02', 76), angka('IK03', 40), angka('IK04', null)];
  // By hand: 88/80 = 110 %, met; 76/80 = 95 %, near; 40/80 = 50 %, far; the last has nothing to divide.
  expect(baganCapaian({ capaian, periode, desimal: 2 }, bahasaDari.id)).toEqual({
    id: 'capaian-indikator',
    jenis: 'bertumpuk',
    judul: 'Capaian per indikator, Triwulan I 2026 (%)',
    kategori: ['IK01', 'IK02', 'IK03', 'IK04'],
    deret: [
      { nama: 'Tercapai / Mendekati target', nilai: [110, 95, null, null], peran: 'hijau' },
      { nama: 'Jauh dari target', nilai: [null, null, 50, null], peran: 'merah' },
      { nama: 'Target = 100', nilai: [100, 100, 100, 100], peran: 'target', sebagai: 'garis' },
    ],
    sumbu: { min: 0, format: '0.##' },
    label: true,
    alt: 'Diagram kolom: 1 dari 4 indikator mencapai target. Terendah IK03, 50 %. Tanpa capaian: IK04.',
  });
  expect(baganCapaian({ capaian, periode, desimal: 2 }, bahasaDari.en)?.alt).toBe(
    'Column chart: 1 of 4 indicators met their target. Lowest IK03, 50 %. Without an achievement: IK04.',
  );
});

test('tanpa satu pun capaian tidak ada bagan', () => {
  expect(baganCapaian({ capaian: [angka('IK01', null)], periode, desimal: 2 }, bahasaDari.id)).toBeNull();
  expect(baganCapaian({ capaian: [], periode, desimal: 2 }, bahasaDari.id)).toBeNull();
});

test('tren setahun: triwulan yang dikompilasi sampai yang diminta, yang lain kosong', async () => {
  const buku = await ruangSetahun(['TW1', 'TW3']);
  const tren = async (kode: string, sampai: string) =>
    isiDari(await trenSetahun(buku, { indikator: kode, periode: sampai, lingkup: seluruhOpd }));
  // As typed in (`setahun.ts`): 2.000 and 2.760 million, targets of 1.900 and 2.400 million.
  expect(baganTren(await tren('ik01', '2026-TW3'), bahasaDari.id)).toEqual({
    id: 'tren-indikator',
    jenis: 'garis',
    judul: 'IK01 sepanjang 2026 (Rp)',
    kategori: ['TW1', 'TW2', 'TW3', 'TW4'],
    deret: [
      { nama: 'Realisasi', nilai: [2_000_000_000, null, 2_760_000_000, null], peran: 'seri-1' },
      { nama: 'Target', nilai: [1_900_000_000, null, 2_400_000_000, null], peran: 'target' },
    ],
    sumbu: { format: '0.##' },
    label: true,
    alt:
      'Diagram garis: Triwulan I 2026 Rp 2.000.000.000; Triwulan III 2026 Rp 2.760.000.000. ' +
      'Belum ada nilai: Triwulan II 2026, Triwulan IV 2026.',
  });
  // What came later is none of the figures of the first quarter; a whole year has all of it.
  expect(baganTren(await tren('IK01', '2026-TW1'), bahasaDari.id)?.deret[0]?.nilai).toEqual([
    2_000_000_000,
    null,
    null,
    null,
  ]);
  expect(baganTren(await tren('IK01', '2026'), bahasaDari.id)?.deret[0]?.nilai).toEqual([
    2_000_000_000,
    null,
    2_760_000_000,
    null,
  ]);
  const asing = await trenSetahun(buku, { indikator: 'IK99', periode: '2026-TW1', lingkup: seluruhOpd });
  expect(nilaiDari(asing).isi).toBeUndefined();
});
