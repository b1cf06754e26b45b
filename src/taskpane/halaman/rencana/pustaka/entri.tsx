import { Badge, Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { EntriTawaran, PustakaRencana } from '../../../../application/rencana/pustaka-rencana';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import { Pilih } from '../../../komponen/pilih';
import { useTeks } from '../../../hooks/bahasa';
import { RincianEntri } from './rincian-entri';

const useGaya = makeStyles({
  entri: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  isi: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    // Under the words of the tick box.
    paddingLeft: tokens.spacingHorizontalXXXL,
    minWidth: 0,
  },
  ada: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  ikon: { flexShrink: 0, fontSize: '18px', color: tokens.colorStatusSuccessForeground1 },
  redup: { color: tokens.colorNeutralForeground2 },
});

/** One ready indicator: what it is, its details, and the area that it is to go to once it is ticked. */
export function Entri({
  entri,
  area,
  namaEntri,
  areaDipilih,
  pilih,
}: {
  readonly entri: EntriTawaran;
  readonly area: PustakaRencana['area'];
  readonly namaEntri: (id: string) => string;
  /** `undefined` where it is not ticked. */
  readonly areaDipilih: string | undefined;
  readonly pilih: (area: string | undefined) => void;
}) {
  const gaya = useGaya();
  const teks = useTeks('pustaka');
  const ada = entri.sudahAda.length > 0;
  return (
    <li className={gaya.entri}>
      {ada ? (
        <div className={gaya.ada}>
          <CheckmarkCircleRegular aria-hidden className={gaya.ikon} />
          {entri.nama}
        </div>
      ) : (
        <Checkbox
          label={entri.nama}
          checked={areaDipilih !== undefined}
          onChange={(_, { checked }) => pilih(checked === true ? entri.saranArea : undefined)}
        />
      )}
      <div className={gaya.isi}>
        {ada && (
          <Badge appearance="tint" color="success" shape="rounded">
            {teks.sudahAda(entri.sudahAda.join(', '))}
          </Badge>
        )}
        <Caption1 className={gaya.redup}>
          {entri.areaPengukuran} · {entri.satuan} · {entri.polarisasi}
        </Caption1>
        {areaDipilih !== undefined && (
          <Pilih
            label={teks.masukkanKe}
            nilai={areaDipilih}
            daftar={area.map(({ kode, nama }) => [kode, `${kode} ${nama}`])}
            ubah={pilih}
          />
        )}
        <RincianEntri entri={entri} namaEntri={namaEntri} />
      </div>
    </li>
  );
}
