import { Body1 } from '@fluentui/react-components';
import { Pilih } from '../../komponen/pilih';
import { useBahasa, useTeks } from '../../hooks/bahasa';
import type { DistribusiTampil } from '../../pekerja/tugas/distribusi';
import { useGayaDistribusi } from './gaya';

/** The reporting period, with the indicators that take part in it and its dates. */
export function PilihPeriode({
  isi: { periode, dipilih, jumlahUnit, akan },
  nonaktif,
  pilih,
}: {
  readonly isi: DistribusiTampil;
  readonly nonaktif: boolean;
  readonly pilih: (kode: string) => void;
}) {
  const gaya = useGayaDistribusi();
  const teks = useTeks('distribusi');
  const { kode: bahasa } = useBahasa();
  const indikator = periode.find(({ kode }) => kode === dipilih)?.indikator ?? [];
  return (
    <div className={gaya.bagian}>
      <Pilih label={teks.periode} nilai={dipilih} nonaktif={nonaktif} ubah={pilih}>
        {periode.map(({ kode, label, terkirim }) => (
          <option key={kode} value={kode}>
            {teks.pilihanPeriode(label, terkirim, jumlahUnit)}
          </option>
        ))}
      </Pilih>
      {akan !== undefined && (
        <Body1>{teks.tenggat(akan.tanggalData.teks[bahasa], akan.tenggat.teks[bahasa])}</Body1>
      )}
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
