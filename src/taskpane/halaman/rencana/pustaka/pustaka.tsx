import { Button } from '@fluentui/react-components';
import { Gagal } from '../../../komponen/gagal';
import { Kosong } from '../../../komponen/kosong';
import { Memuat } from '../../../komponen/memuat';
import { useTeks } from '../../../hooks/bahasa';
import { useBaca, useTugas } from '../../../hooks/tugas';
import { DaftarEntri } from './daftar-entri';

/** Ready indicators to take over into the plan (SOP step 3). */
export default function Pustaka() {
  const teks = useTeks('pustaka');
  const { hasil, ulangi } = useBaca('rencana', 'pustaka', {});
  const { jalankan } = useTugas('tempat', 'bukaTabel');
  if (hasil === undefined) return <Memuat teks={teks.memuat} />;
  if (hasil.gagal !== undefined) return <Gagal gagal={hasil.gagal} ulangi={ulangi} />;
  const { isi } = hasil;
  if (isi === undefined) return null;
  if (isi.area.length === 0)
    return (
      <Kosong {...teks.tanpaArea}>
        <Button appearance="primary" onClick={() => void jalankan({ tabel: 'area' })}>
          {teks.bukaArea}
        </Button>
      </Kosong>
    );
  return <DaftarEntri pustaka={isi} />;
}
