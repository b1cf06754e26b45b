import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ImporDataSajian } from '../../../sajian/data/impor-data';
import { useGayaData } from './gaya';

/** What an import did. */
export function HasilImpor({ hasil }: { readonly hasil: ImporDataSajian }) {
  const gaya = useGayaData();
  const { teks, dibiarkan, kosong, diganti, perubahanPaket, unitBaru } = hasil;
  const kalimat = [teks, dibiarkan, kosong, diganti, perubahanPaket].filter((satu) => satu !== null);
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody role="status" className={gaya.patah}>
        {kalimat.map((satu) => (
          <div key={satu}>{satu}</div>
        ))}
        {unitBaru !== null && (
          <>
            <div>{unitBaru.teks}</div>
            <ul className={gaya.butirBiasa}>
              {unitBaru.daftar.map(({ kode, nama }) => (
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
