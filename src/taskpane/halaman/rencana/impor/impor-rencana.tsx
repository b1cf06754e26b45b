import { Body1, Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import { Keadaan } from '../../../komponen/keadaan-tugas';
import { PilihBerkas } from '../../../komponen/pilih-berkas';
import { useTeks } from '../../../hooks/bahasa';
import { isiHasil, useTugas } from '../../../hooks/tugas';
import { useGayaRencana } from '../gaya';
import { JumlahImpor } from './jumlah-impor';

/** A plan document into the workbook: what would change is shown first. */
export default function ImporRencana() {
  const gaya = useGayaRencana();
  const teks = useTeks('rencana').impor;
  const pratinjau = useTugas('rencana', 'imporDokumen');
  const tulis = useTugas('rencana', 'imporDokumen', { menulis: true });
  const [berkas, setBerkas] = useState<File>();
  const pilih = (satu: File) => {
    tulis.lupakan();
    setBerkas(satu);
    void pratinjau.jalankan({ berkas: satu, pratinjau: true });
  };
  const batalkan = () => {
    pratinjau.lupakan();
    setBerkas(undefined);
  };
  const tuliskan = async () => {
    if (berkas === undefined) return;
    const hasil = await tulis.jalankan({ berkas, pratinjau: false });
    if (isiHasil(hasil) !== undefined) batalkan();
  };
  const sedang = pratinjau.berjalan || tulis.berjalan;
  const akan = isiHasil(pratinjau.hasil);
  const sudah = isiHasil(tulis.hasil);
  return (
    <div className={gaya.tumpuk}>
      <Body1>{teks.keterangan}</Body1>
      <PilihBerkas
        label={teks.pilih}
        terima=".json,application/json"
        nonaktif={sedang}
        padaBerkas={([satu]) => satu !== undefined && pilih(satu)}
      />
      {akan !== undefined && berkas !== undefined && !pratinjau.berjalan && (
        <section className={gaya.bagian} aria-label={teks.akibat(berkas.name)}>
          <JumlahImpor judul={teks.akibat(berkas.name)} hasil={akan} akanDatang />
          <div className={gaya.deret}>
            <Button appearance="primary" disabled={sedang} onClick={() => void tuliskan()}>
              {teks.tulis}
            </Button>
            <Button disabled={sedang} onClick={batalkan}>
              {teks.batal}
            </Button>
          </div>
        </section>
      )}
      <Keadaan tugas={pratinjau} sedang={teks.membaca} />
      {sudah !== undefined && !tulis.berjalan && (
        <section className={gaya.bagian} aria-label={teks.selesai}>
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{teks.selesai}</MessageBarBody>
          </MessageBar>
          <JumlahImpor hasil={sudah} />
        </section>
      )}
      <Keadaan tugas={tulis} sedang={teks.menulis} />
    </div>
  );
}
