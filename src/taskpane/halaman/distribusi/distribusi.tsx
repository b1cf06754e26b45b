import { Body1, Subtitle1 } from '@fluentui/react-components';
import { useState } from 'react';
import { DaftarCatatan } from '../../komponen/daftar-catatan';
import { Gagal } from '../../komponen/gagal';
import { Memuat } from '../../komponen/memuat';
import { useTeks } from '../../hooks/bahasa';
import { useNavigasi } from '../../hooks/navigasi';
import { isiHasil, useBaca, useTugas } from '../../hooks/tugas';
import { BuatTemplate } from './buat-template';
import { Ditolak } from './ditolak';
import { useGayaDistribusi } from './gaya';
import { HasilBuat } from './hasil-buat';
import { PilihPeriode } from './pilih-periode';
import { SudahTerkirim } from './sudah-terkirim';

/** SOP steps 8–10: a template for every unit, and who was sent what. */
export default function Distribusi() {
  const gaya = useGayaDistribusi();
  const teks = useTeks('distribusi');
  const [periode, setPeriode] = useState(useNavigasi().periode);
  const baca = useBaca('distribusi', 'lihat', periode === undefined ? {} : { periode });
  const buat = useTugas('distribusi', 'buat', { menulis: true });
  const { hasil, ulangi } = baca;
  const diminta = yangDiminta(baca.berjalan, periode);
  if (hasil === undefined) return <Memuat teks={teks.memuat} />;
  if (hasil.gagal !== undefined) return <Gagal gagal={hasil.gagal} ulangi={ulangi} />;
  const isi = hasil.isi;
  const akan = isi?.akan ?? null;
  const dibuat = isiHasil(buat.hasil);
  return (
    <div className={gaya.tumpuk}>
      <Subtitle1 as="h2" className={gaya.judul}>
        {teks.judul}
      </Subtitle1>
      {dibuat !== undefined && !buat.berjalan && <HasilBuat hasil={dibuat} />}
      <Body1>{teks.penjelasan}</Body1>
      {akan === null ? <Ditolak catatan={hasil.catatan} /> : <DaftarCatatan catatan={hasil.catatan} />}
      {isi !== undefined && isi.periode.length > 0 && (
        <PilihPeriode
          isi={isi}
          diminta={diminta}
          nonaktif={buat.berjalan}
          pilih={(kode) => {
            buat.lupakan();
            setPeriode(kode);
          }}
        />
      )}
      {isi !== undefined && akan !== null && (
        <BuatTemplate
          key={isi.dipilih}
          periode={isi.dipilih}
          unit={akan.unit}
          kolom={akan.kolom}
          memuat={baca.berjalan}
          buat={buat}
          // The period that is worked on stays on the screen once all units were sent it.
          mulai={() => setPeriode(isi.dipilih)}
        />
      )}
      {isi !== undefined && isi.periode.length > 0 && <SudahTerkirim isi={isi} />}
    </div>
  );
}

const yangDiminta = (berjalan: boolean, periode: string | undefined): string | null =>
  berjalan ? (periode ?? null) : null;
