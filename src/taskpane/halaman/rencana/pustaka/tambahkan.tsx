import {
  Body1,
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import type { EntriTawaran } from '../../../../application/rencana/pustaka-rencana';
import { Keadaan } from '../../../komponen/keadaan-tugas';
import { useTeks } from '../../../hooks/bahasa';
import { isiHasil, useTugas } from '../../../hooks/tugas';

const useGaya = makeStyles({
  kaki: {
    position: 'sticky',
    // The padding of the pane's content.
    bottom: `calc(-1 * ${tokens.spacingVerticalM})`,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** Adds what is ticked: says first what else comes with it, then what was added under which code. */
export function Tambahkan({
  entri,
  dipilih,
  selesai,
}: {
  readonly entri: readonly EntriTawaran[];
  readonly dipilih: ReadonlyMap<string, string>;
  readonly selesai: () => void;
}) {
  const gaya = useGaya();
  const teks = useTeks('pustaka');
  const tugas = useTugas('rencana', 'tambahPustaka', { menulis: true });
  const { jalankan: bukaTabel } = useTugas('tempat', 'bukaTabel');
  const milik = new Map(entri.map((satu) => [satu.id, satu]));
  const ikut = [...new Set([...dipilih.keys()].flatMap((id) => milik.get(id)?.memerlukan ?? []))].filter(
    (id) => !dipilih.has(id) && milik.get(id)?.sudahAda.length === 0,
  );
  const tambahkan = async () => {
    const pilihan = [...dipilih].map(([pustaka, area]) => ({ pustaka, area }));
    const hasil = await tugas.jalankan({ pilihan });
    if (isiHasil(hasil) !== undefined) selesai();
  };
  const isi = isiHasil(tugas.hasil);
  return (
    <div className={gaya.kaki}>
      {isi !== undefined && !tugas.berjalan && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {teks.ditambahkan(isi.ditambahkan.length)}{' '}
            {isi.ditambahkan.map(({ kode, nama, area }) => `${kode} ${nama} (${area})`).join('; ')}.{' '}
            {teks.lengkapi}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void bukaTabel({ tabel: 'indikator' })}>
              {teks.bukaIndikator}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <Keadaan tugas={tugas} sedang={teks.sedang} />
      {ikut.length > 0 && <Body1>{teks.ikut(ikut.map((id) => milik.get(id)?.nama ?? id).join('; '))}</Body1>}
      {dipilih.size === 0 && <Body1>{teks.pilihDahulu}</Body1>}
      <Button
        appearance="primary"
        disabled={dipilih.size === 0 || tugas.berjalan}
        onClick={() => void tambahkan()}
      >
        {teks.tambahkan(dipilih.size + ikut.length)}
      </Button>
    </div>
  );
}
