import { Button, Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { Keadaan } from '../../komponen/keadaan-tugas';
import { useTeks } from '../../hooks/bahasa';
import { isiHasil, useTugas } from '../../hooks/tugas';
import { caraSerahPane } from '../../klien/cara-serah-pane';

const useGaya = makeStyles({
  bagian: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  kecil: { color: tokens.colorNeutralForeground2 },
  tombol: { alignSelf: 'flex-start' },
  patah: { overflowWrap: 'anywhere' },
});

/** Periksa Silang: a workbook that calculates the figures once more in plain Excel formulas, of all, an indicator or a unit. */
export function UnduhSilang({
  periode,
  indikator,
  opd,
}: {
  readonly periode: string;
  readonly indikator?: string;
  /** Of all units where absent. */
  readonly opd?: string | undefined;
}) {
  const gaya = useGaya();
  const teks = useTeks('capaian').silang;
  const tugas = useTugas('silang', 'unduh');
  const [cara = 'unduh'] = caraSerahPane();
  const hasil = isiHasil(tugas.hasil);
  const terlaluBesar =
    tugas.hasil?.gagal === undefined &&
    tugas.hasil?.catatan.some(
      ({ kode }) => kode === 'silang-terlalu-besar' || kode === 'silang-melebihi-lembar',
    );
  const unduh = (): void =>
    void tugas.jalankan({
      periode,
      cara,
      ...(indikator === undefined ? {} : { indikator }),
      ...(opd === undefined ? {} : { opd }),
    });
  return (
    <section className={gaya.bagian} aria-label={teks.judul}>
      <Button className={gaya.tombol} size="small" disabled={tugas.berjalan} onClick={unduh}>
        {teks.tombol[cara]}
      </Button>
      <Caption1 className={gaya.kecil}>{teks.penjelasan}</Caption1>
      {hasil !== undefined && !tugas.berjalan && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody role="status" className={gaya.patah}>
            {teks.selesai[hasil.cara](hasil.nama)} {teks.isi(hasil.diperiksa, hasil.baris)}
          </MessageBarBody>
        </MessageBar>
      )}
      <Keadaan tugas={tugas} sedang={teks.menyusun} batal={tugas.batal} />
      {terlaluBesar === true && !tugas.berjalan && <Caption1>{teks.persempit}</Caption1>}
    </section>
  );
}
