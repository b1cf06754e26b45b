/** Cells on the clipboard, as spreadsheets put them there: tabs and line ends, quotes where a cell holds either. */
export function bacaTempelan(teks: string): string[][] {
  let baris: string[] = [];
  const semua = [baris];
  let sel = '';
  let kutip = false;
  const rapi = teks.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let i = 0; i < rapi.length; i++) {
    const huruf = rapi.charAt(i);
    if (kutip && huruf === '"' && rapi[i + 1] === '"') {
      sel += '"';
      i++;
    } else if (kutip && huruf === '"') kutip = false;
    else if (!kutip && huruf === '"' && sel === '') kutip = true;
    else if (!kutip && (huruf === '\t' || huruf === '\n')) {
      baris.push(sel);
      sel = '';
      if (huruf === '\n') semua.push((baris = []));
    } else sel += huruf;
  }
  baris.push(sel);
  return semua;
}

const kutipan = (teks: string): string => (/[\t\n"]/.test(teks) ? `"${teks.replaceAll('"', '""')}"` : teks);

export const tulisSalinan = (baris: readonly (readonly string[])[]): string =>
  baris.map((satu) => satu.map(kutipan).join('\t')).join('\n');
