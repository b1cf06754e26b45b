import { isMelapor } from '../../src/domain/pengembalian/status';
import { penulisLembar } from '../../src/sajian/penulis-lembar';
import { tanyaPython, ujiDengan } from '../alat/program-luar';
import { gantiTempat, isiTigaUnit, suntingBagian, TEMPAT } from '../bangun/aksara';
import { BerkasKembali } from '../bangun/berkas-kembali';
import type { BukuMemori } from '../bangun/buku-memori/buku-memori';
import { barisTabel, buka, isiDari, kumpulkan, ruangBaru, ruangBerkas, sebar } from '../bangun/ruang-kerja';

jest.setTimeout(180_000);

/** What no XML 1.0 text can hold, in every notation that a file may have for it; with what is told of it. */
const aksara: readonly (readonly [tulisan: string, nama: string])[] = [
  ['_x0001_', 'U+0001'],
  ['&#1;', 'U+0001'],
  ['\0', 'U+0000'],
  ['\uffff', 'U+FFFF'],
  ['_xD800_', 'U+D800'],
  ['&#xDC00;', 'U+DC00'],
];

/** Texts that a cell can hold, and that could run over when they are quoted, put together or written. */
const panjang: readonly string[] = [
  'a'.repeat(32_767),
  '_x005F_x0041_'.repeat(4_681), // decoded 32.767, each `_x0041_` of it is written as `_x005F_x0041_`
  '\ufdfa'.repeat(30_000), // eighteen letters each, once normalized
  'e'.repeat(10_000) + '\u0301'.repeat(20_000),
  '&amp;'.repeat(32_767),
];

/** Nothing is wrong with their characters; none of them may be more than a text. */
const lain = [
  '=1+1',
  '@SUM(A1)',
  '__proto__',
  '\u202eabc',
  '\u200b',
  'a\u2028b',
  '   ',
  '\ufdd0',
  'a_x000D_b',
];

type Ubah = (berkas: BerkasKembali) => unknown;
interface Tempat {
  readonly ubah: Ubah;
  readonly sunting?: (isi: Uint8Array) => Uint8Array;
  /** Where characters that were taken out are told: sheet, or sheet and cell. */
  readonly lokasi?: string;
}

const TRANSAKSI = 'inaproc:P1:1';
const sel = (lembar: string, id: string, kolom: string, lokasi: string): Tempat => ({
  ubah: (b) => b.tulis(lembar, id, kolom, TEMPAT),
  lokasi: `${lembar}!${lokasi}`,
});
const ganti = (lembar: string, dari: string, ke: string, lokasi?: string): Tempat => ({
  ubah: (b) => {
    for (const baris of b.pada(lembar).baris)
      for (const [k, isi] of baris.entries()) if (isi === dari) baris[k] = ke;
  },
  ...(lokasi === undefined ? {} : { lokasi: `${lembar}!${lokasi}` }),
});
/** A cell of numbers, written otherwise. */
const catatan = (tulis: (alamat: string) => string, lokasi?: string): Tempat => ({
  ubah: (b) => b.tulis('Transaksi', TRANSAKSI, 'nilai_pdn', 987_654_321),
  sunting: (isi) =>
    suntingBagian(isi, /sheet2\.xml$/, (xml) =>
      xml.replace(/<c r="([A-Z]+\d+)"[^>]*><v>987654321<\/v><\/c>/, (_, alamat: string) => tulis(alamat)),
    ),
  ...(lokasi === undefined ? {} : { lokasi: `Transaksi!${lokasi}` }),
});
const identitas = (kunci: string, dasar = ''): Ubah => {
  return (b) => {
    b.tulis('_kinerja', kunci, 'nilai', dasar + TEMPAT);
    b.properti.set(`kinerja.${kunci}`, dasar + TEMPAT);
  };
};

const tempat: Readonly<Record<string, Tempat>> = {
  rupiah: sel('Transaksi', TRANSAKSI, 'nilai_pdn', 'H9'),
  angka: sel('Transaksi', TRANSAKSI, 'jumlah_penawar', 'I9'),
  'ya-tidak': sel('Transaksi', TRANSAKSI, 'ada_sanggah', 'J9'),
  tanggal: sel('Transaksi', TRANSAKSI, 'tgl_kontrak', 'K9'),
  pilihan: sel('Transaksi', TRANSAKSI, 'status', 'F9'),
  'kode paket': sel('Transaksi', TRANSAKSI, 'kodePaket', 'B9'),
  'nama paket': sel('Transaksi', TRANSAKSI, 'nama', 'D9'),
  'pilihan pernyataan': sel('Pernyataan', 'nihil', 'isi', 'C5'),
  'nama pada pernyataan': sel('Pernyataan', 'diisiOleh', 'isi', 'C6'),
  'id baris': ganti('Transaksi', TRANSAKSI, TEMPAT, 'A9'),
  'id baris dengan tambahan': ganti('Transaksi', TRANSAKSI, TRANSAKSI + TEMPAT, 'A9'),
  'id kolom': ganti('Transaksi', 'nilai_pdn', TEMPAT, 'H7'),
  'kepala kolom': ganti('Transaksi', 'Nilai produk dalam negeri', TEMPAT, 'H8'),
  judul: ganti('Transaksi', 'Data transaksi pengadaan', TEMPAT, 'C1'),
  penanda: ganti('Transaksi', '#tabel:isi-transaksi', `#tabel:${TEMPAT}`),
  'baris tanpa id': {
    ubah: (b) => b.pada('Transaksi').baris.push([null, TEMPAT, '3001']),
    lokasi: 'Transaksi!B10',
  },
  'nama lembar': { ubah: (b) => (b.pada('Transaksi').nama = TEMPAT) },
  'nama lembar salinan': {
    ubah: (b) => {
      const { baris } = b.pada('Transaksi');
      b.lembar.push({ nama: TEMPAT, tersembunyi: false, baris: structuredClone(baris) });
    },
  },
  'identitas: unit': { ubah: identitas('opd'), lokasi: '_kinerja!C6' },
  'identitas: unit dengan tambahan': { ubah: identitas('opd', 'DISDIK'), lokasi: '_kinerja!C6' },
  'identitas: periode': { ubah: identitas('periode'), lokasi: '_kinerja!C8' },
  'identitas: nama unit': { ubah: identitas('namaOpd'), lokasi: '_kinerja!C7' },
  'identitas: lembar saja': { ubah: (b) => b.tulis('_kinerja', 'hashRencana', 'nilai', TEMPAT) },
  'identitas: properti saja': { ubah: (b) => b.properti.set('kinerja.serial', TEMPAT) },
  'identitas: tanpa lembarnya': {
    ubah: (b) => {
      identitas('opd')(b);
      b.lembar.pop();
    },
  },
  'teks sebaris': catatan((r) => `<c r="${r}" t="inlineStr"><is><t>${TEMPAT}</t></is></c>`, 'H9'),
  'hasil rumus': catatan((r) => `<c r="${r}" t="str"><f>A1</f><v>${TEMPAT}</v></c>`, 'H9'),
  galat: catatan((r) => `<c r="${r}" t="e"><v>#${TEMPAT}</v></c>`),
  'bukan angka': catatan((r) => `<c r="${r}"><v>${TEMPAT}</v></c>`),
  'jenis sel': catatan((r) => `<c r="${r}" t="${TEMPAT}"><v>5</v></c>`),
  'bagian yang tidak ada': {
    ubah: () => undefined,
    sunting: (isi) => suntingBagian(isi, /workbook\.xml\.rels$/, (xml) => xml.replace('sheet2.xml', TEMPAT)),
  },
};

const UNIT = ['DINKES', 'DPU'] as const;
let ruang: BukuMemori;
let baik: readonly (readonly [string, Uint8Array])[];
let disdik: Uint8Array;
beforeAll(async () => {
  ruang = await isiTigaUnit(await ruangBaru());
  const template = await sebar(ruang);
  disdik = template.get('DISDIK')!;
  baik = await Promise.all(
    UNIT.map(async (unit) => {
      const kembali = BerkasKembali.dari(template.get(unit)!).nyatakan();
      return [
        `${unit}.xlsx`,
        await kembali.tulis('Data OPD', unit, 'belanja_pbj', 1_500_000).bytes(),
      ] as const;
    }),
  );
});

/** The third unit's return with `TEMPAT` at a place. */
async function kiriman({ ubah, sunting = (isi) => isi }: Tempat): Promise<Uint8Array> {
  const kembali = BerkasKembali.dari(disdik).nyatakan();
  ubah(kembali);
  return sunting(await kembali.bytes());
}

async function kompilasiBersama(isi: Uint8Array) {
  const buku = ruang.salinan();
  const { berkas } = isiDari(
    await kumpulkan(buku, [baik[0]!, ['disdik.xlsx', isi], baik[1]!], { tulis: penulisLembar }),
  );
  return { buku, berkas };
}

describe('satu teks yang tidak dapat disimpan tidak mengakhiri kompilasi: pengembalian yang baik tetap diambil', () => {
  test.each(Object.entries(tempat))('%s', async (_, di) => {
    const isi = await kiriman(di);
    for (const [tulisan, nama] of aksara) {
      const { berkas } = await kompilasiBersama(gantiTempat(isi, tulisan));
      expect([tulisan, berkas.map(({ status }) => isMelapor(status))]).toEqual([
        tulisan,
        [true, expect.any(Boolean), true],
      ]);
      if (di.lokasi === undefined) continue;
      // Named at its cell, with what was taken out.
      const dibuang = berkas[1]!.catatan.find(({ kode }) => kode === 'sel-aksara-dibuang');
      const { lembar = '', sel: alamat = '', berkas: nama_ } = dibuang?.lokasi ?? {};
      expect([tulisan, nama_, `${lembar}!${alamat}`, dibuang?.params]).toEqual([
        tulisan,
        'disdik.xlsx',
        di.lokasi,
        { aksara: [nama] },
      ]);
    }
    for (const tulisan of [...panjang, ...lain]) {
      const { berkas } = await kompilasiBersama(gantiTempat(isi, tulisan));
      expect([tulisan.slice(0, 20), isMelapor(berkas[0]!.status), isMelapor(berkas[2]!.status)]).toEqual([
        tulisan.slice(0, 20),
        true,
        true,
      ]);
    }
  });
});

describe('yang dibersihkan tidak menjadi nilai lain yang dihitung', () => {
  test.each([
    ['angka', '5_x0001_', 'Transaksi', 'jumlah_penawar'],
    ['pilihan', 'Selesai_x0001_', 'Transaksi', 'status'],
    ['ya-tidak', 'Ya_xFFFE_', 'Transaksi', 'ada_sanggah'],
  ])('%s', async (_, tulisan, lembar, kolom) => {
    const isi = await kiriman({ ubah: (b) => b.tulis(lembar, TRANSAKSI, kolom, TEMPAT) });
    const { buku } = await kompilasiBersama(gantiTempat(isi, tulisan));
    const baris = (await barisTabel(buku, 'data-transaksi')).find(({ baris: id }) => id === TRANSAKSI);
    expect(baris?.[kolom]).toMatch(/\ufffd$/);
  });

  test('kode unit yang kehilangan satu aksara bukan kode unit itu', async () => {
    const isi = await kiriman({ ubah: identitas('opd', 'DISDIK') });
    const { berkas } = await kompilasiBersama(gantiTempat(isi, '_x0001_'));
    expect(berkas[1]).toMatchObject({ opd: null, status: 'dikembalikan' });
  });
});

test('berkas dengan lembar bernama buruk disebut dengan nama yang dapat ditulis', async () => {
  const isi = await kiriman({ ubah: (b) => (b.pada('Transaksi').nama = TEMPAT) });
  const { berkas } = await kompilasiBersama(gantiTempat(isi, '&#1;'.repeat(10_000)));
  const namanya = berkas[1]!.catatan.find(({ kode }) => kode === 'nama-lembar-dibersihkan');
  expect(namanya?.params).toEqual({ aksara: ['U+0001'], panjang: 10_000 });
  expect(namanya?.lokasi.lembar).toHaveLength(255);
});

test('sejuta sel kotor: yang pertama disebut satu per satu, sisanya dihitung', async () => {
  const isi = await kiriman({
    ubah: (b) => {
      for (let k = 0; k < 200; k++) b.pada('Transaksi').baris.push([null, TEMPAT, '3001']);
    },
  });
  const { berkas } = await kompilasiBersama(gantiTempat(isi, '_x0001_'));
  const { catatan: semua } = berkas[1]!;
  expect(semua.filter(({ kode }) => kode === 'sel-aksara-dibuang')).toHaveLength(50);
  expect(semua.find(({ kode }) => kode === 'sel-dibersihkan-lain')?.params).toEqual({ jumlah: 150 });
});

describe('yang ditulis dapat dibuka program lain', () => {
  let isi: Uint8Array;
  beforeAll(async () => {
    const buku = await isiTigaUnit(await ruangBerkas('kosong'));
    const template = await sebar(buku);
    const kembali = BerkasKembali.dari(template.get('DISDIK')!).nyatakan();
    kembali.tulis('Transaksi', TRANSAKSI, 'status', TEMPAT).tulis('Pernyataan', 'nihil', 'isi', TEMPAT);
    kembali.tulis('Transaksi', TRANSAKSI, 'kodePaket', TEMPAT).pada('Transaksi').nama = TEMPAT;
    const kotor = aksara.map(([tulisan]) => tulisan).join('');
    const kiriman = gantiTempat(await kembali.bytes(), kotor + '_x005F_x0041_'.repeat(4_000));
    // The name of a file comes from anyone, too.
    isiDari(await kumpulkan(buku, [['a\u0001\ufffe\ud800.xlsx', kiriman]], { tulis: penulisLembar }));
    isi = buku.bytes();
  });

  test('program ini', () => {
    expect(buka(isi).properti().size).toBe(0);
  });

  ujiDengan('openpyxl', 'openpyxl', () => {
    const [terpanjang, nama] = JSON.parse(
      tanyaPython(
        `import openpyxl, sys, json
buku = openpyxl.load_workbook(sys.argv[1])
sel = [s.value for l in buku.worksheets for b in l.iter_rows() for s in b if isinstance(s.value, str)]
print(json.dumps([max(map(len, sel)), sorted(set(s for s in sel if s.endswith('.xlsx')))]))`,
        isi,
      ),
    ) as [number, string[]];
    expect(terpanjang).toBeLessThanOrEqual(32_767);
    expect(nama).toContain('a\ufffd\ufffd\ufffd.xlsx');
  });
});
