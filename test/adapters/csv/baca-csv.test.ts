import fc from 'fast-check';
import { bacaCsv } from '../../../src/adapters/csv/baca-csv';
import { batasCsvMasuk } from '../../../src/adapters/csv/batas-csv';
import type { TabelTeks } from '../../../src/domain/impor/tabel-teks';

const utf8 = (teks: string): Uint8Array => new TextEncoder().encode(teks);
const berkas = (isi: string | Uint8Array): { nama: string; isi: Uint8Array } => ({
  nama: 'data.csv',
  isi: typeof isi === 'string' ? utf8(isi) : isi,
});

function baca(isi: string | Uint8Array): TabelTeks {
  const hasil = bacaCsv(berkas(isi));
  if (!hasil.ok) throw new Error(`tidak terbaca: ${JSON.stringify(hasil.error)}`);
  return hasil.value;
}

/** Rows as `line: cell | cell`, a row of doubtful structure with `!`. */
const baris = (tabel: TabelTeks): string[] =>
  tabel.baris.map(({ nomor, sel, cacat }) => `${cacat ? '!' : ''}${nomor}: ${sel.map(String).join(' | ')}`);
const catatan = (tabel: TabelTeks): string[] =>
  tabel.catatan.map(({ kode, tingkat, lokasi }) => `${lokasi.baris ?? '-'} ${tingkat} ${kode}`);

describe('pemisah, kutip dan nomor baris', () => {
  test.each([
    ['koma', ','],
    ['titik koma', ';'],
    ['tab', '\t'],
    ['garis tegak', '|'],
  ])('%s dikenali dari kepala', (_, p) => {
    const tabel = baca(`Nama${p}Kode RUP${p}Pagu\nA${p}1${p}10\nB${p}2${p}20\n`);
    expect(tabel).toMatchObject({
      kepala: ['Nama', 'Kode RUP', 'Pagu'],
      pemisah: p,
      enkode: 'utf-8',
      catatan: [],
    });
    expect(baris(tabel)).toEqual(['2: A | 1 | 10', '3: B | 2 | 20']);
  });

  test('pemisah lain di dalam isi tidak menyesatkan', () => {
    const tabel = baca('Nama;Kode\n"A;B";1\nX, Y, Z, W;2\n');
    expect(baris(tabel)).toEqual(['2: A;B | 1', '3: X, Y, Z, W | 2']);
  });

  test('baris baru di dalam kutip terbaca dan nomor baris sesudahnya tetap nomor fisik', () => {
    const tabel = baca('Nama;Kode\r\n"A\r\nB";1\r\n\r\nC;2\r\n');
    expect(baris(tabel)).toEqual(['2: A\nB | 1', '5: C | 2']);
    expect(tabel.catatan).toEqual([]);
  });

  test('kutip ganda di dalam kutip', () => {
    expect(baris(baca('Nama,Kode\n"SENTRA ""SATRIA"" DI X",1\n'))).toEqual(['2: SENTRA "SATRIA" DI X | 1']);
  });

  test('kepala berbaris dua di dalam kutip', () => {
    const tabel = baca('Nama;"Total Nilai\n(Rp)"\nA;1\n');
    expect(tabel.kepala).toEqual(['Nama', 'Total Nilai (Rp)']);
    expect(baris(tabel)).toEqual(['3: A | 1']);
  });

  test('judul di atas kepala dilewati dan diberitahukan', () => {
    const tabel = baca('LAPORAN REALISASI;;\nDiunduh 1 Juli 2026;;\n\nNama;Kode;Pagu\nA;1;10\n');
    expect(tabel).toMatchObject({ kepala: ['Nama', 'Kode', 'Pagu'], barisKepala: 4 });
    expect(baris(tabel)).toEqual(['5: A | 1 | 10']);
    expect(catatan(tabel)).toEqual(['4 info baris-sebelum-kepala']);
  });

  test('baris sep= milik Excel menentukan pemisah', () => {
    const tabel = baca('sep=|\r\nNama, Alias|Kode\r\nA|1\r\n');
    expect(tabel).toMatchObject({ kepala: ['Nama, Alias', 'Kode'], barisKepala: 2 });
    expect(baris(tabel)).toEqual(['3: A | 1']);
  });

  test('kolom dan sel kosong di ekor bukan kesalahan', () => {
    const tabel = baca('Nama;Kode;;\nA;1;;\nB;2\n;;;\n');
    expect(baris(tabel)).toEqual(['2: A | 1', '3: B | 2']);
    expect(catatan(tabel)).toEqual([]);
  });

  test('akhir baris gaya Mac lama', () => {
    expect(baris(baca('Nama;Kode\rA;1\rB;2\r'))).toEqual(['2: A | 1', '3: B | 2']);
  });
});

describe('struktur rusak: setiap baris disebut, sisanya tetap terbaca', () => {
  test('terlalu sedikit dan terlalu banyak kolom', () => {
    const tabel = baca('A;B;C\n1;2\n1;2;3\n1;2;3;4\n');
    expect(baris(tabel)).toEqual(['!2: 1 | 2 | ', '3: 1 | 2 | 3', '!4: 1 | 2 | 3']);
    expect(catatan(tabel)).toEqual(['2 galat kolom-kurang', '4 galat kolom-berlebih']);
    expect(tabel.catatan.map(({ params }) => params)).toEqual([
      { ada: 2, seharusnya: 3 },
      { ada: 4, seharusnya: 3 },
    ]);
  });

  test('kutip yang tidak ditutup hanya merusak barisnya sendiri', () => {
    const tabel = baca('A;B;C;D\n1;2;3;4\n5;"enam;7;8\n9;10;11;12\n13;"empat;belas";15;16\n17;18;19;20\n');
    expect(baris(tabel)).toEqual([
      '2: 1 | 2 | 3 | 4',
      '3: 5 | "enam | 7 | 8',
      '4: 9 | 10 | 11 | 12',
      '5: 13 | empat;belas | 15 | 16',
      '6: 17 | 18 | 19 | 20',
    ]);
    expect(catatan(tabel)).toEqual(['3 peringatan kutip-rusak']);
  });

  test('kutip yang tidak ditutup pada baris terakhir', () => {
    const tabel = baca('A;B\n1;2\n3;"empat\n');
    expect(baris(tabel)).toEqual(['2: 1 | 2', '3: 3 | "empat']);
    expect(catatan(tabel)).toEqual(['3 peringatan kutip-rusak']);
  });

  test('kutip yang baru tertutup oleh baris lain tidak menelan baris di antaranya', () => {
    const tabel = baca('A;B;C;D\n1;"dua;3;4\n5;6;7;8\n9;sepuluh";11;12\n');
    expect(baris(tabel)).toEqual(['2: 1 | "dua | 3 | 4', '3: 5 | 6 | 7 | 8', '4: 9 | sepuluh" | 11 | 12']);
    expect(catatan(tabel)).toEqual(['2 peringatan kutip-rusak']);
  });

  test('kutip telanjang di dalam kutip dibaca sebagai isi', () => {
    const tabel = baca('A,B\n"SENTRA "SATRIA", DI X",1\n"aman" ,2\n');
    expect(baris(tabel)).toEqual(['!2: SENTRA "SATRIA |  DI X"', '3: aman | 2']);
    expect(catatan(tabel)).toEqual(['2 galat kutip-membelah', '3 peringatan kutip-rusak']);
  });

  test('nilai yang terputus di tengah baris menghasilkan catatan untuk setiap potongannya', () => {
    const tabel = baca('A;B;C;D\n1;dua\npotong;3;4\n5;6;7;8\n');
    expect(baris(tabel)).toEqual(['!2: 1 | dua |  | ', '!3: potong | 3 | 4 | ', '4: 5 | 6 | 7 | 8']);
    expect(catatan(tabel)).toEqual(['2 galat kolom-kurang', '3 galat kolom-kurang']);
  });

  test('sel lebih panjang daripada sel Excel', () => {
    const tabel = baca(`A;B\n${'x'.repeat(32_767)};1\n${'x'.repeat(32_768)};2\n`);
    expect(tabel.baris.map(({ nomor, cacat }) => [nomor, cacat])).toEqual([
      [2, undefined],
      [3, true],
    ]);
    expect(catatan(tabel)).toEqual(['3 galat sel-terlalu-panjang']);
  });

  test('kepala kosong, kepala ganda, kepala berulang', () => {
    const tabel = baca('A;;B;A\n1;2;3;4\nA;;B;A\n5;6;7;8\n');
    expect(baris(tabel)).toEqual(['2: 1 | 2 | 3 | 4', '4: 5 | 6 | 7 | 8']);
    expect(catatan(tabel)).toEqual([
      '3 info kepala-berulang',
      '1 peringatan kepala-kosong',
      '1 peringatan kepala-ganda',
    ]);
  });

  test('hanya kepala', () => {
    expect(catatan(baca('A;B\n'))).toEqual(['1 peringatan tabel-tanpa-baris']);
  });
});

describe('enkode', () => {
  const isi = 'Nama;Kode\nPengadaan “Café”;1\n';
  const utf16 = (besar: boolean): Uint8Array => {
    const hasil = new Uint8Array(2 + isi.length * 2);
    const tulis = new DataView(hasil.buffer);
    tulis.setUint16(0, 0xfeff, !besar);
    for (let i = 0; i < isi.length; i += 1) tulis.setUint16(2 + i * 2, isi.charCodeAt(i), !besar);
    return hasil;
  };

  test.each([
    ['UTF-8', utf8(isi), 'utf-8', []],
    ['UTF-8 dengan BOM', utf8(`\ufeff${isi}`), 'utf-8', []],
    ['UTF-16 LE', utf16(false), 'utf-16le', []],
    ['UTF-16 BE', utf16(true), 'utf-16be', []],
    // in windows-1252 “ is 0x93, ” 0x94, é 0xE9 (Unicode consortium, CP1252.TXT)
    [
      'windows-1252',
      Uint8Array.from(Array.from(isi, (c) => ({ '“': 0x93, '”': 0x94, é: 0xe9 })[c] ?? c.charCodeAt(0))),
      'windows-1252',
      ['- peringatan enkode-bukan-utf8'],
    ],
  ])('%s', (_, byte, enkode, diharapkan) => {
    const tabel = baca(byte);
    expect(tabel.kepala).toEqual(['Nama', 'Kode']);
    expect(baris(tabel)).toEqual(['2: Pengadaan “Café” | 1']);
    expect([tabel.enkode, catatan(tabel)]).toEqual([enkode, diharapkan]);
  });
});

describe('yang bukan CSV ditolak dengan sebutannya', () => {
  test.each([
    ['kosong', utf8(''), { kode: 'empty' }],
    ['hanya spasi', utf8(' \r\n \n'), { kode: 'empty' }],
    [
      'xlsx atau zip',
      Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]),
      { kode: 'wrong-format', format: 'zip', diminta: 'csv' },
    ],
    ['PDF', utf8('%PDF-1.7\n1 0 obj'), { kode: 'wrong-format', format: 'pdf', diminta: 'csv' }],
    [
      'halaman web',
      utf8('<html><table><tr><td>x</td></tr></table></html>'),
      { kode: 'wrong-format', format: 'html', diminta: 'csv' },
    ],
    ['XML', utf8('<?xml version="1.0"?><data/>'), { kode: 'wrong-format', format: 'xml', diminta: 'csv' }],
    [
      'biner',
      Uint8Array.from([65, 59, 66, 10, 0, 1, 2]),
      { kode: 'wrong-format', format: 'lain', diminta: 'csv' },
    ],
    [
      'UTF-16 terpotong',
      Uint8Array.from([0xff, 0xfe, 65, 0, 66]),
      { kode: 'wrong-format', format: 'lain', diminta: 'csv' },
    ],
  ])('%s', (_, isi, gagal) => {
    expect(bacaCsv(berkas(isi))).toEqual({ ok: false, error: { berkas: 'data.csv', ...gagal } });
  });

  test.each([
    ['byte', { berkas: 10 }, 'A;B\n1;2\n3;4\n', '0 MB'],
    ['baris', { baris: 2 }, 'A;B\n1;2\n3;4\n5;6\n', '2 baris'],
    ['kolom', { kolom: 2 }, 'A;B;C\n1;2;3\n', '2 kolom'],
  ])('terlalu besar: %s', (_, batas, isi, disebut) => {
    expect(bacaCsv(berkas(isi), { ...batasCsvMasuk, ...batas })).toEqual({
      ok: false,
      error: { berkas: 'data.csv', kode: 'too-large', batas: disebut },
    });
  });

  const BATAS = 49 * 1024 * 1024;
  test.each([
    ['kutip', '"', '1024 kB sebaris'],
    ['pemisah', ';', '1024 kB sebaris'],
    ['garis miring terbalik', '\\', '1024 kB sebaris'],
    ['huruf windows-1252', new Uint8Array(BATAS).fill(0x92), '1024 kB sebaris'],
    ['akhir baris lama tanpa isi lain', '\r', undefined],
    ['akhir baris', '\n', undefined],
    ['baris pendek', 'A;B\n', '75000 baris'],
    ['baris lebar', `${'123456;'.repeat(150)}\n`, '4000000 nilai'],
    ['kutip terbuka di setiap baris', '"A;B\n', '75000 baris'],
  ])('49 MB %s diputus tanpa dibaca habis', (_, potongan, disebut) => {
    const isi = typeof potongan === 'string' ? new Uint8Array(Buffer.alloc(BATAS, potongan)) : potongan;
    expect(bacaCsv(berkas(isi))).toEqual({
      ok: false,
      error: {
        berkas: 'data.csv',
        ...(disebut === undefined ? { kode: 'empty' } : { kode: 'too-large', batas: disebut }),
      },
    });
  });

  test('tepat pada batas baris masih terbaca', () => {
    const hasil = bacaCsv(berkas('A;B\n1;2\n3;4\n'), { ...batasCsvMasuk, baris: 2, kolom: 2 });
    expect(hasil.ok && hasil.value.baris.length).toBe(2);
  });
});

/** Writes a field by RFC 4180: the other half of the round trip. */
const tulisSel = (sel: string): string => (/[";\n\r]/.test(sel) ? `"${sel.replaceAll('"', '""')}"` : sel);

describe('sifat umum', () => {
  const isiSel = fc
    .array(
      fc.oneof(fc.constantFrom('a', '"', ' ', '\n', ';', ',', 'é', '""', '\n"'), fc.string({ maxLength: 3 })),
      {
        maxLength: 6,
      },
    )
    .map((bagian) => bagian.join('').replaceAll('\r', '').replaceAll('\0', ''));

  test('apa pun yang ditulis menurut RFC 4180 terbaca kembali tanpa catatan', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(isiSel, isiSel), { minLength: 1, maxLength: 8 }), (semua) => {
        // a first cell that is never blank keeps the line from being an empty one
        const rekaman = semua.map(([a, b]) => [`x${a}`, b, 'z']);
        const teks = [['Kepala A', 'Kepala B', 'Kepala C'], ...rekaman].map((sel) =>
          sel.map(tulisSel).join(';'),
        );
        const tabel = baca(teks.join('\r\n'));
        expect(tabel.baris.map(({ sel }) => sel)).toEqual(rekaman);
        expect(tabel.catatan).toEqual([]);
      }),
    );
  });

  test('teks sembarang tidak pernah melempar, dan setiap baris cacat punya catatan galat', () => {
    const sembarang = fc.array(fc.constantFrom('"', ';', '\n', '\r\n', 'a', '""', ' ', ','), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(sembarang, (potongan) => {
        const hasil = bacaCsv(berkas(potongan.join('')));
        if (!hasil.ok) return;
        const bergalat = new Set(
          hasil.value.catatan.filter(({ tingkat }) => tingkat === 'galat').map(({ lokasi }) => lokasi.baris),
        );
        for (const { nomor, sel, cacat } of hasil.value.baris) {
          expect(sel).toHaveLength(hasil.value.kepala.length);
          expect(bergalat.has(nomor)).toBe(cacat === true);
        }
      }),
    );
  });

  const mb = (potongan: string, besar: number): string =>
    potongan.repeat(Math.ceil((besar * 1024 * 1024) / potongan.length));
  test.each([
    ['satu kutip terbuka lalu banyak baris', `A;B;C\n"${mb('satu baris biasa;y;z\n', 1)}`],
    ['kutip terbuka di setiap baris', `A;B;C\n${mb('1;"2;3\n', 0.5)}`],
    ['kutip ganda tiga', `A;B;C\n${mb('1;"""2;3\n', 0.5)}`],
    ['satu baris kutip', `A;B;C\n${mb('"a;', 0.9)}`],
    ['satu baris kutip rapat', `A;B;C\n${mb('"', 0.9)}`],
    ['satu baris kutip dan spasi', `A;B;C\n"${mb('"  x', 0.9)}`],
    ['satu baris pemisah', `A;B;C\n1${mb(';', 0.9)}`],
    ['baris kosong', `A;B;C\n${mb('\n', 1)}1;2;3`],
  ])('selesai dalam waktu yang sebanding: %s', (_, isi) => {
    const mulai = performance.now();
    const tabel = baca(isi);
    expect(performance.now() - mulai).toBeLessThan(8000);
    expect(tabel.kepala).toEqual(['A', 'B', 'C']);
    expect(tabel.baris.length).toBeGreaterThan(0);
  });
});
