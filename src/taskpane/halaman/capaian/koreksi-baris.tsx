import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { KoreksiDitawarkan } from '../../../sajian/koreksi/baris';
import { useTeks } from '../../hooks/bahasa';
import { BatalKoreksi } from './batal-koreksi';
import { FormulirKoreksi } from './formulir-koreksi';

const useGaya = makeStyles({
  tombol: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** At a row of Rincian Perhitungan: to correct one of its values, or to take a correction back. */
export function KoreksiBaris({ koreksi }: { readonly koreksi: KoreksiDitawarkan }) {
  const gaya = useGaya();
  const teks = useTeks('koreksi');
  const [buka, setBuka] = useState<string>();
  const tutup = (): void => setBuka(undefined);
  const dibatalkan = koreksi.kolom.find(({ nama }) => nama === buka);
  if (buka === '') return <FormulirKoreksi koreksi={koreksi} tutup={tutup} />;
  if (dibatalkan !== undefined) return <BatalKoreksi koreksi={koreksi} kolom={dibatalkan} tutup={tutup} />;
  return (
    <div className={gaya.tombol}>
      <Button size="small" appearance="subtle" onClick={() => setBuka('')}>
        {teks.tombol}
      </Button>
      {koreksi.kolom
        .filter(({ dikoreksi }) => dikoreksi)
        .map(({ nama, label }) => (
          <Button key={nama} size="small" appearance="subtle" onClick={() => setBuka(nama)}>
            {teks.batalkan(label)}
          </Button>
        ))}
    </div>
  );
}
