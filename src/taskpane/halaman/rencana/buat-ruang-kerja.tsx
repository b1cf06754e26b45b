import { Body1, Field, Input, makeStyles, Subtitle1, Textarea, tokens } from '@fluentui/react-components';
import { useState, type SyntheticEvent } from 'react';
import { IsianTanggal } from '../../komponen/isian-tanggal';
import { Keadaan } from '../../komponen/keadaan-tugas';
import { TombolBersebab, useIsiDahulu } from '../../komponen/tombol-bersebab';
import { useTeks } from '../../hooks/bahasa';
import { useTugas } from '../../hooks/tugas';

const useGaya = makeStyles({
  formulir: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

const TAHUN = /^(19|2\d)\d\d$/;

/** Offers to make a workspace of a workbook that is none; nothing is written before the button is pressed. */
export default function BuatRuangKerja() {
  const gaya = useGaya();
  const teks = useTeks('buat');
  const [instansi, setInstansi] = useState('');
  const [tahun, setTahun] = useState('');
  const [mulai, setMulai] = useState('');
  const [unit, setUnit] = useState('');
  const tugas = useTugas('ruang-kerja', 'buat', { menulis: true });
  const [tahunDitinggal, setTahunDitinggal] = useState(false);
  // Not while it is being typed: `20` is on the way to 2026.
  const tahunSalah = tahun !== '' && !TAHUN.test(tahun) && (tahunDitinggal || tahun.length >= 4);
  const kurang = useIsiDahulu()([
    [teks.instansi, instansi.trim() !== ''],
    [teks.tahun, tahun !== ''],
    [teks.mulai, mulai !== ''],
  ]);
  const sebab = kurang ?? (TAHUN.test(tahun) ? null : teks.tahunSalah);

  const kirim = (peristiwa: SyntheticEvent): void => {
    peristiwa.preventDefault();
    if (sebab !== null) return;
    void tugas.jalankan({ instansi: instansi.trim(), tahun: Number(tahun), mulai, unit });
  };
  return (
    <form className={gaya.formulir} onSubmit={kirim}>
      <Subtitle1 as="h2">{teks.judul}</Subtitle1>
      <Body1>{teks.isi}</Body1>
      <Field label={teks.instansi} hint={teks.contohInstansi} required>
        <Input value={instansi} onChange={(_, { value }) => setInstansi(value)} />
      </Field>
      <Field
        label={teks.tahun}
        required
        {...(tahunSalah ? { validationState: 'error', validationMessage: teks.tahunSalah } : {})}
      >
        <Input
          value={tahun}
          inputMode="numeric"
          maxLength={4}
          onBlur={() => setTahunDitinggal(true)}
          onChange={(_, { value }) => setTahun(value.replace(/\D/g, ''))}
        />
      </Field>
      <IsianTanggal label={teks.mulai} petunjuk={teks.petunjukMulai} wajib nilai={mulai} ubah={setMulai} />
      <Field label={teks.unit} hint={teks.petunjukUnit}>
        <Textarea value={unit} rows={5} resize="vertical" onChange={(_, { value }) => setUnit(value)} />
      </Field>
      <Body1>{teks.kalender}</Body1>
      <Keadaan tugas={tugas} sedang={teks.membuat} />
      <TombolBersebab label={teks.buat} sebab={sebab} sibuk={tugas.berjalan} />
    </form>
  );
}
