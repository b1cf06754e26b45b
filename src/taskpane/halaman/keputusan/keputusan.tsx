import { Button, Subtitle1 } from '@fluentui/react-components';
import { useState } from 'react';
import type { DaftarKunciSajian } from '../../../sajian/kunci/daftar-kunci';
import { useTeks } from '../../hooks/bahasa';
import { useNavigasi } from '../../hooks/navigasi';
import { isiHasil, useBaca } from '../../hooks/tugas';
import { useGayaDaftar } from '../../komponen/gaya-daftar';
import { Keadaan } from '../../komponen/keadaan-tugas';
import { Kosong } from '../../komponen/kosong';
import { Pilih } from '../../komponen/pilih';
import { PeriodeDiputuskan } from './periode-diputuskan';

/** Step 18: what the leadership decides of each indicator, on locked figures. */
export default function Keputusan() {
  const gayaDaftar = useGayaDaftar();
  const teks = useTeks('keputusan');
  const { buka, periode: awal } = useNavigasi();
  const [dipilih, setDipilih] = useState(awal);
  const kunci = useBaca('layanan', 'kunci', {});
  const daftar = isiHasil(kunci.hasil);
  const periode = dipilih ?? (daftar && periodeAwal(daftar));
  const belumAda = daftar?.periode.length === 0;
  return (
    <div className={gayaDaftar.halaman}>
      <Subtitle1 as="h2" style={{ margin: 0 }}>
        {teks.judul}
      </Subtitle1>
      {daftar === undefined && <Keadaan tugas={kunci} sedang={teks.membaca} ulangi={kunci.ulangi} />}
      {belumAda && (
        <Kosong judul={teks.kosong.judul} isi={teks.kosong.isi}>
          <Button appearance="primary" onClick={() => buka('kompilasi')}>
            {teks.kosong.tombol}
          </Button>
        </Kosong>
      )}
      {daftar !== undefined && periode !== undefined && !belumAda && (
        <>
          <Pilih
            label={teks.periode}
            nilai={periode}
            daftar={daftar.periode.map(({ periode: satu, keadaan }) => [
              satu.kode,
              `${satu.label} (${keadaan})`,
            ])}
            ubah={setDipilih}
          />
          <PeriodeDiputuskan key={periode} periode={periode} />
        </>
      )}
    </div>
  );
}

/** The latest locked period; where none is, the latest. */
const periodeAwal = ({ periode }: DaftarKunciSajian): string | undefined =>
  (periode.find(({ terkunci }) => terkunci) ?? periode[0])?.periode.kode;
