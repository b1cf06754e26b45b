import { Badge } from '@fluentui/react-components';
import type { StatusPengembalian } from '../../domain/pengembalian/status';
import type { KetepatanSajian, StatusPengembalianSajian } from '../../sajian/kompilasi/status-pengembalian';

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
export function StatusPengembalianTampil({ status }: { readonly status: StatusPengembalianSajian }) {
  return (
    <Badge appearance="tint" shape="rounded" color={warna[status.kode]}>
      {status.teks}
    </Badge>
  );
}

export function KetepatanTampil({ ketepatan }: { readonly ketepatan: KetepatanSajian | null }) {
  return ketepatan === null ? null : (
    <Badge
      appearance="outline"
      shape="rounded"
      color={ketepatan.kode === 'terlambat' ? 'warning' : 'informative'}
    >
      {ketepatan.teks}
    </Badge>
  );
}
