import { Body1, Subtitle1 } from '@fluentui/react-components';
import { useGayaDaftar } from '../../komponen/gaya-daftar';
import { Keadaan } from '../../komponen/keadaan-tugas';
import { Kosong } from '../../komponen/kosong';
import { useTeks } from '../../hooks/bahasa';
import { isiHasil, useBaca } from '../../hooks/tugas';
import { Satu } from './satu';

/** How decided recommendations are followed up: those that are overdue first. */
export default function TindakLanjut() {
  const gayaDaftar = useGayaDaftar();
  const teks = useTeks('tindakLanjut');
  const baca = useBaca('layanan', 'tindak-lanjut', {});
  const isi = isiHasil(baca.hasil);
  return (
    <div className={gayaDaftar.halaman}>
      <Subtitle1 as="h2">{teks.judul}</Subtitle1>
      {(isi === undefined || !baca.berjalan) && (
        <Keadaan tugas={baca} sedang={teks.membaca} ulangi={baca.ulangi} />
      )}
      {isi?.daftar.length === 0 && <Kosong judul={isi.ringkas} isi={teks.kosong} />}
      {isi !== undefined && isi.daftar.length > 0 && (
        <>
          <Body1>{isi.ringkas}</Body1>
          <ul className={gayaDaftar.daftar}>
            {isi.daftar.map((satu) => (
              <Satu key={satu.kode} satu={satu} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
