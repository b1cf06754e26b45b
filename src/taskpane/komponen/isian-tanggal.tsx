import { Field, Input } from '@fluentui/react-components';
import { namaBulan } from '../../domain/kalender/nama-bulan';
import { useBahasa } from '../hooks/bahasa';

/** `2026-01-31` as an Indonesian office writes it: the field itself shows dates as this computer is set. */
function tulisIso(iso: string): string {
  const [tahun, bulan, hari] = iso.split('-').map(Number);
  const nama = bulan === undefined ? undefined : namaBulan[bulan - 1];
  return nama === undefined ? '' : `${hari} ${nama} ${tahun}`;
}

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
  const { kode } = useBahasa();
  const ukuran = kecil ? 'small' : 'medium';
  const terbaca = kode === 'id' ? tulisIso(nilai) : nilai;
  const hint = [terbaca, petunjuk].filter((satu) => satu !== undefined && satu !== '').join(' · ');
  return (
    <Field label={label} hint={hint} required={wajib} size={ukuran}>
      <Input size={ukuran} type="date" value={nilai} onChange={(_, { value }) => ubah(value)} />
    </Field>
  );
}
