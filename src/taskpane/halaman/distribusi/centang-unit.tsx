import { Body1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { KotakCari } from '../../komponen/kotak-cari';
import { useTeks } from '../../hooks/bahasa';

const useGaya = makeStyles({
  daftar: {
    maxHeight: '240px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  cari: { maxWidth: '100%' },
});

/** Units to tick, found by name or code. */
export function CentangUnit({
  unit,
  dicentang,
  centang,
  nonaktif,
}: {
  readonly unit: readonly { readonly kode: string; readonly nama: string }[];
  readonly dicentang: ReadonlySet<string>;
  readonly centang: (kode: ReadonlySet<string>) => void;
  readonly nonaktif: boolean;
}) {
  const gaya = useGaya();
  const teks = useTeks('distribusi');
  const [cari, setCari] = useState('');
  const kata = cari.trim().toLowerCase();
  const cocok = unit.filter(({ kode, nama }) => `${kode} ${nama}`.toLowerCase().includes(kata));
  const ubah = (kode: string, ya: boolean): void => {
    const baru = new Set(dicentang);
    if (ya) baru.add(kode);
    else baru.delete(kode);
    centang(baru);
  };
  return (
    <>
      <KotakCari
        className={gaya.cari}
        aria-label={teks.cari}
        placeholder={teks.cari}
        value={cari}
        ubah={setCari}
      />
      {cocok.length === 0 ? (
        <Body1>{teks.tidakKetemu}</Body1>
      ) : (
        <div className={gaya.daftar} role="group" aria-label={teks.daftarUnit}>
          {cocok.map(({ kode, nama }) => (
            <div key={kode}>
              <Checkbox
                label={nama}
                checked={dicentang.has(kode)}
                disabled={nonaktif}
                onChange={(_, { checked }) => ubah(kode, checked === true)}
              />
            </div>
          ))}
        </div>
      )}
    </>
  );
}
