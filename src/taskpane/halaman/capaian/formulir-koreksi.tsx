import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { labelCaraKonfirmasi } from '../../../domain/koreksi/koreksi';
import type { KoreksiDitawarkan } from '../../../sajian/koreksi/baris';
import { useTeks } from '../../hooks/bahasa';
import { useNama } from '../../hooks/nama';
import { useTugas } from '../../hooks/tugas';
import { IsianNama } from '../../komponen/isian-nama';
import { IsianTanggal } from '../../komponen/isian-tanggal';
import { FormulirPratinjau } from '../../komponen/formulir-pratinjau';
import { IsianTeks } from '../../komponen/isian-teks';
import { Pilih } from '../../komponen/pilih';
import { useIsiDahulu } from '../../komponen/tombol-bersebab';
import { unsurKe } from '../../../domain/umum/pasti';

/** Koreksi UKPBJ of one row: the value, who confirmed it, when, how; its effect is shown before it is stored. */
export function FormulirKoreksi({
  koreksi: { periode, baris, kolom },
  tutup,
}: {
  readonly koreksi: KoreksiDitawarkan;
  readonly tutup: () => void;
}) {
  const teks = useTeks('koreksi');
  const { nama, setNama } = useNama();
  const [variabel, setVariabel] = useState(unsurKe(kolom, 0).nama);
  const [nilai, setNilai] = useState('');
  const [konfirmasi, setKonfirmasi] = useState('');
  const [tanggal, setTanggal] = useState('');
  const [cara, setCara] = useState('telepon');
  const [dasar, setDasar] = useState('');
  const pratinjau = useTugas('layanan', 'koreksi');
  const simpan = useTugas('layanan', 'koreksi', { menulis: true });
  const dipilih = kolom.find((satu) => satu.nama === variabel);
  const sebab = useIsiDahulu()([
    [teks.nilai, nilai.trim() !== ''],
    [teks.konfirmasi, konfirmasi.trim() !== ''],
    [teks.tanggal, tanggal !== ''],
    [teks.oleh, nama.trim() !== ''],
  ]);
  const isian = { periode, baris, variabel, nilai, konfirmasi, tanggal, cara, dasar, oleh: nama };
  return (
    <FormulirPratinjau
      judul={teks.judul(baris)}
      isian={isian}
      sebab={sebab}
      pratinjau={pratinjau}
      simpan={simpan}
      akibat={({ dilakukan }) => ({
        baris:
          dilakukan === null
            ? []
            : [
                dilakukan.ubah,
                ...dilakukan.angka,
                ...(dilakukan.selDikembalikan === null ? [] : [dilakukan.selDikembalikan]),
                ...(dilakukan.terkunci === null ? [] : [dilakukan.terkunci]),
              ],
        ada: dilakukan !== null,
      })}
      labelSimpan={teks.simpan}
      selesai={tutup}
      tutup={tutup}
    >
      <Pilih
        label={teks.kolom}
        nilai={variabel}
        daftar={kolom.map((satu) => [satu.nama, satu.label] as const)}
        ubah={setVariabel}
      />
      <IsianTeks
        label={teks.nilai}
        petunjuk={teks.nilaiKini(dipilih?.nilai ?? '')}
        wajib
        nilai={nilai}
        ubah={setNilai}
      />
      <IsianTeks label={teks.konfirmasi} wajib nilai={konfirmasi} ubah={setKonfirmasi} />
      <IsianTanggal label={teks.tanggal} wajib kecil nilai={tanggal} ubah={setTanggal} />
      <Pilih label={teks.cara} nilai={cara} daftar={Object.entries(labelCaraKonfirmasi)} ubah={setCara} />
      <Field label={teks.dasar} size="small">
        <Textarea size="small" value={dasar} onChange={(_, { value }) => setDasar(value)} />
      </Field>
      <IsianNama label={teks.oleh} wajib nilai={nama} ubah={setNama} />
    </FormulirPratinjau>
  );
}
