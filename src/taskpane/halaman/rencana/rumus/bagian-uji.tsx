import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useBahasa, useTeks } from '../../../hooks/bahasa';
import { useTulis } from '../../../hooks/tulis';
import type { BagianUji as Bagian, HasilTampil } from '../../../pekerja/tugas/rencana-uji';
import { useGayaRencana } from '../gaya';

const useGaya = makeStyles({
  bagian: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  tabel: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    '& th, & td': { padding: '3px 6px 3px 0', textAlign: 'left', verticalAlign: 'top' },
    '& tr': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  // A usual code stays whole; one that is a whole name is broken rather than widening the table.
  opd: { maxWidth: '16ch', overflowWrap: 'break-word' },
  angka: { textAlign: 'right !important' as 'right', whiteSpace: 'nowrap' },
});

const DESIMAL_BARIS = 2;

/** One part of a tried formula: its value, how many rows went in or stayed out and why, and the first of them. */
export function BagianUji({
  bagian,
  tulis,
}: {
  readonly bagian: Bagian;
  readonly tulis: (hasil: HasilTampil) => string;
}) {
  const gaya = useGaya();
  const { mono } = useGayaRencana();
  const teks = useTeks('rumus').uji;
  const { kode } = useBahasa();
  const { angka } = useTulis();
  const banyak = [
    teks.dipakai(angka(bagian.dipakai)),
    ...(bagian.tidakMemenuhi > 0 ? [teks.tidakMemenuhi(angka(bagian.tidakMemenuhi))] : []),
    ...(bagian.diLuarBasis > 0 ? [teks.diLuarBasis(angka(bagian.diLuarBasis))] : []),
  ];
  const [kolomBaris, kolomOpd, kolomNilai] = teks.kolom;
  return (
    <div className={gaya.bagian}>
      <Body1>
        <code className={mono}>{bagian.teks}</code> = {tulis(bagian.hasil)}
      </Body1>
      <Caption1>{banyak.join(', ')}</Caption1>
      {bagian.dikeluarkan.map(({ sebab, banyak: jumlah }, k) => (
        <Caption1 key={k}>{teks.dikeluarkan(angka(jumlah), sebab[kode])}</Caption1>
      ))}
      {bagian.baris.length > 0 && (
        <details>
          <summary>{teks.barisPertama}</summary>
          <table className={gaya.tabel}>
            <thead>
              <tr>
                <th scope="col">{kolomBaris}</th>
                <th scope="col">{kolomOpd}</th>
                <th scope="col" className={gaya.angka}>
                  {kolomNilai}
                </th>
              </tr>
            </thead>
            <tbody>
              {bagian.baris.map((baris, k) => (
                <tr key={k}>
                  <td>{baris.label}</td>
                  <td className={gaya.opd}>{baris.opd}</td>
                  <td className={gaya.angka}>{angka(baris.nilai, DESIMAL_BARIS)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </div>
  );
}
