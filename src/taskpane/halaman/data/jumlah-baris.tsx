import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useTeks } from '../../hooks/bahasa';
import { useTulis } from '../../hooks/tulis';
import type { PratinjauTampil } from '../../pekerja/tugas/data';

const useGaya = makeStyles({
  daftar: { margin: 0 },
  baris: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  nilai: { flexShrink: 0, margin: 0, fontWeight: tokens.fontWeightSemibold },
});

const urutan = ['dibaca', 'baru', 'diperbarui', 'ditahan', 'tidakAdaDiBerkas'] as const;

/** Rows of the file, and what would become of them. */
export function JumlahBaris({ isi }: { readonly isi: PratinjauTampil }) {
  const gaya = useGaya();
  const teks = useTeks('data').pratinjau;
  const { angka } = useTulis();
  return (
    <>
      <dl className={gaya.daftar}>
        {urutan.map((nama) => (
          <div key={nama} className={gaya.baris}>
            <dt>{teks.jumlah[nama]}</dt>
            <dd className={gaya.nilai}>{angka(isi[nama])}</dd>
          </div>
        ))}
      </dl>
      {isi.tidakAdaDiBerkas > 0 && <Body1>{teks.tetapAda}</Body1>}
    </>
  );
}
