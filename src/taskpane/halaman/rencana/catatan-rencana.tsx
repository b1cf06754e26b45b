import { Badge, Body1, Button, Subtitle2 } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import { DaftarCatatan } from '../../komponen/daftar-catatan';
import { useTeks } from '../../hooks/bahasa';
import type { CatatanSajian } from '../../../sajian/catatan';
import { useGayaRencana } from './gaya';

/** All findings of the plan check, the same that approving would report. */
export function CatatanRencana({
  catatan,
  berlaku = false,
  ulangi,
}: {
  readonly catatan: readonly CatatanSajian[];
  /** The plan as it is was approved already. */
  readonly berlaku?: boolean;
  readonly ulangi: () => void;
}) {
  const gaya = useGayaRencana();
  const teks = useTeks('rencana');
  const banyak = (tingkat: CatatanSajian['tingkat']) =>
    catatan.filter((satu) => satu.tingkat === tingkat).length;
  const galat = banyak('galat');
  const peringatan = banyak('peringatan');
  return (
    <section className={gaya.bagian} aria-labelledby="catatan-rencana">
      <div className={gaya.deret}>
        <Subtitle2 as="h3" id="catatan-rencana" className={gaya.judul}>
          {teks.catatan}
        </Subtitle2>
        <Button size="small" appearance="subtle" icon={<ArrowSyncRegular />} onClick={ulangi}>
          {teks.muatUlang}
        </Button>
      </div>
      <div role="status" className={gaya.deret}>
        {galat > 0 && (
          <Badge appearance="tint" color="danger" shape="rounded">
            {teks.perluDiperbaiki(galat)}
          </Badge>
        )}
        {peringatan > 0 && (
          <Badge appearance="tint" color="warning" shape="rounded">
            {teks.perluDiperiksa(peringatan)}
          </Badge>
        )}
        {catatan.length === 0 && <Body1>{berlaku ? teks.bersih : teks.bersihSiap}</Body1>}
      </div>
      <DaftarCatatan catatan={catatan} />
    </section>
  );
}
