import { mergeClasses } from '@fluentui/react-components';
import type { Bentuk } from '../../../lembar/bagan/gambar/tipe';
import type { PeranDeret } from '../../../lembar/bagan/tipe';
import { Penanda } from './penanda';
import { idPola } from './pola';
import { putusGaris, useRupa, useWarnaGaris } from './rupa-peran';

/** One shape of a drawing. */
export function BentukTampil({
  bentuk,
  peran,
  awalan,
}: {
  readonly bentuk: Bentuk;
  /** Role of a series, by its place. */
  readonly peran: (deret: number) => PeranDeret;
  readonly awalan: string;
}) {
  const rupa = useRupa();
  const warna = useWarnaGaris();
  switch (bentuk.jenis) {
    case 'kotak': {
      const { x, y, lebar, tinggi, deret, keterangan } = bentuk;
      return (
        <rect
          x={x}
          y={y}
          width={lebar}
          height={tinggi}
          className={rupa.tepi}
          fill={`url(#${idPola(awalan, peran(deret))})`}
        >
          <title>{keterangan}</title>
        </rect>
      );
    }
    case 'garis':
      return (
        <polyline
          points={bentuk.titik.map((satu) => satu.join(',')).join(' ')}
          className={mergeClasses(rupa.garis, warna[peran(bentuk.deret)])}
          strokeDasharray={putusGaris[peran(bentuk.deret)]}
        />
      );
    case 'penanda':
      return (
        <Penanda
          titik={bentuk.titik}
          deret={bentuk.deret}
          kelas={mergeClasses(rupa.penanda, warna[peran(bentuk.deret)])}
          keterangan={bentuk.keterangan}
        />
      );
    case 'kisi':
      return (
        <line
          x1={bentuk.dari[0]}
          y1={bentuk.dari[1]}
          x2={bentuk.ke[0]}
          y2={bentuk.ke[1]}
          className={bentuk.pokok ? rupa.pokok : rupa.kisi}
        />
      );
    case 'teks': {
      const [x, y] = bentuk.titik;
      return (
        <text
          x={x}
          y={y}
          textAnchor={bentuk.rata}
          className={mergeClasses(rupa.teks, bentuk.milik === 'nilai' && rupa.nilai)}
          {...(bentuk.tegak ? { transform: `rotate(-90 ${x} ${y})` } : {})}
        >
          {bentuk.isi}
        </text>
      );
    }
  }
}
