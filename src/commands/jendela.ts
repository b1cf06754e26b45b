import { alamatKabar, type Kabar, type TeksJendela } from './kabar';

/** "A window of this add-in is open already" of `displayDialogAsync`. */
const SUDAH_TERBUKA = 12007;

let terbuka: Office.Dialog | undefined;

/**
 * Shows the news in a window of Office and waits until it is closed. The manifest offers the buttons only where there are
 * windows. Where the person refuses one nothing more can be said; rows of Capaian that are stale say so themselves.
 */
export async function tampilkanDiJendela(kabar: Kabar, halaman: string, teks: TeksJendela): Promise<void> {
  tutup(terbuka);
  const dialog = await buka(alamatKabar(halaman, kabar, teks));
  if (dialog === undefined) return;
  terbuka = dialog;
  await new Promise<void>((selesai) => {
    // The button of the window, or its cross.
    dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
      tutup(dialog);
      selesai();
    });
    dialog.addEventHandler(Office.EventType.DialogEventReceived, () => selesai());
  });
  if (terbuka === dialog) terbuka = undefined;
}

function buka(alamat: string, cobaLagi = true): Promise<Office.Dialog | undefined> {
  return new Promise((selesai) => {
    Office.context.ui.displayDialogAsync(
      alamat,
      { height: 40, width: 35, displayInIframe: true },
      ({ status, value, error }) => {
        if (status === Office.AsyncResultStatus.Succeeded) selesai(value);
        else if (cobaLagi && error.code === SUDAH_TERBUKA)
          setTimeout(() => selesai(buka(alamat, false)), 500);
        else selesai(undefined);
      },
    );
  });
}

function tutup(dialog: Office.Dialog | undefined): void {
  try {
    dialog?.close();
  } catch {
    // Closed by the person already.
  }
}
