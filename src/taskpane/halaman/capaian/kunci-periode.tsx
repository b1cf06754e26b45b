import { Body1, Body1Strong, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { HasilTercatat } from '../../komponen/hasil-tercatat';
import { Keadaan } from '../../komponen/keadaan-tugas';
import { useTeks } from '../../hooks/bahasa';
import { isiHasil, useBaca, useTugas } from '../../hooks/tugas';
import type { KunciSajian } from '../../../sajian/kunci/kunci-capaian';
import { FormulirKunci } from './formulir-kunci';
import { hasilTetapkan } from './hasil-kunci';
import { RiwayatKunci } from './riwayat-kunci';
import { UbahKunci } from './ubah-kunci';

const useGaya = makeStyles({
  bagian: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  judul: { display: 'inline', margin: 0 },
  ringkas: { cursor: 'pointer' },
  isi: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
  daftar: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** Kunci Angka of the period shown: what holds its figures, or what locking them would hold. */
export function KunciPeriode({
  periode,
  kunci,
}: {
  readonly periode: string;
  readonly kunci: KunciSajian | null;
}) {
  const gaya = useGaya();
  const teks = useTeks('capaian').kunci;
  /** What came of the last lock; its form is gone by the time it is told. */
  const [hasil, setHasil] = useState<{ readonly periode: string; readonly baris: readonly string[] }>();
  const selesai = (baris: readonly string[]): void => setHasil({ periode, baris });
  return (
    <section className={gaya.bagian}>
      {kunci !== null && (
        <div>
          <Body1Strong block>{kunci.teks}</Body1Strong>
          <Caption1 block>{kunci.keterangan}</Caption1>
          {kunci.berubah !== null && <Caption1 block>{kunci.berubah}</Caption1>}
        </div>
      )}
      {hasil?.periode === periode && <HasilTercatat baris={hasil.baris} />}
      <Lipatan key={`${periode}|${kunci?.versi ?? ''}`} judul={kunci === null ? teks.judul : teks.ubah}>
        {kunci === null ? (
          <Kunci periode={periode} selesai={selesai} />
        ) : (
          <UbahKunci periode={periode} selesai={selesai} />
        )}
      </Lipatan>
    </section>
  );
}

/** Closed until a person opens it; what it holds is read by then only. */
function Lipatan({ judul, children }: { readonly judul: string; readonly children: ReactNode }) {
  const gaya = useGaya();
  const [terbuka, setTerbuka] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setTerbuka(currentTarget.open)}>
      <summary className={gaya.ringkas}>
        <Subtitle2 as="h3" className={gaya.judul}>
          {judul}
        </Subtitle2>
      </summary>
      {terbuka && <div className={gaya.isi}>{children}</div>}
    </details>
  );
}

/** An open period: what its figures lack, and who locks them. */
function Kunci({
  periode,
  selesai,
}: {
  readonly periode: string;
  readonly selesai: (baris: readonly string[]) => void;
}) {
  const gaya = useGaya();
  const teks = useTeks('capaian').kunci;
  const bacaan = useBaca('layanan', 'kunci', { periode });
  const tugas = useTugas('layanan', 'tetapkan', { menulis: true });
  const isi = isiHasil(bacaan.hasil);
  const diminta = isi?.diminta;
  const kunci = async (masukan: Readonly<Record<string, string>>): Promise<void> => {
    const hasil = isiHasil(await tugas.jalankan({ periode, oleh: '', ...masukan }));
    if (hasil !== undefined) selesai(hasilTetapkan(hasil));
  };
  return (
    <>
      <Body1>{teks.akibat}</Body1>
      {diminta == null ? (
        <Keadaan tugas={bacaan} sedang={teks.memeriksa} ulangi={bacaan.ulangi} />
      ) : (
        <>
          <Body1>{diminta.judul}</Body1>
          {diminta.sebab.length > 0 && (
            <ul className={gaya.daftar}>
              {diminta.sebab.map((satu) => (
                <li key={satu}>
                  <Caption1>{satu}</Caption1>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      {isi !== undefined && <RiwayatKunci daftar={isi} periode={periode} />}
      {diminta?.dapat === true && (
        <FormulirKunci
          isian={[
            { nama: 'oleh', orang: true, label: teks.oleh, wajib: true, contoh: teks.contohOleh },
            { nama: 'nomor', label: teks.nomor, wajib: false, contoh: teks.contohNomor },
          ]}
          nama={teks.judul}
          tombol={teks.judul}
          wajib={teks.wajib}
          sedang={tugas.berjalan}
          kirim={(masukan) => void kunci(masukan)}
        />
      )}
      <Keadaan tugas={tugas} sedang={teks.menyimpan} />
    </>
  );
}
