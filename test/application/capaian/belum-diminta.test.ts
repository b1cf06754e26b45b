import { capaian } from '../../../src/application/capaian/capaian';
import { imporRencana } from '../../../src/application/impor-rencana';
import { ubahPaket } from '../../../src/application/paket/ubah-paket';
import { setujui } from '../../../src/application/setujui';
import type { AturanTidakMelapor } from '../../../src/domain/rencana/atribut-indikator';
import { lingkunganUji } from '../../bangun/lingkungan';
import { rencanaMasukan } from '../../bangun/rencana-masukan';
import { isiDari, nilaiDari, ruangPada } from '../../bangun/ruang-kerja';
import { kompilasikan } from '../../bangun/terkompilasi';

/**
 * In the second quarter DPU returns first; then package 1001 with its contract moves from DINKES to DPU; then DINKES returns,
 * asked for what is left to it. Nobody was asked for the contract.
 */
async function berpindahDiAntara(aturanTidakMelapor: AturanTidakMelapor) {
  const buku = await ruangPada('berdata');
  const indikator = rencanaMasukan.indikator!.map((satu) => ({ ...satu, aturanTidakMelapor }));
  isiDari(await imporRencana(buku, lingkunganUji('aturan'), { indikator }));
  isiDari(await setujui(buku, lingkunganUji('setuju'), { oleh: 'Kepala UKPBJ', nomor: '027/1' }));
  await kompilasikan(buku, '2026-TW1', ['DINKES', 'DPU']);
  await kompilasikan(buku, '2026-TW2', ['DPU']);
  const pindah = { kode: '1001', pindah: 'DPU', mulai: '2026-04-15', oleh: 'Kepala UKPBJ' };
  isiDari(await ubahPaket(buku, lingkunganUji('pindah'), pindah));
  await kompilasikan(buku, '2026-TW2', ['DINKES']);
  const { isi, catatan } = nilaiDari(await capaian(buku, '2026-TW2'));
  return {
    angka: isi!.capaian.flatMap(({ indikator: { kode }, lingkup, hasil }) =>
      kode === 'IK01' ? [[lingkup.kode, hasil.jenis === 'nilai' && Math.round(hasil.nilai * 1e6) / 1e6]] : [],
    ),
    belumDiminta: catatan.filter(({ kode }) => kode === 'baris-belum-diminta').map(({ params }) => params),
  };
}

test('baris yang berpindah di antara dua pengembalian dihitung sebagai posisi terakhir, dan disebut dengan asalnya', async () => {
  const { angka, belumDiminta } = await berpindahDiAntara('posisi-terakhir');
  // K1 800.000 (400.000 domestic) and U1 1.000.000 (500.000) are DPU's, K2 200.000 (200.000) DINKES's.
  expect(angka).toEqual([
    [null, 55],
    ['DINKES', 100],
    ['DPU', 50],
  ]);
  expect(belumDiminta).toEqual([
    expect.objectContaining({
      ...{ unit: 'DPU', dari: 'DINKES', periode: '2026-TW1', berkas: 'a.xlsx' },
      baris: expect.any(Number) as unknown,
    }),
  ]);
});

test('bila unit yang diam tidak dihitung, tidak ada baris yang dihitung begitu', async () => {
  expect((await berpindahDiAntara('tidak-dihitung')).belumDiminta).toEqual([]);
});
