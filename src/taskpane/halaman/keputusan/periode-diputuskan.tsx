import { Body1, Button, Caption1 } from '@fluentui/react-components';
import { useTeks } from '../../hooks/bahasa';
import { useNavigasi } from '../../hooks/navigasi';
import { isiHasil, useBaca, useTugas } from '../../hooks/tugas';
import { useGayaDaftar } from '../../komponen/gaya-daftar';
import { Keadaan } from '../../komponen/keadaan-tugas';
import { FormulirRapat } from './formulir-rapat';

/** A period: what is decided on, the form of the meeting, and the sheets that go with it. */
export function PeriodeDiputuskan({ periode }: { readonly periode: string }) {
  const gayaDaftar = useGayaDaftar();
  const teks = useTeks('keputusan');
  const { buka } = useNavigasi();
  const tugas = useBaca('layanan', 'putuskan', { periode });
  const lembar = useTugas('layanan', 'putuskan', { menulis: true, menjawab: true });
  const isi = isiHasil(tugas.hasil);
  const susun = (apa: 'lembar' | 'laporan') => (): void => void lembar.jalankan({ periode, [apa]: true });
  return (
    <>
      {(isi === undefined || !tugas.berjalan) && (
        <Keadaan tugas={tugas} sedang={teks.membaca} ulangi={tugas.ulangi} />
      )}
      {isi !== undefined && (
        <>
          <div>
            <Body1 block>{isi.judul}</Body1>
            <Caption1 block>{isi.dasar}</Caption1>
            {isi.lanjut.map((satu) => (
              <Caption1 block key={satu}>
                {satu}
              </Caption1>
            ))}
          </div>
          {isi.terkunci ? (
            <FormulirRapat isi={isi} />
          ) : (
            <Button appearance="primary" onClick={() => buka('capaian')}>
              {teks.kunciDahulu}
            </Button>
          )}
          <div className={gayaDaftar.deret}>
            <Button size="small" disabled={lembar.berjalan} onClick={susun('lembar')}>
              {teks.susunLembar}
            </Button>
            <Button size="small" disabled={lembar.berjalan} onClick={susun('laporan')}>
              {teks.susunLaporan}
            </Button>
          </div>
          <Keadaan tugas={lembar} sedang={teks.menyimpan} />
          {isiHasil(lembar.hasil) !== undefined && (
            <Caption1 block role="status">
              {isiHasil(lembar.hasil)?.lanjut[0]}
            </Caption1>
          )}
        </>
      )}
    </>
  );
}
