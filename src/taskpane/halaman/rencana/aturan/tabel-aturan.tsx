import { Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { AturanSajian } from '../../../../sajian/rencana/aturan';
import { StatusCapaianTampil } from '../../capaian/status-capaian';
import { useTeks } from '../../../hooks/bahasa';
import { useGayaRencana } from '../gaya';

const useGaya = makeStyles({
  tabel: {
    width: '100%',
    borderCollapse: 'collapse',
    '& th': { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
    '& th, & td': { padding: '6px 8px 6px 0', textAlign: 'left', verticalAlign: 'top' },
    '& tr': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  angka: { textAlign: 'right !important' as 'right', whiteSpace: 'nowrap' },
  label: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** From realisation to score and status, as the rule of the indicator has it. */
export function TabelAturan({ aturan: { baris, pita: isPita } }: { readonly aturan: AturanSajian }) {
  const gaya = useGaya();
  const { bagian, judul } = useGayaRencana();
  const teks = useTeks('aturan');
  return (
    <section className={bagian} aria-labelledby="tabel-aturan">
      <Subtitle2 as="h3" id="tabel-aturan" className={judul}>
        {isPita ? teks.pita : teks.contoh}
      </Subtitle2>
      <table className={gaya.tabel} aria-labelledby="tabel-aturan">
        <thead>
          <tr>
            <th scope="col">{isPita ? teks.kolom.pita : teks.kolom.realisasi}</th>
            {isPita && (
              <th scope="col" className={gaya.angka}>
                {teks.kolom.poin}
              </th>
            )}
            <th scope="col" className={gaya.angka}>
              {teks.kolom.skor}
            </th>
            <th scope="col">{teks.kolom.status}</th>
          </tr>
        </thead>
        <tbody>
          {baris.map((satu) => (
            <tr key={satu.letak ?? satu.nilai}>
              <th scope="row">
                {satu.nilai}
                {satu.letak !== null && <Caption1 className={gaya.label}>{satu.letak}</Caption1>}
              </th>
              {satu.poin !== null && <td className={gaya.angka}>{satu.poin}</td>}
              <td className={gaya.angka}>{satu.skor}</td>
              <td>
                <StatusCapaianTampil status={satu.status} />
                {satu.tercapai !== null && <Caption1 className={gaya.label}>{satu.tercapai}</Caption1>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
