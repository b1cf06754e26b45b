import {
  Button,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useState, type SyntheticEvent } from 'react';
import { IsianNama } from '../../komponen/isian-nama';
import { IsianTanggal } from '../../komponen/isian-tanggal';
import { Keadaan } from '../../komponen/keadaan-tugas';
import { TombolBersebab, useIsiDahulu } from '../../komponen/tombol-bersebab';
import { useTeks } from '../../hooks/bahasa';
import { useNama } from '../../hooks/nama';
import { isiHasil, useTugas } from '../../hooks/tugas';
import type { AlurSajian } from '../../../sajian/alur/alur';
import type { LangkahSajian } from '../../../sajian/alur/langkah';
import type { UsulanSajian } from '../../../sajian/alur/usulan';

export const useGayaFormulir = makeStyles({
  formulir: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

export interface Formulir {
  readonly langkah: LangkahSajian;
  readonly periode: string | null;
  /** As a date field takes it. */
  readonly hariIni: string;
  readonly sesudah: (alur: AlurSajian) => void;
  readonly tutup: () => void;
}

const tunggal = <T,>(daftar: readonly T[]): T | undefined => (daftar.length === 1 ? daftar[0] : undefined);

/** What the form begins with: what is proposed, else today and the only decision that there is. */
const isiAwal = (usulan: UsulanSajian | null, hariIni: string, cabang: LangkahSajian['cabang']) => ({
  tanggal: usulan?.tanggal.iso ?? hariIni,
  catatan: usulan?.catatan ?? '',
  cabang: usulan?.cabang ?? tunggal(cabang)?.id ?? '',
});

/** Who did the step, when, with which decision; filled from what is proposed, if anything is. */
export function FormulirTanda({
  langkah: { nomor, cabang },
  periode,
  hariIni,
  usulan,
  sesudah,
  tutup,
}: Formulir & { readonly usulan: UsulanSajian | null }) {
  const gaya = useGayaFormulir();
  const teks = useTeks('alur');
  const { nama, setNama } = useNama();
  const awal = isiAwal(usulan, hariIni, cabang);
  const [tanggal, setTanggal] = useState(awal.tanggal);
  const [catatan, setCatatan] = useState(awal.catatan);
  const [pilihan, setPilihan] = useState(awal.cabang);
  const [ke, setKe] = useState<number>();
  const tugas = useTugas('alur', 'tandai', { menulis: true, menjawab: true });
  const dipilih = cabang.find(({ id }) => id === pilihan);
  const tujuan = dipilih !== undefined && dipilih.ke.length > 1 ? dipilih.ke : [];
  const sebab = useIsiDahulu()([
    [teks.pilihKeputusan, cabang.length <= 1 || pilihan !== ''],
    [teks.oleh, nama.trim() !== ''],
    [teks.tanggal, tanggal !== ''],
    [teks.kembaliKe, tujuan.length === 0 || ke !== undefined],
    [teks.alasanKembali, tujuan.length === 0 || catatan.trim() !== ''],
  ]);

  const kirim = async (peristiwa: SyntheticEvent): Promise<void> => {
    peristiwa.preventDefault();
    if (sebab !== null) return;
    const hasil = await tugas.jalankan({
      nomor,
      oleh: nama,
      tanggal,
      ...(periode === null ? {} : { periode }),
      ...(catatan.trim() === '' ? {} : { catatan }),
      ...(pilihan === '' ? {} : { cabang: pilihan }),
      ...(tujuan.length === 0 || ke === undefined ? {} : { ke }),
    });
    const isi = isiHasil(hasil);
    if (isi !== undefined) sesudah(isi);
  };
  return (
    <form
      className={gaya.formulir}
      onSubmit={(peristiwa) => void kirim(peristiwa)}
      aria-label={`${teks.tandaiSelesai}: ${teks.langkah(nomor)}`}
    >
      {cabang.length > 1 && (
        <Field label={teks.pilihKeputusan} required>
          <RadioGroup value={pilihan} onChange={(_, { value }) => setPilihan(value)}>
            {cabang.map((satu) => (
              <Radio key={satu.id} value={satu.id} label={satu.tombol} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {tujuan.length > 0 && (
        <Field label={teks.kembaliKe} required size="small">
          <Select
            size="small"
            value={String(ke ?? '')}
            onChange={(_, { value }) => setKe(value === '' ? undefined : Number(value))}
          >
            <option value="" />
            {tujuan.map((satu) => (
              <option key={satu} value={satu}>
                {satu}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <IsianNama label={teks.oleh} wajib pada={tanggal} nilai={nama} ubah={setNama} />
      <IsianTanggal label={teks.tanggal} wajib kecil nilai={tanggal} ubah={setTanggal} />
      <Field
        label={tujuan.length === 0 ? teks.catatan : teks.alasanKembali}
        hint={tujuan.length === 0 ? teks.petunjukCatatan : teks.petunjukKembali}
        required={tujuan.length > 0}
        size="small"
      >
        <Textarea size="small" value={catatan} onChange={(_, { value }) => setCatatan(value)} />
      </Field>
      <Keadaan tugas={tugas} sedang={teks.menulis} />
      <TombolBersebab kecil label={teks.tandaiSelesai} sebab={sebab} sibuk={tugas.berjalan}>
        <Button size="small" onClick={tutup}>
          {teks.tutup}
        </Button>
      </TombolBersebab>
    </form>
  );
}
