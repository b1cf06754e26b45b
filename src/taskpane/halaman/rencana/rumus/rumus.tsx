import { useState } from 'react';
import { DaftarCatatan } from '../../../komponen/daftar-catatan';
import { Gagal } from '../../../komponen/gagal';
import { Memuat } from '../../../komponen/memuat';
import { Pilih } from '../../../komponen/pilih';
import { useTeks } from '../../../hooks/bahasa';
import { useBaca } from '../../../hooks/tugas';
import { useGayaRencana } from '../gaya';
import { Penyunting } from './penyunting';

/** Formulas of the plan: checked as they are typed, tried on the data, saved to the sheet (SOP step 3). */
export default function Rumus() {
  const gaya = useGayaRencana();
  const teks = useTeks('rumus');
  const { hasil, ulangi } = useBaca('rencana-rumus', 'bahan', {});
  const [dipilih, setDipilih] = useState<string>();
  if (hasil === undefined) return <Memuat teks={teks.memuat} />;
  if (hasil.gagal !== undefined) return <Gagal gagal={hasil.gagal} ulangi={ulangi} />;
  const { isi, catatan } = hasil;
  if (isi === undefined) return <DaftarCatatan catatan={catatan} />;
  // An indicator that was deleted meanwhile gives way to the first one; '' is a new formula.
  const ada = dipilih === '' || isi.indikator.some(({ id }) => id === dipilih);
  const kini = ada && dipilih !== undefined ? dipilih : (isi.indikator[0]?.id ?? '');
  return (
    <div className={gaya.tumpuk}>
      <Pilih
        label={teks.indikator}
        nilai={kini}
        daftar={[
          ...isi.indikator.map(({ id, kode, nama }) => [id, `${kode} ${nama}`] as const),
          ['', teks.rumusBaru],
        ]}
        ubah={setDipilih}
      />
      <Penyunting key={kini} bahan={isi} indikator={isi.indikator.find(({ id }) => id === kini)} />
      <DaftarCatatan catatan={catatan} />
    </div>
  );
}
