import { Body1, Body1Strong, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { HasilImporRencana } from '../../../../application/impor-rencana';
import { useTeks } from '../../../hooks/bahasa';
import { useTulis } from '../../../hooks/tulis';
import { useGayaRencana } from '../gaya';

/** Rows of each part that came in: new, updated, removed; and whether the plan can then be approved. */
export function JumlahImpor({
  hasil: { jumlah, siapDisetujui },
  judul,
  akanDatang = false,
}: {
  readonly hasil: HasilImporRencana;
  readonly judul?: string;
  /** Nothing was written yet: what will be lost is said. */
  readonly akanDatang?: boolean;
}) {
  const gaya = useGayaRencana();
  const teks = useTeks('rencana').impor;
  const { angka } = useTulis();
  const dihapus = jumlah.reduce((total, satu) => total + satu.dihapus, 0);
  return (
    <div className={gaya.rapat}>
      {judul !== undefined && <Body1Strong className={gaya.patah}>{judul}</Body1Strong>}
      <ul>
        {jumlah.map((satu) => (
          <li key={satu.bagian}>
            <Body1>
              {satu.bagian}: {teks.jumlah(angka(satu.baru), angka(satu.diperbarui), angka(satu.dihapus))}
            </Body1>
          </li>
        ))}
      </ul>
      {akanDatang && dihapus > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{teks.hapusBanyak(angka(dihapus))}</MessageBarBody>
        </MessageBar>
      )}
      <Body1>{siapDisetujui ? teks.siap : teks.belumSiap}</Body1>
    </div>
  );
}
