import { Field, makeStyles, Select } from '@fluentui/react-components';

const useGaya = makeStyles({
  // A long choice must not make the box wider than the pane.
  bidang: {
    alignSelf: 'stretch',
    minWidth: 0,
    gridTemplateColumns: 'minmax(0, 1fr)',
    '& select': { minWidth: 0, textOverflow: 'ellipsis' },
  },
});

/** One choice of a list. */
export function Pilih({
  label,
  nilai,
  daftar,
  wajib = false,
  padaPilih,
}: {
  readonly label: string;
  readonly nilai: string;
  readonly daftar: readonly (readonly [nilai: string, label: string])[];
  readonly wajib?: boolean;
  readonly padaPilih: (nilai: string) => void;
}) {
  return (
    <Field label={label} required={wajib} className={useGaya().bidang}>
      <Select value={nilai} onChange={(_, { value }) => padaPilih(value)}>
        {daftar.map(([satu, teks]) => (
          <option key={satu} value={satu}>
            {teks}
          </option>
        ))}
      </Select>
    </Field>
  );
}
