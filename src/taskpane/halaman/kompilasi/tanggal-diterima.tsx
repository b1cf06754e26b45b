import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { IsianTanggal } from '../../komponen/isian-tanggal';
import { useTeks } from '../../hooks/bahasa';
import type { BerkasPanel } from '../../pekerja/tugas/kompilasi';
import type { IsianDiterima } from './use-tanggal';

const useGaya = makeStyles({
  bagian: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  daftar: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
});

/** Fields drawn at first, and more with each press of the button. */
const SEKALI = 10;

/** After the deadline: when did each file come in? Its own date is proposed; whether it was on time depends on it. */
export function TanggalDiterima({
  berkas,
  isian: { ditanya, nilai, ketik },
}: {
  readonly berkas: readonly BerkasPanel[];
  readonly isian: IsianDiterima;
}) {
  const gaya = useGaya();
  const teks = useTeks('kompilasi');
  const [batas, setBatas] = useState(SEKALI);
  const [semua, setSemua] = useState('');
  const ditanyakan = berkas.filter(({ diterima }) => diterima?.ditanya === true);
  const sisa = ditanyakan.length - batas;
  return (
    <section className={gaya.bagian} aria-label={teks.diterima}>
      <Text as="h4" weight="semibold" block style={{ margin: 0 }}>
        {teks.diterima}
      </Text>
      <Caption1 block>{teks.ketDiterima}</Caption1>
      {ditanyakan.length > 1 && (
        <IsianTanggal
          label={teks.diterimaSemua}
          petunjuk={teks.ketDiterimaSemua}
          nilai={semua}
          ubah={(iso) => {
            setSemua(iso);
            if (iso !== '') ketik(ditanya, iso);
          }}
        />
      )}
      <ul className={gaya.daftar}>
        {ditanyakan.slice(0, batas).map(({ id, unit, nama, diterima, ketepatan }) => (
          <li key={id}>
            <IsianTanggal
              label={unit ?? nama}
              petunjuk={
                nilai(id) === ''
                  ? teks.diterimaKosong
                  : [diterima?.asal, ketepatan?.teks].filter((satu) => satu !== undefined).join(' · ')
              }
              nilai={nilai(id)}
              ubah={(iso) => ketik([id], iso)}
            />
          </li>
        ))}
      </ul>
      {sisa > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setBatas(batas + SEKALI)}>
          {teks.berkasLagi(sisa)}
        </Button>
      )}
    </section>
  );
}
