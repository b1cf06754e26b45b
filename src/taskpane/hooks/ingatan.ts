/** What the pane remembers on this computer from one opening to the next; nothing of the workbook. */
type Kunci = 'bahasa' | 'nama';

const awalan = 'kinerja-pbj.';

export function ingatan(kunci: Kunci): string | null {
  try {
    return localStorage.getItem(awalan + kunci);
  } catch {
    // Storage is switched off for this web view: nothing is remembered.
    return null;
  }
}

export function ingat(kunci: Kunci, nilai: string): void {
  try {
    localStorage.setItem(awalan + kunci, nilai);
  } catch {
    // As above.
  }
}
