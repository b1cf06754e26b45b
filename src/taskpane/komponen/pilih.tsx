import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useGaya = makeStyles({
  // A list box is as wide as its longest option otherwise, and names of units are long.
  bidang: { alignSelf: 'stretch', minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  akar: { minWidth: 0 },
  pilihan: { minWidth: 0, textOverflow: 'ellipsis' },
});

/** A labelled choice that stays within the pane. Its options are `daftar`, then `children`. */
export function Pilih({
  label,
  petunjuk,
  nilai,
  daftar = [],
  wajib = false,
  nonaktif = false,
  ubah,
  children,
}: {
  readonly label: string;
  readonly petunjuk?: string;
  readonly nilai: string;
  readonly daftar?: readonly (readonly [nilai: string, label: string])[];
  readonly wajib?: boolean;
  readonly nonaktif?: boolean;
  readonly ubah: (nilai: string) => void;
  readonly children?: ReactNode;
}) {
  const gaya = useGaya();
  return (
    <Field
      label={label}
      required={wajib}
      className={gaya.bidang}
      {...(petunjuk === undefined ? {} : { hint: petunjuk })}
    >
      <Select
        root={{ className: gaya.akar }}
        className={gaya.pilihan}
        value={nilai}
        disabled={nonaktif}
        onChange={(_, { value }) => ubah(value)}
      >
        {daftar.map(([satu, teks]) => (
          <option key={satu} value={satu}>
            {teks}
          </option>
        ))}
        {children}
      </Select>
    </Field>
  );
}
