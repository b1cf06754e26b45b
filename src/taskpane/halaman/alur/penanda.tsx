import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTeks } from '../../hooks/bahasa';
import type { AlurSajian } from '../../../sajian/alur/alur';
import type { KeadaanSajian, LangkahSajian } from '../../../sajian/alur/langkah';
import { FormulirBatal } from './formulir-batal';
import { FormulirTanda } from './formulir-tanda';

const useGaya = makeStyles({
  selesai: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
  },
});

/** The mark of a step: who, when, the decision; or the form that marks it. */
export function Penanda({
  langkah,
  keadaan,
  hariIni,
  perbarui,
}: {
  readonly langkah: LangkahSajian;
  readonly keadaan: KeadaanSajian;
  readonly hariIni: string;
  readonly perbarui: (alur: AlurSajian) => void;
}) {
  const gaya = useGaya();
  const teks = useTeks('alur');
  const [terbuka, setTerbuka] = useState<'kosong' | 'terisi'>();
  const { selesai, periode, usulan } = keadaan;
  const sesudah = (alur: AlurSajian): void => {
    setTerbuka(undefined);
    perbarui(alur);
  };
  if (terbuka !== undefined) {
    const isi = { langkah, periode, hariIni, sesudah, tutup: () => setTerbuka(undefined) };
    return selesai === null ? (
      <FormulirTanda {...isi} usulan={terbuka === 'terisi' ? usulan : null} />
    ) : (
      <FormulirBatal {...isi} />
    );
  }
  return (
    <div className={gaya.selesai}>
      {selesai !== null && (
        <>
          <Body1>{selesai.teks}</Body1>
          {selesai.keputusan !== null && <Body1>{selesai.keputusan}</Body1>}
          {selesai.catatan !== null && <Caption1>{selesai.catatan}</Caption1>}
        </>
      )}
      {usulan !== null && (
        <section aria-label={teks.usulan} className={gaya.selesai}>
          <Body1>
            {teks.usulan}: {usulan.teks}
          </Body1>
          <Button size="small" appearance="primary" onClick={() => setTerbuka('terisi')}>
            {teks.tandaiUsulan}
          </Button>
        </section>
      )}
      <Button
        size="small"
        appearance={selesai === null && usulan === null ? 'primary' : 'secondary'}
        onClick={() => setTerbuka('kosong')}
      >
        {selesai === null ? teks.tandaiSelesai : teks.batalkan}
      </Button>
    </div>
  );
}
