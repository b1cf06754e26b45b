import {
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { AlurSajian } from '../../../sajian/alur/alur';
import type { PenyimpanganSajian } from '../../../sajian/alur/penyimpangan';
import { IsianNama } from '../../komponen/isian-nama';
import { Keadaan } from '../../komponen/keadaan-tugas';
import { TombolBersebab } from '../../komponen/tombol-bersebab';
import { useTeks } from '../../hooks/bahasa';
import { Pertanggungjawaban } from './pertanggungjawaban';
import { useBeralasan } from './use-beralasan';

const useGaya = makeStyles({
  formulir: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalXS,
  },
});

interface Isi {
  readonly nomor: number;
  readonly periode: string | null;
  readonly perbarui: (alur: AlurSajian) => void;
}

/** The SOP's warning: departures that the pelaksana accounts for, here. */
export function Penyimpangan({
  penyimpangan,
  ...langkah
}: Isi & { readonly penyimpangan: readonly PenyimpanganSajian[] }) {
  const teks = useTeks('alur');
  if (penyimpangan.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{teks.penyimpangan}</MessageBarTitle>
        {penyimpangan.map((satu, k) => (
          <div key={k}>
            {satu.teks} {satu.alasan}
            {satu.baris !== null && <Pertanggungjawaban {...langkah} baris={satu.baris} />}
          </div>
        ))}
        {penyimpangan.some(({ beralasan, dariTanda }) => dariTanda && !beralasan) && (
          <FormulirAlasan {...langkah} />
        )}
      </MessageBarBody>
    </MessageBar>
  );
}

/** One note accounts for all departures of a mark, as on the sheets. */
function FormulirAlasan({ nomor, periode, perbarui }: Isi) {
  const gaya = useGaya();
  const teks = useTeks('alur');
  const { nama, setNama, alasan, setAlasan, tugas, sebab, kirim } = useBeralasan({
    apa: 'jelaskan',
    nomor,
    periode,
    labelAlasan: teks.alasanPenyimpangan,
    sesudah: perbarui,
  });
  const [tanyaNama] = useState(nama === '');
  return (
    <form
      className={gaya.formulir}
      onSubmit={(peristiwa) => void kirim(peristiwa)}
      aria-label={`${teks.simpanAlasan}: ${teks.langkah(nomor)}`}
    >
      <Field label={teks.alasanPenyimpangan} required size="small">
        <Textarea size="small" value={alasan} onChange={(_, { value }) => setAlasan(value)} />
      </Field>
      {tanyaNama && <IsianNama label={teks.oleh} wajib nilai={nama} ubah={setNama} />}
      <Keadaan tugas={tugas} sedang={teks.menulis} />
      <TombolBersebab kecil label={teks.simpanAlasan} sebab={sebab} sibuk={tugas.berjalan} />
    </form>
  );
}
