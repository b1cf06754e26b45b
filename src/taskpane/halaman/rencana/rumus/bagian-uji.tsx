import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useTeks } from '../../../hooks/bahasa';
import type { BagianUjiSajian } from '../../../../sajian/rencana/uji';
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

/** One part of a tried formula: its value, how many rows went in or stayed out and why, and the first of them. */
export function BagianUji({ bagian }: { readonly bagian: BagianUjiSajian }) {
  const gaya = useGaya();
  const { mono } = useGayaRencana();
  const teks = useTeks('rumus').uji;
  const [kolomBaris, kolomOpd, kolomNilai] = teks.kolom;
  return (
    <div className={gaya.bagian}>
      <Body1>
        <code className={mono}>{bagian.teks}</code> = {bagian.hasil}
      </Body1>
      {bagian.hitungan.map((satu, k) => (
        <Caption1 key={k}>{satu}</Caption1>
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
                  <td>{baris.nama}</td>
                  <td className={gaya.opd}>{baris.opd}</td>
                  <td className={gaya.angka}>{baris.nilai}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </div>
  );
}
