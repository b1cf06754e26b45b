import type { Frame } from 'playwright-core';
import { pelanggaran } from '../../alat/aksesibilitas';
import type { BangkuTerbuka, PerambanUji } from '../../alat/peramban';
import type { BukuXlsx } from '../../../src/adapters/xlsx/buku/buku-xlsx';
import type { Workbook } from '../../../src/application/ports/workbook';
import { ruangTerkompilasiBerkas } from '../../bangun/terkompilasi';
import { yangMelebihi } from './lebar-panel';

/** Accessibility of what the pane shows now: rules of WCAG 2.1 A and AA, and nothing wider than the pane in either language. */
export async function periksaAksesibilitas(panel: Frame): Promise<void> {
  const aturan = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
  expect(await pelanggaran(panel, `document, { runOnly: ${JSON.stringify(aturan)} }`)).toEqual([]);
  expect(await yangMelebihi(panel)).toEqual([]);
}

/** Gives the pane a width, in pixels, as a person who drags its edge. */
export async function setelPanel({ page }: BangkuTerbuka, lebar: number): Promise<void> {
  await page.locator('#panel').evaluate((panel, px) => {
    panel.style.width = `${px}px`;
    panel.style.flexBasis = `${px}px`;
  }, lebar);
}

/** A compiled workspace in a tall, narrow workbench, with the pane ready on its first page. */
export async function bukaTerkompilasi(
  peramban: PerambanUji,
  siapkan: (ruang: Workbook) => Promise<void> = () => Promise.resolve(),
): Promise<PanelTerbuka> {
  const ruang = await ruangTerkompilasiBerkas();
  await siapkan(ruang);
  return bukaRuang(peramban, ruang);
}

export interface PanelTerbuka {
  readonly bangku: BangkuTerbuka;
  readonly panel: Frame;
}

/** A workspace of one's own there. */
export async function bukaRuang(peramban: PerambanUji, ruang: BukuXlsx): Promise<PanelTerbuka> {
  const bangku = await peramban.buka({ kisi: 'sederhana', lebar: 700, tinggi: 1500 });
  bangku.page.setDefaultTimeout(20_000);
  await setelPanel(bangku, 320);
  await bangku.pada(
    (b, isi) =>
      b.bukaBerkas(
        'ruang-kerja.xlsx',
        Uint8Array.from(atob(isi), (huruf) => huruf.charCodeAt(0)),
      ),
    Buffer.from(ruang.bytes()).toString('base64'),
  );
  const panel = await bangku.panel();
  await panel.getByRole('navigation').waitFor();
  return { bangku, panel };
}
