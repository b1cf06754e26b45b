import { ujiRumus } from '../../../src/application/rencana/uji-rumus';
import { sajikanUji } from '../../../src/sajian/rencana/uji';
import { bahasaDari } from '../../bangun/bahasa';
import { isiDari, ruangPada } from '../../bangun/ruang-kerja';
import { ruangTerkompilasi } from '../../bangun/terkompilasi';

const { id, en } = bahasaDari;

test('uji pada periode terkompilasi: nilai bersatuan, hitungan dan baris setiap bagian', async () => {
  const hasil = isiDari(
    await ujiRumus(await ruangTerkompilasi(), {
      draf: {
        rumus: 'jumlah(nilai_pdn) / jumlah(nilai_kontrak) * 100',
        basis: 'nilai_pdn < 500000',
      },
      sumber: { periode: '2026-TW1' },
      batas: 5,
    }),
  );
  // Without DPU's 500.000: (400.000 + 200.000) / (800.000 + 200.000).
  const sajian = sajikanUji(hasil, '%', id);
  expect(sajian).toMatchObject({
    periode: { label: 'Triwulan I 2026' },
    perTanggal: { teks: '31 Maret 2026' },
    nilai: '60 %',
    berhasil: true,
    rujukan: [],
  });
  expect(sajian.kelengkapan).toMatch(/^2 dari 2 OPD, /);
  expect(sajian.bagian.map(({ teks, hasil: h, hitungan }) => [teks, h, hitungan])).toEqual([
    ['jumlah(nilai_pdn)', '600.000', ['2 transaksi dipakai', '1 di luar syarat baris']],
    ['jumlah(nilai_kontrak)', '1.000.000', ['2 transaksi dipakai', '1 di luar syarat baris']],
  ]);
  expect(sajian.bagian[0]!.baris.map(({ opd, nilai }) => `${opd} ${nilai}`).sort()).toEqual([
    'DINKES 200.000',
    'DINKES 400.000',
  ]);
  expect(sajikanUji(hasil, '%', en)).toMatchObject({
    periode: { label: 'Quarter I 2026' },
    nilai: '60 %',
    bagian: [
      { hasil: '600,000', hitungan: ['2 transactions used', '1 do not meet the condition on rows'] },
      {},
    ],
  });
});

test('uji yang tidak dapat dihitung: sebabnya, tanpa satuan', async () => {
  const hasil = isiDari(
    await ujiRumus(await ruangPada('berdata'), {
      draf: { rumus: 'jumlah(pagu) / jumlah(pagu, pagu < 0)', basis: '' },
      sumber: 'impor',
      batas: 1,
    }),
  );
  const sajian = sajikanUji(hasil, '%', id);
  expect(sajian).toMatchObject({
    berhasil: false,
    periode: { label: 'Tahun 2026' },
    nilai: 'Tidak dapat dihitung: penyebutnya nol.',
  });
});
