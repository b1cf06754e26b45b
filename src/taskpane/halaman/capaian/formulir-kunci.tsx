import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type SyntheticEvent } from 'react';
import { IsianNama } from '../../komponen/isian-nama';

const useGaya = makeStyles({
  formulir: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** A text that the form asks for. */
export interface IsianKunci {
  readonly nama: string;
  readonly label: string;
  readonly wajib: boolean;
  readonly contoh?: string;
  /** It is somebody's name. */
  readonly orang?: boolean;
}

/** Who does it, and why or by which document; nothing is sent while something required is blank. */
export function FormulirKunci({
  isian,
  nama,
  tombol,
  wajib,
  sedang,
  kirim,
}: {
  readonly isian: readonly IsianKunci[];
  /** What the form is called, as several stand side by side. */
  readonly nama: string;
  readonly tombol: string;
  /** That a field must be filled. */
  readonly wajib: string;
  readonly sedang: boolean;
  readonly kirim: (masukan: Readonly<Record<string, string>>) => void;
}) {
  const gaya = useGaya();
  const [masukan, setMasukan] = useState<Readonly<Record<string, string>>>({});
  const [diperiksa, setDiperiksa] = useState(false);
  const nilai = (kunci: string): string => masukan[kunci]?.trim() ?? '';
  const kurang = (satu: IsianKunci): boolean => satu.wajib && nilai(satu.nama) === '';
  const serahkan = (peristiwa: SyntheticEvent) => {
    peristiwa.preventDefault();
    setDiperiksa(true);
    if (isian.some(kurang)) return;
    kirim(
      Object.fromEntries(
        isian.flatMap((satu) => (nilai(satu.nama) === '' ? [] : [[satu.nama, nilai(satu.nama)] as const])),
      ),
    );
  };
  return (
    <form className={gaya.formulir} aria-label={nama} onSubmit={serahkan} noValidate>
      {isian.map((satu) =>
        satu.orang === true ? (
          <IsianNama
            key={satu.nama}
            label={satu.label}
            contoh={satu.contoh}
            wajib={satu.wajib}
            sedang
            salah={diperiksa && kurang(satu) ? wajib : undefined}
            nilai={masukan[satu.nama] ?? ''}
            ubah={(oleh) => setMasukan({ ...masukan, [satu.nama]: oleh })}
          />
        ) : (
          <Field
            key={satu.nama}
            label={satu.label}
            required={satu.wajib}
            {...(diperiksa && kurang(satu) ? { validationMessage: wajib } : {})}
          >
            <Input
              value={masukan[satu.nama] ?? ''}
              {...(satu.contoh === undefined ? {} : { placeholder: satu.contoh })}
              onChange={(_, { value }) => setMasukan({ ...masukan, [satu.nama]: value })}
            />
          </Field>
        ),
      )}
      <div>
        <Button type="submit" disabled={sedang}>
          {tombol}
        </Button>
      </div>
    </form>
  );
}
