import { Body1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useGaya = makeStyles({
  kosong: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalL} 0`,
  },
});

/** Where there is nothing to show yet: what to do first. */
export function Kosong({
  judul,
  isi,
  children,
}: {
  readonly judul: string;
  readonly isi: string;
  /** The button that does it. */
  readonly children?: ReactNode;
}) {
  return (
    <div className={useGaya().kosong}>
      <Subtitle2 as="h3">{judul}</Subtitle2>
      <Body1>{isi}</Body1>
      {children}
    </div>
  );
}
