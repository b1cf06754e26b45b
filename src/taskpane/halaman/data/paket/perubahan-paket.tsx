import { Body1, Subtitle2 } from '@fluentui/react-components';
import { useState } from 'react';
import type { IkhtisarDataSajian } from '../../../../sajian/data/ikhtisar';
import type { PaketSajian } from '../../../../sajian/paket/paket';
import { useTeks } from '../../../hooks/bahasa';
import { useGayaData } from '../gaya';
import { HasilTercatat } from '../../../komponen/hasil-tercatat';
import { FormulirPaket } from './formulir-paket';
import { UsulanPaket } from './usulan-paket';

/** What became of packages: proposals that wait for a person, and a change that a person records. */
export function PerubahanPaket({
  unit,
  usulan,
}: {
  readonly unit: IkhtisarDataSajian['daftarUnit'];
  readonly usulan: IkhtisarDataSajian['usulan'];
}) {
  const gaya = useGayaData();
  const teks = useTeks('data').paket;
  const [terbuka, setTerbuka] = useState(false);
  const [hasil, setHasil] = useState<readonly string[]>();
  const selesai = ({ teks: satu, perubahan }: PaketSajian): void => {
    setHasil([satu, ...perubahan]);
    setTerbuka(false);
  };
  return (
    <section className={gaya.bagian} aria-labelledby="perubahan-paket">
      <Subtitle2 as="h3" id="perubahan-paket" className={gaya.judul}>
        {teks.judul}
      </Subtitle2>
      <Body1>{teks.penjelasan}</Body1>
      {hasil !== undefined && <HasilTercatat baris={hasil} />}
      {usulan !== null && <UsulanPaket usulan={usulan} selesai={selesai} />}
      <details open={terbuka} onToggle={({ currentTarget: { open } }) => setTerbuka(open)}>
        <summary className={gaya.ringkas}>{teks.catat}</summary>
        {terbuka && <FormulirPaket unit={unit} selesai={selesai} />}
      </details>
    </section>
  );
}
