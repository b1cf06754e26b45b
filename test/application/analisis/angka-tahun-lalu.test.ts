import { analisis } from '../../../src/application/analisis/analisis';
import { perubahanSimpan } from '../../../src/application/ruang-kerja/perubahan';
import { tabelTahunLalu } from '../../../src/lembar/daftar/tahun-lalu';
import { lembarAnalisis } from '../../../src/sajian/analisis/lembar-analisis';
import { lingkunganUji } from '../../bangun/lingkungan';
import { isiDari, nilaiDari } from '../../bangun/ruang-kerja';
import { ruangTerkompilasi } from '../../bangun/terkompilasi';

const baris = (periode: string, nilai: number | null) => ({
  ...{ id: periode, indikator: 'ik01', periode, nilai },
  ...{ sumber: 'LKJIP 2025', indikatorId: null },
});

// 55 % now (test/bangun/terkompilasi.ts); 60 % in the first quarter of 2025.
test('perubahan sejak periode yang sama tahun lalu dibaca dari lembar Capaian Tahun Lalu: −5 poin persen', async () => {
  const buku = await ruangTerkompilasi();
  const perubahan = async () => {
    const { indikator } = isiDari(
      await analisis(buku, lingkunganUji('a'), { periode: '2026-TW1' }, lembarAnalisis),
    );
    return indikator.flatMap(({ capaian, perubahan: { tahunLalu } }) =>
      capaian.indikator.kode === 'IK01' ? [[capaian.lingkup.jenis, tahunLalu]] : [],
    );
  };
  expect((await perubahan())[0]).toMatchObject([
    'seluruh',
    { jenis: 'belum-tersedia', sebab: 'tahun-lalu-tidak-ada', periode: '2025-TW1' },
  ]);
  nilaiDari(
    await buku.terapkan([perubahanSimpan(tabelTahunLalu, [baris('2025-TW1', 60), baris('2025-TW2', null)])]),
  );
  const [seluruh, ...lain] = await perubahan();
  expect(seluruh).toMatchObject(['seluruh', { jenis: 'ada', dari: 60, tren: { selisih: -5 } }]);
  for (const satu of lain) expect(satu[1]).toMatchObject({ sebab: 'tahun-lalu-seluruh' });
});
