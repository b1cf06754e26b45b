import type { ChartModel } from '../../host/book/chart';
import type { Anchor } from '../../host/book/extent';
import type { SheetModel } from '../../host/book/sheet';
import { elemen } from '../elemen';
import { lukisBagan } from './lukis-bagan';

/** Where a grid shows points of the sheet, in pixels of its own; what lies under headers and frozen cells is not seen. */
export interface LetakKisi {
  /** Inner size, without scroll bars. */
  readonly lebar: number;
  readonly tinggi: number;
  titik(sudut: Anchor): readonly [x: number, y: number];
  /** Left and upper edge of what scrolls, or of what is frozen. */
  tepi(sudut: Anchor): readonly [kiri: number, atas: number];
}

/** The charts of the sheet in front, over the cells of a grid; whatever the grid draws, it only says where they are. */
export class LapisBagan {
  readonly akar = elemen('div', { class: 'lapis-bagan' });
  private readonly dilukis = new WeakMap<
    ChartModel,
    { readonly kunci: string; readonly unsur: HTMLElement }
  >();

  /** `isi` where cells or charts may have changed; else they only moved. */
  gambar({ charts }: SheetModel, letak: LetakKisi, isi: boolean): void {
    this.akar.style.width = `${letak.lebar}px`;
    this.akar.style.height = `${letak.tinggi}px`;
    this.akar.replaceChildren(...charts.flatMap((satu) => this.satu(satu, letak, isi)));
  }

  private satu(bagan: ChartModel, letak: LetakKisi, isi: boolean): readonly HTMLElement[] {
    const [kiri, atas] = letak.titik(bagan.from);
    const [kanan, bawah] = letak.titik(bagan.to);
    const [lebar, tinggi] = [Math.round(kanan - kiri), Math.round(bawah - atas)];
    if (lebar < 1 || tinggi < 1 || kanan < 0 || bawah < 0 || kiri > letak.lebar || atas > letak.tinggi)
      return [];
    const unsur = this.lukis(bagan, lebar, isi);
    const [tepiKiri, tepiAtas] = letak.tepi(bagan.from);
    unsur.style.cssText =
      `left:${kiri}px;top:${atas}px;width:${lebar}px;height:${tinggi}px;` +
      `clip-path:inset(${Math.max(0, tepiAtas - atas)}px 0 0 ${Math.max(0, tepiKiri - kiri)}px)`;
    return [unsur];
  }

  private lukis(bagan: ChartModel, lebar: number, isi: boolean): HTMLElement {
    const kunci = String(lebar);
    const ada = this.dilukis.get(bagan);
    if (ada !== undefined && !isi && ada.kunci === kunci) return ada.unsur;
    const unsur = lukisBagan(bagan, lebar);
    this.dilukis.set(bagan, { kunci, unsur });
    return unsur;
  }
}
