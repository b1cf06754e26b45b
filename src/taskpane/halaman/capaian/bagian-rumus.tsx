import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTeks } from '../../hooks/bahasa';
import { useTulis } from '../../hooks/tulis';
import type { AgregatSajian } from '../../../sajian/capaian/agregat';
import { BarisRincian } from './baris-rincian';

const useGaya = makeStyles({
  bagian: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  judul: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  hitungan: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  ringkas: { cursor: 'pointer' },
  daftar: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** One aggregate: its value, how many rows made it, what was left out and why, and the first of the rows. */
export function BagianRumus({ agregat }: { readonly agregat: AgregatSajian }) {
  const gaya = useGaya();
  const teks = useTeks('capaian');
  const { angka } = useTulis();
  const { hitungan, baris, barisDikeluarkan, jumlah } = agregat;
  return (
    <section className={gaya.bagian}>
      <h4 className={gaya.judul}>{agregat.teks}</h4>
      <Text weight="semibold">= {agregat.hasil}</Text>
      <ul className={gaya.hitungan}>
        {hitungan.map((satu) => (
          <li key={satu}>{satu}</li>
        ))}
      </ul>
      {barisDikeluarkan.length > 0 && (
        <details>
          <summary className={gaya.ringkas}>
            {teks.barisKeluar(angka(barisDikeluarkan.length), angka(jumlah.dikeluarkan))}
          </summary>
          <ul className={gaya.daftar}>
            {barisDikeluarkan.map((satu) => (
              <BarisRincian key={satu.id} baris={satu} />
            ))}
          </ul>
        </details>
      )}
      {baris.length > 0 && (
        <details>
          <summary className={gaya.ringkas}>
            {teks.barisDipakai(angka(baris.length), angka(jumlah.dipakai))}
          </summary>
          <ul className={gaya.daftar}>
            {baris.map((satu) => (
              <BarisRincian key={satu.id} baris={satu} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
