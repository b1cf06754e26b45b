import { Body1, Caption1, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { useBahasa, useTeks } from '../../../hooks/bahasa';
import { useTulis } from '../../../hooks/tulis';
import type { HasilTampil, UjiTampil } from '../../../pekerja/tugas/rencana-uji';
import { useGayaRencana } from '../gaya';
import { BagianUji } from './bagian-uji';

const useGaya = makeStyles({
  hasil: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
});

/** The figure of a trial, what it covers, and the parts it is made of. */
export function HasilUji({
  hasil: { periode, perTanggal, hasil, cakupan, bagian, rujukan },
  satuan,
}: {
  readonly hasil: UjiTampil;
  readonly satuan: string;
}) {
  const gaya = useGaya();
  const { redup, mono, daftar } = useGayaRencana();
  const teks = useTeks('rumus').uji;
  const { kode } = useBahasa();
  const { angka } = useTulis();
  const tulis = (satu: HasilTampil) => (satu.sebab === undefined ? angka(satu.nilai) : satu.sebab[kode]);
  const { opd, baris, pagu } = cakupan;
  const teksCakupan = [
    teks.cakupan(angka(opd[0]), angka(opd[1]), angka(baris[0]), angka(baris[1])),
    ...(pagu[1] > 0 ? [teks.pagu(angka((pagu[0] / pagu[1]) * 100, 0))] : []),
  ].join(', ');
  return (
    <div className={gaya.hasil} role="status">
      <Caption1 className={redup}>
        {teks.seluruhOpd} · {teks.hasil(periode, perTanggal.teks[kode])}
      </Caption1>
      {hasil.sebab === undefined ? (
        <Subtitle1>
          {angka(hasil.nilai)} {satuan}
        </Subtitle1>
      ) : (
        <Body1>{tulis(hasil)}</Body1>
      )}
      <Body1>{teksCakupan}</Body1>
      {rujukan.length > 0 && (
        <ul className={daftar}>
          {rujukan.map((satu, k) => (
            <li key={k}>
              <code className={mono}>{satu.teks}</code> = {tulis(satu.hasil)}
            </li>
          ))}
        </ul>
      )}
      {bagian.map((satu, k) => (
        <BagianUji key={k} bagian={satu} tulis={tulis} />
      ))}
    </div>
  );
}
