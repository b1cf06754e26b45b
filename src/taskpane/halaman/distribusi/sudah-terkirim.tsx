import { Body1, Button, Caption1, Subtitle2 } from '@fluentui/react-components';
import { useState } from 'react';
import { StatusPengembalianTampil } from '../../komponen/status-pengembalian';
import { useTeks } from '../../hooks/bahasa';
import { useTugas } from '../../hooks/tugas';
import type { PratinjauDistribusiSajian } from '../../../sajian/distribusi/pratinjau';
import type { UnitTerkirimSajian } from '../../../sajian/distribusi/terkirim';
import { useGayaDistribusi } from './gaya';

const SEKALI = 20;

/** Who has been sent what for the period. */
export function SudahTerkirim({
  isi: { terkirim, ringkasanTerkirim: judul },
}: {
  readonly isi: PratinjauDistribusiSajian;
}) {
  const gaya = useGayaDistribusi();
  const teks = useTeks('distribusi');
  const { jalankan } = useTugas('tempat', 'bukaTabel');
  const [batas, setBatas] = useState(SEKALI);
  if (terkirim.length === 0) return <Body1>{judul}</Body1>;
  return (
    <section className={gaya.bagian} aria-labelledby="sudah-terkirim">
      <Subtitle2 as="h3" id="sudah-terkirim" className={gaya.judul}>
        {judul}
      </Subtitle2>
      <ul className={gaya.daftar} aria-label={judul}>
        {terkirim.slice(0, batas).map((satu) => (
          <SatuUnit key={satu.kode} unit={satu} />
        ))}
      </ul>
      {terkirim.length > batas && (
        <Button size="small" appearance="subtle" onClick={() => setBatas(terkirim.length)}>
          {teks.semua(terkirim.length)}
        </Button>
      )}
      <Button size="small" onClick={() => void jalankan({ tabel: 'register' })}>
        {teks.lembarRegister}
      </Button>
    </section>
  );
}

function SatuUnit({ unit: { nama, status, keterangan } }: { readonly unit: UnitTerkirimSajian }) {
  const gaya = useGayaDistribusi();
  return (
    <li className={gaya.butir}>
      <div className={gaya.deret}>
        {nama}
        <StatusPengembalianTampil status={status} />
      </div>
      <Caption1 className={gaya.redup}>{keterangan}</Caption1>
    </li>
  );
}
