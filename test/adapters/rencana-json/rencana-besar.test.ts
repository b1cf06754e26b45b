import { bacaRencanaJson } from '../../../src/adapters/rencana-json/baca-rencana';
import { banyakCatatan } from '../../../src/domain/umum/catatan-selebihnya';

function catatanDari(teks: string) {
  const hasil = bacaRencanaJson({ nama: 'p.json', isi: new TextEncoder().encode(teks) });
  if (hasil.ok) throw new Error('terbaca');
  return hasil.error;
}

test('19.000 kunci yang tidak dikenal: seratus disebut, 18.900 dihitung sebagai galat yang menghentikan', () => {
  const kunci = Array.from({ length: 19_000 }, (_, i) => `"k${i}":1`).join(',');
  const catatan = catatanDari(`{"tahun":2026,${kunci}}`);
  expect(catatan).toHaveLength(101);
  expect(catatan.at(-1)).toMatchObject({
    kode: 'catatan-selebihnya',
    tingkat: 'galat',
    akibat: 'menghentikan',
    params: { jumlah: 18_900, sejenis: 'json-kunci-tidak-dikenal' },
  });
});

test('banyak kesalahan satu jenis tidak menyembunyikan jenis lain di ujung berkas', () => {
  const target = '{"indikator":"IK01","periode":"2026","nilai":"enam"}';
  const catatan = catatanDari(
    `{"target":[${Array(5000).fill(target).join(',')}],"tujuan":[{"kode":"T1","dasar":"rpjmd"}]}`,
  );
  expect(banyakCatatan(catatan)).toBe(5001);
  expect(catatan.at(-1)).toMatchObject({ kode: 'json-wajib', lokasi: { jalur: 'tujuan[0].pernyataan' } });
});

test.each([
  ['sejuta kurung', '['.repeat(1_000_000), 'terlalu-dalam'],
  ['sejuta objek di dalam objek', `${'{"a":'.repeat(1_000_000)}1${'}'.repeat(1_000_000)}`, 'terlalu-dalam'],
  ['empat juta nilai', `{"target":[${'1,'.repeat(4_000_000)}1]}`, 'terlalu-besar'],
])('%s diputus sebelum diurai', (_, teks, salah) => {
  expect(catatanDari(teks)).toEqual([
    expect.objectContaining({ kode: 'json-rusak', params: expect.objectContaining({ salah }) as unknown }),
  ]);
});

test('baris dan huruf ke berapa dihitung menurut akhir baris apa pun', () => {
  expect(catatanDari(`{\r\n"a":\r1,\n\n  x`)[0]?.lokasi).toMatchObject({ baris: 5, posisi: [2, 3] });
});
