import { Button, Caption1, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Keadaan } from '../../komponen/keadaan-tugas';
import { useTeks } from '../../hooks/bahasa';
import { useTulis } from '../../hooks/tulis';
import type { DaftarOpdSajian } from '../../../sajian/ruang-kerja/daftar-opd';
import type { DaftarOpd } from './use-daftar-opd';

const useGaya = makeStyles({
  hasil: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  bingkai: {
    maxHeight: '280px',
    overflow: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  tabel: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  sel: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    verticalAlign: 'top',
    overflowWrap: 'break-word',
  },
  dilewati: { color: tokens.colorNeutralForeground2, fontStyle: 'italic' },
  kecil: { color: tokens.colorNeutralForeground2 },
  tombol: { alignSelf: 'flex-start' },
});

/** The list of units with what was understood of it, line by line, before anything is made of it. */
export function IsianOpd({ daftar }: { readonly daftar: DaftarOpd }) {
  const gaya = useGaya();
  const teks = useTeks('buat');
  const { unit, ubahUnit, ubahTukar, tukar, tugas, terbaca } = daftar;
  return (
    <>
      <Field label={teks.unit} hint={teks.petunjukUnit}>
        <Textarea value={unit} rows={5} resize="vertical" onChange={(_, { value }) => ubahUnit(value)} />
      </Field>
      {unit.trim() !== '' && (
        <div className={gaya.hasil}>
          <Keadaan tugas={tugas} sedang={teks.memeriksaUnit} />
          {terbaca !== undefined && <Terbaca terbaca={terbaca} />}
          {terbaca?.dapatDitukar === true && (
            <Button className={gaya.tombol} size="small" onClick={() => ubahTukar(!tukar)}>
              {teks.tukar}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

/** Lines shown at first and with each press of the button; a list may have thousands. */
const SEKALI = 100;

function Terbaca({ terbaca: { judul, ringkas, baris } }: { readonly terbaca: DaftarOpdSajian }) {
  const gaya = useGaya();
  const teks = useTeks('buat');
  const { angka } = useTulis();
  const [batas, setBatas] = useState(SEKALI);
  const sisa = baris.length - batas;
  const { kolom } = teks;
  return (
    <>
      <div role="status">
        <strong>{judul}</strong>
        {ringkas.map((satu) => (
          <Caption1 key={satu} block className={gaya.kecil}>
            {satu}
          </Caption1>
        ))}
      </div>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard */}
      <div className={gaya.bingkai} role="region" aria-label={teks.unitTerbaca} tabIndex={0}>
        <table className={gaya.tabel}>
          <thead>
            <tr>
              {[kolom.baris, kolom.kode, kolom.nama, kolom.keterangan].map((satu) => (
                <th key={satu} scope="col" className={gaya.sel}>
                  {satu}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {baris.slice(0, batas).map((satu) => (
              <tr key={satu.nomor} className={satu.dipakai ? undefined : gaya.dilewati}>
                <td className={gaya.sel}>{angka(satu.nomor)}</td>
                <td className={gaya.sel}>{satu.kode}</td>
                <td className={gaya.sel}>{satu.nama}</td>
                <td className={gaya.sel}>{satu.keterangan}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {sisa > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setBatas(batas + SEKALI)}>
          {teks.tampilkanSemua(angka(sisa))}
        </Button>
      )}
    </>
  );
}
