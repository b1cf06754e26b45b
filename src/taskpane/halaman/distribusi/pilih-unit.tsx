import { Body1, Checkbox, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { KotakCari } from '../../komponen/kotak-cari';
import { useState } from 'react';
import type { AkanDikirimSajian } from '../../../sajian/distribusi/akan-dikirim';
import { useTeks } from '../../hooks/bahasa';
import { useGayaDistribusi } from './gaya';
import type { PilihanUnit } from './pilihan-unit';

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

/** Which units are sent to: all, those that were not yet, or some by name. */
export function PilihUnit({
  unit,
  jumlahBelum,
  pilihan,
  pilih,
  dicentang,
  centang,
  nonaktif,
}: {
  readonly unit: AkanDikirimSajian['unit'];
  readonly jumlahBelum: number;
  readonly pilihan: PilihanUnit;
  readonly pilih: (pilihan: PilihanUnit) => void;
  readonly dicentang: ReadonlySet<string>;
  readonly centang: (kode: ReadonlySet<string>) => void;
  readonly nonaktif: boolean;
}) {
  const gaya = useGaya();
  const umum = useGayaDistribusi();
  const teks = useTeks('distribusi');
  const [cari, setCari] = useState('');
  const kata = cari.trim().toLowerCase();
  const cocok = unit.filter(({ kode, nama }) => `${kode} ${nama}`.toLowerCase().includes(kata));
  const jumlah = { semua: unit.length, belum: jumlahBelum, pilih: dicentang.size };
  const daftarPilihan: readonly PilihanUnit[] =
    jumlahBelum > 0 && jumlahBelum < unit.length ? ['semua', 'belum', 'pilih'] : ['semua', 'pilih'];
  const ubah = (kode: string, ya: boolean): void => {
    const baru = new Set(dicentang);
    if (ya) baru.add(kode);
    else baru.delete(kode);
    centang(baru);
  };
  return (
    <div className={umum.bagian}>
      <Field label={teks.unit}>
        <RadioGroup
          value={pilihan}
          disabled={nonaktif}
          onChange={(_, { value }) => pilih(value as PilihanUnit)}
        >
          {daftarPilihan.map((satu) => (
            <Radio key={satu} value={satu} label={teks.pilihan[satu](jumlah[satu])} />
          ))}
        </RadioGroup>
      </Field>
      {pilihan === 'pilih' && (
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
      )}
    </div>
  );
}
