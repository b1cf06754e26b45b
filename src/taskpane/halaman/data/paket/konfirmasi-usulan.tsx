import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { PaketSajian } from '../../../../sajian/paket/paket';
import { useTeks } from '../../../hooks/bahasa';
import { useNama } from '../../../hooks/nama';
import { useTugas } from '../../../hooks/tugas';
import { FormulirPratinjau } from '../../../komponen/formulir-pratinjau';
import { IsianTeks } from '../../../komponen/isian-teks';
import { useIsiDahulu } from '../../../komponen/tombol-bersebab';
import { akibatPaket } from './akibat-paket';

/** Confirms what was proposed of a package, or of all: by whom, and whether a successor gets the areas. */
export function KonfirmasiUsulan({
  kode,
  judul,
  diganti,
  selesai,
  tutup,
}: {
  readonly kode: string;
  readonly judul: string;
  /** A successor is among it. */
  readonly diganti: boolean;
  readonly selesai: (isi: PaketSajian) => void;
  readonly tutup: () => void;
}) {
  const teks = useTeks('data').paket;
  const { nama, setNama } = useNama();
  const [tanpaArea, setTanpaArea] = useState(false);
  const pratinjau = useTugas('layanan', 'paket');
  const simpan = useTugas('layanan', 'paket', { menulis: true });
  return (
    <FormulirPratinjau
      judul={judul}
      isian={{ kode, konfirmasi: true, oleh: nama, 'tanpa-area': tanpaArea }}
      sebab={useIsiDahulu()([[teks.oleh, nama.trim() !== '']])}
      pratinjau={pratinjau}
      simpan={simpan}
      akibat={akibatPaket}
      labelSimpan={teks.simpanKonfirmasi}
      selesai={selesai}
      tutup={tutup}
    >
      <IsianTeks label={teks.oleh} wajib nilai={nama} ubah={setNama} />
      {diganti && (
        <Checkbox
          label={teks.tanpaArea}
          checked={tanpaArea}
          onChange={(_, { checked }) => setTanpaArea(checked === true)}
        />
      )}
    </FormulirPratinjau>
  );
}
