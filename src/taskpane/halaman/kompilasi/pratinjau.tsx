import { Body1, Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { BelumMelapor } from '../../komponen/belum-melapor';
import { Keadaan } from '../../komponen/keadaan-tugas';
import { Kemajuan } from '../../komponen/kemajuan';
import { PilihBerkas } from '../../komponen/pilih-berkas';
import { useTeks } from '../../hooks/bahasa';
import { isiHasil } from '../../hooks/tugas';
import type { PermintaanPane } from '../../pekerja/tugas/kompilasi-jalan';
import type { KompilasiPanel } from '../../pekerja/tugas/kompilasi';
import { CapaianBerubah } from './capaian-berubah';
import { DaftarBerkas } from './daftar-berkas';
import { DataBerubah } from './data-berubah';
import type { Kiriman } from './jalannya';
import { isSesuaiPilihan, SalinanLain } from './salinan-lain';
import { TanggalKompilasi } from './tanggal-kompilasi';
import type { JalanKompilasi } from './use-kompilasi';
import { useTanggalKompilasi } from './use-tanggal';

const useGaya = makeStyles({
  bagian: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  tombol: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What will happen, before it happens; above it why the last attempt to write did not end. */
export function Pratinjau({ jalan, kiriman }: { readonly jalan: JalanKompilasi; readonly kiriman: Kiriman }) {
  const teks = useTeks('kompilasi');
  const { pratinjau, permintaan } = jalan;
  const isi = isiHasil(pratinjau.hasil);
  return (
    <>
      <Keadaan tugas={jalan.terapkan} sedang={teks.menulis} />
      {isi !== undefined && isMilik(isi, permintaan) ? (
        <IsiPratinjau jalan={jalan} kiriman={kiriman} isi={isi} />
      ) : (
        <TanpaPratinjau jalan={jalan} />
      )}
      {pratinjau.berjalan && <Kemajuan teks={teks.memeriksa} kemajuan={undefined} batal={jalan.batal} />}
    </>
  );
}

/** While there is no preview, or where there is none: why. */
function TanpaPratinjau({
  jalan: { pratinjau, ulangiPratinjau, buang },
}: {
  readonly jalan: JalanKompilasi;
}) {
  const teks = useTeks('kompilasi');
  if (pratinjau.berjalan) return null;
  return (
    <>
      <Keadaan tugas={pratinjau} sedang={teks.memeriksa} ulangi={ulangiPratinjau} />
      {pratinjau.hasil !== undefined && <Button onClick={buang}>{teks.buang}</Button>}
    </>
  );
}

/** What to take over, dates to settle, changes, files with their findings, who is missing. */
function IsiPratinjau({
  jalan,
  kiriman,
  isi,
}: {
  readonly jalan: JalanKompilasi;
  readonly kiriman: Kiriman;
  readonly isi: KompilasiPanel;
}) {
  const gaya = useGaya();
  const teks = useTeks('kompilasi');
  const { pratinjau, permintaan } = jalan;
  const tanggal = useTanggalKompilasi(isi, kiriman.tanggal, jalan.ubahTanggal);
  const sesuai = tanggal.berlaku && isSesuaiPilihan(isi, kiriman.ambilAlih);
  const berlaku = !pratinjau.berjalan && sesuai && !isi.tanpaPerubahan;
  return (
    <section className={gaya.bagian} aria-busy={pratinjau.berjalan}>
      <div>
        <Subtitle2 as="h3" style={{ margin: 0 }}>
          {teks.pratinjau}: {isi.periode.label}
        </Subtitle2>
        <Body1 block>{isi.keadaan}</Body1>
      </div>
      {isi.salinanLain.length > 0 && (
        <SalinanLain unit={isi.salinanLain} dicentang={kiriman.ambilAlih} centang={jalan.ambilAlih} />
      )}
      <TanggalKompilasi isi={isi} tanggal={tanggal} />
      {pratinjau.hasil?.gagal === undefined && pratinjau.hasil?.catatan.length !== 0 && (
        <Keadaan tugas={pratinjau} sedang={teks.memeriksa} />
      )}
      <DataBerubah data={isi.data} />
      <CapaianBerubah isi={isi.capaian} />
      <DaftarBerkas isi={isi} permintaan={permintaan} />
      <BelumMelapor isi={isi.belumMelapor} />
      <PilihBerkas
        banyak
        label={teks.tambah}
        terima=".xlsx"
        nonaktif={pratinjau.berjalan}
        padaBerkas={jalan.tambahBerkas}
      />
      <div className={gaya.tombol}>
        <Button appearance="primary" disabled={!berlaku} onClick={() => void jalan.tulis()}>
          {teks.simpan}
        </Button>
        <Button onClick={jalan.buang}>{teks.buang}</Button>
      </div>
    </section>
  );
}

/** Whether a preview is of these files: the one before stays in sight of the task until the next one is there. */
const isMilik = ({ berkas }: KompilasiPanel, permintaan: PermintaanPane): boolean =>
  berkas.length === permintaan.berkas.length && berkas.every(({ id }, k) => id === permintaan.berkas[k]?.id);
