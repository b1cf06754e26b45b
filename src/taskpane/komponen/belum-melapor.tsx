import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { StatusPengembalianTampil } from './status-pengembalian';
import { useTeks } from '../hooks/bahasa';
import type { BelumMelaporSajian } from '../../sajian/kompilasi/belum-melapor';

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
  isi: { judul, unit },
  tingkat = 'h4',
}: {
  readonly isi: BelumMelaporSajian;
  /** Level of its heading, one below what it stands under. */
  readonly tingkat?: 'h3' | 'h4';
}) {
  const gaya = useGaya();
  const teks = useTeks('pengembalian');
  const [semua, setSemua] = useState(false);
  if (unit.length === 0) return <Text block>{judul}</Text>;
  return (
    <>
      <Text as={tingkat} block weight="semibold" style={{ margin: 0 }}>
        {judul}
      </Text>
      <ul className={gaya.daftar} aria-label={judul}>
        {(semua ? unit : unit.slice(0, SEKALI)).map((satu) => (
          <li key={satu.kode} className={gaya.butir}>
            {satu.nama}
            <div className={gaya.bawah}>
              <StatusPengembalianTampil status={satu.status} />
              {satu.tenggat !== null && <Caption1>{satu.tenggat}</Caption1>}
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
