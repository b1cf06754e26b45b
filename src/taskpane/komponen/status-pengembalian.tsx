import { Badge } from '@fluentui/react-components';
import type { Ketepatan, StatusPengembalian } from '../../domain/pengembalian/status';
import { useTeks } from '../konteks/bahasa';

const warna = {
  'belum-dikirim': 'subtle',
  terkirim: 'informative',
  diterima: 'success',
  'diterima-dengan-catatan': 'warning',
  dikembalikan: 'danger',
  nihil: 'success',
  'tidak-melapor': 'danger',
  digantikan: 'subtle',
} as const satisfies Record<StatusPengembalian, string>;

/** Where a return stands, in the words of the register. */
export function StatusPengembalianTampil({ status }: { readonly status: StatusPengembalian }) {
  const teks = useTeks('pengembalian');
  return (
    <Badge appearance="tint" shape="rounded" color={warna[status]}>
      {teks.status[status]}
    </Badge>
  );
}

export function KetepatanTampil({ ketepatan }: { readonly ketepatan: Ketepatan | null }) {
  const teks = useTeks('pengembalian');
  return ketepatan === null ? null : (
    <Badge appearance="outline" shape="rounded" color={ketepatan === 'terlambat' ? 'warning' : 'informative'}>
      {teks.ketepatan[ketepatan]}
    </Badge>
  );
}
