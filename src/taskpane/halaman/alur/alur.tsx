import { Body1, makeStyles, ProgressBar, Subtitle1, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Keadaan } from '../../komponen/keadaan-tugas';
import { useTeks } from '../../hooks/bahasa';
import { Langkah } from './langkah';
import { BagianLembar } from './lembar/bagian-lembar';
import { useAlur } from './use-alur';

const useGaya = makeStyles({
  kepala: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  daftar: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalM} 0 0`,
    padding: 0,
  },
});

/** The home page: who knows the SOP knows the program. */
export default function Alur() {
  const gaya = useGaya();
  const teks = useTeks('alur');
  const { alur, baca, perbarui } = useAlur();
  const [terbuka, setTerbuka] = useState<number>();
  return (
    <>
      <div className={gaya.kepala}>
        <Subtitle1 as="h2">{teks.judul}</Subtitle1>
        {alur !== undefined && (
          <>
            <ProgressBar value={alur.jumlahSelesai} max={alur.langkah.length} aria-label={teks.judul} />
            <Body1>
              {alur.kemajuan} ({alur.sop})
            </Body1>
            {alur.terlambatSejak !== null && <Body1>{alur.terlambatSejak}</Body1>}
          </>
        )}
      </div>
      {/* Read again after each change: what is on the screen stays until the new state is there. */}
      {(alur === undefined || !baca.berjalan) && (
        <Keadaan tugas={baca} sedang={teks.membaca} ulangi={baca.ulangi} />
      )}
      {alur !== undefined && (
        <ol className={gaya.daftar}>
          {alur.langkah.map((langkah) => (
            <Langkah
              key={langkah.nomor}
              langkah={langkah}
              alur={alur}
              terbuka={(terbuka ?? alur.berikutnya) === langkah.nomor}
              buka={(ya) => setTerbuka(ya ? langkah.nomor : 0)}
              perbarui={perbarui}
            />
          ))}
        </ol>
      )}
      <BagianLembar />
    </>
  );
}
