import { Badge, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { AturanIndikator, BarisAturan } from '../../../../application/rencana/aturan-indikator';
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

const warnaLencana = {
  merah: 'danger',
  jingga: 'warning',
  kuning: 'warning',
  hijau: 'success',
  'hijau-tua': 'success',
} as const;

/** From realisation to score and status, as the rule of the indicator has it. */
export function TabelAturan({
  aturan: { baris },
  angka,
}: {
  readonly aturan: AturanIndikator;
  readonly angka: (nilai: number) => string;
}) {
  const gaya = useGaya();
  const { bagian, judul } = useGayaRencana();
  const teks = useTeks('aturan');
  const isPita = baris[0]?.poin !== undefined;
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
            <tr key={satu.label}>
              <th scope="row">
                {satu.realisasi === undefined ? (
                  satu.label
                ) : (
                  <>
                    {angka(satu.realisasi)} <Caption1 className={gaya.label}>{satu.label}</Caption1>
                  </>
                )}
              </th>
              {satu.poin !== undefined && <td className={gaya.angka}>{angka(satu.poin)}</td>}
              <td className={gaya.angka}>
                {satu.capaian.skor.jenis === 'skor' ? angka(satu.capaian.skor.skor) : '–'}
              </td>
              <td>
                <Status baris={satu} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Status({ baris: { capaian } }: { readonly baris: BarisAturan }) {
  const gaya = useGaya();
  const teks = useTeks('aturan');
  const { status, tercapai } = capaian;
  if (status.jenis !== 'berstatus') return teks.tidakDapatDinilai;
  return (
    <>
      <Badge appearance="tint" shape="rounded" color={warnaLencana[status.jenjang.warna]}>
        {status.jenjang.label}
      </Badge>
      {tercapai !== undefined && (
        <Caption1 className={gaya.label}>{tercapai ? teks.tercapai : teks.belumTercapai}</Caption1>
      )}
    </>
  );
}
