import { Component, type ReactNode } from 'react';
import { Jatuh } from '../komponen/jatuh';

interface Isi {
  readonly children: ReactNode;
}

/** Keeps a page that fails from taking the pane with it. */
export class BatasGalat extends Component<Isi, { readonly galat?: string }> {
  override state: { readonly galat?: string } = {};

  static getDerivedStateFromError(error: unknown): { readonly galat: string } {
    return { galat: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }

  override render(): ReactNode {
    const { galat } = this.state;
    return galat === undefined ? (
      this.props.children
    ) : (
      <Jatuh galat={galat} ulangi={() => this.setState({ galat: undefined as never })} />
    );
  }
}
