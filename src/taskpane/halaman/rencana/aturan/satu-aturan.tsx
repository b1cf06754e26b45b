import { Body1, Caption1Strong, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { AturanSajian } from '../../../../sajian/rencana/aturan';
import { useTeks } from '../../../hooks/bahasa';
import { useGayaRencana } from '../gaya';
import { TabelAturan } from './tabel-aturan';

const useGaya = makeStyles({
  atribut: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  nilai: { margin: 0, overflowWrap: 'anywhere' },
});

/** The rule of one indicator: its attributes, the table, and what has to be realised for each status. */
export function SatuAturan({ aturan }: { readonly aturan: AturanSajian }) {
  const gaya = useGaya();
  const { bagian, judul } = useGayaRencana();
  const teks = useTeks('aturan');
  const { atribut, ambang } = aturan;
  return (
    <>
      <dl className={gaya.atribut}>
        {atribut.map(([nama, isi]) => (
          <div key={nama}>
            <dt>
              <Caption1Strong>{nama}</Caption1Strong>
            </dt>
            <dd className={gaya.nilai}>
              <Body1>{isi}</Body1>
            </dd>
          </div>
        ))}
      </dl>
      <TabelAturan aturan={aturan} />
      {ambang.length > 0 && (
        <section className={bagian} aria-labelledby="ambang-aturan">
          <Subtitle2 as="h3" id="ambang-aturan" className={judul}>
            {teks.ambang}
          </Subtitle2>
          <ul>
            {ambang.map((satu) => (
              <li key={satu}>
                <Body1>{satu}</Body1>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
