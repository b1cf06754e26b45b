import type { Perubahan } from '../server/perubahan';
import type { Bangku } from './bangku';

/**
 * News from `npm run dev`. Asked for before the page starts, so that nothing which is built meanwhile is missed; told one
 * after the other once there is a workbench.
 */
export class KabarPerubahan {
  private readonly sumber = new EventSource('perubahan');
  private readonly antre: Perubahan[] = [];
  private terima = (satu: Perubahan): void => void this.antre.push(satu);

  constructor() {
    this.sumber.onmessage = ({ data }: MessageEvent<string>) => this.terima(JSON.parse(data) as Perubahan);
    // Started again, the server may have built anything.
    this.sumber.onerror = () => {
      this.sumber.onopen = () => window.location.reload();
    };
  }

  /** `undefined` where the page could not start: whatever is built next, it may be what was missing. */
  untuk(bangku: Bangku | undefined): void {
    let kerja = Promise.resolve();
    this.terima = (satu) => {
      kerja = kerja.then(() => tanggapi(bangku, satu)).catch(() => undefined);
    };
    for (const satu of this.antre) this.terima(satu);
  }
}

/** What fails here, the workbench has said on its page already. */
async function tanggapi(bangku: Bangku | undefined, satu: Perubahan): Promise<void> {
  if (bangku === undefined || satu.apa === 'halaman') window.location.reload();
  else if (satu.apa === 'addin') await bangku.muatUlangAddin();
  else bangku.gagalDibangun(satu.rincian);
}
