import { Field, Input, makeStyles } from '@fluentui/react-components';

const useGaya = makeStyles({ bidang: { minWidth: 0 }, isian: { minWidth: 0 } });

/** One line of text in a small form. */
export function IsianTeks({
  label,
  petunjuk,
  wajib = false,
  nilai,
  ubah,
}: {
  readonly label: string;
  readonly petunjuk?: string;
  readonly wajib?: boolean;
  readonly nilai: string;
  readonly ubah: (isi: string) => void;
}) {
  const gaya = useGaya();
  return (
    <Field
      label={label}
      required={wajib}
      size="small"
      className={gaya.bidang}
      {...(petunjuk === undefined ? {} : { hint: petunjuk })}
    >
      <Input size="small" className={gaya.isian} value={nilai} onChange={(_, { value }) => ubah(value)} />
    </Field>
  );
}
