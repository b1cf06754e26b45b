import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useTeks } from '../hooks/bahasa';

const useGaya = makeStyles({
  tumpuk: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  deret: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  sebab: { color: tokens.colorNeutralForeground2 },
});

/**
 * The button that a form ends with. Where it cannot be pressed yet it says why beside it; it stays in reach of the keyboard,
 * and a screen reader reads the reason with its name.
 */
export function TombolBersebab({
  sebab,
  sibuk,
  tekan,
  kecil = false,
  utama = true,
  label,
  children,
}: {
  /** Why it cannot be pressed; `null` where it can. */
  readonly sebab: string | null;
  /** Its work is under way: told where the progress is shown. */
  readonly sibuk: boolean;
  /** Absent where it submits its form. */
  readonly tekan?: () => void;
  readonly kecil?: boolean;
  readonly utama?: boolean;
  readonly label: string;
  /** Further buttons beside it. */
  readonly children?: ReactNode;
}) {
  const gaya = useGaya();
  const id = useId();
  const tertahan = sebab !== null && !sibuk;
  return (
    <div className={gaya.tumpuk}>
      <div className={gaya.deret}>
        <Button
          type={tekan === undefined ? 'submit' : 'button'}
          size={kecil ? 'small' : 'medium'}
          appearance={utama ? 'primary' : 'secondary'}
          disabled={sibuk}
          disabledFocusable={tertahan}
          {...(tertahan ? { 'aria-describedby': id } : {})}
          {...(tekan === undefined ? {} : { onClick: tekan })}
        >
          {label}
        </Button>
        {children}
      </div>
      {tertahan && (
        <Caption1 id={id} className={gaya.sebab}>
          {sebab}
        </Caption1>
      )}
    </div>
  );
}

/** Names the fields that are still to be filled: `Isi dahulu: Nama pelaksana, Tanggal selesai.` */
export function useIsiDahulu(): (
  bidang: readonly (readonly [label: string, terisi: boolean])[],
) => string | null {
  const { isiDahulu } = useTeks('komponen');
  return (bidang) => {
    const kosong = bidang.filter(([, terisi]) => !terisi).map(([label]) => label);
    return kosong.length === 0 ? null : isiDahulu(kosong.join(', '));
  };
}
