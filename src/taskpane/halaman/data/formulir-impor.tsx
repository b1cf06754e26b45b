import { Body1, Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { useTeks } from '../../hooks/bahasa';
import { useTulis } from '../../hooks/tulis';
import type { BerkasData, OpsiPaket, PermintaanImpor, PratinjauTampil } from '../../pekerja/tugas/data';
import { useGayaData } from './gaya';
import { jumlahSel } from './jumlah-sel';

/** Names of the sheets, the same in every language. */
const namaLembar = { rup: 'Paket', transaksi: 'Transaksi' } as const;

/** What a person chose beside importing at all. */
export type PilihanImpor = Omit<PermintaanImpor, keyof BerkasData | keyof OpsiPaket>;

/** The decision: import, or not; where rows are held only by a choice of its own. Blanks of the file blank nothing unless it is chosen. */
export function FormulirImpor({
  isi: { baru, diperbarui, ditahan, kosong, tabel },
  tertahan,
  sibuk,
  tulis,
  taruh,
}: {
  readonly isi: PratinjauTampil;
  /** What was chosen beside cannot be. */
  readonly tertahan: boolean;
  readonly sibuk: boolean;
  readonly tulis: (pilihan: PilihanImpor) => void;
  readonly taruh: () => void;
}) {
  const gaya = useGayaData();
  const teks = useTeks('data').impor;
  const { angka } = useTulis();
  const [sebagian, setSebagian] = useState(false);
  const [kosongkan, setKosongkan] = useState(false);
  const dipakai = baru + diperbarui;
  const boleh = !tertahan && dipakai > 0 && (ditahan === 0 || sebagian);
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
      {kosong.length > 0 && (
        <Checkbox
          label={teks.kosongkan(angka(jumlahSel(kosong)))}
          checked={kosongkan}
          onChange={(_, { checked }) => setKosongkan(checked === true)}
        />
      )}
      {!tertahan && (
        <Body1>
          {dipakai === 0 ? teks.tidakAdaBaris : teks.akanDitulis(angka(dipakai), namaLembar[tabel])}
        </Body1>
      )}
      <div className={gaya.deret}>
        <Button
          appearance="primary"
          disabled={sibuk || !boleh}
          onClick={() => tulis({ sebagian, kosongkan })}
        >
          {teks.impor}
        </Button>
        <Button disabled={sibuk} onClick={taruh}>
          {teks.berkasLain}
        </Button>
      </div>
    </div>
  );
}
