import { Body1, Body1Strong, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { usePergi } from '../../hooks/pergi';
import { useTeks } from '../../hooks/bahasa';
import type { RincianTerkunciSajian } from '../../../sajian/capaian/rincian-terkunci';

const useGaya = makeStyles({
  bagian: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  daftar: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** Of a locked figure: who locked it, what it would be now, and the rows that changed since. */
export function RincianTerkunci({ isi }: { readonly isi: RincianTerkunciSajian }) {
  const gaya = useGaya();
  const teks = useTeks('capaian');
  const { pergi } = usePergi();
  const { kunci, kini, judul, baris, barisLain, rincianKini } = isi;
  return (
    <section className={gaya.bagian}>
      <Body1Strong>{kunci.teks}</Body1Strong>
      <Caption1>{kunci.keterangan}</Caption1>
      <Body1>{kini}</Body1>
      <Body1>{judul}</Body1>
      {baris.length > 0 && (
        <ul className={gaya.daftar}>
          {baris.map(({ teks: satu, diBuku }) => (
            <li key={satu}>
              {diBuku === null ? (
                <Caption1>{satu}</Caption1>
              ) : (
                <Link
                  as="button"
                  title={teks.bukaBaris}
                  onClick={() => pergi({ lembar: diBuku.lembar, baris: diBuku.baris })}
                >
                  {satu}
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
      {barisLain !== null && <Caption1>{barisLain}</Caption1>}
      <Caption1>{rincianKini}</Caption1>
    </section>
  );
}
