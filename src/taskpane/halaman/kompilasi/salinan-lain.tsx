import { Button, Caption1, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTeks } from '../../hooks/bahasa';
import type { KompilasiPanel } from '../../pekerja/tugas/kompilasi';

const useGaya = makeStyles({
  daftar: { listStyleType: 'none', margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0 },
  butir: { overflowWrap: 'anywhere' },
});

/** Units drawn at first, and more with each press of the button. */
const SEKALI = 10;

/** Returns of another copy of the workspace, unit by unit: taken over only where a person says so. */
export function SalinanLain({
  unit,
  dicentang,
  centang,
}: {
  readonly unit: KompilasiPanel['salinanLain'];
  readonly dicentang: readonly string[];
  readonly centang: (opd: string, ya: boolean) => void;
}) {
  const gaya = useGaya();
  const teks = useTeks('kompilasi');
  const [batas, setBatas] = useState(SEKALI);
  const sisa = unit.length - batas;
  return (
    <section aria-label={teks.salinanLain(unit.length)}>
      <Text as="h4" weight="semibold" block style={{ margin: 0 }}>
        {teks.salinanLain(unit.length)}
      </Text>
      <Caption1 block>{teks.ketSalinanLain}</Caption1>
      <ul className={gaya.daftar}>
        {unit.slice(0, batas).map(({ opd, nama, kiriman }) => (
          <li key={opd} className={gaya.butir}>
            <Checkbox
              label={teks.ambilAlih(nama, kiriman)}
              checked={dicentang.includes(opd)}
              onChange={(_, { checked }) => centang(opd, checked === true)}
            />
          </li>
        ))}
      </ul>
      {sisa > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setBatas(batas + SEKALI)}>
          {teks.unitLagi(sisa)}
        </Button>
      )}
    </section>
  );
}

/** Whether a preview was made with these ticks. */
export const isSesuaiPilihan = (
  { salinanLain }: Pick<KompilasiPanel, 'salinanLain'>,
  dicentang: readonly string[],
): boolean => salinanLain.every(({ opd, diambil }) => diambil === dicentang.includes(opd));
