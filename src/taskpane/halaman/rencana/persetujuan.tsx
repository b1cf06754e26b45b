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
import { useBahasa, useTeks } from '../../hooks/bahasa';
import { useNavigasi } from '../../hooks/navigasi';
import { isiHasil, useTugas } from '../../hooks/tugas';
import type { RingkasanRencanaTampil } from '../../pekerja/tugas/rencana';
import { FormulirPersetujuan } from './formulir-persetujuan';
import { useGayaRencana } from './gaya';

/** SOP step 7: which version holds, and the approval of the plan as it is now. */
export function Persetujuan({ ringkasan }: { readonly ringkasan: RingkasanRencanaTampil }) {
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
            <MessageBarBody className={gaya.patah}>
              {hasil.sudahBerlaku
                ? teks.sudahBerlaku(hasil.versi)
                : teks.disetujui(hasil.versi, hasil.jumlahIndikator)}
              <div className={gaya.mono}>{teks.sidik(hasil.hash)}</div>
            </MessageBarBody>
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

function KeadaanPersetujuan({ persetujuan }: Pick<RingkasanRencanaTampil, 'persetujuan'>) {
  const gaya = useGayaRencana();
  const teks = useTeks('rencana').persetujuan;
  const { kode } = useBahasa();
  if (persetujuan === undefined) return <Body1>{teks.belum}</Body1>;
  const { versi, tanggal, oleh, nomor, berlaku } = persetujuan;
  return (
    <MessageBar intent={berlaku ? 'info' : 'warning'} layout="multiline">
      <MessageBarBody className={gaya.patah}>
        <Body1Strong>{teks.versi(versi, tanggal.teks[kode])}</Body1Strong>
        <div>{teks.rincian(oleh, nomor)}</div>
        {berlaku ? teks.berlaku : teks.berubah}
      </MessageBarBody>
    </MessageBar>
  );
}
