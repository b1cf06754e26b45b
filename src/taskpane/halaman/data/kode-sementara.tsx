import { Link, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTeks } from '../../hooks/bahasa';
import { usePergi } from '../../hooks/pergi';
import { useTulis } from '../../hooks/tulis';
import type { IkhtisarDataTampil } from '../../pekerja/tugas/data';
import { useGayaData } from './gaya';

/** Units whose code an import made up: each leads to the cell where the real one belongs. */
export function KodeSementara({ unit }: { readonly unit: IkhtisarDataTampil['kodeSementara'] }) {
  const gaya = useGayaData();
  const teks = useTeks('data');
  const { angka } = useTulis();
  const { pergi } = usePergi();
  if (unit.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={gaya.patah}>
        {teks.sementara(angka(unit.length))} {teks.caraGanti}
        <ul className={gaya.butirBiasa}>
          {unit.map(({ kode, nama, lokasi }) => (
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
