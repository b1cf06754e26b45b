import { Button } from '@fluentui/react-components';
import { useState, type SyntheticEvent } from 'react';
import type { UsulanSajian } from '../../../sajian/analisis/tipe';
import { useTeks } from '../../hooks/bahasa';
import { useNama } from '../../hooks/nama';
import { isiHasil, useTugas } from '../../hooks/tugas';
import { useGayaDaftar } from '../../komponen/gaya-daftar';
import { IsianNama } from '../../komponen/isian-nama';
import { IsianTanggal } from '../../komponen/isian-tanggal';
import { IsianTeks } from '../../komponen/isian-teks';
import { Keadaan } from '../../komponen/keadaan-tugas';
import { TombolBersebab, useIsiDahulu } from '../../komponen/tombol-bersebab';
import { IsianPanjang } from './isian-panjang';

const kosong = { uraian: '', penanggungJawab: '', opd: '', tenggat: '', hasil: '' };

/** A recommendation: a proposal as it came, or a blank one; all of it is the person's to change. */
export function FormulirRekomendasi({
  indikator,
  periode,
  usulan,
  judul,
  tutup,
}: {
  readonly indikator: string;
  readonly periode: string;
  readonly usulan?: UsulanSajian;
  readonly judul: string;
  readonly tutup: () => void;
}) {
  const gayaDaftar = useGayaDaftar();
  const teks = useTeks('analisis');
  const { nama, setNama } = useNama();
  const [isi, setIsi] = useState({ ...kosong, ...usulan, nip: '' });
  const simpan = useTugas('layanan', 'rekomendasi', { menulis: true });
  const sebab = useIsiDahulu()([
    [teks.isian.uraian, isi.uraian.trim() !== ''],
    [teks.isian.penanggungJawab, isi.penanggungJawab.trim() !== ''],
    [teks.isian.tenggat, isi.tenggat !== ''],
    [teks.isian.oleh, nama.trim() !== ''],
  ]);
  const ubah = (bidang: keyof typeof isi) => (nilai: string) => setIsi({ ...isi, [bidang]: nilai });
  const kirim = async (peristiwa: SyntheticEvent): Promise<void> => {
    peristiwa.preventDefault();
    if (sebab !== null) return;
    const hasil = await simpan.jalankan({
      ...{ periode, indikator, uraian: isi.uraian, opd: isi.opd, nip: isi.nip },
      ...{ tenggat: isi.tenggat, hasil: isi.hasil, oleh: nama },
      'penanggung-jawab': isi.penanggungJawab,
      ...(usulan === undefined ? {} : { 'dari-usulan': usulan.nomor }),
    });
    if (isiHasil(hasil) !== undefined) tutup();
  };
  return (
    <form className={gayaDaftar.formulir} aria-label={judul} onSubmit={(peristiwa) => void kirim(peristiwa)}>
      <IsianPanjang label={teks.isian.uraian} wajib nilai={isi.uraian} ubah={ubah('uraian')} />
      <IsianNama
        label={teks.isian.penanggungJawab}
        wajib
        nilai={isi.penanggungJawab}
        ubah={ubah('penanggungJawab')}
      />
      <IsianTeks label={teks.isian.nip} nilai={isi.nip} ubah={ubah('nip')} />
      <IsianTeks label={teks.isian.opd} nilai={isi.opd} ubah={ubah('opd')} />
      <IsianTanggal label={teks.isian.tenggat} wajib kecil nilai={isi.tenggat} ubah={ubah('tenggat')} />
      <IsianPanjang label={teks.isian.hasil} nilai={isi.hasil} ubah={ubah('hasil')} />
      <IsianNama label={teks.isian.oleh} wajib nilai={nama} ubah={setNama} />
      <Keadaan tugas={simpan} sedang={teks.menyimpan} />
      <TombolBersebab kecil label={teks.simpanRekomendasi} sebab={sebab} sibuk={simpan.berjalan}>
        <Button size="small" onClick={tutup}>
          {teks.batal}
        </Button>
      </TombolBersebab>
    </form>
  );
}
