import { FluentProvider } from '@fluentui/react-components';
import { BahasaPanel, type BahasaTermuat } from './konteks/bahasa';
import { Inti } from './konteks/inti';
import { NamaPanel } from './konteks/nama';
import { RuangKerjaPanel } from './konteks/ruang-kerja';
import { useGayaDasar } from './konteks/gaya-dasar';
import { useTema } from './konteks/tema';
import type { KlienInti } from './inti/klien-inti';
import { Kerangka } from './kerangka/kerangka';
import type { KodeHalaman } from './halaman/kode-halaman';

/** The pane, with the page that it begins with. */
interface Masukan {
  readonly inti: KlienInti;
  readonly halaman: KodeHalaman;
  readonly bahasa: BahasaTermuat;
}

export function Aplikasi({ inti, halaman, bahasa }: Masukan) {
  useGayaDasar();
  const { tema, gelap } = useTema();
  return (
    <FluentProvider theme={tema} style={{ colorScheme: gelap ? 'dark' : 'light' }}>
      <Inti inti={inti}>
        <BahasaPanel awal={bahasa}>
          <NamaPanel>
            <RuangKerjaPanel>
              <Kerangka awal={halaman} />
            </RuangKerjaPanel>
          </NamaPanel>
        </BahasaPanel>
      </Inti>
    </FluentProvider>
  );
}
