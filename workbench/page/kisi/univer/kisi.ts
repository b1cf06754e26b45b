import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY, IUniverInstanceService, LifecycleStages } from '@univerjs/core';
import { DocSelectionRenderService, IEditorService } from '@univerjs/docs-ui';
import { elemen } from '../../elemen';
import { bahasaHalaman, teks } from '../../teks';
import { ikutiTautan } from '../../tindakan';
import type { BuatKisi, Kisi, SekitarKisi } from '../tipe';
import { LapisBagan } from '../../bagan/lapis-bagan';
import { letakUniver } from './letak-bagan';
import { mesinUniver } from './mesin';
import { PembacaLayar } from './pembaca-layar';
import { PerbuatanPengguna } from './perbuatan';
import { TampilanUniver, UNIT } from './tampilan';
import { TandaDaftar } from './tanda-daftar';

/** Milliseconds between two looks for the cell editor, and how many. */
const TUNGGU = 20;
const BANYAK_TUNGGU = 500;

/**
 * Univer as a window on the host's workbook: it is given what cells show, as text, and hands back what is typed, as text.
 * The host alone knows values; after every edit the grid is made to show what the host then holds.
 */
class KisiUniver implements Kisi {
  private readonly wadah = elemen('div', { class: 'kisi-univer', role: 'application' });
  private readonly mesin = mesinUniver(this.wadah, bahasaHalaman());
  private readonly tampilan: TampilanUniver;
  private readonly pembaca: PembacaLayar;
  private readonly tanda: TandaDaftar;
  private readonly bagan = new LapisBagan();
  private readonly akhir: (() => void)[] = [];
  /** Univer draws, and is there still: where it has scrolled to can be asked. */
  private berdiri = false;

  constructor(
    tempat: HTMLElement,
    private readonly sekitar: SekitarKisi,
  ) {
    const luar = elemen('div', { class: 'di-luar' }, this.wadah);
    luar.append(this.bagan.akar);
    tempat.replaceChildren(luar);
    this.pembaca = new PembacaLayar(luar);
    this.tampilan = new TampilanUniver(this.mesin.api, bahasaHalaman());
    this.tanda = new TandaDaftar(luar, this.mesin.api, sekitar);
    new PerbuatanPengguna(this.mesin, this.tampilan, sekitar, {
      samakan: () => this.samakan(),
      terpilih: () => this.sesudahPilihan(),
      digulir: () => {
        this.tanda.letakkan();
        this.baganIkut();
      },
    }).dengarkan();
    // Univer has chosen the cell by then.
    this.wadah.addEventListener('click', (peristiwa) => this.ikuti(peristiwa));
  }

  /** Follows the link of the cell that was clicked; a click beside it, on a header or a scroll bar, is none on the link. */
  private ikuti({ clientX, clientY }: MouseEvent): void {
    const { sesi, lapor } = this.sekitar;
    const { selection } = sesi.lembar;
    const kotak = this.mesin.api
      .getActiveWorkbook()
      ?.getActiveSheet()
      .getRange(selection.row, selection.col)
      .getCellRect();
    const { left, top } = this.wadah.getBoundingClientRect();
    const [x, y] = [clientX - left, clientY - top];
    if (!kotak || x < kotak.left || x > kotak.right || y < kotak.top || y > kotak.bottom) return;
    const ditolak = ikutiTautan(sesi, selection);
    if (ditolak !== undefined) lapor(ditolak);
  }

  /** Univer draws only after some turns of the page; before that nothing can be scrolled or edited. */
  async siap(): Promise<this> {
    const { api } = this.mesin;
    await new Promise<void>((selesai) => {
      const periksa = (): void => {
        if (api.getCurrentLifecycleStage() >= LifecycleStages.Steady) selesai();
      };
      api.addEvent(api.Event.LifeCycleChanged, periksa);
      periksa();
    });
    this.berdiri = true;
    // The field that takes the keys is drawn later still; without it what is typed first would be lost.
    for (let i = 0; i < BANYAK_TUNGGU && !this.penyunting(); i++)
      await new Promise((lanjut) => setTimeout(lanjut, TUNGGU));
    this.samakan();
    const { sesi } = this.sekitar;
    this.akhir.push(sesi.saatBerubah(({ isi }) => (isi ? this.samakan() : this.samakanPilihan())));
    return this;
  }

  private penyunting() {
    return this.mesin.univer.__getInjector().get(IEditorService).getEditor(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
  }

  fokus(): void {
    const injector = this.mesin.univer.__getInjector();
    // Univer takes its keys through the hidden field of its cell editor.
    const penyunting = this.penyunting();
    if (!penyunting) return;
    // Now, not with the next news: moving the selection later would end an edit that has begun by then.
    this.samakanPilihan();
    const unit = injector.get(IUniverInstanceService);
    unit.setCurrentUnitForType(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
    unit.focusUnit(UNIT);
    penyunting.render.with(DocSelectionRenderService).focus();
  }

  tutup(): void {
    this.berdiri = false;
    for (const hentikan of this.akhir) hentikan();
    this.mesin.univer.dispose();
    this.wadah.parentElement?.remove();
  }

  /** Makes Univer show the active sheet as the host has it. */
  private samakan(): void {
    const { lembar } = this.sekitar.sesi;
    this.wadah.setAttribute('aria-label', teks().kisi(lembar.name));
    this.tampilan.samakan(lembar);
    this.samakanPilihan();
    this.letakkanBagan(true);
  }

  private letakkanBagan(isi: boolean): void {
    if (!this.berdiri) return;
    const { lembar } = this.sekitar.sesi;
    this.bagan.gambar(lembar, letakUniver(this.mesin.api, this.wadah, lembar), isi);
  }

  private samakanPilihan(): void {
    if (this.tampilan.samakanPilihan(this.sekitar.sesi.lembar)) this.sesudahPilihan();
    else this.samakan();
  }

  private sesudahPilihan(): void {
    this.pembaca.ucapkan(this.sekitar.sesi);
    this.tanda.letakkan();
    this.baganIkut();
  }

  /** Univer moves what it shows after it has told of it. */
  private baganIkut(): void {
    requestAnimationFrame(() => this.letakkanBagan(false));
  }
}

export const kisiUniver: BuatKisi = (tempat, sekitar) => new KisiUniver(tempat, sekitar).siap();
