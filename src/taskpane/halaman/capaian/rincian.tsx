import { Button, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { Lingkup } from '../../../domain/perhitungan/lingkup';
import { HasilUsang } from '../../komponen/hasil-usang';
import { RencanaDrafTampil } from '../../komponen/rencana-draf';
import { Keadaan } from '../../komponen/keadaan-tugas';
import { Pilih } from '../../komponen/pilih';
import { useTeks } from '../../hooks/bahasa';
import { isiHasil, useBaca } from '../../hooks/tugas';
import { IsiRincian } from './isi-rincian';
import { TrenSetahun } from './tren-setahun';
import { RincianTerkunci } from './rincian-terkunci';
import { UnduhSilang } from './unduh-silang';

const useGaya = makeStyles({
  halaman: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  tombol: { alignSelf: 'flex-start' },
});

/** Rows of each kind listed at first and with each press of the button. */
const SEKALI = 5;

/** Rincian Perhitungan of one indicator: formula, parts, rows, and where each value came from. */
export function Rincian({
  indikator,
  periode,
  lingkup,
  kembali,
  rinci,
}: {
  readonly indikator: string;
  readonly periode: string;
  readonly lingkup: Lingkup;
  readonly kembali: () => void;
  readonly rinci: (kode: string) => void;
}) {
  const gaya = useGaya();
  const teks = useTeks('capaian');
  const [opd, setOpd] = useState(lingkup.jenis === 'opd' ? lingkup.kode : '');
  const [batas, setBatas] = useState(SEKALI);
  const judul = useRef<HTMLSpanElement>(null);
  const tugas = useBaca('layanan', 'rincian', { indikator, periode, batas, ...(opd === '' ? {} : { opd }) });
  // The figures before stay until the new ones are there.
  const isi = isiHasil(tugas.hasil);
  useEffect(() => judul.current?.focus(), []);
  return (
    <div className={gaya.halaman}>
      <Button
        className={gaya.tombol}
        size="small"
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        onClick={kembali}
      >
        {teks.kembali}
      </Button>
      <Subtitle1 as="h2" style={{ margin: 0 }}>
        <span ref={judul} tabIndex={-1} style={{ outlineStyle: 'none' }}>
          {teks.rincianDari(indikator)}
        </span>
      </Subtitle1>
      {isi !== undefined && (
        <Pilih
          label={teks.lingkup}
          nilai={opd}
          daftar={[
            ['', teks.labelLingkup.seluruh],
            ...isi.opd.map(({ kode, nama }) => [kode, nama] as const),
          ]}
          ubah={(nilai) => {
            setOpd(nilai);
            setBatas(SEKALI);
          }}
        />
      )}
      {(isi === undefined || !tugas.berjalan) && (
        <Keadaan tugas={tugas} sedang={teks.membacaRincian} ulangi={tugas.ulangi} />
      )}
      {isi !== undefined && (
        <>
          <RencanaDrafTampil judul={isi.draf} />
          <HasilUsang usang={isi.usang} />
          {isi.terkunci !== null && <RincianTerkunci isi={isi.terkunci} />}
          <IsiRincian rinci={rinci} isi={isi} berjalan={tugas.berjalan} lagi={() => setBatas(batas * 4)} />
          <TrenSetahun key={`tren|${opd}`} indikator={isi.indikator.kode} periode={periode} opd={opd} />
          <UnduhSilang
            key={`silang|${opd}`}
            periode={periode}
            indikator={indikator}
            opd={opd === '' ? undefined : opd}
          />
        </>
      )}
    </div>
  );
}
