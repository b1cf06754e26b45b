import { Body1, Body1Strong, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Keadaan } from '../../komponen/keadaan-tugas';
import { useTeks } from '../../hooks/bahasa';
import { isiHasil, useBaca, useTugas } from '../../hooks/tugas';
import type { KunciSajian } from '../../../sajian/kunci/kunci-capaian';
import { FormulirKunci } from './formulir-kunci';

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
  const [terbuka, setTerbuka] = useState(false);
  return (
    <section className={gaya.bagian}>
      {kunci !== null && (
        <div>
          <Body1Strong block>{kunci.teks}</Body1Strong>
          <Caption1 block>{kunci.keterangan}</Caption1>
          {kunci.berubah !== null && <Caption1 block>{kunci.berubah}</Caption1>}
        </div>
      )}
      <details
        onToggle={({ currentTarget }) => setTerbuka(currentTarget.open)}
        key={`${periode}|${kunci?.versi ?? ''}`}
      >
        <summary className={gaya.ringkas}>
          <Subtitle2 as="h3" className={gaya.judul}>
            {kunci === null ? teks.judul : teks.ubah}
          </Subtitle2>
        </summary>
        {terbuka && (
          <div className={gaya.isi}>
            {kunci === null ? <Kunci periode={periode} /> : <Ubah periode={periode} />}
          </div>
        )}
      </details>
    </section>
  );
}

/** An open period: what its figures lack, and who locks them. */
function Kunci({ periode }: { readonly periode: string }) {
  const gaya = useGaya();
  const teks = useTeks('capaian').kunci;
  const bacaan = useBaca('layanan', 'kunci', { periode });
  const tugas = useTugas('layanan', 'tetapkan', { menulis: true });
  const diminta = isiHasil(bacaan.hasil)?.diminta;
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
      {diminta?.dapat === true && (
        <FormulirKunci
          isian={[
            { nama: 'oleh', label: teks.oleh, wajib: true, contoh: teks.contohOleh },
            { nama: 'nomor', label: teks.nomor, wajib: false, contoh: teks.contohNomor },
          ]}
          tombol={teks.judul}
          wajib={teks.wajib}
          sedang={tugas.berjalan}
          kirim={({ oleh = '', ...lain }) => void tugas.jalankan({ periode, oleh, ...lain })}
        />
      )}
      <Keadaan tugas={tugas} sedang={teks.menyimpan} />
    </>
  );
}

/** A locked period: a correction of it, or the lock taken back. */
function Ubah({ periode }: { readonly periode: string }) {
  const gaya = useGaya();
  const teks = useTeks('capaian').kunci;
  const perbaikan = useTugas('layanan', 'tetapkan', { menulis: true });
  const buka = useTugas('layanan', 'buka-kunci', { menulis: true });
  const hasil = isiHasil(perbaikan.hasil);
  const sedang = perbaikan.berjalan || buka.berjalan;
  return (
    <>
      <Body1>{teks.akibatPerbaikan}</Body1>
      <FormulirKunci
        isian={[
          { nama: 'oleh', label: teks.oleh, wajib: true, contoh: teks.contohOleh },
          { nama: 'perbaikan', label: teks.alasan, wajib: true },
          { nama: 'nomor', label: teks.nomor, wajib: false, contoh: teks.contohNomor },
        ]}
        tombol={teks.perbaikan}
        wajib={teks.wajib}
        sedang={sedang}
        kirim={({ oleh = '', ...lain }) => void perbaikan.jalankan({ periode, oleh, ...lain })}
      />
      {hasil !== undefined && !perbaikan.berjalan && <Body1 role="status">{hasil.judul}</Body1>}
      <Keadaan tugas={perbaikan} sedang={teks.menyimpan} />
      <div className={gaya.isi}>
        <Body1>{teks.akibatBuka}</Body1>
        <FormulirKunci
          isian={[
            { nama: 'oleh', label: teks.oleh, wajib: true, contoh: teks.contohOleh },
            { nama: 'alasan', label: teks.alasanBuka, wajib: true },
          ]}
          tombol={teks.buka}
          wajib={teks.wajib}
          sedang={sedang}
          kirim={({ oleh = '', alasan = '' }) => void buka.jalankan({ periode, oleh, alasan })}
        />
        <Keadaan tugas={buka} sedang={teks.menyimpan} />
      </div>
    </>
  );
}
