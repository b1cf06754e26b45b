import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Button,
  makeStyles,
  ProgressBar,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { BelumMelapor } from '../../komponen/belum-melapor';
import { Kosong } from '../../komponen/kosong';
import { Pilih } from '../../komponen/pilih';
import { useTeks } from '../../hooks/bahasa';
import { useNavigasi } from '../../hooks/navigasi';
import { useTugas } from '../../hooks/tugas';
import type { RegisterSajian } from '../../../sajian/kompilasi/register';
import { SemuaUnit } from './semua-unit';

const useGaya = makeStyles({
  bagian: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** The Register Pengembalian of a period: how many have reported, who has not, and every unit on request. */
export function Register({ isi }: { readonly isi: RegisterSajian }) {
  const gaya = useGaya();
  const teks = useTeks('kompilasi');
  const { buka, periode: awal } = useNavigasi();
  const { jalankan } = useTugas('tempat', 'bukaTabel');
  const [dipilih, setDipilih] = useState(awal);
  const periode = isi.periode.find(({ kode }) => kode === dipilih) ?? isi.periode[0];
  if (periode === undefined)
    return (
      <Kosong judul={teks.kosong.judul} isi={teks.kosong.isi}>
        <Button appearance="primary" onClick={() => buka('distribusi')}>
          {teks.kosong.tombol}
        </Button>
      </Kosong>
    );
  const { unit, melapor, sudahMelapor, dataPer, belumMelapor } = periode;
  return (
    <section className={gaya.bagian}>
      <Subtitle2 as="h3" style={{ margin: 0 }}>
        {teks.register}
      </Subtitle2>
      {isi.periode.length > 1 ? (
        <Pilih label={teks.periode} nilai={periode.kode} ubah={setDipilih}>
          {isi.periode.map(({ kode, label }) => (
            <option key={kode} value={kode}>
              {label}
            </option>
          ))}
        </Pilih>
      ) : (
        <Body1>{periode.label}</Body1>
      )}
      <ProgressBar value={melapor} max={unit.length} aria-label={sudahMelapor} />
      <Body1>
        {sudahMelapor} {dataPer}
      </Body1>
      <BelumMelapor key={periode.kode} isi={belumMelapor} />
      <Accordion collapsible>
        <AccordionItem value="semua">
          <AccordionHeader size="small">{teks.semuaUnit(unit.length)}</AccordionHeader>
          <AccordionPanel style={{ margin: 0 }}>
            <SemuaUnit key={periode.kode} unit={unit} />
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
      <Button size="small" onClick={() => void jalankan({ tabel: 'register' })}>
        {teks.lembarRegister}
      </Button>
    </section>
  );
}
