import { daftarAturan } from '../../../src/application/rencana/aturan-indikator';
import { sajikanAturan } from '../../../src/sajian/rencana/aturan';
import { bahasaDari } from '../../bangun/bahasa';
import { isiDari, ruangPada } from '../../bangun/ruang-kerja';

test('cara penilaian dalam bahasa yang diminta: atribut, contoh di sekitar target, dan realisasi yang diperlukan', async () => {
  const hasil = isiDari(await daftarAturan(await ruangPada('berencana')));
  const [id] = sajikanAturan(hasil, bahasaDari.id);
  expect(id).toMatchObject({
    kode: 'IK01',
    pita: false,
    atribut: [
      ['Polarisasi', 'Makin tinggi makin baik'],
      ['Cara penilaian (R = realisasi, T = target)', 'R ÷ T × 100'],
      ['Batas skor', '0–120 %'],
      ['Target tahun ini', '80 %'],
    ],
    // T = 80: 72 is 90 % of it.
    ambang: [
      'Tercapai (skor ≥ 100): paling sedikit 80 %',
      'Mendekati target (skor ≥ 90): paling sedikit 72 %',
      'Perlu perhatian (skor ≥ 70): paling sedikit 56 %',
    ],
  });
  expect(id!.baris.map(({ nilai, letak }) => [nilai, letak])).toEqual([
    ['0', '0'],
    ['40', '½ T'],
    ['72', '0,9 T'],
    ['80', 'T'],
    ['88', '1,1 T'],
    ['160', '2 T'],
  ]);
  const [en] = sajikanAturan(hasil, bahasaDari.en);
  expect(en!.atribut[0]).toEqual(['Polarity', 'The higher, the better']);
  expect(en!.baris[2]).toMatchObject({ letak: '0.9 T', status: { teks: 'Near the target' } });
  expect(en!.ambang[0]).toBe('Reached (score ≥ 100): at least 80 %');
});
