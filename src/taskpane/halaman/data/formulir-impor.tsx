import { Body1, Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { useTeks } from '../../hooks/bahasa';
import { useTulis } from '../../hooks/tulis';
import type { PratinjauTampil } from '../../pekerja/tugas/data';
import { useGayaData } from './gaya';

/** Names of the sheets, the same in every language. */
const namaLembar = { rup: 'Paket', transaksi: 'Transaksi' } as const;

/** The decision: import, or not; where rows are held only by a choice of its own. */
export function FormulirImpor({
  isi: { baru, diperbarui, ditahan, tabel },
  sibuk,
  tulis,
  taruh,
}: {
  readonly isi: PratinjauTampil;
  readonly sibuk: boolean;
  readonly tulis: (sebagian: boolean) => void;
  readonly taruh: () => void;
}) {
  const gaya = useGayaData();
  const teks = useTeks('data').impor;
  const { angka } = useTulis();
  const [sebagian, setSebagian] = useState(false);
  const dipakai = baru + diperbarui;
  const boleh = dipakai > 0 && (ditahan === 0 || sebagian);
  return (
    <div className={gaya.bagian}>
      {ditahan > 0 && dipakai > 0 && (
        <>
          <Body1>{teks.adaDitahan(angka(ditahan))}</Body1>
          <Checkbox
            label={teks.sebagian(angka(ditahan))}
            checked={sebagian}
            onChange={(_, { checked }) => setSebagian(checked === true)}
          />
        </>
      )}
      <Body1>
        {dipakai === 0 ? teks.tidakAdaBaris : teks.akanDitulis(angka(dipakai), namaLembar[tabel])}
      </Body1>
      <div className={gaya.deret}>
        <Button appearance="primary" disabled={sibuk || !boleh} onClick={() => tulis(sebagian)}>
          {teks.impor}
        </Button>
        <Button disabled={sibuk} onClick={taruh}>
          {teks.berkasLain}
        </Button>
      </div>
    </div>
  );
}
