import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { hurufKolom } from '../../../../src/lembar/alamat';
import type { BaganTerlihat, DeretTerlihat, PenyediaBagan } from '../../../kontrak/bagan';
import type { BukuXlsx } from '../../../../src/adapters/xlsx/buku/buku-xlsx';
import { bukaXlsx, bukuBaru, teksBagian } from './alat-buku';

/** The bytes with one part rewritten, as another program or a person's Excel would leave them. */
export function suntingBagian(isi: Uint8Array, nama: string, ubah: (xml: string) => string): Uint8Array {
  const semua = unzipSync(isi);
  const lama = strFromU8(semua[nama]!);
  const baru = ubah(lama);
  if (baru === lama) throw new Error(`${nama}: nothing to change`);
  return zipSync({ ...semua, [nama]: strToU8(baru) });
}

const dekode = (teks: string): string =>
  teks
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#10;', '\n')
    .replaceAll('&amp;', '&');
const pertama = (xml: string, pola: RegExp): string => dekode(pola.exec(xml)?.[1] ?? '');

/** `[name of the part, target]` of relationships of a type. */
const tujuan = (isi: Uint8Array, rels: string, jenis: string): readonly (readonly [string, string])[] =>
  [...teksBagian(isi, rels).matchAll(/<Relationship [^>]*>/g)]
    .map(([satu]) => satu)
    .filter((satu) => satu.includes(`/${jenis}"`))
    .map((satu) => [pertama(satu, /Id="([^"]*)"/), pertama(satu, /Target="\/([^"]*)"/)]);

export const bagianLembarXlsx = (isi: Uint8Array, lembar: string): string => {
  const id = new RegExp(`<sheet [^>]*name="${lembar.replace(/[()]/g, '\\$&')}"[^>]*r:id="([^"]*)"`).exec(
    teksBagian(isi, 'xl/workbook.xml'),
  )![1];
  const rel = teksBagian(isi, 'xl/_rels/workbook.xml.rels')
    .match(/<Relationship [^>]*>/g)!
    .find((satu) => satu.includes(`Id="${id}"`))!;
  return pertama(rel, /Target="(?:\/xl\/|xl\/)?([^"]*)"/).replace(/^(?!xl\/)/, 'xl/');
};

const rels = (bagian: string): string => bagian.replace(/([^/]+)$/, '_rels/$1.rels');

/** The drawing part of a sheet, where the sheet names one. */
export function bagianGambar(isi: Uint8Array, lembar: string): string | undefined {
  const bagian = bagianLembarXlsx(isi, lembar);
  const id = /<drawing [^>]*r:id="([^"]*)"/.exec(teksBagian(isi, bagian))?.[1];
  return id === undefined
    ? undefined
    : tujuan(isi, rels(bagian), 'drawing').find(([satu]) => satu === id)![1];
}

export interface JangkarTerlihat {
  readonly id: string;
  readonly alt: string;
  readonly xml: string;
  readonly bagian: string;
}

export function jangkar(isi: Uint8Array, lembar: string): readonly JangkarTerlihat[] {
  const gambar = bagianGambar(isi, lembar);
  if (gambar === undefined) return [];
  const bagian = new Map(
    teksBagian(isi, gambar).includes('<c:chart') ? tujuan(isi, rels(gambar), 'chart') : [],
  );
  return [...teksBagian(isi, gambar).matchAll(/<xdr:twoCellAnchor[\s\S]*?<\/xdr:twoCellAnchor>/g)].map(
    ([xml]) => ({
      id: pertama(xml, /<xdr:cNvPr [^>]*name="([^"]*)"/),
      alt: pertama(xml, /<xdr:cNvPr [^>]*descr="([^"]*)"/),
      xml,
      bagian: bagian.get(pertama(xml, /<c:chart [^>]*r:id="([^"]*)"/)) ?? '',
    }),
  );
}

export function baganTerlihat(isi: Uint8Array, lembar: string): readonly BaganTerlihat[] {
  return jangkar(isi, lembar).map(({ id, bagian }) => {
    const xml = teksBagian(isi, bagian);
    const judul = pertama(xml, /<c:title>[\s\S]*?<a:t>([^<]*)<\/a:t>/);
    const deret = [...xml.matchAll(/<c:(bar|line)Chart>([\s\S]*?)<\/c:\1Chart>/g)].flatMap(
      ([, jenis, plot]) =>
        [...plot!.matchAll(/<c:ser>[\s\S]*?<\/c:ser>/g)].map(([ser]): DeretTerlihat => {
          const rupa = /<c:spPr>[\s\S]*?<\/c:spPr>/.exec(ser)![0];
          return {
            nama: pertama(ser, /<c:tx>[\s\S]*?<c:f>([^<]*)/),
            kategori: pertama(ser, /<c:cat>[\s\S]*?<c:f>([^<]*)/),
            nilai: pertama(ser, /<c:val>[\s\S]*?<c:f>([^<]*)/),
            rupa: jenis === 'bar' ? 'batang' : 'garis',
            warna: /srgbClr val="([^"]*)"/.exec(rupa)?.[1] ?? null,
          };
        }),
    );
    return { id, judul, mendatar: xml.includes('<c:barDir val="bar"/>'), deret };
  });
}

export const orangDiBagan: PenyediaBagan<BukuXlsx> = {
  buat: async (lembar) => bukaXlsx(await bukuBaru(lembar)),
  bagan: (buku, lembar) => Promise.resolve(baganTerlihat(buku.bytes(), lembar)),
  letak(buku, lembar, id) {
    const { xml } = jangkar(buku.bytes(), lembar).find((satu) => satu.id === id)!;
    const [kiri, kanan] = [...xml.matchAll(/<xdr:col>(\d+)/g)].map(([, satu]) => Number(satu));
    const [atas, bawah] = [...xml.matchAll(/<xdr:row>(\d+)/g)].map(([, satu]) => Number(satu));
    // The lower right corner of a cell is the upper left one of the next.
    return Promise.resolve([`${hurufKolom(kiri! + 1)}${atas! + 1}`, `${hurufKolom(kanan!)}${bawah}`]);
  },
  geser(buku, lembar, id, baris) {
    const isi = buku.bytes();
    const { xml } = jangkar(isi, lembar).find((satu) => satu.id === id)!;
    const pindah = xml.replace(/<xdr:row>(\d+)/g, (_, satu) => `<xdr:row>${Number(satu) + baris}`);
    return Promise.resolve(
      bukaXlsx(suntingBagian(isi, bagianGambar(isi, lembar)!, (semua) => semua.replace(xml, pindah))),
    );
  },
  warnai(buku, lembar, id, warna) {
    const isi = buku.bytes();
    const { bagian } = jangkar(isi, lembar).find((satu) => satu.id === id)!;
    return Promise.resolve(
      bukaXlsx(
        suntingBagian(isi, bagian, (xml) =>
          xml.replace(/(<c:ser>[\s\S]*?<c:spPr>[\s\S]*?srgbClr val=")[^"]*/, `$1${warna}`),
        ),
      ),
    );
  },
  hapusBagan(buku, lembar, id) {
    const isi = buku.bytes();
    const { xml } = jangkar(isi, lembar).find((satu) => satu.id === id)!;
    return Promise.resolve(
      bukaXlsx(suntingBagian(isi, bagianGambar(isi, lembar)!, (semua) => semua.replace(xml, ''))),
    );
  },
  gantiNama(buku, dari, ke) {
    const isi = suntingBagian(buku.bytes(), 'xl/workbook.xml', (xml) =>
      xml.replace(`name="${dari}"`, `name="${ke}"`),
    );
    return Promise.resolve(bukaXlsx(isi));
  },
};
