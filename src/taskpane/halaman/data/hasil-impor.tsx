import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTeks } from '../../hooks/bahasa';
import { useTulis } from '../../hooks/tulis';
import type { HasilImporData } from '../../../application/impor-data/susun-impor';
import { useGayaData } from './gaya';

/** What an import did. */
export function HasilImpor({ hasil }: { readonly hasil: HasilImporData }) {
  const gaya = useGayaData();
  const teks = useTeks('data').impor;
  const { angka } = useTulis();
  const { berkas, baru, diperbarui, ditahan, unitBaru } = hasil;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody role="status" className={gaya.patah}>
        {teks.selesai(berkas, angka(baru), angka(diperbarui))}
        {ditahan > 0 && ` ${teks.ditahan(angka(ditahan))}`}
        {unitBaru.length > 0 && (
          <>
            {` ${teks.unitBaru(angka(unitBaru.length))}`}
            <ul className={gaya.butirBiasa}>
              {unitBaru.map(({ kode, nama }) => (
                <li key={kode}>
                  {kode} {nama}
                </li>
              ))}
            </ul>
          </>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
