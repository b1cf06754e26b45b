import { Body1Strong, Button, Caption1 } from '@fluentui/react-components';
import { useState, type SyntheticEvent } from 'react';
import type { BarisRapat } from '../../../application/keputusan/baca-rapat';
import type { PutuskanSajian } from '../../../sajian/keputusan/keputusan';
import { useTeks } from '../../hooks/bahasa';
import { useNama } from '../../hooks/nama';
import { isiHasil, useTugas, type KeadaanTugas } from '../../hooks/tugas';
import { useGayaDaftar } from '../../komponen/gaya-daftar';
import { IsianNama } from '../../komponen/isian-nama';
import { IsianTanggal } from '../../komponen/isian-tanggal';
import { IsianTeks } from '../../komponen/isian-teks';
import { Keadaan } from '../../komponen/keadaan-tugas';
import { TombolBersebab, useIsiDahulu } from '../../komponen/tombol-bersebab';
import { IndikatorRapat } from './indikator-rapat';

/** Nothing is chosen beforehand. */
const belumDipilih: Omit<BarisRapat, 'indikator'> = { huruf: '', status: '', catatan: '', rekomendasi: [] };

/** "Catat Hasil Rapat": a line an indicator; who decided, who writes it down, minutes and day once for all. */
export function FormulirRapat({ isi }: { readonly isi: PutuskanSajian }) {
  const gayaDaftar = useGayaDaftar();
  const teks = useTeks('keputusan');
  const { nama, setNama } = useNama();
  const [rapat, setRapat] = useState({ oleh: isi.pimpinan, nomor: '', tanggal: '' });
  const [baris, setBaris] = useState<Readonly<Record<string, Omit<BarisRapat, 'indikator'>>>>({});
  const simpan = useTugas('keputusan', 'catatHasil', { menulis: true });
  const tutup = useTugas('layanan', 'putuskan', { menulis: true });
  const dipilih = isi.indikator.filter(({ kode }) => (baris[kode] ?? belumDipilih).huruf !== '');
  const lengkap = useIsiDahulu()([
    [teks.isian.oleh, rapat.oleh.trim() !== ''],
    [teks.isian.dicatat, nama.trim() !== ''],
    [teks.isian.nomor, rapat.nomor.trim() !== ''],
    [teks.isian.tanggal, rapat.tanggal !== ''],
  ]);
  const pilihan = useIsiDahulu()([[teks.isian.keputusan, dipilih.length > 0]]);
  const umum = { periode: isi.periode.kode, oleh: rapat.oleh, dicatat: nama, nomor: rapat.nomor };
  const ubah = (bidang: keyof typeof rapat) => (nilai: string) => setRapat({ ...rapat, [bidang]: nilai });
  const kirim = async (peristiwa: SyntheticEvent): Promise<void> => {
    peristiwa.preventDefault();
    if ((pilihan ?? lengkap) !== null) return;
    const diisi = dipilih.map(({ kode }) => ({ indikator: kode, ...(baris[kode] ?? belumDipilih) }));
    const hasil = await simpan.jalankan({ ...umum, tanggal: rapat.tanggal, baris: diisi });
    if (isiHasil(hasil) !== undefined) setBaris({});
  };
  const catatanBaris = (kode: string): readonly string[] =>
    simpan.hasil?.gagal === undefined
      ? (simpan.hasil?.catatan.flatMap((satu) => (satu.lokasi.kode === kode ? [satu.teks] : [])) ?? [])
      : [];
  const kodeBaris = new Set(isi.indikator.map(({ kode }) => kode));
  return (
    <form
      className={gayaDaftar.formulir}
      // What is wrong is said at its line, in our own words.
      noValidate
      aria-label={teks.catatHasil}
      onSubmit={(peristiwa) => void kirim(peristiwa)}
    >
      <ul className={gayaDaftar.daftar} aria-label={teks.judul}>
        {isi.indikator.map((satu) => (
          <IndikatorRapat
            key={satu.kode}
            satu={satu}
            periode={isi.periode.kode}
            baris={baris[satu.kode] ?? belumDipilih}
            catatan={catatanBaris(satu.kode)}
            ubah={(milik) => setBaris({ ...baris, [satu.kode]: milik })}
          />
        ))}
      </ul>
      <Body1Strong>{teks.rapat}</Body1Strong>
      <IsianNama label={teks.isian.oleh} wajib pada={rapat.tanggal} nilai={rapat.oleh} ubah={ubah('oleh')} />
      <IsianNama label={teks.isian.dicatat} wajib nilai={nama} ubah={setNama} />
      <IsianTeks label={teks.isian.nomor} wajib nilai={rapat.nomor} ubah={ubah('nomor')} />
      <IsianTanggal label={teks.isian.tanggal} wajib kecil nilai={rapat.tanggal} ubah={ubah('tanggal')} />
      <Keadaan tugas={tanpaBaris(simpan, kodeBaris)} sedang={teks.menyimpan} />
      <TombolBersebab label={teks.catatHasil} sebab={pilihan ?? lengkap} sibuk={simpan.berjalan} />
      {isi.terbuka > 0 && (
        <div className={gayaDaftar.formulir}>
          <Caption1>{teks.sisanya.isi}</Caption1>
          <Keadaan tugas={tutup} sedang={teks.menyimpan} />
          <div className={gayaDaftar.deret}>
            <Button
              size="small"
              disabled={tutup.berjalan || lengkap !== null}
              onClick={() => void tutup.jalankan({ ...umum, tanggal: rapat.tanggal, sisanya: true })}
            >
              {teks.sisanya.tombol}
            </Button>
          </div>
        </div>
      )}
    </form>
  );
}

/** What a task says beside what stands at the lines themselves. */
function tanpaBaris<H>(tugas: KeadaanTugas<H>, kode: ReadonlySet<string>): KeadaanTugas<H> {
  const { hasil } = tugas;
  if (hasil === undefined || hasil.gagal !== undefined) return tugas;
  return {
    ...tugas,
    hasil: { ...hasil, catatan: hasil.catatan.filter(({ lokasi }) => !kode.has(lokasi.kode ?? '')) },
  };
}
