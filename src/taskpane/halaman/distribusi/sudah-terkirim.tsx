import { Body1, Button, Caption1, Subtitle2 } from '@fluentui/react-components';
import { useState } from 'react';
import { StatusPengembalianTampil } from '../../komponen/status-pengembalian';
import { useTeks } from '../../hooks/bahasa';
import { useTugas } from '../../hooks/tugas';
import type { DistribusiPanel } from '../../pekerja/tugas/distribusi';
import type { UnitTerkirimSajian } from '../../../sajian/distribusi/terkirim';
import { useGayaDistribusi } from './gaya';
import { TandaiDikirim } from './tandai-dikirim';

const SEKALI = 20;

/** For whom a template of the period was made, and whether it was sent. */
export function SudahTerkirim({
  isi: { dipilih, hariIni, terkirim, ringkasanTerkirim: judul },
}: {
  readonly isi: DistribusiPanel;
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
      <TandaiDikirim key={dipilih} periode={dipilih} hariIni={hariIni} unit={terkirim} />
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
