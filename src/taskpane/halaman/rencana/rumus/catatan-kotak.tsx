import { Badge, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useTeks } from '../../../hooks/bahasa';
import type { CatatanSajian } from '../../../../sajian/catatan';
import { useGayaRencana } from '../gaya';
import { rentangCatatan } from './potongan';

const useGaya = makeStyles({
  butir: { padding: `${tokens.spacingVerticalXS} 0` },
  kutipan: {
    fontFamily: tokens.fontFamilyMonospace,
    maxWidth: '100%',
    overflowWrap: 'anywhere',
    textAlign: 'left',
  },
});

const warna = { galat: 'danger', peringatan: 'warning', info: 'informative' } as const;

/** Findings about the text of one box, each leading to its characters. */
export function CatatanKotak({
  catatan,
  nilai,
  tunjukkan,
}: {
  readonly catatan: readonly CatatanSajian[];
  readonly nilai: string;
  readonly tunjukkan: (awal: number, akhir: number) => void;
}) {
  const gaya = useGaya();
  const { daftar, deret, patah } = useGayaRencana();
  const teks = useTeks('rumus');
  if (catatan.length === 0) return null;
  return (
    <ul className={daftar} aria-label={teks.catatan(catatan.length)}>
      {catatan.map((satu, k) => {
        const rentang = rentangCatatan(satu, nilai.length);
        const kutipan = rentang === undefined ? '' : nilai.slice(...rentang).trim();
        return (
          <li key={k} className={gaya.butir}>
            <div className={deret}>
              <Badge appearance="tint" color={warna[satu.tingkat]} shape="rounded">
                {satu.labelTingkat}
              </Badge>
              {rentang !== undefined && kutipan !== '' && (
                <Link
                  as="button"
                  className={gaya.kutipan}
                  aria-label={teks.tunjukkan(kutipan)}
                  onClick={() => tunjukkan(...rentang)}
                >
                  {kutipan.length > 40 ? `${kutipan.slice(0, 39)}…` : kutipan}
                </Link>
              )}
            </div>
            <div className={patah}>{satu.teks}</div>
          </li>
        );
      })}
    </ul>
  );
}
