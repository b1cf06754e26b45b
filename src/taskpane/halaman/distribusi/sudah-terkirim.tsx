import { Body1, Button, Caption1, Subtitle2 } from '@fluentui/react-components';
import { useState } from 'react';
import { StatusPengembalianTampil } from '../../komponen/status-pengembalian';
import { useBahasa, useTeks } from '../../hooks/bahasa';
import { useTugas } from '../../hooks/tugas';
import type { DistribusiTampil, UnitTerkirimTampil } from '../../pekerja/tugas/distribusi';
import { useGayaDistribusi } from './gaya';

const SEKALI = 20;

/** Who has been sent what for the period. */
export function SudahTerkirim({
  isi: { terkirim, jumlahUnit, periode, dipilih },
}: {
  readonly isi: DistribusiTampil;
}) {
  const gaya = useGayaDistribusi();
  const teks = useTeks('distribusi');
  const { jalankan } = useTugas('tempat', 'bukaTabel');
  const [batas, setBatas] = useState(SEKALI);
  const label = periode.find(({ kode }) => kode === dipilih)?.label ?? dipilih;
  const judul =
    terkirim.length === 0 ? teks.belumTerkirim(label) : teks.terkirim(terkirim.length, jumlahUnit, label);
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

function SatuUnit({ unit: { nama, status, serial, dikirim, tenggat } }: { unit: UnitTerkirimTampil }) {
  const gaya = useGayaDistribusi();
  const teks = useTeks('distribusi');
  const { status: kataStatus } = useTeks('pengembalian');
  const { kode } = useBahasa();
  const rincian = [
    teks.terbitan(serial),
    dikirim === null ? undefined : teks.dibuat(dikirim[kode]),
    tenggat === null ? undefined : teks.palingLambat(tenggat.teks[kode]),
  ].filter((satu) => satu !== undefined);
  return (
    <li className={gaya.butir}>
      <div className={gaya.deret}>
        {nama}
        <StatusPengembalianTampil status={{ kode: status, teks: kataStatus[status] }} />
      </div>
      <Caption1 className={gaya.redup}>{rincian.join(' · ')}</Caption1>
    </li>
  );
}
