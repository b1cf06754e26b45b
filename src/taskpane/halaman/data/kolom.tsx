import { menurut } from '../../../teks/menurut';
import { Caption1 } from '@fluentui/react-components';
import { useTeks } from '../../hooks/bahasa';
import { useTulis } from '../../hooks/tulis';
import type { PratinjauTampil } from '../../pekerja/tugas/data';
import { useGayaData } from './gaya';

/** Which column of the file is read as what, and which are not used. */
export function Kolom({ isi: { kolom, kolomTidakDipakai } }: { readonly isi: PratinjauTampil }) {
  const gaya = useGayaData();
  const teks = useTeks('data').pratinjau;
  const { angka } = useTulis();
  return (
    <>
      <details>
        <summary className={gaya.ringkas}>{teks.kolom(angka(kolom.length))}</summary>
        <ul className={gaya.daftar} aria-label={teks.kolom(angka(kolom.length))}>
          {kolom.map(({ kepala, medan, variabel }) => (
            <li key={kepala} className={gaya.butir}>
              {kepala}
              <Caption1 block className={gaya.redup}>
                {teks.menjadi} {variabel ?? menurut(teks.medan, medan) ?? medan}
              </Caption1>
            </li>
          ))}
        </ul>
      </details>
      {kolomTidakDipakai.length > 0 && (
        <details>
          <summary className={gaya.ringkas}>
            {teks.kolomTidakDipakai(angka(kolomTidakDipakai.length))}
          </summary>
          <ul className={gaya.daftar}>
            {kolomTidakDipakai.map((nama, k) => (
              <li key={k} className={gaya.butir}>
                {nama}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
