import { Badge } from '@fluentui/react-components';
import type { JenjangStatus } from '../../../domain/rencana/aturan-capaian';
import type { StatusSajian } from '../../../sajian/capaian/status';

const rona = {
  merah: 'danger',
  jingga: 'severe',
  kuning: 'warning',
  hijau: 'success',
  'hijau-tua': 'success',
} as const satisfies Record<JenjangStatus['warna'], string>;

/** The status in words; its colour only says it once more. Too little data has no colour. */
export function StatusCapaianTampil({ status: { teks, warna } }: { readonly status: StatusSajian }) {
  return warna === null ? (
    <Badge appearance="outline" shape="rounded" color="subtle">
      {teks}
    </Badge>
  ) : (
    <Badge appearance="tint" shape="rounded" color={rona[warna]}>
      {teks}
    </Badge>
  );
}
