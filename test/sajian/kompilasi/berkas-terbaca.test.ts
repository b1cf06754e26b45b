import { bacaSemua } from '../../../src/application/pengembalian/baca-kembali';
import { sajikanBerkasTerbaca } from '../../../src/sajian/kompilasi/berkas-terbaca';
import { bahasaDari } from '../../bangun/bahasa';
import { nilaiDari, pembacaUji, ruangPada, sebar } from '../../bangun/ruang-kerja';

const satu = async (nama: string, isi: Uint8Array) =>
  nilaiDari(await bacaSemua(pembacaUji, [{ nama, isi }], () => true))[0]!;

test('template: unit, periode, dan barisnya', async () => {
  const template = await sebar(await ruangPada('disetujui'), '2026-TW1', ['DINKES']);
  const terbaca = await satu('dinkes.xlsx', template.get('DINKES')!);
  expect(sajikanBerkasTerbaca(terbaca, bahasaDari.en)).toMatchObject({
    nama: 'dinkes.xlsx',
    dapatDipakai: true,
    keterangan: expect.stringMatching(/^Quarter I 2026 · \d+ rows? · dinkes\.xlsx$/) as unknown,
  });
});

test('yang tidak dapat dipakai, dengan sebabnya', async () => {
  const terbaca = await satu('surat.xlsx', new TextEncoder().encode('bukan buku kerja'));
  const { unit, dapatDipakai, keterangan } = sajikanBerkasTerbaca(terbaca, bahasaDari.id);
  expect({ unit, dapatDipakai }).toEqual({ unit: null, dapatDipakai: false });
  expect(keterangan).toBe(bahasaDari.id.catatan(terbaca.catatan[0]!));
});
