import { Field, Input } from '@fluentui/react-components';
import { useTulis } from '../hooks/tulis';

/** A date field that says the chosen date in words, so that 01/05 is never mistaken. */
export function IsianTanggal({
  label,
  petunjuk,
  wajib = false,
  kecil = false,
  nilai,
  ubah,
}: {
  readonly label: string;
  readonly petunjuk?: string;
  readonly wajib?: boolean;
  readonly kecil?: boolean;
  /** `2026-01-31`, or empty. */
  readonly nilai: string;
  readonly ubah: (iso: string) => void;
}) {
  const { tanggalIso } = useTulis();
  const ukuran = kecil ? 'small' : 'medium';
  // The field itself shows dates as this computer is set.
  const hint = [tanggalIso(nilai), petunjuk].filter((satu) => satu !== undefined && satu !== '').join(' · ');
  return (
    <Field label={label} hint={hint} required={wajib} size={ukuran}>
      <Input size={ukuran} type="date" value={nilai} onChange={(_, { value }) => ubah(value)} />
    </Field>
  );
}
