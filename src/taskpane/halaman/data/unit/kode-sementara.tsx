import { Link, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTeks } from '../../../hooks/bahasa';
import type { IkhtisarDataSajian } from '../../../../sajian/data/ikhtisar';
import { useGayaData } from '../gaya';

/** Units whose code an import made up: each leads to the form that gives it the real one. */
export function KodeSementara({
  sementara,
  ganti,
}: {
  readonly sementara: NonNullable<IkhtisarDataSajian['sementara']>;
  readonly ganti: (kode: string) => void;
}) {
  const gaya = useGayaData();
  const teks = useTeks('data');
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={gaya.patah}>
        {sementara.teks} {teks.caraGanti}
        <ul className={gaya.butirBiasa}>
          {sementara.unit.map(({ kode, nama }) => (
            <li key={kode}>
              <Link
                as="button"
                className={gaya.patah}
                aria-label={teks.gantiKode.pilih(kode, nama)}
                onClick={() => ganti(kode)}
              >
                {kode} {nama}
              </Link>
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
