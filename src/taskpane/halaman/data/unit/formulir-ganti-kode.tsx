import { Body1 } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { IkhtisarDataSajian } from '../../../../sajian/data/ikhtisar';
import type { GantiKodeSajian } from '../../../../sajian/unit/ganti-kode';
import { useTeks } from '../../../hooks/bahasa';
import { useNama } from '../../../hooks/nama';
import { useTugas } from '../../../hooks/tugas';
import { FormulirPratinjau } from '../../../komponen/formulir-pratinjau';
import { IsianNama } from '../../../komponen/isian-nama';
import { IsianTanggal } from '../../../komponen/isian-tanggal';
import { IsianTeks } from '../../../komponen/isian-teks';
import { useIsiDahulu } from '../../../komponen/tombol-bersebab';
import { PilihUnit } from './pilih-unit';
import { terisi } from '../terisi';

/** Another code for a unit, from a day on; what it comes to is shown before it is stored. */
export function FormulirGantiKode({
  unit,
  awal,
  selesai,
}: {
  readonly unit: IkhtisarDataSajian['daftarUnit'];
  /** Code of the unit that it begins with; blank where none was chosen. */
  readonly awal: string;
  readonly selesai: (isi: GantiKodeSajian) => void;
}) {
  const teks = useTeks('data').gantiKode;
  const { nama: oleh, setNama: setOleh } = useNama();
  const [lama, setLama] = useState(awal);
  const [baru, setBaru] = useState('');
  const [mulai, setMulai] = useState('');
  const [nama, setNama] = useState('');
  const [dasar, setDasar] = useState('');
  const pratinjau = useTugas('layanan', 'ganti-kode');
  const simpan = useTugas('layanan', 'ganti-kode', { menulis: true });
  const tempatBaru = useRef<HTMLDivElement>(null);
  // Whoever chose a unit elsewhere types its code next.
  useEffect(() => {
    if (awal !== '') tempatBaru.current?.querySelector('input')?.focus();
  }, [awal]);
  const sebab = useIsiDahulu()([
    [teks.lama, lama !== ''],
    [teks.baru, baru.trim() !== ''],
    [teks.oleh, oleh.trim() !== ''],
  ]);
  return (
    <FormulirPratinjau
      judul={teks.judul}
      isian={{ lama, baru, ...terisi({ mulai, nama, dasar, oleh }) }}
      sebab={sebab}
      pratinjau={pratinjau}
      simpan={simpan}
      akibat={({ judul, butir, tanpaPerubahan }) => ({ baris: [judul, ...butir], ada: !tanpaPerubahan })}
      labelSimpan={teks.simpan}
      selesai={selesai}
    >
      <Body1>{teks.penjelasan}</Body1>
      <PilihUnit label={teks.lama} unit={unit} nilai={lama} ubah={setLama} />
      <div ref={tempatBaru}>
        <IsianTeks label={teks.baru} wajib nilai={baru} ubah={setBaru} />
      </div>
      <IsianTanggal label={teks.mulai} petunjuk={teks.petunjukMulai} kecil nilai={mulai} ubah={setMulai} />
      <IsianTeks label={teks.nama} petunjuk={teks.petunjukNama} nilai={nama} ubah={setNama} />
      <IsianTeks label={teks.dasar} petunjuk={teks.petunjukDasar} nilai={dasar} ubah={setDasar} />
      <IsianNama label={teks.oleh} wajib nilai={oleh} ubah={setOleh} />
    </FormulirPratinjau>
  );
}
