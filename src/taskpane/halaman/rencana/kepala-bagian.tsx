import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { useTeks } from '../../hooks/bahasa';

const useGaya = makeStyles({
  kepala: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  judul: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: 'anywhere', outlineStyle: 'none' },
});

/** The title of a part of the page, with the way back to the overview. A reader of the screen begins here. */
export function KepalaBagian({ judul, kembali }: { readonly judul: string; readonly kembali: () => void }) {
  const gaya = useGaya();
  const teks = useTeks('rencana');
  const kepala = useRef<HTMLHeadingElement>(null);
  useEffect(() => kepala.current?.focus(), []);
  return (
    <div className={gaya.kepala}>
      <Button
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        aria-label={teks.kembali}
        title={teks.kembali}
        onClick={kembali}
      />
      <h2 ref={kepala} tabIndex={-1} className={gaya.judul}>
        {judul}
      </h2>
    </div>
  );
}
