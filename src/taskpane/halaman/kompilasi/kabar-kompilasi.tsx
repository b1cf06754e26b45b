import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useTeks } from '../../hooks/bahasa';
import { useNavigasi } from '../../hooks/navigasi';
import type { KeadaanKompilasi } from './jalannya';

/** How the last compilation ended. */
export function KabarKompilasi({ keadaan }: { readonly keadaan: KeadaanKompilasi }) {
  const teks = useTeks('kompilasi');
  const { buka } = useNavigasi();
  if (keadaan.tahap === 'dibatalkan')
    return (
      <MessageBar intent="info" role="status">
        <MessageBarBody>{teks.dibatalkan}</MessageBarBody>
      </MessageBar>
    );
  if (keadaan.tahap !== 'selesai') return null;
  const { tanpaPerubahan, diterima, berkas, periode } = keadaan.hasil;
  return (
    <MessageBar intent="success" layout="multiline" role="status">
      <MessageBarBody>
        {tanpaPerubahan ? teks.tanpaPerubahan : teks.selesai(diterima, berkas.length, periode.label)}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => buka('capaian')}>
          {teks.lihatCapaian}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
