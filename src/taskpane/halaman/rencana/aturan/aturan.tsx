import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Gagal } from '../../../komponen/gagal';
import { Kosong } from '../../../komponen/kosong';
import { Memuat } from '../../../komponen/memuat';
import { Pilih } from '../../../komponen/pilih';
import { useTeks } from '../../../hooks/bahasa';
import { useBaca, useTugas } from '../../../hooks/tugas';
import { useGayaRencana } from '../gaya';
import { SatuAturan } from './satu-aturan';

/** How each indicator is judged: its rule as a small table, worked out at its target. */
export default function Aturan() {
  const gaya = useGayaRencana();
  const teks = useTeks('aturan');
  const { hasil, ulangi } = useBaca('rencana', 'aturan', {});
  const { jalankan } = useTugas('tempat', 'bukaTabel');
  const [dipilih, setDipilih] = useState<string>();
  if (hasil === undefined) return <Memuat teks={teks.memuat} />;
  if (hasil.gagal !== undefined) return <Gagal gagal={hasil.gagal} ulangi={ulangi} />;
  const aturan = hasil.isi ?? [];
  const kini = aturan.find(({ id }) => id === dipilih) ?? aturan[0];
  if (kini === undefined) return <Kosong {...teks.kosong} />;
  return (
    <div className={gaya.tumpuk}>
      <Pilih
        label={teks.indikator}
        nilai={kini.id}
        daftar={aturan.map(({ id, kode, nama }) => [id, `${kode} ${nama}`])}
        ubah={setDipilih}
      />
      <SatuAturan aturan={kini} />
      <Body1>{teks.ubah}</Body1>
      <div>
        <Button onClick={() => void jalankan({ tabel: 'indikator' })}>{teks.bukaIndikator}</Button>
      </div>
    </div>
  );
}
