import { makeStyles, tokens } from '@fluentui/react-components';
import type { TulisNilai } from '../../../lembar/bagan/gambar/tipe';
import type { BaganSpec } from '../../../lembar/bagan/tipe';
import { useTeks } from '../../hooks/bahasa';

const sel = {
  padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  verticalAlign: 'top',
} as const;

const useGaya = makeStyles({
  bingkai: { overflowX: 'auto' },
  tabel: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, minWidth: '100%' },
  kategori: { ...sel, textAlign: 'start', fontWeight: tokens.fontWeightRegular },
  kepala: { ...sel, textAlign: 'end', fontWeight: tokens.fontWeightSemibold },
  nilai: { ...sel, textAlign: 'end', whiteSpace: 'nowrap' },
});

/** The values of a chart, whole: for who does not see it, and for who wants them to the decimal. */
export function TabelAngka({ spec, tulis }: { readonly spec: BaganSpec; readonly tulis: TulisNilai }) {
  const gaya = useGaya();
  const teks = useTeks('bagan');
  return (
    <details>
      <summary>{teks.lihatAngka}</summary>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard */}
      <div className={gaya.bingkai} role="region" aria-label={teks.angka(spec.judul)} tabIndex={0}>
        <table className={gaya.tabel}>
          <thead>
            <tr>
              <td />
              {spec.deret.map(({ nama }, ke) => (
                <th key={ke} scope="col" className={gaya.kepala}>
                  {nama}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {spec.kategori.map((nama, ke) => (
              <tr key={ke}>
                <th scope="row" className={gaya.kategori}>
                  {nama}
                </th>
                {spec.deret.map(({ nilai }, k) => {
                  const satu = nilai[ke] ?? null;
                  return (
                    <td key={k} className={gaya.nilai}>
                      {satu === null ? teks.tanpaNilai : tulis(satu)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
