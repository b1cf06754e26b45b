import { Component, type ReactNode } from 'react';
import { Gagal } from '../komponen/gagal';
import { gagalProgram } from '../pekerja/gagal-program';
import type { GagalPanel } from '../pekerja/pesan-pekerja';

interface Isi {
  readonly children: ReactNode;
}

interface Keadaan {
  readonly gagal: GagalPanel | undefined;
}

/** Keeps a page that fails, or that cannot be fetched, from taking the pane with it. */
export class BatasGalat extends Component<Isi, Keadaan> {
  override state: Keadaan = { gagal: undefined };

  static getDerivedStateFromError(error: unknown): Keadaan {
    return { gagal: gagalProgram(error) };
  }

  override render(): ReactNode {
    const { gagal } = this.state;
    if (gagal === undefined) return this.props.children;
    return <Gagal gagal={gagal} ulangi={() => this.#ulangi(gagal)} />;
  }

  #ulangi({ kode }: GagalPanel): void {
    // React remembers a part that could not be fetched as it was: only a pane that is loaded anew asks for it again.
    if (kode === 'part-not-loaded') location.reload();
    else this.setState({ gagal: undefined });
  }
}
