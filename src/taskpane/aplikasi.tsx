import { FluentProvider } from '@fluentui/react-components';
import { BahasaPanel, type BahasaTermuat } from './hooks/bahasa';
import { Inti } from './hooks/inti';
import { NamaPanel } from './hooks/nama';
import { RuangKerjaPanel } from './hooks/ruang-kerja';
import { useGayaDasar } from './hooks/gaya-dasar';
import { useTema } from './hooks/tema';
import type { KlienInti } from './klien/klien-inti';
import { Kerangka } from './kerangka/kerangka';
import type { KodeHalaman } from './halaman/daftar';

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
