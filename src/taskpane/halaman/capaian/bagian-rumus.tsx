import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useBahasa, useTeks } from '../../konteks/bahasa';
import { useTulis } from '../../konteks/tulis';
import type { AgregatTampil } from '../../pekerja/tugas/tampil-rincian';
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
export function BagianRumus({ agregat }: { readonly agregat: AgregatTampil }) {
  const gaya = useGaya();
  const { kode } = useBahasa();
  const teks = useTeks('capaian');
  const { angka } = useTulis();
  const { dipakai, tidakMemenuhi, diLuarBasis, dikeluarkan, baris, barisDikeluarkan } = agregat;
  const keluar = dikeluarkan.reduce((jumlah, { banyak }) => jumlah + banyak, 0);
  return (
    <section className={gaya.bagian}>
      <h4 className={gaya.judul}>{agregat.teks}</h4>
      <Text weight="semibold">= {agregat.nilai === null ? agregat.sebab?.[kode] : angka(agregat.nilai)}</Text>
      <ul className={gaya.hitungan}>
        <li>{teks.tingkat[agregat.tingkat](angka(dipakai))}</li>
        {tidakMemenuhi > 0 && <li>{teks.tidakMemenuhi(angka(tidakMemenuhi))}</li>}
        {diLuarBasis > 0 && <li>{teks.diLuarBasis(angka(diLuarBasis))}</li>}
        {dikeluarkan.map(({ sebab, banyak }, k) => (
          <li key={k}>{teks.dikeluarkan(angka(banyak), sebab[kode])}</li>
        ))}
      </ul>
      {barisDikeluarkan.length > 0 && (
        <details>
          <summary className={gaya.ringkas}>
            {teks.barisKeluar(angka(barisDikeluarkan.length), angka(keluar))}
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
          <summary className={gaya.ringkas}>{teks.barisDipakai(angka(baris.length), angka(dipakai))}</summary>
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
