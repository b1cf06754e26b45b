import { Body1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { EntriTawaran } from '../../../../application/rencana/pustaka-rencana';
import { useTeks } from '../../../hooks/bahasa';
import { useGayaRencana } from '../gaya';

const useGaya = makeStyles({
  rincian: { maxWidth: '100%' },
  isi: { margin: `${tokens.spacingVerticalXS} 0 0`, overflowWrap: 'anywhere' },
  nilai: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

/** What an entry measures, its formula in words and as written, and what it needs. */
export function RincianEntri({
  entri,
  namaEntri,
}: {
  readonly entri: EntriTawaran;
  readonly namaEntri: (id: string) => string;
}) {
  const gaya = useGaya();
  const { mono } = useGayaRencana();
  const teks = useTeks('pustaka');
  const baris: readonly (readonly [judul: string, isi: string, kode?: true])[] = [
    [teks.rumusDenganKata, entri.bacaan],
    [teks.basis, entri.bacaanBasis ?? ''],
    [teks.memerlukan, entri.memerlukan.map(namaEntri).join('; ')],
    [teks.variabel, entri.variabel.map(({ nama, label }) => `${label} (${nama})`).join('; ')],
    [teks.rumus, entri.rumus, true],
    [teks.sumberData, entri.sumberData],
    [teks.referensi, entri.referensi],
  ];
  return (
    <details className={gaya.rincian}>
      <summary aria-label={`${teks.rincian}: ${entri.nama}`}>{teks.rincian}</summary>
      <div className={gaya.isi}>
        <Body1>{entri.definisi}</Body1>
        <dl className={gaya.isi}>
          {baris
            .filter(([, isi]) => isi !== '')
            .map(([judul, isi, kode]) => (
              <div key={judul}>
                <dt>
                  <Caption1Strong>{judul}</Caption1Strong>
                </dt>
                <dd className={gaya.nilai}>
                  {kode === true ? <code className={mono}>{isi}</code> : <Body1>{isi}</Body1>}
                </dd>
              </div>
            ))}
        </dl>
      </div>
    </details>
  );
}
