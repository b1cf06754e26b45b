import { Body1, Caption1, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { useTeks } from '../../../hooks/bahasa';
import type { UjiSajian } from '../../../../sajian/rencana/uji';
import { KeadaanTampil } from '../../../komponen/keadaan-angka';
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
export function HasilUji({ hasil }: { readonly hasil: UjiSajian }) {
  const gaya = useGaya();
  const { redup, mono, daftar } = useGayaRencana();
  const teks = useTeks('rumus').uji;
  const { periode, perTanggal, nilai, berhasil, kelengkapan, keadaan, disetujui, rujukan, bagian } = hasil;
  return (
    <div className={gaya.hasil} role="status">
      <Caption1 className={redup}>
        {teks.seluruhOpd} · {teks.hasil(periode.label, perTanggal.teks)}
      </Caption1>
      {berhasil ? <Subtitle1>{nilai}</Subtitle1> : <Body1>{nilai}</Body1>}
      <KeadaanTampil daftar={keadaan} />
      <Body1>{kelengkapan}</Body1>
      {disetujui !== null && <Caption1 className={redup}>{disetujui}</Caption1>}
      {rujukan.length > 0 && (
        <ul className={daftar}>
          {rujukan.map((satu, k) => (
            <li key={k}>
              <code className={mono}>{satu.teks}</code> = {satu.hasil}
            </li>
          ))}
        </ul>
      )}
      {bagian.map((satu, k) => (
        <BagianUji key={k} bagian={satu} />
      ))}
    </div>
  );
}
