import type { ServerResponse } from 'node:http';

/** The address of the news; the page's policy allows it only where the server has it. */
export const jalurPerubahan = '/perubahan';

/** What was built anew: the add-in, or the page around it. Or why it could not be, as the builder's own text. */
export type Perubahan =
  | { readonly apa: 'addin' }
  | { readonly apa: 'halaman' }
  | { readonly apa: 'gagal'; readonly rincian: string };

/** Tells open pages what was built anew, as server-sent events. Only `npm run dev` has one. */
export class SiaranPerubahan {
  private readonly pendengar = new Set<ServerResponse>();

  sambung(keluar: ServerResponse): void {
    keluar.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    // A comment, so that the page knows at once that somebody is there; and how soon it may ask again.
    keluar.write(': dev\nretry: 500\n\n');
    this.pendengar.add(keluar);
    keluar.once('close', () => this.pendengar.delete(keluar));
  }

  kabarkan(perubahan: Perubahan): void {
    for (const satu of this.pendengar) satu.write(`data: ${JSON.stringify(perubahan)}\n\n`);
  }
}
