import { Body1, Body1Strong, Button, Caption1, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { useTeks } from '../../hooks/bahasa';
import type { SatuTindakLanjut } from '../../../sajian/tindak-lanjut/tindak-lanjut';
import { useGayaDaftar } from '../../komponen/gaya-daftar';
import { FormulirTindakLanjut } from './formulir';
import { useGayaTindakLanjut } from './gaya';

/** One recommendation: whose, until when, how far; and the form that records more of it. */
export function Satu({ satu }: { readonly satu: SatuTindakLanjut }) {
  const gaya = useGayaTindakLanjut();
  const gayaDaftar = useGayaDaftar();
  const teks = useTeks('tindakLanjut');
  const [dibuka, setDibuka] = useState(false);
  const { kode, uraian, milik, statusTeks, tenggat, lewat, rincian, bukti } = satu;
  return (
    <li className={mergeClasses(gayaDaftar.butir, gayaDaftar.kiri)}>
      <Body1Strong>
        {kode} {uraian}
      </Body1Strong>
      <Body1>{milik}</Body1>
      <Body1>{statusTeks}</Body1>
      {tenggat !== null && <Caption1 className={lewat ? gaya.lewat : gayaDaftar.kecil}>{tenggat}</Caption1>}
      {[...rincian, ...(bukti === null ? [] : [bukti])].map((baris) => (
        <Caption1 key={baris} className={gayaDaftar.kecil}>
          {baris}
        </Caption1>
      ))}
      {dibuka ? (
        <FormulirTindakLanjut satu={satu} tutup={() => setDibuka(false)} />
      ) : (
        <Button size="small" aria-label={`${teks.catat}: ${kode}`} onClick={() => setDibuka(true)}>
          {teks.catat}
        </Button>
      )}
    </li>
  );
}
