import { Body1, Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import { BelumMelapor } from '../../komponen/belum-melapor';
import { IsianTanggal } from '../../komponen/isian-tanggal';
import { Keadaan } from '../../komponen/keadaan-tugas';
import { PilihBerkas } from '../../komponen/pilih-berkas';
import { useBahasa, useTeks } from '../../konteks/bahasa';
import { isiHasil } from '../../konteks/tugas';
import type { PermintaanPane } from '../../pekerja/tugas/kompilasi-jalan';
import type { KompilasiTampil } from '../../pekerja/tugas/tampil-kompilasi';
import { CapaianBerubah } from './capaian-berubah';
import { DaftarBerkas } from './daftar-berkas';
import { DataBerubah } from './data-berubah';
import { pilihanBerkas, useTanggal, type useKompilasi } from './pakai-kompilasi';

const useGaya = makeStyles({
  bagian: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  // Beside each other only where both fit: a date field is as wide as the font makes it, and not narrower.
  tanggal: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'start',
    gap: tokens.spacingHorizontalM,
    '& > *': { flex: '1 1 136px' },
  },
  tombol: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What will happen, before it happens: dates to settle, changes, files with their findings, who is missing. */
export function Pratinjau({ jalan }: { readonly jalan: ReturnType<typeof useKompilasi> }) {
  const gaya = useGaya();
  const { kode } = useBahasa();
  const teks = useTeks('kompilasi');
  const { pratinjau, tanggal, setTanggal, permintaan } = jalan;
  const hasil = isiHasil(pratinjau.hasil);
  const isi = hasil !== undefined && isMilik(hasil, permintaan) ? hasil : undefined;
  const ubahData = useCallback(
    (iso: string) => setTanggal((lama) => ({ ...lama, tanggalData: iso })),
    [setTanggal],
  );
  const ubahDiterima = useCallback(
    (iso: string) => setTanggal((lama) => ({ ...lama, diterima: iso })),
    [setTanggal],
  );
  const [tanggalData, ketikData] = useTanggal(tanggal.tanggalData ?? isi?.tanggalData.iso ?? '', ubahData);
  const [diterima, ketikDiterima] = useTanggal(
    tanggal.diterima ?? isi?.tanggalDiterima.iso ?? '',
    ubahDiterima,
  );
  const berakhir = !pratinjau.berjalan && (pratinjau.hasil ?? pratinjau.jatuh) !== undefined;
  if (isi === undefined)
    return (
      <>
        {!pratinjau.berjalan && <Keadaan tugas={pratinjau} sedang={teks.memeriksa} />}
        {berakhir && <Button onClick={() => jalan.buang('pilih')}>{teks.buang}</Button>}
      </>
    );
  const berlaku =
    !pratinjau.berjalan &&
    tanggalData === isi.tanggalData.iso &&
    diterima === isi.tanggalDiterima.iso &&
    !isi.tanpaPerubahan;
  return (
    <section className={gaya.bagian} aria-busy={pratinjau.berjalan}>
      <div>
        <Subtitle2 as="h3" style={{ margin: 0 }}>
          {teks.pratinjau}: {isi.periode.label}
        </Subtitle2>
        <Body1 block>{isi.tanpaPerubahan ? teks.tanpaPerubahan : teks.belumDitulis}</Body1>
      </div>
      <div className={gaya.tanggal}>
        <IsianTanggal
          label={teks.tanggalData}
          petunjuk={teks.ketTanggalData(isi.akhirPeriode.teks[kode])}
          nilai={tanggalData}
          ubah={ketikData}
        />
        <IsianTanggal
          label={teks.diterima}
          petunjuk={teks.ketDiterima}
          nilai={diterima}
          ubah={ketikDiterima}
        />
      </div>
      {pratinjau.hasil?.gagal === undefined && pratinjau.hasil?.catatan.length !== 0 && (
        <Keadaan tugas={pratinjau} sedang={teks.memeriksa} />
      )}
      <DataBerubah isi={isi} />
      <CapaianBerubah isi={isi} />
      <DaftarBerkas isi={isi} permintaan={permintaan} masihTerbaca={jalan.masihTerbaca} />
      <BelumMelapor unit={isi.belumMelapor} />
      <PilihBerkas
        banyak
        label={teks.tambah}
        terima=".xlsx"
        nonaktif={pratinjau.berjalan}
        padaBerkas={(baru) => void jalan.tambah(baru.map(pilihanBerkas))}
      />
      <div className={gaya.tombol}>
        <Button appearance="primary" disabled={!berlaku} onClick={() => void jalan.tulis()}>
          {teks.terapkan}
        </Button>
        <Button onClick={() => jalan.buang('pilih')}>{teks.buang}</Button>
      </div>
    </section>
  );
}

/** Whether a preview is of these files: the one before stays in sight of the task until the next one is there. */
const isMilik = ({ berkas }: KompilasiTampil, permintaan: PermintaanPane): boolean =>
  berkas.length === permintaan.berkas.length && berkas.every(({ id }, k) => id === permintaan.berkas[k]!.id);
