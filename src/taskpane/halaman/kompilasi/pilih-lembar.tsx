import { Button } from '@fluentui/react-components';
import { TableSimpleRegular } from '@fluentui/react-icons';
import { useTeks } from '../../konteks/bahasa';
import type { BerkasPilihan } from '../../pekerja/berkas-tertunda';
import type { RegisterTampil } from '../../pekerja/tugas/tampil-kompilasi';
import { pilihanLembar } from './pakai-kompilasi';

/** Returns that are no files: the sheets that units fill in in this workbook, period by period. */
export function PilihLembar({
  isi,
  pilih,
}: {
  readonly isi: RegisterTampil;
  readonly pilih: (lembar: readonly BerkasPilihan[]) => void;
}) {
  const teks = useTeks('kompilasi');
  return isi.periode.flatMap(({ kode, label, lembarIsian }) =>
    lembarIsian.length === 0
      ? []
      : [
          <Button
            key={kode}
            icon={<TableSimpleRegular />}
            onClick={() => pilih(lembarIsian.map((satu) => pilihanLembar(kode, satu)))}
          >
            {teks.bacaLembar(label, lembarIsian.length)}
          </Button>,
        ],
  );
}
