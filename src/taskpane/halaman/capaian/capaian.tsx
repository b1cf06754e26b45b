import { Button, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Lingkup } from '../../../domain/perhitungan/lingkup';
import { Keadaan } from '../../komponen/keadaan-tugas';
import { Kosong } from '../../komponen/kosong';
import { useTeks } from '../../hooks/bahasa';
import { useNavigasi } from '../../hooks/navigasi';
import { isiHasil, useBaca } from '../../hooks/tugas';
import { DaftarCapaian } from './daftar-capaian';
import { Rincian } from './rincian';

const useGaya = makeStyles({
  halaman: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

const seluruh: Lingkup = { jenis: 'seluruh', kode: null };

/** What has been achieved, and how every figure comes about. */
export default function Capaian() {
  const gaya = useGaya();
  const teks = useTeks('capaian');
  const { buka, periode: awal } = useNavigasi();
  const [periode, setPeriode] = useState(awal);
  const [lingkup, setLingkup] = useState(seluruh);
  const [dirinci, setDirinci] = useState<string>();
  const judul = useRef<HTMLHeadingElement>(null);
  const tugas = useBaca('capaian', 'daftar', { lingkup, ...(periode === undefined ? {} : { periode }) });
  const { hasil, berjalan } = tugas;
  // The figures before stay until the new ones are there.
  const isi = isiHasil(hasil);

  const kembali = (): void => {
    setDirinci(undefined);
    requestAnimationFrame(() => judul.current?.focus());
  };
  const belumAda =
    hasil?.gagal === undefined && hasil?.catatan.some(({ kode }) => kode === 'periode-belum-dikompilasi');
  if (isi !== undefined && dirinci !== undefined)
    return (
      <Rincian
        key={dirinci}
        rinci={setDirinci}
        indikator={dirinci}
        periode={isi.periode.kode}
        lingkup={isi.lingkup}
        kembali={kembali}
      />
    );
  return (
    <div className={gaya.halaman}>
      <Subtitle1 as="h2" style={{ margin: 0 }}>
        <span ref={judul} tabIndex={-1} style={{ outlineStyle: 'none' }}>
          {teks.judul}
        </span>
      </Subtitle1>
      {belumAda === true && !berjalan ? (
        <Kosong judul={teks.kosong.judul} isi={teks.kosong.isi}>
          <Button appearance="primary" onClick={() => buka('kompilasi')}>
            {teks.kosong.tombol}
          </Button>
        </Kosong>
      ) : (
        (isi === undefined || !berjalan) && (
          <Keadaan tugas={tugas} sedang={teks.membaca} ulangi={tugas.ulangi} />
        )
      )}
      {isi !== undefined && belumAda !== true && (
        <DaftarCapaian
          isi={isi}
          diminta={{ periode: periode ?? isi.periode.kode, lingkup }}
          berjalan={berjalan}
          ubahPeriode={setPeriode}
          ubahLingkup={setLingkup}
          rinci={setDirinci}
        />
      )}
    </div>
  );
}
