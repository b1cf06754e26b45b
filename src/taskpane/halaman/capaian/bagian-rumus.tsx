import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTeks } from '../../hooks/bahasa';
import { useTulis } from '../../hooks/tulis';
import type { AgregatSajian, BarisSajian } from '../../../sajian/capaian/agregat';
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
  const { hitungan, baris, barisDikeluarkan, barisSesudah, jumlah } = agregat;
  return (
    <section className={gaya.bagian}>
      <h4 className={gaya.judul}>{agregat.teks}</h4>
      <Text weight="semibold">= {agregat.hasil}</Text>
      <ul className={gaya.hitungan}>
        {hitungan.map((satu) => (
          <li key={satu}>{satu}</li>
        ))}
      </ul>
      <DaftarBaris
        judul={teks.barisKeluar(angka(barisDikeluarkan.length), angka(jumlah.dikeluarkan))}
        baris={barisDikeluarkan}
      />
      <DaftarBaris
        judul={teks.barisSesudah(angka(barisSesudah.length), angka(jumlah.sesudah))}
        baris={barisSesudah}
      />
      <DaftarBaris judul={teks.barisDipakai(angka(baris.length), angka(jumlah.dipakai))} baris={baris} />
    </section>
  );
}

/** Rows of one kind, folded; nothing where there are none. */
function DaftarBaris({ judul, baris }: { readonly judul: string; readonly baris: readonly BarisSajian[] }) {
  const gaya = useGaya();
  if (baris.length === 0) return null;
  return (
    <details>
      <summary className={gaya.ringkas}>{judul}</summary>
      <ul className={gaya.daftar}>
        {baris.map((satu) => (
          <BarisRincian key={satu.id} baris={satu} />
        ))}
      </ul>
    </details>
  );
}
