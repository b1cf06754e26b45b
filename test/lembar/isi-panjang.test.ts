import fc from 'fast-check';
import { jsonKanonik } from '../../src/domain/umum/json-kanonik';
import { sidikTeks } from '../../src/domain/umum/sidik';
import { tabelIsiPanjang } from '../../src/lembar/daftar/isi-panjang';
import type { IsiTabel } from '../../src/lembar/isi';
import { barisIsiPanjang, uraiIsiPanjang, type PengenalIsi } from '../../src/lembar/isi-panjang';
import { selBaris } from '../../src/lembar/kodek';
import { alasanTakTersimpan } from '../../src/lembar/nilai-tersimpan';
import { kolomLembar } from '../../src/lembar/tata-letak';
import type { Sel } from '../../src/lembar/tipe';

const rencana: PengenalIsi = { id: 'rencana-1', jenis: 'rencana', format: 1 };

function baris(nilai: unknown, pengenal = rencana) {
  const hasil = barisIsiPanjang(pengenal, nilai);
  if (!hasil.ok) throw new Error(hasil.error.kode);
  return hasil.value;
}

type SatuBaris = Readonly<Record<string, unknown>> & { readonly id: string };

/** The table as it is read, first data row 5; `ubah` is what happened to the cells since. */
const tabelDari = (isi: readonly SatuBaris[], ubah: Readonly<Record<string, Sel>> = {}): IsiTabel => {
  const kolom = kolomLembar(tabelIsiPanjang.lembar);
  return {
    tabelId: tabelIsiPanjang.id,
    lembar: '_isi',
    kolom: kolom.map(({ id, label }, i) => ({ id, label, huruf: String.fromCharCode(65 + i) })),
    baris: isi.map((satu, i) => ({
      nomor: 5 + i,
      sel: [satu.id === '' ? null : satu.id, ...selBaris(tabelIsiPanjang, satu)].map(
        (sel, k) => ubah[`${String.fromCharCode(65 + k)}${5 + i}`] ?? sel,
      ),
    })),
  };
};

const urai = (tabel: IsiTabel | undefined, pengenal = rencana) => uraiIsiPanjang(tabel, pengenal);
const catatan = (tabel: IsiTabel, pengenal = rencana) => {
  const hasil = urai(tabel, pengenal);
  if (hasil.ok) throw new Error('tidak ada catatan');
  const { kode, params, lokasi } = hasil.error;
  return { kode, params, sel: lokasi.sel ?? lokasi.baris };
};

/** Three parts: 2 × 30,000 characters and the rest. */
const panjang = { teks: 'a'.repeat(70_000), angka: [1e21, 0.1] };

describe('dipotong menjadi bagian yang muat di sel', () => {
  test('30.000 huruf sebagian, dengan urutan, jumlah, format, dan sidik seluruhnya', () => {
    const teks = `{"angka":[1e+21,0.1],"teks":"${'a'.repeat(70_000)}"}`;
    expect(baris(panjang)).toEqual(
      [teks.slice(0, 30_000), teks.slice(30_000, 60_000), teks.slice(60_000)].map((satu, i) => ({
        id: `rencana-1|${i + 1}`,
        isiId: 'rencana-1',
        jenis: 'rencana',
        format: 1,
        bagian: i + 1,
        dari: 3,
        hash: sidikTeks(teks),
        teks: satu,
      })),
    );
  });

  // `["` and 29,997 letters: the pair would stand at 30,000 and 30,001.
  test('tidak di tengah pasangan UTF-16', () => {
    const [satu, dua] = baris([`${'a'.repeat(29_997)}😀b`]);
    expect([satu!.teks.length, dua!.teks]).toEqual([29_999, '😀b"]']);
  });

  test('tepat sebagian tidak menyisakan bagian kosong', () => {
    const isi = baris(['a'.repeat(29_996)]);
    expect(isi.map(({ teks }) => teks.length)).toEqual([30_000]);
  });

  test('lebih dari tiga juta huruf ditolak dengan panjangnya', () => {
    const hasil = barisIsiPanjang(rencana, 'a'.repeat(2_999_999));
    expect(hasil).toMatchObject({
      ok: false,
      error: {
        kode: 'isi-panjang-melebihi-batas',
        params: { isi: 'rencana-1', panjang: 3_000_001, batas: 3_000_000 },
      },
    });
    expect(baris('a'.repeat(2_999_998))).toHaveLength(100);
  });
});

test('apa pun isinya kembali utuh, dan setiap selnya dapat disimpan', () => {
  const unit = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\u0000', '\ud800', '\ufffe', '_x0041_', '=1+1', "'", '\r\n', ' ', '😀'),
  );
  // A text of one character again and again, longer than a part: whatever it is, the parts meet in the middle of it.
  const penuh = fc
    .tuple(unit, fc.integer({ min: 29_900, max: 32_000 }))
    .map(([ulang, n]) => ulang.repeat(Math.ceil(n / (ulang.length + 1))));
  const nilai = fc.oneof(
    fc.jsonValue({ stringUnit: 'binary' }),
    fc.tuple(penuh, unit, fc.double({ noNaN: true, noDefaultInfinity: true })),
    fc.tuple(fc.string({ unit: 'binary' }), penuh).map(([kunci, isi]) => ({ [kunci]: isi })),
  );
  fc.assert(
    fc.property(nilai, (isi) => {
      const disimpan = baris(isi);
      for (const satu of disimpan) {
        expect(satu.teks.length).toBeLessThanOrEqual(30_000);
        expect(selBaris(tabelIsiPanjang, satu).map(alasanTakTersimpan)).toEqual(Array(7).fill(undefined));
      }
      const harapan: unknown = JSON.parse(JSON.stringify(isi));
      expect(urai(tabelDari(disimpan.toReversed()))).toMatchObject({ ok: true, value: { nilai: harapan } });
    }),
    { numRuns: 100 },
  );
});

describe('dibaca kembali', () => {
  test('isi lain pada lembar yang sama tidak ikut', () => {
    const tabel = tabelDari([
      ...baris({ b: 2 }, { ...rencana, id: 'rencana-2' }),
      ...baris(panjang),
      ...baris({ c: 3 }, { ...rencana, id: 'rencana-11' }),
    ]);
    expect(urai(tabel)).toMatchObject({ ok: true, value: { nilai: panjang } });
  });

  test('yang tidak pernah disimpan bukan kesalahan, begitu pula tabel yang belum ada', () => {
    expect(urai(tabelDari(baris(panjang)), { ...rencana, id: 'rencana-2' })).toEqual({ ok: true });
    expect(urai(undefined)).toEqual({ ok: true });
  });

  test('ID baris yang terhapus tidak mengubah isinya', () =>
    expect(urai(tabelDari(baris(panjang).map((satu) => ({ ...satu, id: '' }))))).toMatchObject({ ok: true }));
});

describe('yang rusak tidak dipakai dan disebut sebabnya', () => {
  const tiga = baris(panjang);
  const isi = 'rencana-1';

  test.each([1, 2, 3])('bagian %d hilang', (hilang) =>
    expect(catatan(tabelDari(tiga.filter(({ bagian }) => bagian !== hilang)))).toEqual({
      kode: 'isi-panjang-tidak-lengkap',
      params: { isi, bagian: hilang, dari: 3 },
      sel: undefined,
    }),
  );

  test('bagian tertulis dua kali, dengan ID yang sama atau tanpa ID', () => {
    const harapan = { kode: 'isi-panjang-ganda', params: { isi }, sel: 8 };
    expect(catatan(tabelDari([...tiga, tiga[1]!]))).toEqual(harapan);
    expect(catatan(tabelDari([...tiga, { ...tiga[1]!, id: '' }]))).toEqual(harapan);
  });

  test.each<readonly [string, Readonly<Record<string, Sel>>, string]>([
    ['teks yang diubah satu huruf', { H6: `b${'a'.repeat(29_999)}` }, 'isi-panjang-berubah'],
    ['teks yang ditimpa angka', { H6: 12 }, 'isi-panjang-berubah'],
    ['sidik yang diketik', { G5: 'abc' }, 'isi-panjang-berubah'],
    ['jumlah bagian yang diketik', { F5: 2 }, 'isi-panjang-berubah'],
    ['jumlah bagian yang mustahil', { F5: 1e9 }, 'isi-panjang-tidak-lengkap'],
    ['jenis yang diketik', { C7: 'arsip' }, 'isi-panjang-berubah'],
    ['nomor bagian yang diketik', { E7: 4 }, 'isi-panjang-sel-salah'],
    ['teks yang dikosongkan', { H6: '' }, 'isi-panjang-sel-salah'],
    ['galat Excel', { H6: { galat: '#REF!' } }, 'isi-panjang-sel-salah'],
    ['format yang bukan angka', { D5: 'satu' }, 'isi-panjang-sel-salah'],
    ['format yang lebih baru', { D5: 2, D6: 2, D7: 2 }, 'isi-panjang-format-baru'],
    ['format yang tidak pernah ada', { D5: 0, D6: 0, D7: 0 }, 'isi-panjang-berubah'],
  ])('%s', (_, ubah, kode) => expect(catatan(tabelDari(tiga, ubah)).kode).toBe(kode));

  test('sel yang salah disebut barisnya', () => expect(catatan(tabelDari(tiga, { H6: '' })).sel).toBe(6));

  test('kolom tabelnya hilang', () => {
    const { kolom, ...tabel } = tabelDari(tiga);
    expect(catatan({ ...tabel, kolom: kolom.slice(0, -1) })).toMatchObject({
      kode: 'kolom-hilang',
      params: { daftar: ['Teks'] },
    });
  });

  test('teks lain dengan sidik yang dicocokkan', () => {
    const palsu = [{ ...baris({})[0]!, teks: '{"a":', hash: sidikTeks('{"a":') }];
    expect(catatan(tabelDari(palsu)).kode).toBe('isi-panjang-bukan-json');
  });
});

test('sidik dihitung dari teks kanonik, bukan dari urutan kuncinya', () => {
  expect(baris({ a: 1, b: 2 })[0]!.hash).toBe(baris({ b: 2, a: 1 })[0]!.hash);
  expect(baris({ b: 2, a: 1 })[0]!.teks).toBe(jsonKanonik({ a: 1, b: 2 }));
});
