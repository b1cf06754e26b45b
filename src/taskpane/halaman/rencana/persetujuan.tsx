import {
  Body1,
  Body1Strong,
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Subtitle2,
} from '@fluentui/react-components';
import { Keadaan } from '../../komponen/keadaan-tugas';
import { useTeks } from '../../hooks/bahasa';
import { useNavigasi } from '../../hooks/navigasi';
import { isiHasil, useTugas } from '../../hooks/tugas';
import type { RingkasanRencanaSajian } from '../../../sajian/rencana/ringkasan';
import { BandingVersi } from './banding-versi';
import { FormulirPersetujuan } from './formulir-persetujuan';
import { useGayaRencana } from './gaya';

/** SOP step 7: which version holds, and the approval of the plan as it is now. */
export function Persetujuan({ ringkasan }: { readonly ringkasan: RingkasanRencanaSajian }) {
  const gaya = useGayaRencana();
  const teks = useTeks('rencana').persetujuan;
  const { buka } = useNavigasi();
  const tugas = useTugas('rencana', 'setujui', { menulis: true });
  const { persetujuan, siapDisetujui } = ringkasan;
  const berlaku = persetujuan?.berlaku === true;
  const hasil = isiHasil(tugas.hasil);
  return (
    <section className={gaya.bagian} aria-labelledby="persetujuan-rencana">
      <Subtitle2 as="h3" id="persetujuan-rencana" className={gaya.judul}>
        {teks.judul}
      </Subtitle2>
      <KeadaanPersetujuan persetujuan={persetujuan} />
      {persetujuan !== null && <BandingVersi versi={persetujuan.versi} />}
      {!berlaku &&
        (siapDisetujui ? (
          <FormulirPersetujuan
            versi={(persetujuan?.versi ?? 0) + 1}
            sedang={tugas.berjalan}
            setujui={(masukan) => void tugas.jalankan(masukan)}
          />
        ) : (
          <Body1>{teks.terhalang}</Body1>
        ))}
      {hasil !== undefined && !tugas.berjalan ? (
        berlaku && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody className={gaya.patah}>{hasil}</MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={() => buka('alur')}>
                {teks.keLangkah7}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )
      ) : (
        <Keadaan tugas={tugas} sedang={teks.sedang} />
      )}
    </section>
  );
}

function KeadaanPersetujuan({ persetujuan }: Pick<RingkasanRencanaSajian, 'persetujuan'>) {
  const gaya = useGayaRencana();
  const teks = useTeks('rencana').persetujuan;
  if (persetujuan === null) return <Body1>{teks.belum}</Body1>;
  return (
    <MessageBar intent={persetujuan.berlaku ? 'info' : 'warning'} layout="multiline">
      <MessageBarBody className={gaya.patah}>
        <Body1Strong>{persetujuan.teks}</Body1Strong>
        <div>{persetujuan.oleh}</div>
        {persetujuan.keadaan}
      </MessageBarBody>
    </MessageBar>
  );
}
