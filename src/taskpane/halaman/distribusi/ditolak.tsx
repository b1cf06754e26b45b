import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DaftarCatatan } from '../../komponen/daftar-catatan';
import { useTeks } from '../../hooks/bahasa';
import { useNavigasi } from '../../hooks/navigasi';
import { useTugas } from '../../hooks/tugas';
import type { CatatanSajian } from '../../../sajian/catatan';

/** Findings that are put right on the page of the plan. */
const soalRencana: ReadonlySet<string> = new Set([
  'rencana-belum-disetujui',
  'rencana-berubah',
  'periode-tanpa-indikator',
]);

/** Why no template can be made, and the way to where that is put right. */
export function Ditolak({ catatan }: { readonly catatan: readonly CatatanSajian[] }) {
  const teks = useTeks('distribusi');
  const { buka } = useNavigasi();
  const { jalankan } = useTugas('tempat', 'bukaTabel');
  const tanpaUnit = catatan.some(({ kode }) => kode === 'tidak-ada-unit');
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody role="status">{teks.belumDapat}</MessageBarBody>
        <MessageBarActions>
          {tanpaUnit && (
            <Button size="small" onClick={() => void jalankan({ tabel: 'opd' })}>
              {teks.bukaOpd}
            </Button>
          )}
          {catatan.some(({ kode }) => soalRencana.has(kode)) && (
            <Button size="small" onClick={() => buka('rencana')}>
              {teks.bukaRencana}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
      <DaftarCatatan catatan={catatan} />
    </>
  );
}
