import { Body1, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { useTeks } from '../../hooks/bahasa';
import { IsianTanggal } from '../../komponen/isian-tanggal';
import type { OpsiPaket } from '../../pekerja/tugas/data';
import { useGayaData } from './gaya';

/** Of a list of packages: since when its changes hold, whether it is the whole list, and what would be recorded by that. */
export function PilihanPaket({
  opsi,
  dibandingkan,
  tertahan,
  kalimat,
  ubah,
}: {
  readonly opsi: OpsiPaket;
  /** There is a list already that the file is compared with. */
  readonly dibandingkan: boolean;
  /** With this day nothing would be recorded. */
  readonly tertahan: boolean;
  /** What would be recorded of packages; `null` where nothing would. */
  readonly kalimat: string | null;
  readonly ubah: (opsi: OpsiPaket) => void;
}) {
  const gaya = useGayaData();
  const teks = useTeks('data').impor;
  const [terbuka, setTerbuka] = useState(dibandingkan);
  const { mulai, daftarLengkap = false } = opsi;
  return (
    <details open={terbuka} onToggle={({ currentTarget: { open } }) => setTerbuka(open)}>
      <summary className={gaya.ringkas}>{teks.perubahanPaket}</summary>
      <div className={gaya.isiRingkas}>
        <IsianTanggal
          label={teks.mulai}
          petunjuk={teks.petunjukMulai}
          nilai={mulai ?? ''}
          ubah={(iso) => ubah({ daftarLengkap, ...(iso === '' ? {} : { mulai: iso }) })}
        />
        <Checkbox
          label={teks.daftarLengkap}
          checked={daftarLengkap}
          onChange={(_, { checked }) => ubah({ ...opsi, daftarLengkap: checked === true })}
        />
        {!tertahan && <Body1 className={gaya.patah}>{kalimat ?? teks.tanpaPerubahanPaket}</Body1>}
      </div>
    </details>
  );
}
