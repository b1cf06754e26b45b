import { Button } from '@fluentui/react-components';
import { TableSimpleRegular } from '@fluentui/react-icons';
import { useTeks } from '../../hooks/bahasa';
import type { RegisterSajian } from '../../../sajian/kompilasi/register';
import type { JalanKompilasi } from './use-kompilasi';

/** Returns that are no files: the sheets that units fill in in this workbook, period by period. */
export function PilihLembar({
  isi,
  pilih,
}: {
  readonly isi: RegisterSajian;
  readonly pilih: JalanKompilasi['tambahLembar'];
}) {
  const teks = useTeks('kompilasi');
  return isi.periode.flatMap(({ kode, label, lembarIsian }) =>
    lembarIsian.length === 0
      ? []
      : [
          <Button key={kode} icon={<TableSimpleRegular />} onClick={() => pilih(kode, lembarIsian)}>
            {teks.bacaLembar(label, lembarIsian.length)}
          </Button>,
        ],
  );
}
