import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular, type FluentIcon } from '@fluentui/react-icons';

const useGaya = makeStyles({
  tombol: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  tengah: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  keterangan: { color: tokens.colorNeutralForeground2 },
  nilai: { flexShrink: 0 },
  ikon: { fontSize: '20px', flexShrink: 0 },
});

/** A line of a list that leads somewhere: what, how much, and where to. */
export function BarisTombol({
  Ikon,
  label,
  keterangan,
  nilai,
  judul,
  padaKlik,
}: {
  readonly Ikon?: FluentIcon;
  readonly label: string;
  readonly keterangan?: string;
  readonly nilai?: string;
  /** What the button does, where the label does not say it. */
  readonly judul?: string;
  readonly padaKlik: () => void;
}) {
  const gaya = useGaya();
  return (
    <button type="button" className={gaya.tombol} title={judul} onClick={padaKlik}>
      {Ikon !== undefined && <Ikon className={gaya.ikon} aria-hidden />}
      <span className={gaya.tengah}>
        <span>{label}</span>
        {keterangan !== undefined && <Caption1 className={gaya.keterangan}>{keterangan}</Caption1>}
      </span>
      {nilai !== undefined && <span className={gaya.nilai}>{nilai}</span>}
      <ChevronRightRegular className={gaya.ikon} aria-hidden />
    </button>
  );
}
