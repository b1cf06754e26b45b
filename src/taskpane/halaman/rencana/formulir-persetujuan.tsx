import { Body1, Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useState, type SyntheticEvent } from 'react';
import { IsianNama } from '../../komponen/isian-nama';
import { IsianTanggal } from '../../komponen/isian-tanggal';
import { useTeks } from '../../hooks/bahasa';
import { useGayaRencana } from './gaya';

interface Masukan {
  readonly oleh: string;
  readonly nomor: string;
  readonly tanggal?: string;
  readonly alasan?: string;
}

/** Who approves and by which document; says what approving does before it is done. */
export function FormulirPersetujuan({
  versi,
  sedang,
  setujui,
}: {
  /** The version that approving makes. */
  readonly versi: number;
  readonly sedang: boolean;
  readonly setujui: (masukan: Masukan) => void;
}) {
  const gaya = useGayaRencana();
  const teks = useTeks('rencana').persetujuan;
  const [masukan, setMasukan] = useState<Required<Masukan>>({ oleh: '', nomor: '', tanggal: '', alasan: '' });
  const [diperiksa, setDiperiksa] = useState(false);
  const kosong = (nama: keyof Masukan): boolean => masukan[nama].trim() === '';
  const kirim = (peristiwa: SyntheticEvent) => {
    peristiwa.preventDefault();
    setDiperiksa(true);
    if (kosong('oleh') || kosong('nomor')) return;
    setujui({
      oleh: masukan.oleh.trim(),
      nomor: masukan.nomor.trim(),
      ...(kosong('tanggal') ? {} : { tanggal: masukan.tanggal }),
      ...(kosong('alasan') ? {} : { alasan: masukan.alasan.trim() }),
    });
  };
  const salah = (nama: keyof Masukan): string | undefined =>
    diperiksa && kosong(nama) ? teks.wajib : undefined;
  const salahNomor = salah('nomor');
  return (
    <form className={gaya.bagian} onSubmit={kirim} noValidate>
      <IsianNama
        label={teks.oleh}
        wajib
        sedang
        salah={salah('oleh')}
        pada={masukan.tanggal}
        nilai={masukan.oleh}
        ubah={(oleh) => setMasukan({ ...masukan, oleh })}
      />
      <Field
        label={teks.nomor}
        required
        {...(salahNomor === undefined ? {} : { validationMessage: salahNomor })}
      >
        <Input
          value={masukan.nomor}
          placeholder={teks.contohNomor}
          onChange={(_, { value }) => setMasukan({ ...masukan, nomor: value })}
        />
      </Field>
      <IsianTanggal
        label={teks.tanggal}
        petunjuk={teks.petunjukTanggal}
        nilai={masukan.tanggal}
        ubah={(tanggal) => setMasukan({ ...masukan, tanggal })}
      />
      {versi > 1 && (
        <Field label={teks.alasan} hint={teks.petunjukAlasan}>
          <Textarea
            value={masukan.alasan}
            onChange={(_, { value }) => setMasukan({ ...masukan, alasan: value })}
          />
        </Field>
      )}
      <Body1>{teks.akibat(versi)}</Body1>
      <div>
        <Button type="submit" appearance="primary" disabled={sedang}>
          {teks.setujui}
        </Button>
      </div>
    </form>
  );
}
