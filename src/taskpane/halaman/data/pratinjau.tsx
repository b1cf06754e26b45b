import { menurut } from '../../../teks/menurut';
import { Body1, Subtitle2 } from '@fluentui/react-components';
import { DaftarCatatan } from '../../komponen/daftar-catatan';
import { Keadaan } from '../../komponen/keadaan-tugas';
import { Memuat } from '../../komponen/memuat';
import { useTeks } from '../../hooks/bahasa';
import type { KeadaanTugas } from '../../hooks/tugas';
import { useTulis } from '../../hooks/tulis';
import type { CatatanSajian } from '../../../sajian/catatan';
import type { OpsiPaket, PratinjauTampil } from '../../pekerja/tugas/data';
import { FormulirImpor, type PilihanImpor } from './formulir-impor';
import { useGayaData } from './gaya';
import { JumlahBaris } from './jumlah-baris';
import { Kolom } from './kolom';
import { PilihanPaket } from './pilihan-paket';
import { SelBerubah } from './sel-berubah';
import { UnitPemilik } from './unit-pemilik';

const UTF8 = 'utf-8';

/** How the file is understood and what importing it would do. */
export function Pratinjau({
  isi,
  catatan,
  memuat,
  tertahan,
  opsi,
  ubahOpsi,
  impor,
  tulis,
  taruh,
}: {
  readonly isi: PratinjauTampil;
  readonly catatan: readonly CatatanSajian[];
  /** It is being read again, because the workbook changed. */
  readonly memuat: boolean;
  /** With what was chosen it cannot be imported: the findings say why, and `isi` is what was shown before. */
  readonly tertahan: boolean;
  readonly opsi: OpsiPaket;
  readonly ubahOpsi: (opsi: OpsiPaket) => void;
  readonly impor: KeadaanTugas<unknown>;
  readonly tulis: (pilihan: PilihanImpor) => void;
  readonly taruh: () => void;
}) {
  const gaya = useGayaData();
  const semua = useTeks('data');
  const teks = semua.pratinjau;
  const { angka } = useTulis();
  const { berkas, tataLetak, tabel, enkode, pemisah, jumlahCatatan } = isi;
  const banyak = jumlahCatatan.galat + jumlahCatatan.peringatan + jumlahCatatan.info;
  return (
    <>
      <section className={gaya.bagian} aria-labelledby="pratinjau-impor">
        <Subtitle2 as="h3" id="pratinjau-impor" className={gaya.judul}>
          {teks.judul}
        </Subtitle2>
        <Body1 className={gaya.patah}>{teks.berkas(berkas)}</Body1>
        <Body1>
          {teks.tataLetak(tataLetak, tabel)}
          {pemisah !== undefined && ` ${teks.pemisah(menurut(teks.namaPemisah, pemisah) ?? `"${pemisah}"`)}`}
          {enkode !== undefined && enkode !== UTF8 && ` ${teks.enkode(enkode)}`}
        </Body1>
        <JumlahBaris isi={isi} />
        <SelBerubah isi={isi} />
        <Kolom isi={isi} />
        <UnitPemilik unit={isi.unit} />
      </section>
      {tabel === 'rup' && (
        <PilihanPaket
          opsi={opsi}
          dibandingkan={isi.perubahanPaket !== null}
          tertahan={tertahan}
          kalimat={isi.kalimatPaket}
          ubah={ubahOpsi}
        />
      )}
      {tertahan && !memuat && <DaftarCatatan catatan={catatan} />}
      <FormulirImpor
        isi={isi}
        tertahan={tertahan}
        sibuk={memuat || impor.berjalan}
        tulis={tulis}
        taruh={taruh}
      />
      {memuat && <Memuat teks={semua.membaca} />}
      <Keadaan tugas={impor} sedang={semua.impor.menulis} />
      {!tertahan && banyak > 0 && (
        <section className={gaya.bagian} aria-labelledby="catatan-impor">
          <Subtitle2 as="h3" id="catatan-impor" className={gaya.judul}>
            {teks.catatan(angka(banyak))}
          </Subtitle2>
          {catatan.length < banyak && <Body1>{teks.ditampilkan(angka(catatan.length), angka(banyak))}</Body1>}
          <DaftarCatatan catatan={catatan} />
        </section>
      )}
    </>
  );
}
