import type { Host } from '../host/host';
import { saveWorkbook } from '../host/files/write';
import { type FrameBridge, openInFrame } from '../host/bridge/frame';
import type { DialogOwner, DialogRequest, ShownDialog } from '../host/bridge/frame-dialog';
import { elemen } from './elemen';
import { jendela } from './jendela';

/** What Excel tells the add-in of its surroundings. */
export interface Lingkup {
  /** Language of Office: `id-ID`, `en-US`. */
  readonly bahasa: string;
  readonly gelap: boolean;
}

const DIALOG = 'dialog';

interface Terpasang {
  readonly frame: HTMLIFrameElement;
  readonly bridge: FrameBridge;
  /** Resolves when the client in the frame listens to ribbon commands. */
  readonly siap: Promise<void>;
}

/** The frames of the add-in on one workbook: the pane, and a hidden one for the ribbon's functions if they need it. */
export class Jembatan {
  private readonly bingkai = new Map<string, Terpasang>();
  private readonly penerima = new Map<string, Host['onEvents']>();

  constructor(
    private readonly host: Host,
    private readonly lingkup: Lingkup,
  ) {}

  /** Embeds a page of the add-in. It is given a fresh frame: Office.js reads the frame's name once, at its start. */
  buka(kunci: string, wadah: HTMLElement, halaman: string, judul: string, pemilik?: DialogOwner): void {
    this.lepas(kunci);
    const { bahasa, gelap } = this.lingkup;
    // Chromium hands the frame's own colour scheme to the page in it as the user's preference.
    const frame = elemen('iframe', { title: judul, style: `color-scheme:${gelap ? 'dark' : 'light'}` });
    const bridge = openInFrame(this.host, {
      addInUrl: new URL(halaman, new URL('addin/', window.location.href)).href,
      window,
      frame,
      displayLanguage: bahasa,
      onCopy: async () => (await saveWorkbook(this.host.workbook)).bytes,
      onDialog: (dialog, pemilik) => this.bukaDialog(dialog, pemilik),
      ...(pemilik ? { dialogOwner: pemilik } : {}),
    });
    // A frame takes its name for good when it enters the page.
    wadah.append(frame);
    this.bingkai.set(kunci, { frame, bridge, siap: siapPerintah(frame) });
    // Each bridge takes the host's events for itself; here all frames get them.
    this.penerima.set(kunci, this.host.onEvents);
    this.host.onEvents = (peristiwa) => {
      for (const terima of this.penerima.values()) terima(peristiwa);
    };
  }

  /** A dialog of the add-in, over the page, as Excel on the web shows those in a frame. One at a time. */
  private bukaDialog({ url, width, height }: DialogRequest, pemilik: DialogOwner): ShownDialog {
    const tutup = (): void => {
      this.lepas(DIALOG);
      lapis.remove();
    };
    const lapis = jendela({ width, height }, () => {
      tutup();
      pemilik.closed();
    });
    this.buka(DIALOG, lapis.isi, url, 'Add-in', pemilik);
    return { close: tutup };
  }

  ada(kunci: string): boolean {
    return this.bingkai.has(kunci);
  }

  /** Runs a ribbon function in the frame that has it, as soon as its client listens. */
  async jalankan(kunci: string, fungsi: string, tombol: string): Promise<void> {
    const tujuan = this.bingkai.get(kunci);
    await tujuan?.siap;
    tujuan?.bridge.runCommand(fungsi, tombol);
  }

  /** How many ribbon functions said that they are done. */
  selesai(): number {
    return [...this.bingkai.values()].reduce(
      (jumlah, { bridge }) => jumlah + bridge.finishedCommands.length,
      0,
    );
  }

  lepas(kunci: string): void {
    const lama = this.bingkai.get(kunci);
    lama?.bridge.close();
    lama?.frame.remove();
    this.bingkai.delete(kunci);
    this.penerima.delete(kunci);
  }

  tutup(): void {
    for (const kunci of [...this.bingkai.keys()]) this.lepas(kunci);
  }
}

const siapPerintah = (frame: HTMLIFrameElement): Promise<void> =>
  new Promise((siap) => {
    const dengar = ({ source, data }: MessageEvent): void => {
      if (source !== frame.contentWindow || typeof data !== 'string') return;
      if (!data.includes('"_actionName":"appCommandInvoked"')) return;
      window.removeEventListener('message', dengar);
      siap();
    };
    window.addEventListener('message', dengar);
  });
