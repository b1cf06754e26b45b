import { Body1Strong, Button, Caption1, Subtitle2 } from '@fluentui/react-components';
import { useState } from 'react';
import type { AkanDikirimSajian, UnitAkanDikirimSajian } from '../../../sajian/distribusi/akan-dikirim';
import { useTeks } from '../../hooks/bahasa';
import { useGayaDistribusi } from './gaya';

/** Units drawn at once: a large regency has hundreds. */
const SEKALI = 20;

/** What the templates will hold: the columns that are asked for, and what each unit gets. */
export function IsiTemplate({
  unit,
  kolom,
}: {
  readonly unit: AkanDikirimSajian['unit'];
  readonly kolom: AkanDikirimSajian['kolom'];
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
        {kolom.map(({ tingkat, teks: judul, kolom: daftar }) => (
          <div key={tingkat}>
            <Body1Strong block className={gaya.kelompok}>
              {judul}
            </Body1Strong>
            <ul className={gaya.daftar} aria-label={judul}>
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

function SatuUnit({ unit: { nama, isi, lanjutan, berkas } }: { readonly unit: UnitAkanDikirimSajian }) {
  const gaya = useGayaDistribusi();
  return (
    <li className={gaya.butir}>
      {nama}
      {[isi, lanjutan, berkas].map(
        (satu, k) =>
          satu !== null && (
            <Caption1 key={k} block className={gaya.redup}>
              {satu}
            </Caption1>
          ),
      )}
    </li>
  );
}
