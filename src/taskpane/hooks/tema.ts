import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

const kontrasTinggi = window.matchMedia('(forced-colors: active)');
const gelap = window.matchMedia('(prefers-color-scheme: dark)');

/** Office's theme where it tells one, else that of the system; high contrast goes first. */
function temaSekarang(): Theme {
  if (kontrasTinggi.matches) return teamsHighContrastTheme;
  // Not every Office tells its theme, whatever the types say.
  const warna = (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor;
  return (warna === undefined ? gelap.matches : isGelap(warna)) ? webDarkTheme : webLightTheme;
}

/** Whether a colour such as `#262626` is nearer to black, by the eye's weights of red, green and blue. */
function isGelap(warna: string): boolean {
  const [merah = 255, hijau = 255, biru = 255] = [1, 3, 5].map((at) => parseInt(warna.slice(at, at + 2), 16));
  return merah * 0.299 + hijau * 0.587 + biru * 0.114 < 128;
}

function amati(berubah: () => void): () => void {
  for (const media of [kontrasTinggi, gelap]) media.addEventListener('change', berubah);
  return () => {
    for (const media of [kontrasTinggi, gelap]) media.removeEventListener('change', berubah);
  };
}

/** The theme, and whether what the browser draws itself (date pickers, scroll bars) is to be dark. */
export function useTema(): { readonly tema: Theme; readonly gelap: boolean } {
  const tema = useSyncExternalStore(amati, temaSekarang);
  return { tema, gelap: tema === webDarkTheme || (tema === teamsHighContrastTheme && gelap.matches) };
}
