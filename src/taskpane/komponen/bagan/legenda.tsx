import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { BahanGambar } from '../../../lembar/bagan/gambar/tipe';
import type { BaganSpec } from '../../../lembar/bagan/tipe';
import { Penanda } from './penanda';
import { idPola } from './pola';
import { putusGaris, useRupa, useWarnaGaris } from './rupa-peran';

const LEBAR = 24;
const TINGGI = 12;

const useGaya = makeStyles({
  daftar: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  butir: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  contoh: { flexShrink: 0 },
  nama: { overflowWrap: 'anywhere' },
});

/** What each series looks like; without those that are not seen. */
export function Legenda({
  spec,
  bahan,
  awalan,
}: {
  readonly spec: BaganSpec;
  readonly bahan: BahanGambar;
  readonly awalan: string;
}) {
  const gaya = useGaya();
  const rupa = useRupa();
  const warna = useWarnaGaris();
  return (
    <ul className={gaya.daftar}>
      {spec.deret.map(({ nama, peran }, ke) => {
        const satu = bahan.deret[ke];
        return satu === undefined || satu.rupa === 'tak-tampak' ? null : (
          <li key={ke} className={gaya.butir}>
            <svg width={LEBAR} height={TINGGI} aria-hidden className={gaya.contoh}>
              {satu.rupa === 'batang' ? (
                <rect
                  x="1"
                  y="1"
                  width={LEBAR - 2}
                  height={TINGGI - 2}
                  className={rupa.tepi}
                  fill={`url(#${idPola(awalan, peran)})`}
                />
              ) : (
                <line
                  x1="0"
                  x2={LEBAR}
                  y1={TINGGI / 2}
                  y2={TINGGI / 2}
                  className={mergeClasses(rupa.garis, warna[peran])}
                  strokeDasharray={putusGaris[peran]}
                />
              )}
              {satu.rupa === 'garis' && !satu.acuan && (
                <Penanda
                  titik={[LEBAR / 2, TINGGI / 2]}
                  deret={ke}
                  kelas={mergeClasses(rupa.penanda, warna[peran])}
                />
              )}
            </svg>
            <Text size={200} className={gaya.nama}>
              {nama}
            </Text>
          </li>
        );
      })}
    </ul>
  );
}
