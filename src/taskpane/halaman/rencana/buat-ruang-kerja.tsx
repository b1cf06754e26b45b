import { Body1, Field, Input, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { useState, type SyntheticEvent } from 'react';
import { usulanMulai } from '../../../domain/sop/mulai-siklus';
import { isoDari } from '../../../domain/umum/tanggal';
import { IsianTanggal } from '../../komponen/isian-tanggal';
import { Keadaan } from '../../komponen/keadaan-tugas';
import { TombolBersebab, useIsiDahulu } from '../../komponen/tombol-bersebab';
import { useTeks } from '../../hooks/bahasa';
import { useTugas } from '../../hooks/tugas';
import { IsianOpd } from './isian-opd';
import { useDaftarOpd } from './use-daftar-opd';

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
  const [mulaiDiketik, setMulai] = useState<string>();
  const daftar = useDaftarOpd();
  const tugas = useTugas('ruang-kerja', 'buat', { menulis: true });
  // Proposed with the year and not by the clock, until the person writes another.
  const mulai = mulaiDiketik ?? (TAHUN.test(tahun) ? isoDari(usulanMulai(Number(tahun))) : '');
  const [tahunDitinggal, setTahunDitinggal] = useState(false);
  // Not while it is being typed: `20` is on the way to 2026.
  const tahunSalah = tahun !== '' && !TAHUN.test(tahun) && (tahunDitinggal || tahun.length >= 4);
  const kurang = useIsiDahulu()([
    [teks.instansi, instansi.trim() !== ''],
    [teks.tahun, tahun !== ''],
    // Proposed as soon as there is a year.
    [teks.mulai, mulai !== '' || !TAHUN.test(tahun)],
  ]);
  const sebab = kurang ?? (TAHUN.test(tahun) ? daftar.sebab : teks.tahunSalah);

  const kirim = (peristiwa: SyntheticEvent): void => {
    peristiwa.preventDefault();
    if (sebab !== null) return;
    void tugas.jalankan({
      instansi: instansi.trim(),
      tahun: Number(tahun),
      mulai,
      unit: daftar.unit,
      tukar: daftar.tukar,
    });
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
      <IsianOpd daftar={daftar} />
      <Body1>{teks.kalender}</Body1>
      <Keadaan tugas={tugas} sedang={teks.membuat} />
      <TombolBersebab label={teks.buat} sebab={sebab} sibuk={tugas.berjalan} />
    </form>
  );
}
