import { capaian } from '../../../src/application/capaian/capaian';
import { tetapkan } from '../../../src/application/kunci/tetapkan';
import type { Workbook } from '../../../src/application/ports/workbook';
import { ketikPdn } from '../../bangun/ketikan';
import { lingkunganUji } from '../../bangun/lingkungan';
import { barisTabel, isiDari, kodeCatatan, nilaiDari } from '../../bangun/ruang-kerja';
import { ruangTerkompilasi } from '../../bangun/terkompilasi';
import { tulisKode } from '../../bangun/tulis-kode';

const P = '2026-TW1';
const kunci = (buku: Workbook, perbaikan?: string) =>
  tetapkan(buku, lingkunganUji('kunci'), {
    ...{ periode: P, oleh: 'Ani', tulis: tulisKode },
    ...(perbaikan === undefined ? {} : { perbaikan }),
  });

test('isi yang utuh, tetapi bukan yang dikunci, tidak dipakai', async () => {
  const buku = await ruangTerkompilasi();
  isiDari(await kunci(buku));
  await ketikPdn(buku);
  isiDari(await kunci(buku, 'salah ketik'));
  // The text of the correction, with its own code, in the place of what was locked first.
  const baris = await barisTabel(buku, 'isi-panjang');
  const asing = baris.find(({ _id }) => _id === `potret-${P}-1|1`)!;
  const kolom = Object.keys(asing).filter((nama) => nama !== '_id' && nama !== 'isiId');
  nilaiDari(
    await buku.terapkan([
      {
        ...{ jenis: 'simpan', tabelId: 'isi-panjang', kolom },
        baris: [{ id: `potret-${P}-0|1`, sel: kolom.map((nama) => asing[nama] ?? null) }],
      },
    ]),
  );
  const dahulu = await capaian(buku, P, undefined, '0');
  expect(kodeCatatan(dahulu)).toContain('versi-kunci-tidak-terbaca');
  expect(nilaiDari(dahulu).isi).toBeUndefined();
  // The version that holds is untouched: 65 of DINKES and DPU together.
  const kini = await capaian(buku, P);
  expect(kodeCatatan(kini)).not.toContain('potret-diganti');
  expect(isiDari(kini).capaian[0]?.hasil).toEqual({ jenis: 'nilai', nilai: 65 });
});
