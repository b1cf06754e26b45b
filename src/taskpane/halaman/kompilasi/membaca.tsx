import { Body1 } from '@fluentui/react-components';
import { Kemajuan } from '../../komponen/kemajuan';
import { useTeks } from '../../hooks/bahasa';
import { BerkasDibaca } from './berkas-dibaca';
import type { Kiriman } from './jalannya';

/** The files while they are read. */
export function Membaca({
  kiriman: { berkas, dikenal },
  apa,
  batal,
}: {
  readonly kiriman: Kiriman;
  /** What is being read just now. */
  readonly apa: string;
  readonly batal: () => void;
}) {
  const teks = useTeks('kompilasi');
  const tidakTerbaca = dikenal.filter(({ dapatDipakai }) => !dapatDipakai).length;
  return (
    <>
      <Kemajuan
        teks={teks.membaca}
        kemajuan={{ selesai: dikenal.length, dari: berkas.length, apa }}
        batal={batal}
      />
      <Body1>{teks.dibaca(dikenal.length, berkas.length, tidakTerbaca)}</Body1>
      <BerkasDibaca dikenal={dikenal} />
    </>
  );
}
