import { Button, Caption1, Text } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { DaftarCatatan } from '../../komponen/daftar-catatan';
import { Keadaan } from '../../komponen/keadaan-tugas';
import { useTeks } from '../../hooks/bahasa';
import { isiHasil, useTugas } from '../../hooks/tugas';
import type { PermintaanPane } from '../../pekerja/tugas/kompilasi-jalan';
import type { BerkasPanel } from '../../pekerja/tugas/kompilasi';

/** Findings fetched at once: a file can have thousands. */
const SEKALI = 100;

/** The findings of one return, fetched when it is opened. Places in a file are named; those in this workbook are opened. */
export function CatatanBerkas({
  berkas: { id, nama, cacah, jumlahCatatan: jumlah },
  permintaan,
}: {
  readonly berkas: BerkasPanel;
  readonly permintaan: PermintaanPane;
}) {
  const teks = useTeks('kompilasi');
  const [batas, setBatas] = useState(SEKALI);
  const tugas = useTugas('kompilasi', 'catatanBerkas');
  const { jalankan } = tugas;
  useEffect(() => {
    if (jumlah > 0) void jalankan({ permintaan, id, batas });
  }, [jalankan, permintaan, id, batas, jumlah]);
  if (jumlah === 0) return <Text>{cacah}</Text>;
  const isi = isiHasil(tugas.hasil);
  return (
    <>
      {isi === undefined && <Keadaan tugas={tugas} sedang={teks.bacaCatatan} />}
      {isi !== undefined && (
        <>
          {isi.some(({ lokasi }) => lokasi.berkas !== undefined) && (
            <Caption1 block>{teks.catatanDiBerkas}</Caption1>
          )}
          <DaftarCatatan catatan={isi} label={teks.catatanDari(nama)} />
          {jumlah > isi.length && (
            <Button size="small" appearance="subtle" onClick={() => setBatas(batas + SEKALI)}>
              {teks.catatanLagi(jumlah - isi.length)}
            </Button>
          )}
        </>
      )}
    </>
  );
}
