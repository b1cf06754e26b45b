import {
  Body1,
  Field,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  Subtitle2,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { UnitTerkirimSajian } from '../../../sajian/distribusi/terkirim';
import { IsianTanggal } from '../../komponen/isian-tanggal';
import { Keadaan } from '../../komponen/keadaan-tugas';
import { TombolBersebab, useIsiDahulu } from '../../komponen/tombol-bersebab';
import { useTeks } from '../../hooks/bahasa';
import { isiHasil, useTugas } from '../../hooks/tugas';
import { CentangUnit } from './centang-unit';
import { useGayaDistribusi } from './gaya';

/** That templates were sent is said here by the person who sent them: all that are not marked, or some by name. */
export function TandaiDikirim({
  periode,
  hariIni,
  unit,
}: {
  readonly periode: string;
  /** As a date field takes it. */
  readonly hariIni: string;
  readonly unit: readonly UnitTerkirimSajian[];
}) {
  const gaya = useGayaDistribusi();
  const teks = useTeks('distribusi').dikirim;
  const [cara, setCara] = useState<'semua' | 'pilih'>('semua');
  const [dicentang, setDicentang] = useState<ReadonlySet<string>>(new Set());
  const [tanggal, setTanggal] = useState(hariIni);
  const tugas = useTugas('distribusi', 'tandaiDikirim', { menulis: true });
  const belum = unit.filter(({ dikirim }) => !dikirim);
  const dipilih = belum.filter(({ kode }) => cara === 'semua' || dicentang.has(kode));
  const kurang = useIsiDahulu()([[teks.tanggal, tanggal !== '']]);
  const sebab = dipilih.length === 0 ? teks.belumPilih : kurang;
  const tandai = async (): Promise<void> => {
    const hasil = await tugas.jalankan({ periode, tanggal, unit: dipilih.map(({ kode }) => kode) });
    if (isiHasil(hasil) !== undefined) setDicentang(new Set());
  };
  const isi = isiHasil(tugas.hasil);
  return (
    <>
      {isi !== undefined && !tugas.berjalan && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody role="status">{isi}</MessageBarBody>
        </MessageBar>
      )}
      {belum.length > 0 && (
        <section className={gaya.bagian} aria-labelledby="tandai-dikirim">
          <Subtitle2 as="h3" id="tandai-dikirim" className={gaya.judul}>
            {teks.judul}
          </Subtitle2>
          <Body1>{teks.penjelasan}</Body1>
          <Field label={teks.unit}>
            <RadioGroup
              value={cara}
              disabled={tugas.berjalan}
              onChange={(_, { value }) => setCara(value === 'pilih' ? 'pilih' : 'semua')}
            >
              <Radio value="semua" label={teks.semuaBelum(belum.length)} />
              <Radio value="pilih" label={teks.pilih(dicentang.size)} />
            </RadioGroup>
          </Field>
          {cara === 'pilih' && (
            <CentangUnit
              unit={belum}
              dicentang={dicentang}
              centang={setDicentang}
              nonaktif={tugas.berjalan}
            />
          )}
          <IsianTanggal label={teks.tanggal} wajib nilai={tanggal} ubah={setTanggal} />
          <TombolBersebab
            utama={false}
            label={teks.tandai(dipilih.length)}
            sebab={sebab}
            sibuk={tugas.berjalan}
            tekan={() => void tandai()}
          />
          {isi === undefined && <Keadaan tugas={tugas} sedang={teks.menulis} />}
        </section>
      )}
    </>
  );
}
