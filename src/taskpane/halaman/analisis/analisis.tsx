import { Body1, Button, Caption1, Link, Subtitle1, Text, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { AnalisisIndikatorSajian, AnalisisSajian } from '../../../sajian/analisis/tipe';
import { useTeks } from '../../hooks/bahasa';
import { useNavigasi } from '../../hooks/navigasi';
import { isiHasil, useBaca, useTugas } from '../../hooks/tugas';
import { useGayaDaftar } from '../../komponen/gaya-daftar';
import { HasilUsang } from '../../komponen/hasil-usang';
import { Keadaan } from '../../komponen/keadaan-tugas';
import { Kosong } from '../../komponen/kosong';
import { Pilih } from '../../komponen/pilih';
import { RincianAnalisis } from './rincian-analisis';

/** Step 15: what the figures of a period say, and what the team makes of them. */
export default function Analisis() {
  const gayaDaftar = useGayaDaftar();
  const teks = useTeks('analisis');
  const { buka, periode: awal } = useNavigasi();
  const [periode, setPeriode] = useState(awal);
  const tugas = useBaca('layanan', 'analisis', periode === undefined ? {} : { periode });
  const { hasil, berjalan } = tugas;
  // What was there stays until the new is.
  const isi = isiHasil(hasil);
  const belumAda =
    hasil?.gagal === undefined &&
    hasil?.catatan.some(({ kode }) => kode === 'periode-belum-dikompilasi') === true;
  return (
    <div className={gayaDaftar.halaman}>
      <Subtitle1 as="h2" style={{ margin: 0 }}>
        {teks.judul}
      </Subtitle1>
      {belumAda && !berjalan ? (
        <Kosong judul={teks.kosong.judul} isi={teks.kosong.isi}>
          <Button appearance="primary" onClick={() => buka('kompilasi')}>
            {teks.kosong.tombol}
          </Button>
        </Kosong>
      ) : (
        (isi === undefined || !berjalan) && (
          <Keadaan tugas={tugas} sedang={teks.membaca} ulangi={tugas.ulangi} />
        )
      )}
      {isi !== undefined && !belumAda && (
        <IsiAnalisis
          isi={isi}
          periode={periode ?? isi.periode.kode}
          berjalan={berjalan}
          ubahPeriode={setPeriode}
        />
      )}
    </div>
  );
}

/** The figures of a period, and the sheet for its meeting. */
function IsiAnalisis({
  isi,
  periode,
  berjalan,
  ubahPeriode,
}: {
  readonly isi: AnalisisSajian;
  /** As it was chosen, while its figures are under way. */
  readonly periode: string;
  readonly berjalan: boolean;
  readonly ubahPeriode: (kode: string) => void;
}) {
  const gayaDaftar = useGayaDaftar();
  const teks = useTeks('analisis');
  const lembar = useTugas('layanan', 'analisis', { menulis: true, menjawab: true });
  const dibuat = isiHasil(lembar.hasil)?.lembar ?? null;
  return (
    <>
      <Pilih
        label={teks.periode}
        nilai={periode}
        daftar={isi.terkompilasi.map(({ kode, label }) => [kode, label])}
        ubah={ubahPeriode}
      />
      <HasilUsang usang={isi.usang} />
      <div>
        <Body1 block>{isi.judul}</Body1>
        <Body1 block>{isi.ringkas}</Body1>
        {isi.belumMelapor !== null && <Caption1 className={gayaDaftar.kecil}>{isi.belumMelapor}</Caption1>}
      </div>
      <ul className={gayaDaftar.daftar} aria-label={teks.judul} aria-busy={berjalan}>
        {isi.indikator.map((satu) => (
          <SatuAnalisis key={satu.id} satu={satu} periode={isi.periode.kode} />
        ))}
      </ul>
      <div>
        <Button
          size="small"
          disabled={lembar.berjalan}
          onClick={() => void lembar.jalankan({ periode: isi.periode.kode, tulis: true })}
        >
          {teks.buatLembar}
        </Button>
        <Keadaan tugas={lembar} sedang={teks.menyimpan} />
        {dibuat !== null && (
          <Caption1 block role="status">
            {dibuat}
          </Caption1>
        )}
      </div>
    </>
  );
}

/** One figure: as a line, and all of it when it is asked for. */
function SatuAnalisis({
  satu,
  periode,
}: {
  readonly satu: AnalisisIndikatorSajian;
  readonly periode: string;
}) {
  const gayaDaftar = useGayaDaftar();
  const teks = useTeks('analisis');
  const [terbuka, setTerbuka] = useState(false);
  const [selisih] = satu.selisih;
  return (
    <li className={mergeClasses(gayaDaftar.butir, gayaDaftar.kiri)}>
      <Text>
        <Text weight="semibold">{satu.kode}</Text> {satu.nama}
      </Text>
      <Text size={200}>{`${satu.lingkup}: ${satu.angka}`}</Text>
      {selisih !== undefined && !terbuka && <Text size={200}>{selisih}</Text>}
      {satu.kelengkapan !== null && <Text size={200}>{satu.kelengkapan}</Text>}
      <Link
        as="button"
        aria-expanded={terbuka}
        aria-label={(terbuka ? teks.tutup : teks.buka)(`${satu.kode} ${satu.lingkup}`)}
        onClick={() => setTerbuka(!terbuka)}
      >
        {terbuka ? teks.ringkas : teks.rinci}
      </Link>
      {terbuka && <RincianAnalisis satu={satu} periode={periode} />}
    </li>
  );
}
