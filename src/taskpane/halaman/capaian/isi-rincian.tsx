import { Button, Link, makeStyles, Spinner, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useTeks } from '../../hooks/bahasa';
import type { RincianSajian } from '../../../sajian/capaian/rincian';
import { BagianRumus } from './bagian-rumus';
import { KeadaanTampil } from '../../komponen/keadaan-angka';
import { Kelengkapan } from './kelengkapan';
import { Nilai } from './nilai';
import { SemuaSebab } from './semua-sebab';

const useGaya = makeStyles({
  bagian: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  daftar: { margin: 0 },
  istilah: { fontWeight: tokens.fontWeightSemibold, marginTop: tokens.spacingVerticalS },
  isi: { margin: 0, overflowWrap: 'anywhere' },
  rumus: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  kecil: { color: tokens.colorNeutralForeground2 },
});

/** A figure explained, from the formula down. */
export function IsiRincian({
  isi,
  berjalan,
  lagi,
  rinci,
}: {
  readonly isi: RincianSajian;
  readonly berjalan: boolean;
  readonly lagi: () => void;
  /** Explains an indicator that this one refers to. */
  readonly rinci: (kode: string) => void;
}) {
  const gaya = useGaya();
  const teks = useTeks('capaian');
  const { indikator, susunan, sebelumDibulatkan, rujukan, agregat } = isi;
  const adaLagi = agregat.some(
    ({ baris, barisDikeluarkan, barisSesudah, jumlah }) =>
      baris.length < jumlah.dipakai ||
      barisDikeluarkan.length < jumlah.dikeluarkan ||
      barisSesudah.length < jumlah.sesudah,
  );
  return (
    <div className={gaya.bagian} aria-busy={berjalan}>
      <div>
        <Text block>{indikator.nama}</Text>
        <Text block size={200} className={gaya.kecil}>
          {isi.periode.label} · {teks.dataPer(isi.perTanggal.teks)}
        </Text>
      </div>
      <div>
        <Nilai satu={indikator} />
        <SemuaSebab daftar={isi.semuaSebab} />
        <KeadaanTampil daftar={indikator.keadaan} lengkap />
        {susunan !== null && (
          <Text block size={200} className={gaya.kecil}>
            {susunan}
          </Text>
        )}
        {sebelumDibulatkan !== null && (
          <Text block size={200} className={gaya.kecil}>
            {sebelumDibulatkan}
          </Text>
        )}
        <Kelengkapan isi={indikator.kelengkapan} />
      </div>
      <dl className={gaya.daftar}>
        <dt className={gaya.istilah}>{teks.rumus}</dt>
        <dd className={`${gaya.isi} ${gaya.rumus}`}>{indikator.rumus}</dd>
        {indikator.basis !== null && (
          <>
            <dt className={gaya.istilah}>{teks.basis}</dt>
            <dd className={`${gaya.isi} ${gaya.rumus}`}>{indikator.basis}</dd>
          </>
        )}
        {indikator.definisi !== '' && (
          <>
            <dt className={gaya.istilah}>{teks.definisi}</dt>
            <dd className={gaya.isi}>{indikator.definisi}</dd>
          </>
        )}
      </dl>
      {rujukan.length > 0 && (
        <div>
          <Subtitle2 as="h3" style={{ margin: 0 }}>
            {teks.rujukan}
          </Subtitle2>
          <dl className={gaya.daftar}>
            {rujukan.map(({ kode, teks: apa, hasil }, k) => (
              <div key={k}>
                <dt className={gaya.istilah}>
                  <Link as="button" onClick={() => rinci(kode)}>
                    {apa}
                  </Link>
                </dt>
                <dd className={gaya.isi}>{hasil}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      {agregat.length > 0 && (
        <Subtitle2 as="h3" style={{ margin: 0 }}>
          {teks.bagian}
        </Subtitle2>
      )}
      {agregat.map((satu, k) => (
        <BagianRumus key={k} agregat={satu} />
      ))}
      {adaLagi && (
        <Button size="small" disabled={berjalan} onClick={lagi}>
          {berjalan ? <Spinner size="extra-tiny" /> : teks.lebihBanyak}
        </Button>
      )}
    </div>
  );
}
