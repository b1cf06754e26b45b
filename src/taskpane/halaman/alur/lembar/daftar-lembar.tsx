import { Button, Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Keadaan } from '../../../komponen/keadaan-tugas';
import { useTeks } from '../../../konteks/bahasa';
import { isiHasil, useBaca, useTugas } from '../../../konteks/tugas';
import type { LembarTampil } from '../../../pekerja/tugas/lembar';
import { teksLembar } from './teks';

const useGaya = makeStyles({
  daftar: { listStyleType: 'none', margin: `${tokens.spacingVerticalXS} 0`, padding: 0 },
  butir: { padding: `${tokens.spacingVerticalXXS} 0` },
  tombol: { justifyContent: 'flex-start', textAlign: 'left', width: '100%', overflowWrap: 'anywhere' },
  isi: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  kecil: { color: tokens.colorNeutralForeground2 },
});

/** Sheets drawn at once: a workspace with sheets for every unit has hundreds. */
const SEKALI = 50;

/** The sheets, each as a button that shows it, unhidden where it was hidden. */
export default function DaftarLembar() {
  const gaya = useGaya();
  const teks = useTeks(teksLembar);
  const [batas, setBatas] = useState(SEKALI);
  const baca = useBaca('lembar', 'daftar', {});
  const buka = useTugas('tempat', 'pergi');
  const lembar = isiHasil(baca.hasil);
  const bukaSatu = async ({ nama }: LembarTampil): Promise<void> => {
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
      {(buka.hasil?.gagal !== undefined || buka.jatuh !== undefined) && <Keadaan tugas={buka} sedang="" />}
      <ul className={gaya.daftar} aria-label={teks.judul}>
        {lembar?.slice(0, batas).map((satu) => (
          <li key={satu.nama} className={gaya.butir}>
            <Button
              appearance="subtle"
              size="small"
              className={gaya.tombol}
              aria-label={(satu.tersembunyi ? teks.tampilkan : teks.buka)(satu.nama)}
              onClick={() => void bukaSatu(satu)}
            >
              <span className={gaya.isi}>
                {satu.nama}
                <Caption1 className={gaya.kecil}>
                  {satu.kegunaan}
                  {satu.tersembunyi && ` · ${teks.tersembunyi}`}
                </Caption1>
              </span>
            </Button>
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
