import { Body1, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { HasilUsang } from '../../komponen/hasil-usang';
import { Keadaan } from '../../komponen/keadaan-tugas';
import { PilihBerkas } from '../../komponen/pilih-berkas';
import { useTeks } from '../../hooks/bahasa';
import { isiHasil, type BacaanPanel } from '../../hooks/tugas';
import type { RegisterSajian } from '../../../sajian/kompilasi/register';
import type { KeadaanKompilasi, Kiriman } from './jalannya';
import { KabarKompilasi } from './kabar-kompilasi';
import { PilihLembar } from './pilih-lembar';
import { Register } from './register';
import type { JalanKompilasi } from './use-kompilasi';

/** Where files come in: what the last ones came to, how to choose more, and who has reported so far. */
export function Penerimaan({
  jalan,
  keadaan,
  register,
}: {
  readonly jalan: JalanKompilasi;
  readonly keadaan: Exclude<KeadaanKompilasi, Kiriman>;
  readonly register: BacaanPanel<RegisterSajian>;
}) {
  const teks = useTeks('kompilasi');
  const isi = isiHasil(register.hasil);
  const adaTemplate = isi !== undefined && isi.periode.length > 0;
  const pilihBerkas = (
    <PilihBerkas banyak label={teks.pilih} terima=".xlsx" padaBerkas={jalan.tambahBerkas} />
  );
  return (
    <>
      <KabarKompilasi keadaan={keadaan} hasil={isiHasil(jalan.terapkan.hasil)} />
      {adaTemplate && isi.siap && (
        <>
          <Body1>{teks.penjelasan}</Body1>
          {pilihBerkas}
          <PilihLembar isi={isi} pilih={jalan.tambahLembar} />
        </>
      )}
      {keadaan.tahap === 'pilih' && <Keadaan tugas={jalan.baca} sedang={teks.membaca} />}
      <HasilUsang usang={isi?.usang ?? null} />
      {isi?.siap === false && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{teks.belumSiap}</MessageBarBody>
        </MessageBar>
      )}
      {(isi === undefined || !register.berjalan) && (
        <Keadaan tugas={register} sedang={teks.membacaRegister} ulangi={register.ulangi} />
      )}
      {isi !== undefined && <Register isi={isi} />}
      {isi?.siap === true && !adaTemplate && (
        <>
          <Body1>{teks.kosong.salinanLain}</Body1>
          {pilihBerkas}
        </>
      )}
    </>
  );
}
