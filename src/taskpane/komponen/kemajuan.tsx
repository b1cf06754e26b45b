import { Button, Caption1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTeks } from '../hooks/bahasa';
import type { KemajuanTugas } from '../pekerja/pesan-pekerja';

const useGaya = makeStyles({
  deret: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  batang: { flexGrow: 1, minWidth: 0 },
});

/** How far long work is, with the button that ends it. `teks` says what is being done. */
export function Kemajuan({
  teks,
  kemajuan,
  batal,
}: {
  readonly teks: string;
  readonly kemajuan: KemajuanTugas | undefined;
  /** Absent where the work cannot be stopped any more. */
  readonly batal?: () => void;
}) {
  const gaya = useGaya();
  const umum = useTeks('komponen');
  const [dibatalkan, setDibatalkan] = useState(false);
  const { selesai, dari, apa } = kemajuan ?? { selesai: 0, dari: 0, apa: '' };
  return (
    <div role="status">
      <div className={gaya.deret}>
        <div className={gaya.batang}>
          <ProgressBar
            aria-label={teks}
            {...(dari > 0 ? { value: selesai, max: dari } : {})}
            thickness="large"
          />
        </div>
        {batal !== undefined && (
          <Button
            size="small"
            disabled={dibatalkan}
            onClick={() => {
              setDibatalkan(true);
              batal();
            }}
          >
            {dibatalkan ? umum.membatalkan : umum.batal}
          </Button>
        )}
      </div>
      <Caption1>
        {teks}
        {dari > 0 && ` ${selesai}/${dari}`}
        {apa !== '' && ` · ${apa}`}
      </Caption1>
    </div>
  );
}
