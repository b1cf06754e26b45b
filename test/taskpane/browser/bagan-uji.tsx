/** A page of nothing but the charts of a test, in the theme of the pane; bundled by `bagan.test.ts`. */
import { FluentProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import type { BaganSpec } from '../../../src/lembar/bagan/tipe';
import Bagan from '../../../src/taskpane/komponen/bagan/bagan';
import { useTema } from '../../../src/taskpane/hooks/tema';

function Halaman({ daftar }: { readonly daftar: readonly BaganSpec[] }) {
  const { tema, gelap } = useTema();
  return (
    <FluentProvider theme={tema} style={{ colorScheme: gelap ? 'dark' : 'light' }}>
      <main>
        <h1>Bagan</h1>
        <h2>Semua jenis</h2>
        {daftar.map((spec) => (
          <Bagan key={spec.id} spec={spec} />
        ))}
      </main>
    </FluentProvider>
  );
}

Object.assign(window, {
  gambarBagan: (daftar: readonly BaganSpec[]): void =>
    createRoot(document.getElementById('akar')!).render(<Halaman daftar={daftar} />),
});
