import { Subtitle1 } from '@fluentui/react-components';
import { Kemajuan } from '../../komponen/kemajuan';
import { useTeks } from '../../hooks/bahasa';
import { useBaca } from '../../hooks/tugas';
import { useGayaKompilasi } from './gaya';
import { Membaca } from './membaca';
import { Penerimaan } from './penerimaan';
import { Pratinjau } from './pratinjau';
import { useKompilasi } from './use-kompilasi';

/** SOP step 14: returned templates come in, are checked, and become data and figures. */
export default function Kompilasi() {
  const gaya = useGayaKompilasi();
  const teks = useTeks('kompilasi');
  return (
    <div className={gaya.tumpuk}>
      <Subtitle1 as="h2" style={{ margin: 0 }}>
        {teks.judul}
      </Subtitle1>
      <Tahap />
    </div>
  );
}

/** What the stage that the compilation is in shows. */
function Tahap() {
  const teks = useTeks('kompilasi');
  const jalan = useKompilasi();
  const register = useBaca('kompilasi', 'register', {});
  const { keadaan } = jalan;
  switch (keadaan.tahap) {
    case 'pilih':
    case 'dibatalkan':
    case 'selesai':
      return <Penerimaan jalan={jalan} keadaan={keadaan} register={register} />;
    case 'membaca':
      return <Membaca kiriman={keadaan} apa={jalan.baca.kemajuan?.apa ?? ''} batal={jalan.batal} />;
    case 'pratinjau':
      return <Pratinjau jalan={jalan} kiriman={keadaan} />;
    case 'menulis':
      return <Kemajuan teks={teks.menulis} kemajuan={undefined} />;
  }
}
