import { Link, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTeks } from '../../hooks/bahasa';
import { usePergi } from '../../hooks/pergi';
import type { IkhtisarDataSajian } from '../../../sajian/data/ikhtisar';
import { useGayaData } from './gaya';

/** Units whose code an import made up: each leads to the cell where the real one belongs. */
export function KodeSementara({
  sementara,
}: {
  readonly sementara: NonNullable<IkhtisarDataSajian['sementara']>;
}) {
  const gaya = useGayaData();
  const teks = useTeks('data');
  const { pergi } = usePergi();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={gaya.patah}>
        {sementara.teks} {teks.caraGanti}
        <ul className={gaya.butirBiasa}>
          {sementara.unit.map(({ kode, nama, lokasi }) => (
            <li key={kode}>
              <Link
                as="button"
                className={gaya.patah}
                aria-label={teks.gantiKode(kode, nama)}
                onClick={() => pergi(lokasi)}
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
