import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useGaya = makeStyles({
  // A list box is as wide as its longest option otherwise, and names of units are long.
  akar: { minWidth: 0 },
  pilihan: { minWidth: 0, textOverflow: 'ellipsis' },
});

/** A labelled choice that stays within the pane. `children` are its options. */
export function Pilih({
  label,
  nilai,
  nonaktif = false,
  ubah,
  children,
}: {
  readonly label: string;
  readonly nilai: string;
  readonly nonaktif?: boolean;
  readonly ubah: (nilai: string) => void;
  readonly children: ReactNode;
}) {
  const gaya = useGaya();
  return (
    <Field label={label} className={gaya.akar}>
      <Select
        root={{ className: gaya.akar }}
        className={gaya.pilihan}
        value={nilai}
        disabled={nonaktif}
        onChange={(_, { value }) => ubah(value)}
      >
        {children}
      </Select>
    </Field>
  );
}
