import { Button, Caption1, makeStyles, Text } from '@fluentui/react-components';
import { memo, startTransition, useCallback, useMemo, useState } from 'react';
import { useTeks } from '../../hooks/bahasa';
import type { PermintaanPane } from '../../pekerja/tugas/kompilasi-jalan';
import type { Tingkat } from '../../../domain/umum/catatan';
import type { BerkasPanel, KompilasiPanel } from '../../pekerja/tugas/kompilasi';
import { CatatanBerkas } from './catatan-berkas';
import { SatuBerkas } from './satu-berkas';

const useGaya = makeStyles({ daftar: { listStyleType: 'none', margin: 0, padding: 0 } });

/** Files drawn at first, and more with each press of the button. */
const AWAL = 20;
const SEKALI = 50;

const berat: Readonly<Record<Tingkat, number>> = { galat: 2, peringatan: 1, info: 0 };

/** Files that are not taken, then by their most serious finding; one that another one replaces needs nobody. */
const bobot = ({ ditolak, tingkat }: BerkasPanel): number =>
  (ditolak ? 4 : 0) + (tingkat === null ? 0 : berat[tingkat]);

/** The files of the run, those that need somebody's attention first; how many there are in all is always said. */
export const DaftarBerkas = memo(function DaftarBerkas({
  isi: { berkas },
  permintaan,
}: {
  readonly isi: KompilasiPanel;
  readonly permintaan: PermintaanPane;
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
            {terbuka.has(satu.id) && <CatatanBerkas berkas={satu} permintaan={permintaan} />}
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
