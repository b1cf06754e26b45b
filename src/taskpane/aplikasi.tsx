import { FluentProvider } from '@fluentui/react-components';
import { BahasaPanel } from './konteks/bahasa';
import { Inti } from './konteks/inti';
import { NamaPanel } from './konteks/nama';
import { RuangKerjaPanel } from './konteks/ruang-kerja';
import { useGayaDasar } from './konteks/gaya-dasar';
import { useTema } from './konteks/tema';
import type { KlienInti } from './inti/klien-inti';
import { Kerangka } from './kerangka/kerangka';
import { halamanDari } from './halaman/kode-halaman';

/** The pane. `alamat` may name the page to begin with: `?halaman=kompilasi`. */
export function Aplikasi({ inti, alamat }: { readonly inti: KlienInti; readonly alamat: URL }) {
  useGayaDasar();
  const { tema, gelap } = useTema();
  return (
    <FluentProvider theme={tema} style={{ colorScheme: gelap ? 'dark' : 'light' }}>
      <Inti inti={inti}>
        <BahasaPanel>
          <NamaPanel>
            <RuangKerjaPanel>
              <Kerangka awal={halamanDari(alamat.searchParams.get('halaman'))} />
            </RuangKerjaPanel>
          </NamaPanel>
        </BahasaPanel>
      </Inti>
    </FluentProvider>
  );
}
