import { Badge, Caption1 } from '@fluentui/react-components';
import type { UnitTerangkum } from '../../../domain/impor/unit/tipe';
import { useTeks } from '../../hooks/bahasa';
import { useTulis } from '../../hooks/tulis';
import { useGayaData } from './gaya';

const urutan = ['sementara', 'baru', 'nama', 'kode'] as const;
type Cara = (typeof urutan)[number];
const warna = { sementara: 'warning', baru: 'informative', nama: 'informative', kode: 'subtle' } as const;

/** How a unit of the file was told: what needs a person's eye goes first. */
function cara({ sementara, baru, menurutNama }: UnitTerangkum): Cara {
  if (sementara) return 'sementara';
  if (baru) return 'baru';
  return menurutNama > 0 ? 'nama' : 'kode';
}

/** The units that the rows belong to. */
export function UnitPemilik({ unit }: { readonly unit: readonly UnitTerangkum[] }) {
  const gaya = useGayaData();
  const teks = useTeks('data').pratinjau;
  const { angka } = useTulis();
  const kelompok = urutan
    .map((nama) => ({ nama, unit: unit.filter((satu) => cara(satu) === nama) }))
    .filter((satu) => satu.unit.length > 0);
  return (
    <details>
      <summary className={gaya.ringkas}>
        {teks.unit(angka(unit.length))}:{' '}
        {kelompok.map((satu) => teks.jumlahCara[satu.nama](angka(satu.unit.length))).join(' · ')}
      </summary>
      <ul className={gaya.daftar} aria-label={teks.unit(angka(unit.length))}>
        {kelompok.flatMap((satu) =>
          satu.unit.map(({ kode, nama, jumlah }) => (
            <li key={kode} className={gaya.butir}>
              {nama}
              <div className={gaya.deret}>
                <Badge appearance="tint" shape="rounded" color={warna[satu.nama]}>
                  {teks.cara[satu.nama]}
                </Badge>
                <Caption1 className={gaya.redup}>
                  {kode} · {teks.baris(angka(jumlah))}
                </Caption1>
              </div>
            </li>
          )),
        )}
      </ul>
    </details>
  );
}
