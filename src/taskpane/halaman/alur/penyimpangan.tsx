import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useBahasa, useTeks } from '../../hooks/bahasa';
import type { PenyimpanganTampil } from '../../pekerja/tugas/tampil-alur';

/** The SOP's warning: departures that the pelaksana accounts for. */
export function Penyimpangan({ penyimpangan }: { readonly penyimpangan: readonly PenyimpanganTampil[] }) {
  const teks = useTeks('alur');
  const { kode } = useBahasa();
  if (penyimpangan.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{teks.penyimpangan}</MessageBarTitle>
        {penyimpangan.map((satu, k) => (
          <div key={k}>
            {satu.hari !== undefined && satu.tenggat !== undefined
              ? teks.terlambatHari(satu.jenis, satu.hari, satu.tenggat.teks[kode])
              : teks.mendahului(satu.jenis, satu.mendahului.join(', '))}{' '}
            {satu.alasan ?? teks.alasanBelum}
          </div>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
