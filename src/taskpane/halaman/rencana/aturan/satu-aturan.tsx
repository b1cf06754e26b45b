import { Body1, Caption1Strong, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { AturanIndikator } from '../../../../application/rencana/aturan-indikator';
import { useTeks } from '../../../hooks/bahasa';
import { useTulis } from '../../../hooks/tulis';
import { useGayaRencana } from '../gaya';
import { TabelAturan } from './tabel-aturan';

const useGaya = makeStyles({
  atribut: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  nilai: { margin: 0, overflowWrap: 'anywhere' },
});

/** The rule of one indicator: its attributes, the table, and what has to be realised for each status. */
export function SatuAturan({
  aturan,
  desimal,
}: {
  readonly aturan: AturanIndikator;
  readonly desimal: number;
}) {
  const gaya = useGaya();
  const { bagian, judul } = useGayaRencana();
  const teks = useTeks('aturan');
  const tulis = useTulis();
  const angka = (nilai: number) => tulis.angka(nilai, desimal);
  const bersatuan = (nilai: number) => `${angka(nilai)} ${aturan.satuan}`.trim();
  const { target, ambang } = aturan;
  const atribut: readonly (readonly [string, string])[] = [
    [teks.polarisasi, aturan.polarisasi],
    [teks.cara, aturan.aturan],
    [teks.batas, teks.batasSkor(angka(aturan.batas.bawah), angka(aturan.batas.atas))],
    [
      aturan.targetContoh ? teks.targetContoh : teks.target,
      target.jenis === 'titik'
        ? bersatuan(target.nilai)
        : teks.antara(angka(target.bawah), bersatuan(target.atas)),
    ],
  ];
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
      <TabelAturan aturan={aturan} angka={angka} />
      {ambang.length > 0 && (
        <section className={bagian} aria-labelledby="ambang-aturan">
          <Subtitle2 as="h3" id="ambang-aturan" className={judul}>
            {teks.ambang}
          </Subtitle2>
          <ul>
            {ambang.map(({ jenjang, paling }) => (
              <li key={jenjang.label}>
                <Body1>
                  {teks.skorMulai(jenjang.label, angka(jenjang.mulai))}{' '}
                  {paling === undefined
                    ? teks.takTerjangkau
                    : paling.sedikit !== undefined && paling.banyak !== undefined
                      ? teks.antara(angka(paling.sedikit), bersatuan(paling.banyak))
                      : paling.sedikit !== undefined
                        ? teks.sedikit(bersatuan(paling.sedikit))
                        : paling.banyak !== undefined
                          ? teks.banyak(bersatuan(paling.banyak))
                          : teks.selalu}
                </Body1>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
