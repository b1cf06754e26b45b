import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { AkanDikirimSajian } from '../../../sajian/distribusi/akan-dikirim';
import { useTeks } from '../../hooks/bahasa';
import { CentangUnit } from './centang-unit';
import { useGayaDistribusi } from './gaya';
import type { PilihanUnit } from './pilihan-unit';

/** For which units templates are made: all, those that have none yet, or some by name. */
export function PilihUnit({
  unit,
  jumlahBelum,
  pilihan,
  pilih,
  dicentang,
  centang,
  nonaktif,
}: {
  readonly unit: AkanDikirimSajian['unit'];
  readonly jumlahBelum: number;
  readonly pilihan: PilihanUnit;
  readonly pilih: (pilihan: PilihanUnit) => void;
  readonly dicentang: ReadonlySet<string>;
  readonly centang: (kode: ReadonlySet<string>) => void;
  readonly nonaktif: boolean;
}) {
  const umum = useGayaDistribusi();
  const teks = useTeks('distribusi');
  const jumlah = { semua: unit.length, belum: jumlahBelum, pilih: dicentang.size };
  const daftarPilihan: readonly PilihanUnit[] =
    jumlahBelum > 0 && jumlahBelum < unit.length ? ['semua', 'belum', 'pilih'] : ['semua', 'pilih'];
  return (
    <div className={umum.bagian}>
      <Field label={teks.unit}>
        <RadioGroup
          value={pilihan}
          disabled={nonaktif}
          onChange={(_, { value }) => pilih(value as PilihanUnit)}
        >
          {daftarPilihan.map((satu) => (
            <Radio key={satu} value={satu} label={teks.pilihan[satu](jumlah[satu])} />
          ))}
        </RadioGroup>
      </Field>
      {pilihan === 'pilih' && (
        <CentangUnit unit={unit} dicentang={dicentang} centang={centang} nonaktif={nonaktif} />
      )}
    </div>
  );
}
