import { Label, makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { useId, type ReactNode, type RefObject } from 'react';
import type { CatatanSajian } from '../../../../sajian/catatan';
import { potong } from './potongan';

const useGaya = makeStyles({
  kelompok: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  kotak: { display: 'grid', minWidth: 0 },
  // Both lie in the same cell and wrap alike: the marks stand under the characters they speak of.
  lapis: {
    gridArea: '1 / 1 / 2 / 2',
    boxSizing: 'border-box',
    width: '100%',
    minWidth: 0,
    margin: 0,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '22px',
    letterSpacing: 'normal',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    wordBreak: 'normal',
    tabSize: 4,
  },
  belakang: {
    ...shorthands.borderColor('transparent'),
    color: 'transparent',
    userSelect: 'none',
    minHeight: '62px',
    pointerEvents: 'none',
  },
  depan: {
    height: '100%',
    overflow: 'hidden',
    resize: 'none',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  pendek: { minHeight: '40px' },
  tanda: {
    textDecorationLine: 'underline',
    textDecorationStyle: 'wavy',
    textDecorationSkipInk: 'none',
    textUnderlineOffset: '3px',
  },
  galat: { textDecorationColor: tokens.colorStatusDangerForeground1 },
  lain: { textDecorationColor: tokens.colorStatusWarningForeground1 },
});

/** A formula as text, in letters of one width, with a wavy line under what findings speak of. Never refuses a key. */
export function KotakRumus({
  label,
  petunjuk,
  nilai,
  catatan,
  acuan,
  pendek = false,
  padaUbah,
  padaFokus,
  children,
}: {
  readonly label: string;
  readonly petunjuk?: string;
  readonly nilai: string;
  readonly catatan: readonly CatatanSajian[];
  readonly acuan: RefObject<HTMLTextAreaElement | null>;
  readonly pendek?: boolean;
  readonly padaUbah: (nilai: string) => void;
  readonly padaFokus: () => void;
  /** What is said about it. */
  readonly children?: ReactNode;
}) {
  const gaya = useGaya();
  const id = useId();
  return (
    <div className={gaya.kelompok}>
      <Label htmlFor={id}>{label}</Label>
      <div className={gaya.kotak}>
        <div className={mergeClasses(gaya.lapis, gaya.belakang, pendek && gaya.pendek)} aria-hidden>
          {potong(nilai, catatan).map(({ teks, tingkat }, k) => (
            <span
              key={k}
              className={tingkat && mergeClasses(gaya.tanda, tingkat === 'galat' ? gaya.galat : gaya.lain)}
            >
              {teks}
            </span>
          ))}
          {/* A last line that is empty still takes its height. */}
          {'\u200b'}
        </div>
        <textarea
          id={id}
          ref={acuan}
          className={mergeClasses(gaya.lapis, gaya.depan)}
          value={nilai}
          rows={1}
          spellCheck={false}
          autoCapitalize="off"
          autoCorrect="off"
          placeholder={petunjuk}
          aria-describedby={`${id}-catatan`}
          aria-invalid={catatan.some(({ tingkat }) => tingkat === 'galat')}
          onFocus={padaFokus}
          // A formula is one line; a pasted line break becomes a space.
          onChange={({ target }) => padaUbah(target.value.replace(/\r?\n|\r/g, ' '))}
        />
      </div>
      <div id={`${id}-catatan`}>{children}</div>
    </div>
  );
}
