import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useBahasa, useTeks } from '../konteks/bahasa';
import type { UnitTertunggak } from '../pekerja/tugas/tampil-kompilasi';
import { StatusPengembalianTampil } from './status-pengembalian';

const useGaya = makeStyles({
  daftar: { listStyleType: 'none', margin: 0, padding: 0 },
  butir: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  bawah: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
});

/** Units shown at first: of several hundred most people want the number and the first names. */
const SEKALI = 5;

/** Who has not reported, each with the last day for it. */
export function BelumMelapor({
  unit,
  tingkat = 'h4',
}: {
  readonly unit: readonly UnitTertunggak[];
  /** Level of its heading, one below what it stands under. */
  readonly tingkat?: 'h3' | 'h4';
}) {
  const gaya = useGaya();
  const { kode } = useBahasa();
  const teks = useTeks('pengembalian');
  const [semua, setSemua] = useState(false);
  if (unit.length === 0) return <Text block>{teks.semuaMelapor}</Text>;
  return (
    <>
      <Text as={tingkat} block weight="semibold" style={{ margin: 0 }}>
        {teks.belumMelapor(unit.length)}
      </Text>
      <ul className={gaya.daftar} aria-label={teks.belumMelapor(unit.length)}>
        {(semua ? unit : unit.slice(0, SEKALI)).map((satu) => (
          <li key={satu.kode} className={gaya.butir}>
            {satu.nama}
            <div className={gaya.bawah}>
              <StatusPengembalianTampil status={satu.status} />
              {satu.tenggat !== null && <Caption1>{teks.tenggat(satu.tenggat.teks[kode])}</Caption1>}
            </div>
          </li>
        ))}
      </ul>
      {!semua && unit.length > SEKALI && (
        <Button size="small" appearance="subtle" onClick={() => setSemua(true)}>
          {teks.semua(unit.length)}
        </Button>
      )}
    </>
  );
}
