import { Field, Input } from '@fluentui/react-components';
import { useId } from 'react';
import { cariPelaksana, pelaksanaBertugas, type PelaksanaBertugas } from '../../domain/sop/pelaksana';
import { tanggalDariIso } from '../../domain/umum/tanggal';
import { useTeks } from '../hooks/bahasa';
import { useRingkasan } from '../hooks/ruang-kerja';

/**
 * Somebody's name: whoever of the sheet Pelaksana is in office on the day is offered, with NIP and position; any other name can
 * be typed as well.
 */
export function IsianNama({
  label,
  petunjuk,
  contoh,
  wajib = false,
  sedang = false,
  salah,
  pada = '',
  nilai,
  ubah,
}: {
  readonly label: string;
  readonly petunjuk?: string;
  /** What an empty field shows. */
  readonly contoh?: string | undefined;
  readonly wajib?: boolean;
  /** As large as the fields of a page, not of a small form. */
  readonly sedang?: boolean;
  /** What is wrong with it. */
  readonly salah?: string | undefined;
  /** The day, as a date field gives it; today where it gives none. */
  readonly pada?: string;
  readonly nilai: string;
  readonly ubah: (nama: string) => void;
}) {
  const teks = useTeks('komponen');
  const { hariIni, pelaksana } = useRingkasan();
  const idDaftar = useId();
  const bertugas = pelaksanaBertugas(pelaksana, tanggalDariIso(pada) ?? hariIni);
  const keterangan = ({ nip, jabatan }: PelaksanaBertugas): string =>
    [...(nip === null ? [] : [teks.nip(nip)]), ...jabatan].join(' · ');
  const dipilih = cariPelaksana(bertugas, nilai);
  const hint = [petunjuk ?? '', dipilih === undefined ? '' : keterangan(dipilih)]
    .filter((satu) => satu !== '')
    .join(' · ');
  const ukuran = sedang ? 'medium' : 'small';
  return (
    <>
      <Field
        label={label}
        required={wajib}
        size={ukuran}
        style={{ minWidth: 0 }}
        {...(hint === '' ? {} : { hint })}
        {...(salah === undefined ? {} : { validationMessage: salah })}
      >
        <Input
          size={ukuran}
          style={{ minWidth: 0 }}
          value={nilai}
          {...(contoh === undefined ? {} : { placeholder: contoh })}
          {...(bertugas.length === 0 ? {} : { list: idDaftar })}
          onChange={(_, { value }) => ubah(value)}
        />
      </Field>
      {bertugas.length > 0 && (
        <datalist id={idDaftar}>
          {bertugas.map((satu) => (
            <option key={`${satu.nama}|${satu.nip ?? ''}`} value={satu.nama} label={keterangan(satu)} />
          ))}
        </datalist>
      )}
    </>
  );
}
