import { Body1, Button, Field, Input } from '@fluentui/react-components';
import { useState, type SyntheticEvent } from 'react';
import { useTeks } from '../../hooks/bahasa';
import { useGayaRencana } from './gaya';

interface Masukan {
  readonly oleh: string;
  readonly nomor: string;
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
  const [masukan, setMasukan] = useState<Masukan>({ oleh: '', nomor: '' });
  const [diperiksa, setDiperiksa] = useState(false);
  const kosong = (nama: keyof Masukan): boolean => masukan[nama].trim() === '';
  const kirim = (peristiwa: SyntheticEvent) => {
    peristiwa.preventDefault();
    setDiperiksa(true);
    if (!kosong('oleh') && !kosong('nomor'))
      setujui({ oleh: masukan.oleh.trim(), nomor: masukan.nomor.trim() });
  };
  const kolom = (nama: keyof Masukan, contoh?: string) => (
    <Field
      label={teks[nama]}
      required
      {...(diperiksa && kosong(nama) ? { validationMessage: teks.wajib } : {})}
    >
      <Input
        value={masukan[nama]}
        {...(contoh === undefined ? {} : { placeholder: contoh })}
        onChange={(_, { value }) => setMasukan({ ...masukan, [nama]: value })}
      />
    </Field>
  );
  return (
    <form className={gaya.bagian} onSubmit={kirim} noValidate>
      {kolom('oleh')}
      {kolom('nomor', teks.contohNomor)}
      <Body1>{teks.akibat(versi)}</Body1>
      <div>
        <Button type="submit" appearance="primary" disabled={sedang}>
          {teks.setujui}
        </Button>
      </div>
    </form>
  );
}
