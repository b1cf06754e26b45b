import { Body1, Spinner } from '@fluentui/react-components';
import { Pilih } from '../../komponen/pilih';
import { useTeks } from '../../hooks/bahasa';
import type { PratinjauDistribusiSajian } from '../../../sajian/distribusi/pratinjau';
import { useGayaDistribusi } from './gaya';

/** The reporting period, with the indicators that take part in it and its dates. */
export function PilihPeriode({
  isi: { periode, dipilih, akan },
  diminta,
  nonaktif,
  pilih,
}: {
  readonly isi: PratinjauDistribusiSajian;
  /** The period that is being read: shown at once. */
  readonly diminta: string | null;
  readonly nonaktif: boolean;
  readonly pilih: (kode: string) => void;
}) {
  const gaya = useGayaDistribusi();
  const teks = useTeks('distribusi');
  const indikator = periode.find(({ kode }) => kode === dipilih)?.indikator ?? [];
  return (
    <div className={gaya.bagian}>
      <Pilih label={teks.periode} nilai={diminta ?? dipilih} nonaktif={nonaktif} ubah={pilih}>
        {periode.map(({ kode, pilihan }) => (
          <option key={kode} value={kode}>
            {pilihan}
          </option>
        ))}
      </Pilih>
      {diminta !== null && <Spinner size="extra-tiny" label={teks.memuat} role="status" />}
      {akan !== null && <Body1>{akan.tenggat}</Body1>}
      <details>
        <summary className={gaya.ringkas}>{teks.indikator(indikator.length)}</summary>
        <ul className={gaya.daftar} aria-label={teks.indikator(indikator.length)}>
          {indikator.map(({ kode, nama }) => (
            <li key={kode} className={gaya.butir}>
              {kode} {nama}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
