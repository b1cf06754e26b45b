import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  makeStyles,
  Spinner,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import type { Lingkup } from '../../../domain/perhitungan/lingkup';
import { BaganNanti } from '../../komponen/bagan/bagan-nanti';
import { BelumMelapor } from '../../komponen/belum-melapor';
import { HasilUsang } from '../../komponen/hasil-usang';
import { RencanaDrafTampil } from '../../komponen/rencana-draf';
import { useTeks } from '../../hooks/bahasa';
import { useTugas } from '../../hooks/tugas';
import type { SkorSajian } from '../../../sajian/capaian/capaian';
import type { CapaianPanel } from '../../pekerja/tugas/capaian';
import { KeadaanTampil } from '../../komponen/keadaan-angka';
import { KunciPeriode } from './kunci-periode';
import { Pilihan } from './pilihan';
import { SatuIndikator } from './satu-indikator';
import { UnduhSilang } from './unduh-silang';

const useGaya = makeStyles({
  daftar: { listStyleType: 'none', margin: 0, padding: 0 },
  bagian: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  kepala: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  kecil: { color: tokens.colorNeutralForeground2 },
  utuh: { whiteSpace: 'nowrap' },
});

/** Why there is no combined score, and which indicators it leaves out: a figure never stands without them. */
function TidakIkut({ skor: { tanpaGabungan, tanpaSkor } }: { readonly skor: SkorSajian }) {
  const gaya = useGaya();
  return [tanpaGabungan, tanpaSkor].map(
    (satu) =>
      satu !== null && (
        <Caption1 block key={satu} className={gaya.kecil}>
          {satu}
        </Caption1>
      ),
  );
}

/** The figures of one period and scope, area by area. */
export function DaftarCapaian({
  isi,
  diminta,
  berjalan,
  ubahPeriode,
  ubahLingkup,
  rinci,
}: {
  readonly isi: CapaianPanel;
  readonly diminta: { readonly periode: string; readonly lingkup: Lingkup };
  /** New figures are under way. */
  readonly berjalan: boolean;
  readonly ubahPeriode: (kode: string) => void;
  readonly ubahLingkup: (lingkup: Lingkup) => void;
  readonly rinci: (kode: string) => void;
}) {
  const gaya = useGaya();
  const teks = useTeks('capaian');
  const { jalankan } = useTugas('tempat', 'bukaTabel');
  const { kelompok, skor, belumWaktunya } = isi;
  const unitDipilih = isi.lingkup.jenis === 'opd' ? isi.lingkup.kode : undefined;
  return (
    <div className={gaya.bagian} aria-busy={berjalan}>
      <Pilihan
        isi={isi}
        diminta={berjalan ? diminta : null}
        ubahPeriode={ubahPeriode}
        ubahLingkup={ubahLingkup}
      />
      <RencanaDrafTampil judul={isi.draf?.judul ?? null} {...(isi.draf && { baris: isi.draf.baris })} />
      <HasilUsang usang={isi.usang} />
      <div>
        <div className={gaya.kepala}>
          <Body1>{teks.dataPer(isi.perTanggal.teks)}</Body1>
          {berjalan && <Spinner size="extra-tiny" label={teks.membaca} role="status" />}
        </div>
        <KeadaanTampil daftar={isi.keadaan} />
        {skor !== null && (
          <Body1 block>
            {teks.skorGabungan}: <Body1Strong className={gaya.utuh}>{skor}</Body1Strong>
          </Body1>
        )}
        <TidakIkut skor={isi} />
      </div>
      {belumWaktunya !== null && (
        <Caption1 block className={gaya.kecil}>
          {belumWaktunya}
        </Caption1>
      )}
      {isi.bagan !== null && <BaganNanti spec={isi.bagan} />}
      {kelompok.length === 0 && <Body1>{teks.tanpaIndikator}</Body1>}
      {kelompok.map((area) => (
        <section key={area.kode}>
          <Subtitle2 as="h3" block style={{ margin: 0 }}>
            {area.nama}
          </Subtitle2>
          <Caption1 className={gaya.kecil}>
            {[area.kode, ...(area.skor === null ? [] : [teks.skorArea(area.skor)])].join(' · ')}
          </Caption1>
          {area.skor !== null && kelompok.length > 1 && <TidakIkut skor={area} />}
          <ul className={gaya.daftar} aria-label={area.nama}>
            {area.indikator.map((satu) => (
              <SatuIndikator key={satu.kode} satu={satu} rinci={() => rinci(satu.kode)} />
            ))}
          </ul>
        </section>
      ))}
      <KunciPeriode periode={isi.periode.kode} kunci={isi.kunci} />
      <UnduhSilang
        key={`${isi.periode.kode}|${unitDipilih ?? ''}`}
        periode={isi.periode.kode}
        opd={unitDipilih}
      />
      <BelumMelapor key={isi.periode.kode} isi={isi.belumMelapor} tingkat="h3" />
      <Button
        size="small"
        style={{ alignSelf: 'flex-start' }}
        onClick={() => void jalankan({ tabel: 'capaian' })}
      >
        {teks.bukaLembar}
      </Button>
    </div>
  );
}
