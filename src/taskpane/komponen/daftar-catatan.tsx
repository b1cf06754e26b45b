import { Badge, Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { urutkanCatatan } from '../../domain/umum/catatan';
import { useTeks } from '../hooks/bahasa';
import { usePergi } from '../hooks/pergi';
import type { CatatanSajian } from '../../sajian/catatan';

const useGaya = makeStyles({
  daftar: { listStyleType: 'none', margin: 0, padding: 0 },
  butir: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  kepala: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  tempat: { color: tokens.colorNeutralForeground2 },
});

const warna = { galat: 'danger', peringatan: 'warning', info: 'informative' } as const;

/** Findings shown at first and with each press of the button; a file can have thousands. */
const SEKALI = 20;

/** Findings, the most serious first, each with its place as a link where the workbook has it. */
export function DaftarCatatan({
  catatan,
  label,
}: {
  readonly catatan: readonly CatatanSajian[];
  /** What they are of, for readers of the screen. */
  readonly label?: string;
}) {
  const gaya = useGaya();
  const teks = useTeks('komponen');
  const [batas, setBatas] = useState(SEKALI);
  const terurut = urutkanCatatan(catatan);
  const sisa = terurut.length - batas;
  if (catatan.length === 0) return null;
  return (
    <>
      <ul className={gaya.daftar} aria-label={label ?? teks.catatan}>
        {terurut.slice(0, batas).map((satu, k) => (
          <Catatan key={k} satu={satu} />
        ))}
      </ul>
      {sisa > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setBatas(batas + SEKALI)}>
          {teks.tampilkanLagi(sisa)}
        </Button>
      )}
    </>
  );
}

function Catatan({ satu }: { readonly satu: CatatanSajian }) {
  const gaya = useGaya();
  const teks = useTeks('komponen');
  const { pergi, dapat } = usePergi();
  const tempat = satu.tempat;
  return (
    <li className={gaya.butir}>
      <div className={gaya.kepala}>
        <Badge appearance="tint" color={warna[satu.tingkat]} shape="rounded">
          {satu.labelTingkat}
        </Badge>
        {tempat !== '' &&
          (dapat(satu.lokasi) ? (
            <Link as="button" onClick={() => pergi(satu.lokasi)} title={teks.bukaTempat}>
              {tempat}
            </Link>
          ) : (
            <Caption1 className={gaya.tempat}>{tempat}</Caption1>
          ))}
      </div>
      {satu.teks}
    </li>
  );
}
