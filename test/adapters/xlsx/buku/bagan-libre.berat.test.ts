import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { denganFolder, kelompokDengan, ubahDenganSoffice, ujiDengan } from '../../../alat/program-luar';
import { baganAneh, empatBagan, lembarBerbagan } from '../../../bangun/bagan';
import { lembar, tigaBaris } from '../../../kontrak/bahan';
import { bukaXlsx, bukuBaru } from './alat-buku';

const DPI = 72;

interface Kata {
  readonly x: number;
  readonly y: number;
  readonly kata: string;
}

interface Halaman {
  readonly kata: readonly Kata[];
  readonly lebar: number;
  readonly tinggi: number;
  /** RGB of a pixel; at this resolution pixels are points. */
  readonly warna: (x: number, y: number) => string;
}

/** Pages of a PDF as words with places and as pixels, by poppler. */
const halaman = (pdf: Uint8Array): Halaman[] =>
  denganFolder((folder) => {
    const jalur = join(folder, 'dasbor.pdf');
    writeFileSync(jalur, pdf);
    const html = execFileSync('pdftotext', ['-bbox', jalur, '-'], { encoding: 'utf8' });
    execFileSync('pdftoppm', ['-r', String(DPI), jalur, join(folder, 'h')]);
    return html
      .split('<page ')
      .slice(1)
      .map((isi, ke) => {
        const ppm = readFileSync(join(folder, `h-${ke + 1}.ppm`));
        const [kepala, lebar, tinggi] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(ppm.toString('latin1', 0, 60))!;
        return {
          kata: [...isi.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)"[^>]*yMax="([\d.]+)">([^<]*)</g)].map(
            ([, x, y1, y2, kata]) => ({ x: Number(x), y: (Number(y1) + Number(y2)) / 2, kata: kata! }),
          ),
          lebar: Number(lebar),
          tinggi: Number(tinggi),
          warna: (x, y) =>
            ppm
              .subarray(kepala.length + 3 * (Number(lebar) * Math.round(y) + x))
              .toString('hex', 0, 3)
              .toUpperCase(),
        };
      });
  });

kelompokDengan('poppler', 'bagan di LibreOffice', () => {
  ujiDengan('soffice', 'LibreOffice menggambar keempat jenis, dan isi yang aneh', async () => {
    const buku = bukaXlsx(await bukuBaru([lembar(tigaBaris)]));
    const hasil = await buku.susunLembarBebas(
      lembarBerbagan([...empatBagan, ...baganAneh.map(([, satu]) => satu)]),
    );
    expect(hasil).toEqual({ ok: true, value: undefined });
    // The table comes first; charts go over the pages after it.
    const [, satu, ...lain] = halaman(ubahDenganSoffice(buku.bytes(), 'dasbor.xlsx', 'pdf'));
    const { kata, lebar, tinggi, warna } = satu!;
    const tertulis = new Set(kata.map((ini) => ini.kata));
    // Title, categories, days of the axis in Indonesian, legend; none of them cut.
    for (const ini of 'Capaian indikator &amp; IK-01 IK-06 IV Pendidikan Pekerjaan Umum Mei Jun Belum Target'.split(
      ' ',
    ))
      expect([ini, tertulis.has(ini)]).toEqual([ini, true]);
    const jumlah = new Map<string, number>();
    for (let y = 0; y < tinggi; y++)
      for (let x = 0; x < lebar; x++) jumlah.set(warna(x, y), (jumlah.get(warna(x, y)) ?? 0) + 1);
    // Green, yellow, red, grey, the dashes of the target, the bars of the schedule.
    for (const rgb of ['2E7D32', 'F9A825', 'C62828', '9E9E9E', '212121', '0072B2'])
      expect([rgb, (jumlah.get(rgb) ?? 0) > 50]).toEqual([rgb, true]);
    // The first step is on top and begins first: bars go down and to the right. What holds them off the axis is not drawn.
    const awalBatang = (nama: string): readonly [y: number, x: number] => {
      const { x, y } = kata.find((ini) => ini.kata === nama)!;
      let kiri = Math.ceil(x);
      while (kiri < lebar && warna(kiri, y) !== '0072B2') kiri++;
      return [y, kiri];
    };
    const langkah = ['Penetapan', 'Distribusi', 'Kompilasi'].map(awalBatang);
    for (const ke of [0, 1] as const)
      expect(langkah.map((ini) => ini[ke])).toEqual(langkah.map((ini) => ini[ke]).sort((a, b) => a - b));
    expect(langkah[2]![1]).toBeLessThan(lebar);
    // Long names are cut, and leave out the legend, so that figures keep their room; so do 120 series.
    const sisa = lain.flatMap((ini) => ini.kata.map((k) => k.kata)).join(' ');
    expect(sisa).toContain('panjang');
    expect(sisa).not.toMatch(/Unit 1|жжж/);
  });
});
