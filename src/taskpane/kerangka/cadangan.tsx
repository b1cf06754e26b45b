import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { useEffect } from 'react';
import { Gagal } from '../komponen/gagal';
import { useTeks } from '../hooks/bahasa';
import { useNavigasi } from '../hooks/navigasi';
import { useRuangKerja } from '../hooks/ruang-kerja';
import { isiHasil, useTugas } from '../hooks/tugas';
import { caraSerahPane } from '../klien/cara-serah-pane';
import type { HasilCadangan } from '../pekerja/tugas/cadangan';

const useGaya = makeStyles({
  kaki: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  baris: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  umur: { flex: '1 1 140px', color: tokens.colorNeutralForeground2 },
});

/** After each write of the pane: the offer to keep a copy; on the home page how old the last one is, always. */
export default function Cadangan() {
  const gaya = useGaya();
  const teks = useTeks('cadangan');
  const { halaman } = useNavigasi();
  const { versi, penulisan } = useRuangKerja();
  const { jalankan: lihat, hasil } = useTugas('cadangan', 'lihat');
  const tugas = useTugas('cadangan', 'simpan', { menulis: true, menjawab: true });
  useEffect(() => void lihat({}), [lihat, versi, penulisan]);
  const umur = isiHasil(hasil);
  const disimpan = isiHasil(tugas.hasil);
  // What cannot be read is told by the page that reads it.
  if (umur === undefined) return null;
  if (halaman !== 'alur' && !umur.perlu && tugas.hasil === undefined) return null;
  const [cara = 'unduh'] = caraSerahPane();
  return (
    <section className={gaya.kaki} aria-label={teks.judul}>
      <div className={gaya.baris}>
        <Caption1 className={gaya.umur}>{tugas.berjalan ? teks.menyimpan : umur.teks}</Caption1>
        <Button size="small" disabled={tugas.berjalan} onClick={() => void tugas.jalankan({ cara })}>
          {teks.simpan}
        </Button>
      </div>
      {tugas.hasil?.gagal !== undefined && <Gagal gagal={tugas.hasil.gagal} />}
      {disimpan !== undefined && <HasilSimpan hasil={disimpan} tutup={tugas.lupakan} />}
    </section>
  );
}

/** Where the copy is; of one that the person has to save, what to do, and the word that it was done. */
function HasilSimpan({
  hasil: { nama, cara },
  tutup,
}: {
  readonly hasil: HasilCadangan;
  readonly tutup: () => void;
}) {
  const teks = useTeks('cadangan');
  const { jalankan, berjalan, hasil } = useTugas('cadangan', 'catat', { menulis: true, menjawab: true });
  const sudah = async (): Promise<void> => {
    const { gagal } = await jalankan({});
    if (gagal === undefined) tutup();
  };
  const pesan = { unduh: teks.diunduh, 'buka-buku': teks.dibuka, tangan: teks.tangan }[cara];
  return (
    <>
      {hasil?.gagal !== undefined && <Gagal gagal={hasil.gagal} />}
      <MessageBar intent={cara === 'unduh' ? 'success' : 'info'} layout="multiline">
        <MessageBarBody role="status">{pesan(nama)}</MessageBarBody>
        <MessageBarActions>
          {cara !== 'unduh' && (
            <Button size="small" appearance="primary" disabled={berjalan} onClick={() => void sudah()}>
              {teks.sudah}
            </Button>
          )}
          <Button size="small" onClick={tutup}>
            {teks.tutup}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </>
  );
}
