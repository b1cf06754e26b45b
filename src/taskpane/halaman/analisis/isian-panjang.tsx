import { Field, Textarea } from '@fluentui/react-components';

/** Text of several lines in a small form. */
export function IsianPanjang({
  label,
  wajib = false,
  nilai,
  ubah,
}: {
  readonly label: string;
  readonly wajib?: boolean;
  readonly nilai: string;
  readonly ubah: (isi: string) => void;
}) {
  return (
    <Field label={label} required={wajib} size="small">
      <Textarea size="small" resize="vertical" value={nilai} onChange={(_, { value }) => ubah(value)} />
    </Field>
  );
}
