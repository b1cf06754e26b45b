import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { PermintaanPaket } from '../../../../application/paket/permintaan-paket';
import type { IkhtisarDataSajian } from '../../../../sajian/data/ikhtisar';
import type { PaketSajian } from '../../../../sajian/paket/paket';
import { useTeks } from '../../../hooks/bahasa';
import { useNama } from '../../../hooks/nama';
import { useTugas } from '../../../hooks/tugas';
import { FormulirPratinjau } from '../../../komponen/formulir-pratinjau';
import { IsianNama } from '../../../komponen/isian-nama';
import { IsianTanggal } from '../../../komponen/isian-tanggal';
import { IsianTeks } from '../../../komponen/isian-teks';
import { Pilih } from '../../../komponen/pilih';
import { useIsiDahulu } from '../../../komponen/tombol-bersebab';
import { terisi } from '../terisi';
import { PilihUnit } from '../unit/pilih-unit';
import { akibatPaket } from './akibat-paket';

const jenisPaket = ['tarik', 'ganti', 'pindah', 'pagu', 'kembali'] as const;
type Jenis = (typeof jenisPaket)[number];

/** Kinds that say no more than that they happened. */
const isSaklar = (jenis: Jenis): jenis is 'tarik' | 'kembali' => jenis === 'tarik' || jenis === 'kembali';

const isiJenis = (jenis: Jenis, nilai: string): Partial<PermintaanPaket> =>
  isSaklar(jenis) ? { [jenis]: true } : { [jenis]: nilai };

/** What became of one package, decided by a person; its effect is shown before it is stored. */
export function FormulirPaket({
  unit,
  selesai,
}: {
  readonly unit: IkhtisarDataSajian['daftarUnit'];
  readonly selesai: (isi: PaketSajian) => void;
}) {
  const teks = useTeks('data').paket;
  const { nama: oleh, setNama: setOleh } = useNama();
  const [kode, setKode] = useState('');
  const [jenis, setJenis] = useState<Jenis>('tarik');
  const [nilai, setNilai] = useState('');
  const [tanpaArea, setTanpaArea] = useState(false);
  const [mulai, setMulai] = useState('');
  const [dasar, setDasar] = useState('');
  const pratinjau = useTugas('layanan', 'paket');
  const simpan = useTugas('layanan', 'paket', { menulis: true });
  const labelNilai = { ganti: teks.pengganti, pindah: teks.unit, pagu: teks.pagu };
  const sebab = useIsiDahulu()([
    [teks.kode, kode.trim() !== ''],
    ...(isSaklar(jenis) ? [] : [[labelNilai[jenis], nilai.trim() !== ''] as const]),
    [teks.mulai, mulai !== ''],
    [teks.oleh, oleh.trim() !== ''],
  ]);
  const isian: PermintaanPaket = {
    kode,
    ...isiJenis(jenis, nilai),
    ...(jenis === 'ganti' ? { 'tanpa-area': tanpaArea } : {}),
    ...terisi({ mulai, dasar, oleh }),
  };
  return (
    <FormulirPratinjau
      judul={teks.catat}
      isian={isian}
      sebab={sebab}
      pratinjau={pratinjau}
      simpan={simpan}
      akibat={akibatPaket}
      labelSimpan={teks.simpan}
      selesai={selesai}
    >
      <IsianTeks label={teks.kode} wajib nilai={kode} ubah={setKode} />
      <Pilih
        label={teks.jenis}
        nilai={jenis}
        daftar={jenisPaket.map((satu) => [satu, teks.pilihan[satu]] as const)}
        ubah={(satu) => {
          setJenis(satu as Jenis);
          setNilai('');
        }}
      />
      {jenis === 'pindah' && <PilihUnit label={teks.unit} unit={unit} nilai={nilai} ubah={setNilai} />}
      {(jenis === 'ganti' || jenis === 'pagu') && (
        <IsianTeks label={labelNilai[jenis]} wajib nilai={nilai} ubah={setNilai} />
      )}
      {jenis === 'ganti' && (
        <Checkbox
          label={teks.tanpaArea}
          checked={tanpaArea}
          onChange={(_, { checked }) => setTanpaArea(checked === true)}
        />
      )}
      <IsianTanggal label={teks.mulai} wajib kecil nilai={mulai} ubah={setMulai} />
      <IsianTeks label={teks.dasar} petunjuk={teks.petunjukDasar} nilai={dasar} ubah={setDasar} />
      <IsianNama label={teks.oleh} wajib nilai={oleh} ubah={setOleh} />
    </FormulirPratinjau>
  );
}
