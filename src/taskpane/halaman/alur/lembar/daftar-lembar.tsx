import { Button, Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { Keadaan } from '../../../komponen/keadaan-tugas';
import { useTeks } from '../../../hooks/bahasa';
import { isiHasil, useBaca, useTugas } from '../../../hooks/tugas';
import type { LembarSajian } from '../../../../sajian/alur/lembar';

const useGaya = makeStyles({
  daftar: { listStyleType: 'none', margin: `${tokens.spacingVerticalXS} 0`, padding: 0 },
  butir: { padding: `${tokens.spacingVerticalXXS} 0` },
  tombol: {
    minWidth: 0,
    padding: 0,
    textAlign: 'left',
    color: tokens.colorBrandForegroundLink,
    overflowWrap: 'anywhere',
  },
  kecil: { color: tokens.colorNeutralForeground2 },
});

/** Sheets drawn at once: a workspace with sheets for every unit has hundreds. */
const SEKALI = 50;

/** The sheets, each as a button that shows it, unhidden where it was hidden. */
export default function DaftarLembar() {
  const gaya = useGaya();
  const teks = useTeks('lembar');
  const id = useId();
  const [batas, setBatas] = useState(SEKALI);
  const baca = useBaca('lembar', 'daftar', {});
  const buka = useTugas('tempat', 'pergi');
  const lembar = isiHasil(baca.hasil);
  const bukaSatu = async ({ nama }: LembarSajian): Promise<void> => {
    await buka.jalankan({ lembar: nama });
    baca.ulangi();
  };
  return (
    <>
      {lembar === undefined && <Keadaan tugas={baca} sedang={teks.membaca} ulangi={baca.ulangi} />}
      {isiHasil(buka.hasil)?.ada === false && (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>{teks.hilang}</MessageBarBody>
        </MessageBar>
      )}
      {buka.hasil?.gagal !== undefined && <Keadaan tugas={buka} sedang="" />}
      <ul className={gaya.daftar} aria-label={teks.judul}>
        {lembar?.slice(0, batas).map((satu, k) => (
          <li key={satu.nama} className={gaya.butir}>
            <Button
              appearance="transparent"
              size="small"
              className={gaya.tombol}
              aria-describedby={`${id}-${k}`}
              onClick={() => void bukaSatu(satu)}
            >
              {satu.nama}
            </Button>
            <Caption1 id={`${id}-${k}`} block className={gaya.kecil}>
              {satu.kegunaan}
              {satu.tersembunyi && ` · ${teks.tersembunyi}`}
            </Caption1>
          </li>
        ))}
      </ul>
      {lembar !== undefined && lembar.length > batas && (
        <Button size="small" onClick={() => setBatas(batas + SEKALI)}>
          {teks.lagi(Math.min(SEKALI, lembar.length - batas))}
        </Button>
      )}
    </>
  );
}
