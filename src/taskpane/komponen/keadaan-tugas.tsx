import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTeks } from '../hooks/bahasa';
import type { KeadaanTugas } from '../hooks/tugas';
import { useTulis } from '../hooks/tulis';
import { DaftarCatatan } from './daftar-catatan';
import { Gagal } from './gagal';
import { Kemajuan } from './kemajuan';

/** All that a task has to say beside its result: progress, failure, findings. */
export function Keadaan<H>({
  tugas: { berjalan, kemajuan, hasil },
  sedang,
  batal,
  ulangi,
}: {
  readonly tugas: KeadaanTugas<H>;
  /** What is being done: "Membaca berkas". */
  readonly sedang: string;
  readonly batal?: () => void;
  readonly ulangi?: () => void;
}) {
  const teks = useTeks('komponen');
  const { angka } = useTulis();
  if (berjalan)
    return <Kemajuan teks={sedang} kemajuan={kemajuan} {...(batal === undefined ? {} : { batal })} />;
  const lagi = ulangi === undefined ? {} : { ulangi };
  if (hasil === undefined) return null;
  if (hasil.gagal !== undefined)
    // What the person stopped is no failure.
    return hasil.gagal.kode === 'cancelled' ? null : <Gagal gagal={hasil.gagal} {...lagi} />;
  const galat = hasil.catatan.filter(({ tingkat }) => tingkat === 'galat').length;
  return (
    <>
      {hasil.isi === undefined && galat > 0 && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>{teks.terhenti(angka(galat))}</MessageBarBody>
        </MessageBar>
      )}
      <DaftarCatatan catatan={hasil.catatan} />
    </>
  );
}
