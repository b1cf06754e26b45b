import { Button, Caption1, Caption1Strong, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { AnalisisIndikatorSajian, UsulanSajian } from '../../../sajian/analisis/tipe';
import { useTeks } from '../../hooks/bahasa';
import { useGayaDaftar } from '../../komponen/gaya-daftar';
import { FormulirAnalisis } from './formulir-analisis';
import { FormulirRekomendasi } from './formulir-rekomendasi';
import { useGayaAnalisis } from './gaya';

/** Lines under a heading; nothing where there are none. */
function Bagian({ judul, baris }: { readonly judul: string; readonly baris: readonly string[] }) {
  const gaya = useGayaAnalisis();
  if (baris.length === 0) return null;
  return (
    <section>
      <Caption1Strong as="h3" block style={{ margin: 0 }}>
        {judul}
      </Caption1Strong>
      <ul className={gaya.baris}>
        {baris.map((satu, ke) => (
          <li key={`${ke}|${satu}`}>
            <Caption1 className={gaya.tulisan}>{satu}</Caption1>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** All that is known of one figure, and what a person makes of it. */
export function RincianAnalisis({
  satu,
  periode,
}: {
  readonly satu: AnalisisIndikatorSajian;
  readonly periode: string;
}) {
  const gaya = useGayaAnalisis();
  const gayaDaftar = useGayaDaftar();
  const teks = useTeks('analisis');
  const [terbuka, setTerbuka] = useState<'analisis' | 'rekomendasi'>();
  const tutup = (): void => setTerbuka(undefined);
  return (
    <div className={gaya.isi}>
      <Bagian judul={teks.bagian.selisih} baris={[...satu.selisih, ...satu.perubahan]} />
      <Bagian
        judul={teks.bagian.sumbangan}
        baris={[
          ...satu.cara,
          ...satu.sumbangan.map((s) => `${s.unit}: ${teks.sumbangan(s.kontribusi, s.nilai, s.tanpa)}`),
          ...satu.sumbanganLain,
        ]}
      />
      <Bagian judul={teks.bagian.pencilan} baris={satu.pencilan} />
      <Bagian judul={teks.bagian.aksi} baris={satu.aksi} />
      <Bagian judul={teks.bagian.rekomendasi} baris={satu.rekomendasi} />
      <Bagian judul={teks.bagian.dicatat} baris={satu.dicatat} />
      <Bagian judul={teks.bagian.pertanyaan} baris={satu.pertanyaan === null ? [] : [satu.pertanyaan]} />
      {satu.usulan.length > 0 && (
        <section>
          <Caption1Strong as="h3" block style={{ margin: 0 }}>
            {teks.bagian.usulan}
          </Caption1Strong>
          {satu.usulan.map((usulan) => (
            <UsulanTampil key={usulan.nomor} usulan={usulan} indikator={satu.kode} periode={periode} />
          ))}
        </section>
      )}
      {satu.utama && (
        <div className={gayaDaftar.deret}>
          <Button size="small" aria-label={teks.catatDari(satu.kode)} onClick={() => setTerbuka('analisis')}>
            {teks.catat}
          </Button>
          <Button
            size="small"
            aria-label={teks.tambahDari(satu.kode)}
            onClick={() => setTerbuka('rekomendasi')}
          >
            {teks.tambah}
          </Button>
        </div>
      )}
      {terbuka === 'analisis' && <FormulirAnalisis satu={satu} periode={periode} tutup={tutup} />}
      {terbuka === 'rekomendasi' && (
        <FormulirRekomendasi
          indikator={satu.kode}
          periode={periode}
          judul={teks.tambahDari(satu.kode)}
          tutup={tutup}
        />
      )}
    </div>
  );
}

/** A proposal, with the form that makes it a recommendation. */
function UsulanTampil({
  usulan,
  indikator,
  periode,
}: {
  readonly usulan: UsulanSajian;
  readonly indikator: string;
  readonly periode: string;
}) {
  const gayaDaftar = useGayaDaftar();
  const teks = useTeks('analisis');
  const [terbuka, setTerbuka] = useState(false);
  const { nomor, dibaca, sudah, tenggatTertulis } = usulan;
  const siapa = usulan.penanggungJawab === '' ? teks.belumDitentukan : usulan.penanggungJawab;
  const judul = teks.jadikanDari(indikator, nomor);
  return (
    <div className={mergeClasses(gayaDaftar.butir, gayaDaftar.kiri)}>
      <Caption1>{`${nomor}. ${dibaca.uraian}`}</Caption1>
      <Caption1
        className={gayaDaftar.kecil}
      >{`${teks.pelaksana(siapa, tenggatTertulis)}. ${dibaca.hasil}`}</Caption1>
      {sudah !== null ? (
        <Caption1 className={gayaDaftar.kecil}>{teks.sudah(sudah)}</Caption1>
      ) : terbuka ? (
        <FormulirRekomendasi {...{ indikator, periode, usulan, judul }} tutup={() => setTerbuka(false)} />
      ) : (
        <Button size="small" aria-label={judul} onClick={() => setTerbuka(true)}>
          {teks.jadikan}
        </Button>
      )}
    </div>
  );
}
