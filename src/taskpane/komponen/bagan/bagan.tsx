import { Body1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { bahanGambar } from '../../../lembar/bagan/gambar/dari-spec';
import { susunGambar } from '../../../lembar/bagan/gambar/gambar';
import type { BaganSpec } from '../../../lembar/bagan/tipe';
import { useTeks } from '../../hooks/bahasa';
import { useTulis } from '../../hooks/tulis';
import { BentukTampil } from './bentuk-tampil';
import { useLebar } from './lebar';
import { Legenda } from './legenda';
import { Pola } from './pola';
import { TabelAngka } from './tabel-angka';
import { tulisNilai, tulisSingkat } from './tulis-nilai';

const useGaya = makeStyles({
  bagan: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, margin: 0, minWidth: 0 },
  judul: { margin: 0 },
  bingkai: { overflowX: 'auto' },
  gambar: { display: 'block' },
});

/** A chart as its description has it, with what it says in words and its values as a table. */
export default function Bagan({ spec }: { readonly spec: BaganSpec }) {
  const gaya = useGaya();
  const teks = useTeks('bagan');
  const cara = useTulis();
  const format = spec.sumbu?.format;
  const [bingkai, lebar] = useLebar<HTMLDivElement>();
  const id = useId();
  const bahan = bahanGambar(spec);
  const gambar = susunGambar(bahan, lebar, tulisSingkat(format, cara));
  return (
    <figure className={gaya.bagan} aria-labelledby={id}>
      <Subtitle2 as="h3" id={id} className={gaya.judul}>
        {spec.judul}
      </Subtitle2>
      <div
        ref={bingkai}
        className={gaya.bingkai}
        {...(gambar !== undefined && gambar.lebar > lebar + 1
          ? { role: 'region', 'aria-label': spec.judul, tabIndex: 0 }
          : {})}
      >
        {gambar === undefined ? (
          <Body1>{teks.tanpaIsi}</Body1>
        ) : (
          <svg
            className={gaya.gambar}
            role="img"
            aria-label={spec.alt}
            width={gambar.lebar}
            height={gambar.tinggi}
            viewBox={`0 0 ${gambar.lebar} ${gambar.tinggi}`}
          >
            <Pola awalan={id} peran={spec.deret.map(({ peran }) => peran)} />
            {gambar.bentuk.map((bentuk, ke) => (
              <BentukTampil
                key={ke}
                bentuk={bentuk}
                peran={(deret) => spec.deret[deret]?.peran ?? 'belum'}
                awalan={id}
              />
            ))}
          </svg>
        )}
      </div>
      {gambar !== undefined && (
        <>
          <Legenda spec={spec} bahan={bahan} awalan={id} />
          <TabelAngka spec={spec} tulis={tulisNilai(format, cara)} />
        </>
      )}
    </figure>
  );
}
