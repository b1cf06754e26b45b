import { Accordion, Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { useTeks } from '../../konteks/bahasa';
import type { PermintaanPane } from '../../pekerja/tugas/kompilasi-jalan';
import type { BerkasTampil, KompilasiTampil } from '../../pekerja/tugas/tampil-kompilasi';
import { SatuBerkas } from './satu-berkas';
import { teksKompilasi } from './teks';

/** Files drawn at once; five hundred would hold up the pane. */
const SEKALI = 20;

const bobot = ({ catatan, perubahan }: BerkasTampil): number =>
  (perubahan === null ? 4 : 0) + (catatan.galat > 0 ? 2 : 0) + (catatan.peringatan > 0 ? 1 : 0);

/** The files of the run, those that need somebody's attention first. */
export function DaftarBerkas({
  isi: { berkas },
  permintaan,
}: {
  readonly isi: KompilasiTampil;
  readonly permintaan: PermintaanPane;
}) {
  const teks = useTeks(teksKompilasi);
  const [batas, setBatas] = useState(SEKALI);
  const [terbuka, setTerbuka] = useState<readonly string[]>([]);
  const urut = berkas.toSorted((a, b) => bobot(b) - bobot(a));
  const sisa = urut.length - batas;
  return (
    <div>
      <Text as="h4" weight="semibold" block style={{ margin: 0 }}>
        {teks.berkas(berkas.length)}
      </Text>
      <Accordion
        multiple
        collapsible
        openItems={[...terbuka]}
        onToggle={(_, { openItems }) => setTerbuka(openItems as string[])}
      >
        {urut.slice(0, batas).map((satu) => (
          <SatuBerkas
            key={satu.id}
            berkas={satu}
            terbuka={terbuka.includes(satu.id)}
            permintaan={permintaan}
          />
        ))}
      </Accordion>
      {sisa > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setBatas(batas + SEKALI)}>
          {teks.berkasLagi(sisa)}
        </Button>
      )}
    </div>
  );
}
