import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useTeks } from '../../hooks/bahasa';
import { useNavigasi } from '../../hooks/navigasi';
import type { KompilasiPanel } from '../../pekerja/tugas/kompilasi';
import type { KeadaanKompilasi } from './jalannya';

/** How the last compilation ended. */
export function KabarKompilasi({
  keadaan,
  hasil,
}: {
  readonly keadaan: KeadaanKompilasi;
  /** What the last one came to. */
  readonly hasil: KompilasiPanel | undefined;
}) {
  const teks = useTeks('kompilasi');
  const { buka } = useNavigasi();
  if (keadaan.tahap === 'dibatalkan')
    return (
      <MessageBar intent="info" role="status">
        <MessageBarBody>{teks.dibatalkan}</MessageBarBody>
      </MessageBar>
    );
  if (keadaan.tahap !== 'selesai' || hasil === undefined) return null;
  return (
    <MessageBar intent="success" layout="multiline" role="status">
      <MessageBarBody>{hasil.keadaan}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => buka('capaian')}>
          {teks.lihatCapaian}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
