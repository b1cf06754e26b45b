import { Body1, Caption1Strong } from '@fluentui/react-components';
import { useTeks } from '../../../hooks/bahasa';
import type { PeriksaTampil } from '../../../pekerja/tugas/rencana-rumus';
import { useGayaRencana } from '../gaya';

/** What the check says in one line, and the formula in words once it is right. */
export function Bacaan({
  periksa,
  kosong,
}: {
  /** Absent while it is being checked. */
  readonly periksa: PeriksaTampil | undefined;
  readonly kosong: boolean;
}) {
  const gaya = useGayaRencana();
  const teks = useTeks('rumus');
  if (kosong) return null;
  const banyak = periksa === undefined ? 0 : periksa.rumus.length + periksa.basis.length;
  return (
    <div className={gaya.rapat}>
      <Body1 role="status">
        {periksa === undefined ? teks.memeriksa : banyak === 0 ? teks.benar : teks.catatan(banyak)}
      </Body1>
      {periksa?.bacaan !== undefined && (
        <Body1 className={gaya.patah}>
          <Caption1Strong>{teks.dibaca}</Caption1Strong> {periksa.bacaan}
        </Body1>
      )}
      {periksa?.bacaanBasis !== undefined && (
        <Body1 className={gaya.patah}>
          <Caption1Strong>{teks.hanyaBaris}</Caption1Strong> {periksa.bacaanBasis}
        </Body1>
      )}
    </div>
  );
}
