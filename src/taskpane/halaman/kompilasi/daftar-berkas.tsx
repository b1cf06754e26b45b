import { Button, Caption1, makeStyles, Text } from '@fluentui/react-components';
import { memo, startTransition, useCallback, useMemo, useState } from 'react';
import { useTeks } from '../../konteks/bahasa';
import type { PermintaanPane } from '../../pekerja/tugas/kompilasi-jalan';
import type { BerkasTampil, KompilasiTampil } from '../../pekerja/tugas/tampil-kompilasi';
import { CatatanBerkas } from './catatan-berkas';
import { SatuBerkas } from './satu-berkas';

const useGaya = makeStyles({ daftar: { listStyleType: 'none', margin: 0, padding: 0 } });

/** Files drawn at first, and more with each press of the button. */
const AWAL = 20;
const SEKALI = 50;

/** Files that are not taken, then by their findings; one that another one replaces needs nobody. */
const bobot = ({ status, catatan, perubahan }: BerkasTampil): number =>
  (perubahan === null && status !== 'digantikan' ? 4 : 0) +
  (catatan.galat > 0 ? 2 : 0) +
  (catatan.peringatan > 0 ? 1 : 0);

/** The files of the run, those that need somebody's attention first; how many there are in all is always said. */
export const DaftarBerkas = memo(function DaftarBerkas({
  isi: { berkas },
  permintaan,
  masihTerbaca,
}: {
  readonly isi: KompilasiTampil;
  readonly permintaan: PermintaanPane;
  readonly masihTerbaca: () => boolean;
}) {
  const gaya = useGaya();
  const teks = useTeks('kompilasi');
  const [batas, setBatas] = useState(AWAL);
  const [terbuka, setTerbuka] = useState<ReadonlySet<string>>(new Set());
  const urut = useMemo(() => berkas.toSorted((a, b) => bobot(b) - bobot(a)), [berkas]);
  const buka = useCallback((id: string, ya: boolean) => {
    setTerbuka((lama) => new Set([...lama].filter((satu) => satu !== id).concat(ya ? [id] : [])));
  }, []);
  const sisa = urut.length - batas;
  return (
    <div>
      <Text as="h4" weight="semibold" block style={{ margin: 0 }}>
        {teks.berkas(berkas.length)}
      </Text>
      {sisa > 0 && <Caption1 block>{teks.berkasTampak(batas, urut.length)}</Caption1>}
      <ul className={gaya.daftar} aria-label={teks.berkas(berkas.length)}>
        {urut.slice(0, batas).map((satu) => (
          <SatuBerkas key={satu.id} berkas={satu} terbuka={terbuka.has(satu.id)} buka={buka}>
            {terbuka.has(satu.id) && (
              <CatatanBerkas berkas={satu} permintaan={permintaan} masihTerbaca={masihTerbaca} />
            )}
          </SatuBerkas>
        ))}
      </ul>
      {sisa > 0 && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => startTransition(() => setBatas(batas + SEKALI))}
        >
          {teks.berkasLagi(sisa)}
        </Button>
      )}
    </div>
  );
});
