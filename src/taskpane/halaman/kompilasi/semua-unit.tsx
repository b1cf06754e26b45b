import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { KetepatanTampil, StatusPengembalianTampil } from '../../komponen/status-pengembalian';
import { useTeks } from '../../hooks/bahasa';
import type { UnitRegisterSajian } from '../../../sajian/kompilasi/register';

const useGaya = makeStyles({
  daftar: { listStyleType: 'none', margin: 0, padding: 0 },
  butir: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  bawah: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
});

/** Units drawn at once: a large regency has hundreds. */
const SEKALI = 50;

export function SemuaUnit({ unit }: { readonly unit: readonly UnitRegisterSajian[] }) {
  const gaya = useGaya();
  const teks = useTeks('kompilasi');
  const umum = useTeks('pengembalian');
  const [batas, setBatas] = useState(SEKALI);
  return (
    <>
      <ul className={gaya.daftar} aria-label={teks.semuaUnit(unit.length)}>
        {unit.slice(0, batas).map((satu) => (
          <li key={satu.kode} className={gaya.butir}>
            {satu.nama}
            <div className={gaya.bawah}>
              <StatusPengembalianTampil status={satu.status} />
              <KetepatanTampil ketepatan={satu.ketepatan} />
              {satu.keterangan.map((apa) => (
                <Caption1 key={apa}>{apa}</Caption1>
              ))}
            </div>
          </li>
        ))}
      </ul>
      {unit.length > batas && (
        <Button size="small" appearance="subtle" onClick={() => setBatas(unit.length)}>
          {umum.semua(unit.length)}
        </Button>
      )}
    </>
  );
}
