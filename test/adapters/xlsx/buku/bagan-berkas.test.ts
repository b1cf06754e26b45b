import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { OpsiBebas } from '../../../../src/application/ports/workbook';
import type { BaganSpec } from '../../../../src/lembar/bagan/tipe';
import type { LembarBebas } from '../../../../src/lembar/bebas/tipe';
import { tanyaPython, ujiDengan } from '../../../alat/program-luar';
import { periksaXsd } from '../../../alat/xsd';
import {
  baganAneh,
  baganCapaian,
  baganTren,
  empatBagan,
  LEMBAR_DASBOR,
  LEMBAR_DATA,
  lembarBerbagan,
} from '../../../bangun/bagan';
import { baris, lembar, LEMBAR, simpan, tigaBaris } from '../../../kontrak/bahan';
import { bagian, bukaXlsx, bukuBaru, cacatPaket, sesudah, teksBagian } from './alat-buku';
import { baganTerlihat, bagianGambar, bagianLembarXlsx, jangkar, suntingBagian } from './bagan-berkas';

const susun = async (
  isi: Uint8Array,
  daftar: readonly LembarBebas[] = lembarBerbagan(),
  opsi?: OpsiBebas,
): Promise<Uint8Array> => {
  const buku = bukaXlsx(isi);
  const hasil = await buku.susunLembarBebas(daftar, opsi);
  if (!hasil.ok) throw new Error(JSON.stringify(hasil.error));
  expect(cacatPaket(buku.bytes())).toEqual([]);
  return buku.bytes();
};
const awal = (): Promise<Uint8Array> => bukuBaru([lembar(tigaBaris)]);
const berbagan = async (bagan: readonly BaganSpec[] = empatBagan): Promise<Uint8Array> =>
  susun(await awal(), lembarBerbagan(bagan));

const bagianBagan = (isi: Uint8Array, id: string): string =>
  jangkar(isi, LEMBAR_DASBOR).find((satu) => satu.id === id)!.bagian;
const baganXml = (isi: Uint8Array, id: string): string => teksBagian(isi, bagianBagan(isi, id));

/** Parts that differ, by name. */
const beda = (a: Uint8Array, b: Uint8Array): string[] => {
  const [lama, kini] = [bagian(a), bagian(b)];
  return [...new Set([...Object.keys(lama), ...Object.keys(kini)])]
    .filter((nama) => Buffer.compare(lama[nama] ?? Buffer.of(), kini[nama] ?? Buffer.of()) !== 0)
    .sort();
};

const ubahDeret = (bagan: BaganSpec, nilai: (number | null)[]): BaganSpec => ({
  ...bagan,
  deret: [{ ...bagan.deret[0]!, nilai }, ...bagan.deret.slice(1)],
});

describe('isi bagian bagan', () => {
  test('nilai tersimpan di bagan; yang tidak ada tidak bertitik, dan banyaknya titik tetap', async () => {
    const xml = baganXml(await berbagan(), 'capaian');
    const deret = /<c:ser><c:idx val="0"\/>[\s\S]*?<\/c:ser>/.exec(xml)![0];
    // Hijau: 104.5 for the first indicator, 100 for the fifth, nothing for the others.
    expect(deret).toContain(
      '<c:formatCode>0</c:formatCode><c:ptCount val="6"/><c:pt idx="0"><c:v>104.5</c:v></c:pt><c:pt idx="4"><c:v>100</c:v></c:pt></c:numCache>',
    );
    expect(deret).toContain('<c:ptCount val="6"/><c:pt idx="0"><c:v>IK-01</c:v></c:pt>');
    expect(xml).toContain('Capaian per indikator &amp; target');
  });

  test('teks pengganti pada setiap bagan; bahasanya Indonesia', async () => {
    const isi = await berbagan();
    expect(jangkar(isi, LEMBAR_DASBOR).map(({ alt }) => alt)).toEqual(empatBagan.map(({ alt }) => alt));
    expect(baganXml(isi, 'tren')).toContain('<c:lang val="id-ID"/>');
  });

  test('angka pada batang hitam atau putih, mana yang terbaca di atas warnanya', async () => {
    const xml = baganXml(await berbagan(), 'status-unit');
    const label = [...xml.matchAll(/<c:dLbls>[\s\S]*?srgbClr val="(\w+)"/g)].map(([, satu]) => satu);
    // Luminance by WCAG: green 0.15, yellow 0.48, red 0.14, grey 0.34; white is read better below 0.18.
    expect(label).toEqual(['FFFFFF', '000000', 'FFFFFF', '000000']);
    expect(xml.match(/<c:dLblPos val="ctr"\/>/g)).toHaveLength(4);
  });

  test('garis target putus-putus; jadwal tanpa legenda, tanpa warna pada deret pertama', async () => {
    const isi = await berbagan();
    expect(baganXml(isi, 'capaian').match(/<a:prstDash val="dash"\/>/g)).toHaveLength(1);
    expect(baganXml(isi, 'jadwal')).not.toContain('<c:legend>');
    expect(baganXml(isi, 'jadwal')).toContain('<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>');
  });
});

describe('disusun lagi', () => {
  test('masukan yang sama: tidak satu bagian pun berubah', async () => {
    const sekali = await berbagan();
    expect(Buffer.compare(await susun(sekali), sekali)).toBe(0);
  });

  test('angka baru: hanya bagannya, lembar datanya, dan sidik lembarnya', async () => {
    const sekali = await berbagan();
    const baru = ubahDeret(baganCapaian, [104.5, null, null, 77, 100, null]);
    const kini = await susun(sekali, lembarBerbagan([baru, ...empatBagan.slice(1)]));
    expect(beda(sekali, kini)).toEqual(
      [
        bagianBagan(sekali, 'capaian'),
        bagianLembarXlsx(sekali, LEMBAR_DASBOR),
        bagianLembarXlsx(sekali, LEMBAR_DATA),
      ].sort(),
    );
    expect(baganXml(kini, 'capaian')).toContain('<c:pt idx="3"><c:v>77</c:v></c:pt>');
  });

  test('judul, batas sumbu, dan teks pengganti ikut uraian selama tidak diubah orang', async () => {
    const lain = {
      ...baganTren,
      judul: 'Judul "lain"',
      alt: 'Kata lain',
      sumbu: { min: 10, maks: 90, langkah: 20, format: '0' },
    };
    const isi = await susun(await berbagan([baganTren]), lembarBerbagan([lain]));
    expect(isi).toEqual(await susun(isi, lembarBerbagan([lain])));
    expect(baganTerlihat(isi, LEMBAR_DASBOR)[0]!.judul).toBe('Judul "lain"');
    expect(jangkar(isi, LEMBAR_DASBOR)[0]!.alt).toBe('Kata lain');
    expect(baganXml(isi, 'tren')).toContain(
      '<c:scaling><c:orientation val="minMax"/><c:max val="90"/><c:min val="10"/></c:scaling>',
    );
    expect(baganXml(isi, 'tren')).toContain('<c:majorUnit val="20"/></c:valAx>');
    // The axis without limits again, as the first description of the contract has none of a step.
    const tanpa = await susun(isi, lembarBerbagan([{ ...lain, sumbu: { format: '0' } }]));
    expect(baganXml(tanpa, 'tren')).not.toMatch(/<c:max |<c:min |majorUnit/);
  });

  test('judul, batas sumbu, teks pengganti, dan jenis yang diubah orang tetap', async () => {
    const asal = await berbagan([baganTren]);
    const berkas = bagianBagan(asal, 'tren');
    let isi = suntingBagian(asal, berkas, (xml) =>
      xml
        .replace('Nilai kinerja menurut triwulan', 'Judul saya')
        .replace('<c:max val="100"/>', '<c:max val="75"/>')
        .replace(/lineChart/g, 'areaChart')
        .replace(/<c:marker>[\s\S]*?<\/c:marker>|<c:marker val="1"\/>|<c:smooth val="0"\/>/g, ''),
    );
    isi = suntingBagian(isi, bagianGambar(isi, LEMBAR_DASBOR)!, (xml) =>
      xml.replace(/ descr="[^"]*"/, ' descr="Kata saya"'),
    );
    const baru = {
      ...ubahDeret(baganTren, [61.5, 72.25, 83, null]),
      judul: 'Judul program',
      alt: 'Kata program',
      sumbu: { min: 0, maks: 90, format: '0' },
    };
    const kini = await susun(isi, lembarBerbagan([baru]));
    expect(baganTerlihat(kini, LEMBAR_DASBOR)[0]!.judul).toBe('Judul saya');
    expect(jangkar(kini, LEMBAR_DASBOR)[0]!.alt).toBe('Kata saya');
    const xml = baganXml(kini, 'tren');
    expect(xml).toContain('<c:max val="75"/>');
    expect(xml).toContain('<c:areaChart>');
    // Its figures follow all the same.
    expect(xml).toContain('<c:pt idx="2"><c:v>83</c:v></c:pt>');
  });

  test('nama deret yang diketik orang, deret yang dibuang, dan yang ditambahkan tetap', async () => {
    const asal = await berbagan([baganCapaian]);
    const milik =
      '<c:ser><c:idx val="9"/><c:order val="9"/><c:val><c:numRef><c:f>Lain!$A$1</c:f></c:numRef></c:val></c:ser>';
    const isi = suntingBagian(asal, bagianBagan(asal, 'capaian'), (xml) =>
      xml
        .replace(
          /(<c:idx val="0"\/><c:order val="0"\/>)<c:tx>[\s\S]*?<\/c:tx>/,
          '$1<c:tx><c:v>Bagus</c:v></c:tx>',
        )
        .replace(/<c:ser><c:idx val="3"\/>[\s\S]*?<\/c:ser>/, milik),
    );
    const kini = await susun(isi, lembarBerbagan([ubahDeret(baganCapaian, [1, 2, 3, 4, 5, 6])]));
    const xml = baganXml(kini, 'capaian');
    expect(xml).toContain('<c:tx><c:v>Bagus</c:v></c:tx>');
    expect(xml).toContain(milik);
    expect(xml).not.toContain('<c:idx val="3"/>');
    expect(xml).toContain('<c:pt idx="5"><c:v>6</c:v></c:pt>');
  });

  test('baris lembar data yang dihapus orang: bagan menunjuk blok yang disusun lagi', async () => {
    const asal = await berbagan();
    // What Excel leaves in a chart whose cells were deleted.
    const rusak = suntingBagian(asal, bagianBagan(asal, 'tren'), (xml) =>
      xml.replace(/<c:f>[^<]*<\/c:f>/g, '<c:f>#REF!</c:f>'),
    );
    const tanpa = suntingBagian(rusak, bagianLembarXlsx(rusak, LEMBAR_DATA), (xml) =>
      xml.replace(/<row r="1[1-5]"[\s\S]*?<\/row>/g, ''),
    );
    const kini = await susun(tanpa);
    expect(baganTerlihat(kini, LEMBAR_DASBOR)).toEqual(baganTerlihat(asal, LEMBAR_DASBOR));
    expect(teksBagian(kini, bagianLembarXlsx(kini, LEMBAR_DATA))).toContain('<c r="A15"');
  });

  test('bagan yang berkasnya hilang dari paket dibuat lagi', async () => {
    const asal = await berbagan([baganTren]);
    const hilang = bagianBagan(asal, 'tren');
    const sisa = Object.entries(unzipSync(asal)).filter(([nama]) => nama !== hilang);
    const kini = await susun(zipSync(Object.fromEntries(sisa)), lembarBerbagan([baganTren]));
    expect(baganTerlihat(kini, LEMBAR_DASBOR)).toEqual(baganTerlihat(asal, LEMBAR_DASBOR));
  });

  test.each([
    ['rusak', (xml: string): string => xml.slice(0, 500)],
    ['bukan bagan', (): string => '<chartSpace><chart/></chartSpace>'],
  ])('bagan yang isinya %s ditulis baru di tempatnya', async (_, ubah) => {
    const asal = await berbagan([baganTren]);
    const kini = await susun(
      suntingBagian(asal, bagianBagan(asal, 'tren'), ubah),
      lembarBerbagan([baganTren]),
    );
    expect(beda(asal, kini)).toEqual([]);
  });

  test('pada lembar yang belum utuh, bagan yang tidak ada bukan bagan yang dihapus', async () => {
    const asal = await berbagan();
    const { xml } = jangkar(asal, LEMBAR_DASBOR)[1]!;
    const tanpa = suntingBagian(asal, bagianGambar(asal, LEMBAR_DASBOR)!, (semua) => semua.replace(xml, ''));
    const dihapus = await susun(tanpa);
    expect(jangkar(dihapus, LEMBAR_DASBOR)).toHaveLength(3);
    // Without the fingerprint the sheet was left half made.
    const separuh = suntingBagian(tanpa, bagianLembarXlsx(tanpa, LEMBAR_DASBOR), (lembarXml) =>
      lembarXml.replace('#sidik:', '#'),
    );
    expect(jangkar(await susun(separuh), LEMBAR_DASBOR)).toHaveLength(4);
  });

  test('lembar yang dihapus orang disusun lagi dengan semua bagannya', async () => {
    const asal = await berbagan();
    const bagianLembar = bagianLembarXlsx(asal, LEMBAR_DASBOR);
    const tanpa = suntingBagian(asal, bagianLembar, (xml) =>
      xml.replace(/#bebas:[\w-]+/, 'bukan penanda').replace(/<drawing [^>]*>/, ''),
    );
    const kini = await susun(tanpa);
    expect(jangkar(kini, `${LEMBAR_DASBOR} (2)`).map(({ id }) => id)).toEqual(empatBagan.map(({ id }) => id));
  });
});

describe('milik pengguna', () => {
  const bentuk =
    '<xdr:oneCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>40</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>' +
    '<xdr:ext cx="9525" cy="9525"/><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="70" name="Panah &amp; saya"/><xdr:cNvSpPr/></xdr:nvSpPr>' +
    '<xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp><xdr:clientData/></xdr:oneCellAnchor>';

  test('bentuk milik pengguna di gambar yang sama tetap byte demi byte; nomor tidak bertabrakan', async () => {
    const asal = await berbagan([baganTren]);
    const berbentuk = suntingBagian(asal, bagianGambar(asal, LEMBAR_DASBOR)!, (xml) =>
      xml.replace('<xdr:twoCellAnchor', `${bentuk}<xdr:twoCellAnchor`),
    );
    const kini = await susun(berbentuk, lembarBerbagan([baganTren, baganCapaian]));
    const gambar = teksBagian(kini, bagianGambar(kini, LEMBAR_DASBOR)!);
    expect(gambar).toContain(bentuk);
    expect([...gambar.matchAll(/<xdr:cNvPr id="(\d+)"/g)].map(([, id]) => id)).toEqual(['70', '2', '71']);
    const tanpa = await susun(kini, lembarBerbagan([]));
    expect(teksBagian(tanpa, bagianGambar(tanpa, LEMBAR_DASBOR)!)).toContain(bentuk);
    expect(Object.keys(bagian(tanpa)).filter((nama) => nama.includes('charts/'))).toEqual([]);
    expect(teksBagian(tanpa, '[Content_Types].xml')).not.toContain('drawingml.chart');
  });

  test('bagan yang pergi membawa gaya yang ditambahkan Excel kepadanya', async () => {
    const asal = await berbagan([baganTren, baganCapaian]);
    const rels = 'xl/charts/_rels/chart1.xml.rels';
    const gaya = 'http://schemas.microsoft.com/office/2011/relationships/chartStyle';
    const berjenis = suntingBagian(asal, '[Content_Types].xml', (xml) =>
      xml.replace(
        '</Types>',
        '<Override PartName="/xl/charts/style1.xml" ContentType="application/vnd.ms-office.chartstyle+xml"/></Types>',
      ),
    );
    const bergaya = zipSync({
      ...unzipSync(berjenis),
      [rels]: strToU8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${gaya}" Target="style1.xml"/></Relationships>`,
      ),
      'xl/charts/style1.xml': strToU8('<cs:chartStyle xmlns:cs="urn:contoh"/>'),
    });
    expect(bagianBagan(bergaya, 'tren')).toBe('xl/charts/chart1.xml');
    const kini = await susun(bergaya, lembarBerbagan([baganCapaian]));
    expect(Object.keys(bagian(kini)).filter((nama) => nama.startsWith('xl/charts/'))).toEqual([
      'xl/charts/chart2.xml',
    ]);
    const jenis = teksBagian(kini, '[Content_Types].xml');
    expect([...jenis.matchAll(/charts\/\w+\.xml/g)].map(([satu]) => satu)).toEqual(['charts/chart2.xml']);
  });

  test('bagan kita yang diganti bagan pengguna: punyanya tetap, punya kita tidak kembali', async () => {
    const asal = await berbagan([baganTren]);
    // A chart of another name in the place of ours.
    const diganti = suntingBagian(asal, bagianGambar(asal, LEMBAR_DASBOR)!, (xml) =>
      xml.replace('name="tren"', 'name="Chart 5"'),
    );
    const kini = await susun(diganti, lembarBerbagan([ubahDeret(baganTren, [1, 2, 3, 4])]));
    expect(baganTerlihat(kini, LEMBAR_DASBOR).map(({ id }) => id)).toEqual(['Chart 5']);
    const berkas = bagianBagan(kini, 'Chart 5');
    expect(teksBagian(kini, berkas)).toBe(teksBagian(asal, berkas));
    const kembali = await susun(kini, lembarBerbagan([baganTren]), { bagan: 'kembalikan' });
    expect(baganTerlihat(kembali, LEMBAR_DASBOR).map(({ id }) => id)).toEqual(['Chart 5', 'tren']);
    expect(teksBagian(kembali, berkas)).toBe(teksBagian(asal, berkas));
  });

  test('gambar yang ditulis program lain, dengan awalan nama lain, diisi bagan', async () => {
    const asal = await berbagan([baganTren]);
    const gambar = bagianGambar(asal, LEMBAR_DASBOR)!;
    const polos = suntingBagian(
      asal,
      gambar,
      () => '<wsDr xmlns="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>',
    );
    const kini = await susun(polos, lembarBerbagan([baganTren, baganCapaian]));
    expect(teksBagian(kini, gambar)).toMatch(/^<wsDr xmlns="[^"]*"><xdr:twoCellAnchor [\s\S]*<\/wsDr>$/);
    expect(jangkar(kini, LEMBAR_DASBOR).map(({ id }) => id)).toEqual(['capaian']);
  });

  test('bagan dengan awalan nama lain diperbarui dengan awalan itu', async () => {
    const asal = await berbagan([baganTren]);
    const polos = suntingBagian(asal, bagianBagan(asal, 'tren'), (xml) =>
      xml.replace(/<(\/?)c:/g, '<$1').replace('xmlns:c=', 'xmlns='),
    );
    const kini = await susun(polos, lembarBerbagan([ubahDeret(baganTren, [1, 2, 3, 4])]));
    const xml = baganXml(kini, 'tren');
    expect(xml).not.toContain('<c:');
    expect(xml).toContain('<pt idx="3"><v>4</v></pt></numCache></numRef></val>');
  });

  test('bagan yang dikelompokkan orang dengan bentuk lain diperbarui di kelompoknya, dan tidak dibuang', async () => {
    const asal = await berbagan([baganTren]);
    const berkelompok = suntingBagian(asal, bagianGambar(asal, LEMBAR_DASBOR)!, (xml) =>
      xml
        .replace(
          '<xdr:graphicFrame',
          '<xdr:grpSp><xdr:nvGrpSpPr><xdr:cNvPr id="9" name="Grup"/><xdr:cNvGrpSpPr/></xdr:nvGrpSpPr><xdr:grpSpPr/><xdr:graphicFrame',
        )
        .replace('</xdr:graphicFrame>', '</xdr:graphicFrame></xdr:grpSp>'),
    );
    const kini = await susun(berkelompok, lembarBerbagan([ubahDeret(baganTren, [1, 2, 3, 4])]));
    const [satu] = Object.keys(bagian(kini)).filter((nama) => /charts\/chart\d/.test(nama));
    expect(teksBagian(kini, satu!)).toContain('<c:pt idx="3"><c:v>4</c:v></c:pt>');
    const tanpa = await susun(kini, lembarBerbagan([]));
    expect(teksBagian(tanpa, bagianGambar(tanpa, LEMBAR_DASBOR)!)).toContain('name="tren"');
  });

  test('lembar yang ditinggalkan kepada pengguna memuat bagannya; yang baru mendapat bagannya sendiri', async () => {
    const asal = await berbagan([baganTren, baganCapaian]);
    const bagianLembar = bagianLembarXlsx(asal, LEMBAR_DASBOR);
    // A note of a person's in C3, which the new content needs.
    const bercatatan = suntingBagian(asal, bagianLembar, (xml) =>
      xml.replace(
        '</sheetData>',
        '<row r="40"><c r="C40" t="inlineStr"><is><t>catatan</t></is></c></row></sheetData>',
      ),
    );
    const gambar = teksBagian(asal, bagianGambar(asal, LEMBAR_DASBOR)!);
    const kini = await susun(
      bercatatan,
      lembarBerbagan([baganTren, baganCapaian], { sel: [{ alamat: 'C40', isi: 'perlu' }] }),
    );
    expect(teksBagian(kini, bagianGambar(kini, `${LEMBAR_DASBOR} (lama)`)!)).toBe(gambar);
    expect(jangkar(kini, LEMBAR_DASBOR).map(({ id }) => id)).toEqual(['tren', 'capaian']);
    expect(bagianGambar(kini, LEMBAR_DASBOR)).not.toBe(bagianGambar(kini, `${LEMBAR_DASBOR} (lama)`));
  });

  test('gambar yang tidak terbaca: ditolak, dan tidak ada yang berubah', async () => {
    const asal = await berbagan();
    const rusak = suntingBagian(asal, bagianGambar(asal, LEMBAR_DASBOR)!, (xml) => xml.slice(0, 400));
    const buku = bukaXlsx(rusak);
    expect(await buku.susunLembarBebas(lembarBerbagan())).toMatchObject({
      ok: false,
      error: { kode: 'not-a-workbook', sebab: expect.stringContaining('drawing-not-readable') as string },
    });
    expect(buku.bytes()).toBe(rusak);
  });

  test('lembar yang dikunci dengan kata sandi tidak disusun; yang dikunci tanpa kata sandi disusun', async () => {
    const terlindung = lembarBerbagan([baganTren], { dilindungi: true });
    const asal = await susun(await awal(), terlindung);
    expect(jangkar(await susun(asal, terlindung), LEMBAR_DASBOR)).toHaveLength(1);
    const bersandi = suntingBagian(asal, bagianLembarXlsx(asal, LEMBAR_DASBOR), (xml) =>
      xml.replace('<sheetProtection ', '<sheetProtection password="CC1A" '),
    );
    expect(await bukaXlsx(bersandi).susunLembarBebas(terlindung)).toEqual({
      ok: false,
      error: { kode: 'protected' },
    });
  });
});

describe('tulisan lain', () => {
  test('perubahan tabel tidak menyentuh bagan, gambar, dan lembarnya', async () => {
    const asal = await berbagan();
    const kini = await sesudah(asal, simpan([baris('n', 'N', 9, 'n')]));
    const milik = Object.keys(bagian(asal)).filter((nama) => /\/(?:charts|drawings)\//.test(nama));
    expect(milik).toHaveLength(6);
    expect(beda(asal, kini).filter((nama) => milik.includes(nama))).toEqual([]);
    expect(bagianGambar(kini, LEMBAR_DASBOR)).toBe(bagianGambar(asal, LEMBAR_DASBOR));
  });

  test('buku yang tumbuh dengan kolom dan lembar baru tidak menyentuh bagan', async () => {
    const asal = await berbagan();
    const buku = bukaXlsx(asal);
    const { spec } = lembar([]);
    const jenis = { id: 'jenis', label: 'Jenis', tipe: 'teks', lebar: 16 } as const;
    const lain = { ...spec, nama: 'Lain', tabel: { ...spec.tabel, id: 'lain', nama: 'KPBJ_lain' } };
    const hasil = await buku.terapkan([simpan([baris('a', 'A!')], ['kode'])], undefined, {
      bentuk: {
        lembar: [{ ...spec, tabel: { ...spec.tabel, kolom: [...spec.tabel.kolom, jenis] } }, lain],
        awal: () => [],
        pernahAda: () => false,
        perbaruiLabel: true,
        catat: () => [],
      },
    });
    expect(hasil.ok).toBe(true);
    expect(Object.keys(bagian(buku.bytes()))).toContain('xl/worksheets/sheet4.xml');
    expect(beda(asal, buku.bytes()).filter((nama) => /charts|drawings/.test(nama))).toEqual([]);
    // It is still ours: made again it is not made twice.
    const lagi = await susun(buku.bytes());
    expect(baganTerlihat(lagi, LEMBAR_DASBOR)).toEqual(baganTerlihat(asal, LEMBAR_DASBOR));
  });

  test('tabel yang tumbuh memanjangkan bagan pengguna, bukan bagan kita', async () => {
    const asal = await berbagan([baganTren]);
    const berkas = bagianBagan(asal, 'tren');
    // A series of a person's over the data rows 4 to 6 of our table.
    const bercampur = suntingBagian(asal, berkas, (xml) =>
      xml.replace(
        '</c:ser><c:marker',
        `</c:ser><c:ser><c:idx val="8"/><c:order val="8"/><c:val><c:numRef><c:f>'${LEMBAR}'!$C$4:$C$6</c:f></c:numRef></c:val><c:smooth val="0"/></c:ser><c:marker`,
      ),
    );
    const kini = await sesudah(bercampur, simpan([baris('n', 'N', 9, 'n'), baris('m', 'M', 8, 'm')]));
    const acuan = [...teksBagian(kini, berkas).matchAll(/<c:val><c:numRef><c:f>([^<]*)/g)].map(
      ([, satu]) => satu,
    );
    expect(acuan).toEqual([
      `'${LEMBAR_DATA}'!$B$4:$B$7`,
      `'${LEMBAR_DATA}'!$C$4:$C$7`,
      `'${LEMBAR}'!$C$4:$C$8`,
    ]);
  });
});

const berAneh = async (): Promise<Uint8Array> =>
  susun(await awal(), lembarBerbagan(baganAneh.map(([, satu]) => satu)));

test.each(baganAneh)('%s: bagan disusun, dan disusun lagi sama', async (_, bagan) => {
  const isi = await berbagan([bagan]);
  expect(Buffer.compare(await susun(isi, lembarBerbagan([bagan])), isi)).toBe(0);
  expect(jangkar(isi, LEMBAR_DASBOR)).toMatchObject([{ id: bagan.id, alt: bagan.alt }]);
});

ujiDengan(
  'xmllint',
  'setiap bagian sah menurut skema ECMA-376, juga sesudah disusun lagi dan dengan isi yang aneh',
  async () => {
    const sekali = await berbagan();
    const lagi = await susun(
      sekali,
      lembarBerbagan([ubahDeret(baganCapaian, [1, null, 3, 4, 5, 6]), baganTren]),
    );
    const berkunci = await susun(
      await awal(),
      lembarBerbagan(empatBagan, { dilindungi: true, tempat: 'awal' }),
    );
    expect(periksaXsd(sekali, lagi, berkunci, await berAneh())).toEqual({
      salah: [],
      diperiksa: {
        'opc-contentTypes.xsd': 4,
        'opc-relationships.xsd': 20,
        'sml.xsd': 28,
        'dml-chart.xsd': 4 + 2 + 4 + 6,
        'dml-spreadsheetDrawing.xsd': 4,
      },
    });
  },
);

ujiDengan('xmllint', 'skema menemukan yang salah', async () => {
  const isi = await berbagan([baganTren]);
  const rusak = suntingBagian(isi, bagianBagan(isi, 'tren'), (xml) =>
    xml.replace('<c:grouping val="standard"/>', ''),
  );
  expect(periksaXsd(rusak).salah.join('\n')).toMatch(/lineChart|varyColors/);
});

ujiDengan('openpyxl', 'openpyxl membaca jenis, rentang, dan judul', async () => {
  const program = `
import sys, json, openpyxl
ws = openpyxl.load_workbook(sys.argv[1])['${LEMBAR_DASBOR}']
def teks(j): return ''.join(r.t for p in j.tx.rich.p for r in p.r)
def semua(c): return [c] + [x for x in c._charts if x is not c]
print(json.dumps([{
  'jenis': [type(x).__name__ for x in semua(c)], 'judul': teks(c.title), 'arah': getattr(c, 'barDir', None),
  'tumpuk': getattr(c, 'grouping', None),
  'deret': [[s.tx.strRef.f, s.cat.strRef.f, s.val.numRef.f] for x in semua(c) for s in x.ser],
  'titik': [[int(p.idx), float(p.v)] for p in c.ser[0].val.numRef.numCache.pt],
  'letak': [c.anchor._from.col, c.anchor._from.row, c.anchor.to.col, c.anchor.to.row],
} for c in ws._charts]))`;
  const data = `'${LEMBAR_DATA}'!`;
  const deret = (huruf: string, kepala: number, akhir: number): string[] => [
    `${data}$${huruf}$${kepala}`,
    `${data}$A$${kepala + 1}:$A$${akhir}`,
    `${data}$${huruf}$${kepala + 1}:$${huruf}$${akhir}`,
  ];
  expect(JSON.parse(tanyaPython(program, await berbagan()))).toEqual([
    {
      jenis: ['BarChart', 'LineChart'],
      judul: 'Capaian per indikator & target, TW II 2026',
      arah: 'col',
      tumpuk: 'stacked',
      deret: ['B', 'C', 'D', 'E', 'F'].map((huruf) => deret(huruf, 3, 9)),
      titik: [
        [0, 104.5],
        [4, 100],
      ],
      letak: [1, 3, 7, 15],
    },
    {
      jenis: ['LineChart'],
      judul: 'Nilai kinerja menurut triwulan',
      arah: null,
      tumpuk: 'standard',
      deret: ['B', 'C'].map((huruf) => deret(huruf, 11, 15)),
      titik: [
        [0, 61.5],
        [1, 72.25],
      ],
      letak: [8, 3, 14, 15],
    },
    {
      jenis: ['BarChart'],
      judul: 'Status indikator per unit',
      arah: 'bar',
      tumpuk: 'stacked',
      deret: ['B', 'C', 'D', 'E'].map((huruf) => deret(huruf, 17, 21)),
      titik: [
        [0, 5],
        [1, 3],
        [2, 2],
        [3, 1],
      ],
      letak: [1, 16, 7, 28],
    },
    {
      jenis: ['BarChart'],
      judul: 'Jadwal langkah SOP 2026',
      arah: 'bar',
      tumpuk: 'stacked',
      deret: ['B', 'C'].map((huruf) => deret(huruf, 23, 26)),
      // 1 January, 25 March and 1 April 2026 as Excel counts days (1 January 1900 is 1, and 1900 a leap year).
      titik: [
        [0, 46023],
        [1, 46106],
        [2, 46113],
      ],
      letak: [8, 16, 14, 28],
    },
  ]);
});

test('byte yang sama di dua zona waktu, juga dalam buku baru', () => {
  const { outputFiles } = buildSync({
    stdin: {
      resolveDir: resolve('test/adapters/xlsx/buku'),
      loader: 'ts',
      contents: `
        import { createHash } from 'node:crypto';
        import { tulisBuku } from '../../../../src/adapters/xlsx/tulis/tulis-buku';
        import { lembarBerbagan } from '../../../bangun/bagan';
        import { lembar, tigaBaris } from '../../../kontrak/bahan';
        const hasil = await tulisBuku([lembar(tigaBaris)], { bebas: lembarBerbagan() });
        console.log(new Date(0).getHours(), createHash('sha256').update(hasil.value).digest('hex'));`,
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
  });
  const jalan = (TZ: string): string[] =>
    spawnSync(process.execPath, ['--input-type=module'], {
      input: outputFiles[0]!.text,
      env: { ...process.env, TZ },
      encoding: 'utf8',
    })
      .stdout.trim()
      .split(' ');
  const [timur, barat] = [jalan('Asia/Jayapura'), jalan('America/Anchorage')];
  expect([timur[0], barat[0]]).toEqual(['9', '14']);
  expect(timur[1]).toMatch(/^[0-9a-f]{64}$/);
  expect(timur[1]).toBe(barat[1]);
});

test('berkas yang hilang lembar datanya tidak menyesatkan: lembar sumber yang tidak diuraikan ditolak', async () => {
  const [dasbor] = lembarBerbagan();
  const buku = bukaXlsx(await awal());
  expect(await buku.susunLembarBebas([dasbor])).toEqual({
    ok: false,
    error: { kode: 'sheet-not-makeable', lembar: LEMBAR_DASBOR, sel: 'B4', sebab: 'chart-source-unknown' },
  });
  // A data sheet that stands there already is enough.
  expect((await bukaXlsx(await berbagan()).susunLembarBebas([dasbor])).ok).toBe(true);
});
