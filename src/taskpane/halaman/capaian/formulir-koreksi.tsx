import { Button, Caption1, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState, type SyntheticEvent } from 'react';
import { labelCaraKonfirmasi } from '../../../domain/koreksi/koreksi';
import type { KoreksiDitawarkan } from '../../../sajian/koreksi/baris';
import { useTeks } from '../../hooks/bahasa';
import { useNama } from '../../hooks/nama';
import { isiHasil, useTugas } from '../../hooks/tugas';
import { IsianTanggal } from '../../komponen/isian-tanggal';
import { Keadaan } from '../../komponen/keadaan-tugas';
import { Pilih } from '../../komponen/pilih';
import { TombolBersebab, useIsiDahulu } from '../../komponen/tombol-bersebab';
import { unsurKe } from '../../../domain/umum/pasti';

const useGaya = makeStyles({
  formulir: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  baris: { display: 'block' },
});

/** Koreksi UKPBJ of one row: the value, who confirmed it, when, how; its effect is shown before it is stored. */
export function FormulirKoreksi({
  koreksi: { periode, baris, kolom },
  tutup,
}: {
  readonly koreksi: KoreksiDitawarkan;
  readonly tutup: () => void;
}) {
  const gaya = useGaya();
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
  const akibat = isiHasil(pratinjau.hasil)?.dilakukan;

  const sebab = useIsiDahulu()([
    [teks.nilai, nilai.trim() !== ''],
    [teks.konfirmasi, konfirmasi.trim() !== ''],
    [teks.tanggal, tanggal !== ''],
    [teks.oleh, nama.trim() !== ''],
  ]);
  const isian = { periode, baris, variabel, nilai, konfirmasi, tanggal, cara, dasar, oleh: nama };
  /** What was shown is no longer what would be stored. */
  const ubah =
    (atur: (isi: string) => void) =>
    (isi: string): void => {
      atur(isi);
      pratinjau.lupakan();
    };

  const kirim = async (peristiwa: SyntheticEvent): Promise<void> => {
    peristiwa.preventDefault();
    if (sebab !== null) return;
    if (akibat == null) {
      await pratinjau.jalankan({ ...isian, pratinjau: true });
      return;
    }
    const hasil = await simpan.jalankan(isian);
    if (isiHasil(hasil) !== undefined) tutup();
  };
  return (
    <form
      className={gaya.formulir}
      onSubmit={(peristiwa) => void kirim(peristiwa)}
      aria-label={teks.judul(baris)}
    >
      <Pilih
        label={teks.kolom}
        nilai={variabel}
        daftar={kolom.map((satu) => [satu.nama, satu.label] as const)}
        ubah={ubah(setVariabel)}
      />
      <Field label={teks.nilai} hint={teks.nilaiKini(dipilih?.nilai ?? '')} required size="small">
        <Input size="small" value={nilai} onChange={(_, { value }) => ubah(setNilai)(value)} />
      </Field>
      <Field label={teks.konfirmasi} required size="small">
        <Input size="small" value={konfirmasi} onChange={(_, { value }) => ubah(setKonfirmasi)(value)} />
      </Field>
      <IsianTanggal label={teks.tanggal} wajib kecil nilai={tanggal} ubah={ubah(setTanggal)} />
      <Pilih
        label={teks.cara}
        nilai={cara}
        daftar={Object.entries(labelCaraKonfirmasi)}
        ubah={ubah(setCara)}
      />
      <Field label={teks.dasar} size="small">
        <Textarea size="small" value={dasar} onChange={(_, { value }) => ubah(setDasar)(value)} />
      </Field>
      <Field label={teks.oleh} required size="small">
        <Input size="small" value={nama} onChange={(_, { value }) => setNama(value)} />
      </Field>
      <Keadaan tugas={pratinjau} sedang={teks.menghitung} />
      <Keadaan tugas={simpan} sedang={teks.menyimpan} />
      {akibat != null && (
        <div role="status">
          {[
            akibat.ubah,
            ...akibat.angka,
            ...(akibat.selDikembalikan === null ? [] : [akibat.selDikembalikan]),
          ].map((satu) => (
            <Caption1 key={satu} className={gaya.baris}>
              {satu}
            </Caption1>
          ))}
        </div>
      )}
      <TombolBersebab
        kecil
        label={akibat == null ? teks.lihatAkibat : teks.simpan}
        sebab={sebab}
        sibuk={pratinjau.berjalan || simpan.berjalan}
      >
        <Button size="small" onClick={tutup}>
          {teks.tutup}
        </Button>
      </TombolBersebab>
    </form>
  );
}
