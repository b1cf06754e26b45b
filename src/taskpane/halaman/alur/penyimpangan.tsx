import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { PenyimpanganSajian } from '../../../sajian/alur/penyimpangan';
import { useTeks } from '../../hooks/bahasa';

/** The SOP's warning: departures that the pelaksana accounts for. */
export function Penyimpangan({ penyimpangan }: { readonly penyimpangan: readonly PenyimpanganSajian[] }) {
  const teks = useTeks('alur');
  if (penyimpangan.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{teks.penyimpangan}</MessageBarTitle>
        {penyimpangan.map((satu, k) => (
          <div key={k}>
            {satu.teks} {satu.alasan}
          </div>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
