import { Body1, MessageBar, MessageBarBody, Subtitle1 } from '@fluentui/react-components';
import { Keadaan } from '../../komponen/keadaan-tugas';
import { PilihBerkas } from '../../komponen/pilih-berkas';
import { useTeks } from '../../hooks/bahasa';
import { isiHasil } from '../../hooks/tugas';
import { useGayaData } from './gaya';
import { HasilImpor } from './hasil-impor';
import { Ikhtisar } from './ikhtisar';
import { useImpor } from './use-impor';
import { Pratinjau } from './pratinjau';

/** SOP step 2: packages and transactions come in from the procurement systems. */
export default function Data() {
  const gaya = useGayaData();
  const teks = useTeks('data');
  const { pilihan, opsi, ubahOpsi, pratinjau, akan, impor, pilih, taruh, tulis } = useImpor();
  const hasil = pratinjau.hasil;
  const sudah = isiHasil(impor.hasil);
  const dibatalkan = hasil?.gagal?.kode === 'cancelled' && !pratinjau.berjalan;
  return (
    <div className={gaya.tumpuk}>
      <Subtitle1 as="h2" className={gaya.judul}>
        {teks.judul}
      </Subtitle1>
      {sudah !== undefined && <HasilImpor hasil={sudah} />}
      {dibatalkan && (
        <MessageBar intent="info">
          <MessageBarBody role="status">{teks.dibatalkan}</MessageBarBody>
        </MessageBar>
      )}
      {pilihan === undefined || akan === undefined ? (
        <>
          <Body1>{teks.penjelasan}</Body1>
          <PilihBerkas
            label={teks.pilih}
            terima=".csv,.txt,.json,text/csv,application/json"
            nonaktif={pratinjau.berjalan}
            padaBerkas={([satu]) => satu !== undefined && pilih(satu)}
          />
          <Keadaan tugas={pratinjau} sedang={teks.membaca} batal={pratinjau.batal} />
          <Ikhtisar />
        </>
      ) : (
        <Pratinjau
          key={pilihan.id}
          isi={akan}
          catatan={hasil?.gagal === undefined ? (hasil?.catatan ?? []) : []}
          memuat={pratinjau.berjalan}
          tertahan={isiHasil(hasil) === undefined}
          opsi={opsi}
          ubahOpsi={ubahOpsi}
          impor={impor}
          tulis={(dipilih) => void tulis(dipilih)}
          taruh={taruh}
        />
      )}
    </div>
  );
}
