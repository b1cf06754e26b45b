import type { Bentuk, Gambar } from '../../../src/lembar/bagan/gambar/tipe';

const RUANG = 'http://www.w3.org/2000/svg';

type Sifat = Readonly<Record<string, string | number>>;

function unsur(nama: string, sifat: Sifat, ...isi: readonly (Node | string)[]): SVGElement {
  const dibuat = document.createElementNS(RUANG, nama);
  for (const [kunci, nilai] of Object.entries(sifat)) dibuat.setAttribute(kunci, String(nilai));
  dibuat.append(...isi);
  return dibuat;
}

const judul = (teks: string): SVGElement => unsur('title', {}, teks);

/** A layout as SVG; `warna` and `putus` are of a series, by its place. */
export function svgGambar(
  { lebar, tinggi, bentuk }: Gambar,
  warna: (deret: number) => string,
  putus: (deret: number) => boolean,
): SVGElement {
  return unsur(
    'svg',
    { viewBox: `0 0 ${lebar} ${tinggi}`, 'aria-hidden': 'true' },
    ...bentuk.map((satu) => svgBentuk(satu, warna, putus)),
  );
}

function svgBentuk(
  satu: Bentuk,
  warna: (deret: number) => string,
  putus: (deret: number) => boolean,
): SVGElement {
  switch (satu.jenis) {
    case 'kotak':
      return unsur(
        'rect',
        { x: satu.x, y: satu.y, width: satu.lebar, height: satu.tinggi, fill: warna(satu.deret) },
        judul(satu.keterangan),
      );
    case 'garis':
      return unsur('polyline', {
        points: satu.titik.map((titik) => titik.join(',')).join(' '),
        fill: 'none',
        stroke: warna(satu.deret),
        'stroke-width': 2.5,
        ...(putus(satu.deret) ? { 'stroke-dasharray': '8 5' } : {}),
      });
    case 'penanda':
      return unsur(
        'circle',
        { cx: satu.titik[0], cy: satu.titik[1], r: 4, fill: warna(satu.deret) },
        judul(satu.keterangan),
      );
    case 'kisi':
      return unsur('line', {
        x1: satu.dari[0],
        y1: satu.dari[1],
        x2: satu.ke[0],
        y2: satu.ke[1],
        stroke: satu.pokok ? '#A6A6A6' : '#D9D9D9',
      });
    case 'teks': {
      const [x, y] = satu.titik;
      return unsur(
        'text',
        {
          x,
          y,
          'text-anchor': satu.rata,
          ...(satu.tegak ? { transform: `rotate(-90 ${x} ${y})` } : {}),
        },
        satu.isi,
      );
    }
  }
}
