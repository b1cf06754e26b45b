import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { bukaPaket, type Paket } from '../../../src/adapters/xlsx/paket';
import { relasi } from '../../../src/adapters/xlsx/relasi';
import { berkasOpenpyxl, ujiDengan } from '../../alat/program-luar';
import { batasPaketMasuk } from '../../../src/adapters/xlsx/batas';
import { entri, zipMentah } from './baca/zip-mentah';

const buka = (parts: Record<string, string | Uint8Array>): Paket => {
  const data = Object.fromEntries(
    Object.entries(parts).map(([nama, isi]) => [nama, typeof isi === 'string' ? strToU8(isi) : isi]),
  );
  const hasil = bukaPaket(zipSync(data));
  if (!hasil.ok) throw new Error(JSON.stringify(hasil.error));
  return hasil.value;
};

test('part names are compared without case and keep their spelling', () => {
  const paket = buka({ 'xl/Workbook.xml': '<a/>' });
  expect(paket.nama).toEqual(['xl/Workbook.xml']);
  expect(paket.teks('XL/workbook.XML')).toEqual({ ok: true, value: '<a/>' });
});

test('a part that is not there is undefined, not a failure', () => {
  expect(buka({ 'a.xml': '' }).baca('b.xml')).toEqual({ ok: true, value: undefined });
});

test('a relationship is resolved against the folder of its part', () => {
  const paket = buka({
    'xl/_rels/workbook.xml.rels':
      '<p:Relationships xmlns:p="http://schemas.openxmlformats.org/package/2006/relationships"><p:Relationship Id="r1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="worksheets/a&amp;b.xml"/>' +
      '<p:Relationship Id="r2" Type="http://schemas.openxmlformats.org/x/styles" Target="/xl/styles.xml"/>' +
      '<p:Relationship Id="r3" Type="http://x/custom" Target="../../docProps/custom.xml"/>' +
      '<p:Relationship Id="r4" Type="http://x/hyperlink" Target="https://x/y" TargetMode="External"/></p:Relationships>',
  });
  expect(relasi(paket, 'xl/workbook.xml')).toEqual({
    ok: true,
    value: [
      { id: 'r1', jenis: 'worksheet', sasaran: 'xl/worksheets/a&b.xml', luar: false },
      { id: 'r2', jenis: 'styles', sasaran: 'xl/styles.xml', luar: false },
      { id: 'r3', jenis: 'http://x/custom', sasaran: 'docProps/custom.xml', luar: false },
      { id: 'r4', jenis: 'http://x/hyperlink', sasaran: 'https://x/y', luar: true },
    ],
  });
});

test('a larger limit opens what a smaller one refuses', () => {
  const zip = zipSync({ 'a.xml': new Uint8Array(2000) });
  expect(bukaPaket(zip, { ...batasPaketMasuk, bagian: 1999 })).toEqual({
    ok: false,
    error: { kode: 'too-large', batas: 'ukuran-bagian' },
  });
  expect(bukaPaket(zip, { ...batasPaketMasuk, bagian: 2000 }).ok).toBe(true);
});

test.each([
  ['at once', Buffer.from('<a/>'.repeat(500))],
  // Random, so that it takes as much room packed: over 256 kB a part is inflated in steps.
  ['in steps', randomBytes(400_000)],
])(
  'a part inflated %s that holds more than it declares is refused, though its CRC fits the rest',
  (_, isi) => {
    const kurang = { ukuran: isi.length - 1, crc: crc32(isi.subarray(0, -1)) };
    const paket = bukaPaket(zipMentah([{ ...entri('a.bin', isi), ...kurang }]));
    if (!paket.ok) throw new Error(JSON.stringify(paket.error));
    expect(paket.value.baca('a.bin')).toEqual({
      ok: false,
      error: { kode: 'damaged', sebab: 'part-size-wrong: a.bin' },
    });
  },
);

/** Parts that Python's zipfile writes to the stream `keluar`, and what is done `sebelum` and just before the directory. */
const zipPython = ([sebelum, sesudah]: readonly [string, string]): string => `
import sys, zipfile
class TanpaMundur:
    def __init__(self, f): self.f = f
    def write(self, b): return self.f.write(b)
    def flush(self): self.f.flush()
with open(sys.argv[1], 'wb') as f:
    keluar = f
    ${sebelum}
    with zipfile.ZipFile(keluar, 'w', zipfile.ZIP_DEFLATED) as z:
        z.writestr('xl/a.xml', '<a/>' * 1000)
        z.writestr('xl/b.xml', '<b/>', zipfile.ZIP_STORED)
        z.writestr('xl/', '')
        ${sesudah}
`;

ujiDengan(
  'openpyxl',
  'zips with 64-bit fields and with sizes after the data are read, folders are no parts',
  () => {
    const cara = [
      ['pass', 'pass'],
      ['pass', 'zipfile.ZIP64_LIMIT = 0; zipfile.ZIP_FILECOUNT_LIMIT = 0'],
      ['keluar = TanpaMundur(f)', 'pass'],
    ] as const;
    const [biasa, zip64, tanpaMundur] = cara.map((satu) => berkasOpenpyxl(zipPython(satu)));
    const penandaZip64 = [0x50, 0x4b, 6, 7].join();
    expect([...zip64!].join()).toContain(penandaZip64);
    expect(tanpaMundur![6]! & 8).toBe(8); // the flag of sizes that follow the data
    for (const zip of [biasa!, zip64!, tanpaMundur!]) {
      const paket = bukaPaket(zip);
      if (!paket.ok) throw new Error(JSON.stringify(paket.error));
      expect(paket.value.nama).toEqual(['xl/a.xml', 'xl/b.xml']);
      expect(paket.value.teks('xl/a.xml')).toEqual({ ok: true, value: '<a/>'.repeat(1000) });
      expect(paket.value.teks('xl/b.xml')).toEqual({ ok: true, value: '<b/>' });
      expect(paket.value.ukuran('xl/a.xml')).toBe(4000);
    }
  },
);
