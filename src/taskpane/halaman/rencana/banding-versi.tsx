import { Body1, Body1Strong } from '@fluentui/react-components';
import { useState } from 'react';
import { Keadaan } from '../../komponen/keadaan-tugas';
import { Pilih } from '../../komponen/pilih';
import { useTeks } from '../../hooks/bahasa';
import { isiHasil, useBaca } from '../../hooks/tugas';
import type { BandingRencanaSajian } from '../../../sajian/rencana/banding';
import { useGayaRencana } from './gaya';

/** The plan as it is now. */
const KINI = 'kini';

/** What changed between two versions of the plan; read once the person opens it. */
export function BandingVersi({ versi }: { readonly versi: number }) {
  const gaya = useGayaRencana();
  const teks = useTeks('rencana').banding;
  const [dibuka, setDibuka] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setDibuka(currentTarget.open)}>
      <summary>{teks.judul}</summary>
      <div className={gaya.bagian}>{dibuka && <PilihVersi key={versi} versi={versi} />}</div>
    </details>
  );
}

function PilihVersi({ versi }: { readonly versi: number }) {
  const teks = useTeks('rencana').banding;
  const [lama, setLama] = useState(String(versi));
  const [baru, setBaru] = useState(KINI);
  const tugas = useBaca('layanan', 'banding-rencana', { lama, baru });
  const sajian = isiHasil(tugas.hasil);
  const pilihan = sajian?.pilihan ?? [];
  const pilih = (label: string, nilai: string, ubah: (nilai: string) => void) => (
    <Pilih
      label={label}
      nilai={nilai}
      daftar={pilihan.length === 0 ? [[nilai, nilai]] : pilihan.map((satu) => [satu.nilai, satu.label])}
      ubah={ubah}
    />
  );
  return (
    <>
      {pilih(teks.lama, lama, setLama)}
      {pilih(teks.baru, baru, setBaru)}
      {sajian === undefined ? <Keadaan tugas={tugas} sedang={teks.sedang} /> : <Beda sajian={sajian} />}
    </>
  );
}

function Beda({ sajian }: { readonly sajian: BandingRencanaSajian }) {
  const gaya = useGayaRencana();
  const teks = useTeks('rencana').banding;
  return (
    <>
      <ul className={gaya.daftar} aria-label={teks.persetujuan}>
        {sajian.persetujuan.map((satu) => (
          <li key={satu}>
            <Body1 className={gaya.patah}>{satu}</Body1>
          </li>
        ))}
      </ul>
      <Body1Strong>{sajian.hasil}</Body1Strong>
      {sajian.bagian.map((bagian) => (
        <section key={bagian.judul} aria-label={bagian.judul}>
          <Body1Strong>{bagian.judul}</Body1Strong>
          <ul>
            {bagian.baris.map((baris) => (
              <li key={baris.judul}>
                <Body1 className={gaya.patah}>{[baris.judul, ...baris.kolom].join('; ')}</Body1>
              </li>
            ))}
          </ul>
          {bagian.lagi !== null && <Body1>{bagian.lagi}</Body1>}
        </section>
      ))}
    </>
  );
}
