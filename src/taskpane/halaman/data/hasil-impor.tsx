import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ImporDataSajian } from '../../../sajian/data/impor-data';
import { useGayaData } from './gaya';

/** What an import did. */
export function HasilImpor({ hasil }: { readonly hasil: ImporDataSajian }) {
  const gaya = useGayaData();
  const { teks, dibiarkan, unitBaru } = hasil;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody role="status" className={gaya.patah}>
        {teks} {dibiarkan}
        {unitBaru !== null && (
          <>
            {` ${unitBaru.teks}`}
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
