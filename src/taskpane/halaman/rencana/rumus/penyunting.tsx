import { useState } from 'react';
import type { Indikator } from '../../../../domain/rencana/indikator';
import type { BahanRumus } from '../../../../application/rencana/bahan-rumus';
import { Gagal } from '../../../komponen/gagal';
import { useTeks } from '../../../hooks/bahasa';
import type { CatatanSajian } from '../../../../sajian/catatan';
import type { NamaRumus as Nama, PeriksaTampil } from '../../../pekerja/tugas/rencana-rumus';
import { useGayaRencana } from '../gaya';
import { Bacaan } from './bacaan';
import type { ButirNama } from './daftar-nama';
import { IndikatorBaru } from './indikator-baru';
import { KotakRumus } from './kotak-rumus';
import { NamaRumus } from './nama-rumus';
import { SimpanRumus } from './simpan-rumus';
import { CatatanKotak } from './catatan-kotak';
import { Uji } from './uji';
import { useKotak } from './use-kotak';
import { usePeriksa } from './use-periksa';

const kosong = { rumus: '', basis: '' };
type Kolom = keyof typeof kosong;

/** What is shown at each box; nothing is said against a formula that was not begun. */
const catatanKotak = (
  { rumus }: typeof kosong,
  kini: PeriksaTampil | undefined,
): Readonly<Record<Kolom, readonly CatatanSajian[]>> => ({
  rumus: rumus === '' ? [] : (kini?.rumus ?? []),
  basis: kini?.basis ?? [],
});

/** Formula and basis of one indicator, or of one that is to be. */
export function Penyunting({
  bahan,
  indikator,
}: {
  readonly bahan: BahanRumus & { readonly nama: Nama };
  /** `undefined` for a new formula. */
  readonly indikator: Indikator | undefined;
}) {
  const gaya = useGayaRencana();
  const teks = useTeks('rumus');
  const diLembar = (indikator && bahan.bernamaKini.get(indikator.id)) ?? kosong;
  const [draf, setDraf] = useState(diLembar);
  const [aktif, setAktif] = useState<Kolom>('rumus');
  const kotak = { rumus: useKotak(draf.rumus), basis: useKotak(draf.basis) };
  const drafPenuh = { ...draf, ...(indikator === undefined ? {} : { indikatorId: indikator.id }) };
  const { kini, terakhir, gagal } = usePeriksa(bahan, drafPenuh);
  const ubah = (kolom: Kolom, nilai: string) => setDraf({ ...draf, [kolom]: nilai });
  const sisipkan = (butir: ButirNama) => ubah(aktif, kotak[aktif].sisip(butir));
  const catatan = catatanKotak(draf, kini);
  const adaSalah = [...(kini?.rumus ?? []), ...(kini?.basis ?? [])].some(
    ({ tingkat }) => tingkat === 'galat',
  );
  const kotakRumus = (kolom: Kolom) => (
    <KotakRumus
      label={teks[kolom]}
      nilai={draf[kolom]}
      catatan={catatan[kolom]}
      acuan={kotak[kolom].acuan}
      padaUbah={(nilai) => ubah(kolom, nilai)}
      padaFokus={() => setAktif(kolom)}
      {...(kolom === 'basis' ? { pendek: true, petunjuk: teks.petunjukBasis } : {})}
    >
      <CatatanKotak catatan={catatan[kolom]} nilai={draf[kolom]} tunjukkan={kotak[kolom].tunjukkan} />
    </KotakRumus>
  );
  return (
    <div className={gaya.tumpuk}>
      {kotakRumus('rumus')}
      {kotakRumus('basis')}
      <Bacaan periksa={kini} kosong={draf.rumus.trim() === ''} />
      {gagal !== undefined && <Gagal gagal={gagal} />}
      <NamaRumus
        nama={bahan.nama}
        indikator={bahan.indikator.filter(({ id }) => id !== indikator?.id)}
        kotak={teks[aktif]}
        sisipkan={sisipkan}
      />
      <Uji draf={drafPenuh} periode={bahan.periode} adaSalah={adaSalah} satuan={indikator?.satuan ?? ''} />
      {indikator === undefined ? (
        <IndikatorBaru
          draf={draf}
          area={bahan.area}
          variabel={bahan.nama.variabel}
          kolomTanggal={terakhir?.kolomTanggal}
        />
      ) : (
        <SimpanRumus
          indikator={indikator}
          diLembar={diLembar}
          draf={draf}
          adaSalah={adaSalah}
          ganti={setDraf}
        />
      )}
    </div>
  );
}
