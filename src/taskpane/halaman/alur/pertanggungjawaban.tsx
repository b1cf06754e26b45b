import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState, type SyntheticEvent } from 'react';
import type { AlurSajian } from '../../../sajian/alur/alur';
import type { PenyimpanganSajian } from '../../../sajian/alur/penyimpangan';
import { IsianNama } from '../../komponen/isian-nama';
import { Keadaan } from '../../komponen/keadaan-tugas';
import { TombolBersebab, useIsiDahulu } from '../../komponen/tombol-bersebab';
import { useTeks } from '../../hooks/bahasa';
import { useNama } from '../../hooks/nama';
import { isiHasil, useTugas } from '../../hooks/tugas';
import { useGayaFormulir } from './formulir-tanda';

interface Isi {
  readonly nomor: number;
  readonly periode: string | null;
  readonly baris: NonNullable<PenyimpanganSajian['baris']>;
  readonly perbarui: (alur: AlurSajian) => void;
}

/** Who answers for a departure that stands on its sheet, and the button that changes it. */
export function Pertanggungjawaban(isi: Isi) {
  const teks = useTeks('alur');
  const [terbuka, setTerbuka] = useState(false);
  const { kode, penanggungJawab } = isi.baris;
  if (terbuka) return <FormulirPertanggungjawaban {...isi} tutup={() => setTerbuka(false)} />;
  return (
    <div>
      {penanggungJawab !== '' && `${teks.penanggungJawabPenyimpangan}: ${penanggungJawab}. `}
      <Button
        size="small"
        appearance="transparent"
        aria-label={`${teks.ubahPenyimpangan}: ${kode}`}
        onClick={() => setTerbuka(true)}
      >
        {teks.ubahPenyimpangan}
      </Button>
    </div>
  );
}

function FormulirPertanggungjawaban({
  nomor,
  periode,
  baris,
  perbarui,
  tutup,
}: Isi & { readonly tutup: () => void }) {
  const gaya = useGayaFormulir();
  const teks = useTeks('alur');
  const { nama, setNama } = useNama();
  const [tanyaNama] = useState(nama === '');
  const [alasan, setAlasan] = useState(baris.alasan);
  const [penanggungJawab, setPenanggungJawab] = useState(baris.penanggungJawab);
  const tugas = useTugas('alur', 'ubahPenyimpangan', { menulis: true, menjawab: true });
  const sebab = useIsiDahulu()([[teks.oleh, nama.trim() !== '']]);
  const kirim = async (peristiwa: SyntheticEvent): Promise<void> => {
    peristiwa.preventDefault();
    if (sebab !== null) return;
    const hasil = await tugas.jalankan({
      nomor,
      kode: baris.kode,
      alasan,
      penanggungJawab,
      oleh: nama,
      ...(periode === null ? {} : { periode }),
    });
    const alur = isiHasil(hasil);
    if (alur === undefined) return;
    tutup();
    perbarui(alur);
  };
  return (
    <form
      className={gaya.formulir}
      onSubmit={(peristiwa) => void kirim(peristiwa)}
      aria-label={`${teks.ubahPenyimpangan}: ${baris.kode}`}
    >
      <Field label={teks.alasanPenyimpangan} size="small">
        <Textarea size="small" value={alasan} onChange={(_, { value }) => setAlasan(value)} />
      </Field>
      <IsianNama label={teks.penanggungJawabPenyimpangan} nilai={penanggungJawab} ubah={setPenanggungJawab} />
      {tanyaNama && <IsianNama label={teks.oleh} wajib nilai={nama} ubah={setNama} />}
      <Keadaan tugas={tugas} sedang={teks.menulis} />
      <TombolBersebab kecil label={teks.simpanPenyimpangan} sebab={sebab} sibuk={tugas.berjalan}>
        <Button size="small" onClick={tutup}>
          {teks.tutup}
        </Button>
      </TombolBersebab>
    </form>
  );
}
