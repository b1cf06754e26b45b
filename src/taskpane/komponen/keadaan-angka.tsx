import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { KeadaanSajian } from '../../sajian/capaian/keadaan';
import { useTeks } from '../hooks/bahasa';

const useGaya = makeStyles({
  daftar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  // As high as its words need: in a narrow column they take two lines.
  lencana: { height: 'auto', minHeight: '20px' },
  arti: { color: tokens.colorNeutralForeground2 },
});

/** What is to be known beside a figure, in words; a colour only where it is not to be used without looking. */
export function KeadaanTampil({
  daftar,
  lengkap = false,
}: {
  readonly daftar: readonly KeadaanSajian[];
  /** Says what each means, too. */
  readonly lengkap?: boolean;
}) {
  const gaya = useGaya();
  const teks = useTeks('capaian');
  if (daftar.length === 0) return null;
  return (
    <ul className={gaya.daftar} aria-label={teks.keadaan}>
      {daftar.map(({ jenis, label, arti, berat }) => (
        <li key={jenis}>
          <Badge
            className={gaya.lencana}
            appearance={berat === 'peringatan' ? 'tint' : 'outline'}
            shape="rounded"
            color={berat === 'peringatan' ? 'warning' : 'informative'}
            title={arti}
          >
            {label}
          </Badge>
          {lengkap && (
            <Text block size={200} className={gaya.arti}>
              {arti}
            </Text>
          )}
        </li>
      ))}
    </ul>
  );
}
