import { Subtitle2 } from '@fluentui/react-components';
import { useState } from 'react';
import type { IkhtisarDataSajian } from '../../../../sajian/data/ikhtisar';
import { useTeks } from '../../../hooks/bahasa';
import { useGayaData } from '../gaya';
import { HasilTercatat } from '../../../komponen/hasil-tercatat';
import { FormulirGantiKode } from './formulir-ganti-kode';

/** "Ganti kode unit", folded away until it is wanted or a unit with a provisional code was chosen. */
export function GantiKode({
  unit,
  dipilih,
  pilih,
}: {
  readonly unit: IkhtisarDataSajian['daftarUnit'];
  /** Code of the chosen unit, blank for none; absent while folded. */
  readonly dipilih: string | undefined;
  readonly pilih: (kode: string | undefined) => void;
}) {
  const gaya = useGayaData();
  const teks = useTeks('data').gantiKode;
  const [hasil, setHasil] = useState<readonly string[]>();
  return (
    <>
      <details
        open={dipilih !== undefined}
        onToggle={({ currentTarget: { open } }) => {
          if (open !== (dipilih !== undefined)) pilih(open ? '' : undefined);
        }}
      >
        <summary className={gaya.ringkas}>
          <Subtitle2 as="h3" className={gaya.judulRingkas}>
            {teks.judul}
          </Subtitle2>
        </summary>
        {dipilih !== undefined && (
          <FormulirGantiKode
            key={dipilih}
            unit={unit}
            awal={dipilih}
            selesai={({ judul, butir }) => {
              setHasil([judul, ...butir]);
              pilih(undefined);
            }}
          />
        )}
      </details>
      {hasil !== undefined && <HasilTercatat baris={hasil} />}
    </>
  );
}
