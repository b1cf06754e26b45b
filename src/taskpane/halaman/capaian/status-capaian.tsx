import { Badge, makeStyles } from '@fluentui/react-components';
import type { JenjangStatus } from '../../../domain/rencana/aturan-capaian';
import type { StatusSajian } from '../../../sajian/capaian/status';

const rona = {
  merah: 'danger',
  jingga: 'severe',
  kuning: 'warning',
  hijau: 'success',
  'hijau-tua': 'success',
} as const satisfies Record<JenjangStatus['warna'], string>;

// As high as its words need: in a narrow column they take two lines.
const useGaya = makeStyles({ lencana: { height: 'auto', minHeight: '20px' } });

/** The status in words; its colour only says it once more. Too little data has no colour. */
export function StatusCapaianTampil({ status: { teks, warna } }: { readonly status: StatusSajian }) {
  const { lencana } = useGaya();
  return warna === null ? (
    <Badge className={lencana} appearance="outline" shape="rounded" color="informative">
      {teks}
    </Badge>
  ) : (
    <Badge className={lencana} appearance="tint" shape="rounded" color={rona[warna]}>
      {teks}
    </Badge>
  );
}
