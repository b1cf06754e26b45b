import {
  Body1,
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Subtitle1,
  tokens,
} from '@fluentui/react-components';
import { HasilUsang } from '../../komponen/hasil-usang';
import { Keadaan } from '../../komponen/keadaan-tugas';
import { Kemajuan } from '../../komponen/kemajuan';
import { PilihBerkas } from '../../komponen/pilih-berkas';
import { useTeks } from '../../konteks/bahasa';
import { useNavigasi } from '../../konteks/navigasi';
import { isiHasil, useBaca } from '../../konteks/tugas';
import { BerkasDibaca } from './berkas-dibaca';
import { PilihLembar } from './pilih-lembar';
import { pilihanBerkas, useKompilasi } from './pakai-kompilasi';
import { Pratinjau } from './pratinjau';
import { Register } from './register';

const useGaya = makeStyles({
  halaman: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** SOP step 14: returned templates come in, are checked, and become data and figures. */
export default function Kompilasi() {
  const gaya = useGaya();
  const teks = useTeks('kompilasi');
  const { buka } = useNavigasi();
  const register = useBaca('kompilasi', 'register', {});
  const jalan = useKompilasi();
  const { tahap, berkas, dikenal, baca, pratinjau, terapkan, selesai } = jalan;
  const isi = isiHasil(register.hasil);
  const adaTemplate = isi !== undefined && isi.periode.length > 0;
  const tidakTerbaca = dikenal.filter(({ sebab }) => sebab !== null).length;
  const menerima = tahap === 'pilih' || tahap === 'selesai' || tahap === 'dibatalkan';

  return (
    <div className={gaya.halaman}>
      <Subtitle1 as="h2" style={{ margin: 0 }}>
        {teks.judul}
      </Subtitle1>
      {selesai !== undefined && (
        <MessageBar intent="success" layout="multiline" role="status">
          <MessageBarBody>
            {selesai.tanpaPerubahan
              ? teks.tanpaPerubahan
              : teks.selesai(selesai.diterima, selesai.berkas.length, selesai.periode.label)}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => buka('capaian')}>
              {teks.lihatCapaian}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {tahap === 'dibatalkan' && (
        <MessageBar intent="info" role="status">
          <MessageBarBody>{teks.dibatalkan}</MessageBarBody>
        </MessageBar>
      )}
      {menerima && adaTemplate && isi.siap && (
        <>
          <Body1>{teks.penjelasan}</Body1>
          <PilihBerkas
            banyak
            label={teks.pilih}
            terima=".xlsx"
            padaBerkas={(baru) => void jalan.tambah(baru.map(pilihanBerkas))}
          />
          <PilihLembar isi={isi} pilih={(baru) => void jalan.tambah(baru)} />
        </>
      )}
      {tahap === 'membaca' && (
        <>
          <Kemajuan
            teks={teks.membaca}
            kemajuan={{ selesai: dikenal.length, dari: berkas.length, apa: baca.kemajuan?.apa ?? '' }}
            batal={jalan.batal}
          />
          <Body1>{teks.dibaca(dikenal.length, berkas.length, tidakTerbaca)}</Body1>
          <BerkasDibaca dikenal={dikenal} />
        </>
      )}
      {tahap === 'pilih' && <Keadaan tugas={baca} sedang={teks.membaca} />}
      {tahap === 'pratinjau' && (
        <>
          <Keadaan tugas={terapkan} sedang={teks.menulis} />
          <Pratinjau jalan={jalan} />
        </>
      )}
      {tahap === 'pratinjau' && pratinjau.berjalan && (
        <Kemajuan teks={teks.memeriksa} kemajuan={undefined} batal={jalan.batal} />
      )}
      {tahap === 'menulis' && <Kemajuan teks={teks.menulis} kemajuan={undefined} />}
      {menerima && (
        <>
          <HasilUsang usang={(isi?.usang.length ?? 0) > 0} />
          {isi?.siap === false && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>{teks.belumSiap}</MessageBarBody>
            </MessageBar>
          )}
          {(isi === undefined || !register.berjalan) && (
            <Keadaan tugas={register} sedang={teks.membacaRegister} ulangi={register.ulangi} />
          )}
          {isi !== undefined && <Register isi={isi} />}
        </>
      )}
    </div>
  );
}
