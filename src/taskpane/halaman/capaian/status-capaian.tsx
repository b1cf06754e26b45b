import { Badge } from '@fluentui/react-components';
import type { StatusCapaian } from '../../../domain/capaian/penilaian';
import type { JenjangStatus } from '../../../domain/rencana/aturan-capaian';
import { useTeks } from '../../konteks/bahasa';

const warna = {
  merah: 'danger',
  jingga: 'severe',
  kuning: 'warning',
  hijau: 'success',
  'hijau-tua': 'success',
} as const satisfies Record<JenjangStatus['warna'], string>;

/** The status in words; its colour only says it once more. Too little data has no colour. */
export function StatusCapaianTampil({ status }: { readonly status: StatusCapaian }) {
  const teks = useTeks('capaian');
  return status.jenis === 'berstatus' ? (
    <Badge appearance="tint" shape="rounded" color={warna[status.jenjang.warna]}>
      {status.jenjang.label}
    </Badge>
  ) : (
    <Badge appearance="outline" shape="rounded" color="subtle">
      {teks.status[status.jenis]}
    </Badge>
  );
}
