import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { PaketSajian } from '../../../../sajian/paket/paket';
import { useTeks } from '../../../hooks/bahasa';
import { useNama } from '../../../hooks/nama';
import { useTugas } from '../../../hooks/tugas';
import { FormulirPratinjau } from '../../../komponen/formulir-pratinjau';
import { IsianNama } from '../../../komponen/isian-nama';
import { IsianTanggal } from '../../../komponen/isian-tanggal';
import { IsianTeks } from '../../../komponen/isian-teks';
import { useIsiDahulu } from '../../../komponen/tombol-bersebab';
import { terisi } from '../terisi';
import { akibatPaket } from './akibat-paket';

/** Confirms what was proposed of a package, or of all: by whom, from which day, and whether a successor gets the areas. */
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
  const [mulai, setMulai] = useState('');
  const [dasar, setDasar] = useState('');
  const pratinjau = useTugas('layanan', 'paket');
  const simpan = useTugas('layanan', 'paket', { menulis: true });
  return (
    <FormulirPratinjau
      judul={judul}
      isian={{ kode, konfirmasi: true, oleh: nama, 'tanpa-area': tanpaArea, ...terisi({ mulai, dasar }) }}
      sebab={useIsiDahulu()([[teks.oleh, nama.trim() !== '']])}
      pratinjau={pratinjau}
      simpan={simpan}
      akibat={akibatPaket}
      labelSimpan={teks.simpanKonfirmasi}
      selesai={selesai}
      tutup={tutup}
    >
      <IsianTanggal
        label={teks.mulai}
        petunjuk={teks.petunjukMulaiUsulan}
        kecil
        nilai={mulai}
        ubah={setMulai}
      />
      <IsianTeks label={teks.dasar} petunjuk={teks.petunjukDasar} nilai={dasar} ubah={setDasar} />
      <IsianNama label={teks.oleh} wajib nilai={nama} ubah={setNama} />
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
