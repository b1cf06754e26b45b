import { menurut } from '../../../teks/menurut';
import { Body1Strong, Button, Caption1, Subtitle2 } from '@fluentui/react-components';
import { useState } from 'react';
import type { UnitAkanDikirim } from '../../../application/distribusi/pratinjau';
import { daftarTingkatData } from '../../../domain/variabel/tipe';
import { useTeks } from '../../hooks/bahasa';
import { useTulis } from '../../hooks/tulis';
import type { KolomTingkat } from '../../pekerja/tugas/distribusi';
import { useGayaDistribusi } from './gaya';

/** Units drawn at once: a large regency has hundreds. */
const SEKALI = 20;

/** What the templates will hold: the columns that are asked for, and what each unit gets. */
export function IsiTemplate({
  unit,
  kolom,
}: {
  readonly unit: readonly UnitAkanDikirim[];
  readonly kolom: readonly KolomTingkat[];
}) {
  const gaya = useGayaDistribusi();
  const teks = useTeks('distribusi');
  const [batas, setBatas] = useState(SEKALI);
  const jumlahKolom = kolom.reduce((jumlah, satu) => jumlah + satu.kolom.length, 0);
  return (
    <section className={gaya.bagian} aria-labelledby="isi-template">
      <Subtitle2 as="h3" id="isi-template" className={gaya.judul}>
        {teks.isi}
      </Subtitle2>
      <details>
        <summary className={gaya.ringkas}>{teks.kolom(jumlahKolom)}</summary>
        {kolom.map(({ tingkat, kolom: daftar }) => (
          <div key={tingkat}>
            <Body1Strong block className={gaya.kelompok}>
              {teks.tingkat[tingkat]}
            </Body1Strong>
            <ul className={gaya.daftar} aria-label={teks.tingkat[tingkat]}>
              {daftar.map(({ label, diisiTim }) => (
                <li key={label} className={gaya.butir}>
                  {label} {diisiTim && <Caption1 className={gaya.redup}>({teks.diisiTim})</Caption1>}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </details>
      <details>
        <summary className={gaya.ringkas}>{teks.perUnit(unit.length)}</summary>
        <ul className={gaya.daftar} aria-label={teks.perUnit(unit.length)}>
          {unit.slice(0, batas).map((satu) => (
            <SatuUnit key={satu.kode} unit={satu} />
          ))}
        </ul>
        {unit.length > batas && (
          <Button size="small" appearance="subtle" onClick={() => setBatas(unit.length)}>
            {teks.semua(unit.length)}
          </Button>
        )}
      </details>
    </section>
  );
}

function SatuUnit({ unit: { nama, baris, barisLanjutan, serial, berkas } }: { unit: UnitAkanDikirim }) {
  const gaya = useGayaDistribusi();
  const teks = useTeks('distribusi');
  const { angka } = useTulis();
  const isi = daftarTingkatData.flatMap((tingkat) => {
    const jumlah = baris[tingkat];
    const tulis = menurut(teks.baris, tingkat);
    return jumlah === undefined || tulis === undefined ? [] : [tulis(angka(jumlah))];
  });
  return (
    <li className={gaya.butir}>
      {nama}
      <Caption1 block className={gaya.redup}>
        {[...isi, teks.terbitan(serial)].join(' · ')}
      </Caption1>
      {barisLanjutan > 0 && (
        <Caption1 block className={gaya.redup}>
          {teks.lanjutan(angka(barisLanjutan))}
        </Caption1>
      )}
      <Caption1 block className={gaya.redup}>
        {berkas}
      </Caption1>
    </li>
  );
}
