import { invalidArgument } from '../protokol/galat';

/** HTML colour names that Excel takes beside `#RRGGBB` (Excel.RangeFill.color). */
const names: Readonly<Record<string, string>> = {
  aqua: '00FFFF', beige: 'F5F5DC', black: '000000', blue: '0000FF', brown: 'A52A2A', coral: 'FF7F50',
  crimson: 'DC143C', cyan: '00FFFF', darkblue: '00008B', darkgray: 'A9A9A9', darkgreen: '006400',
  darkorange: 'FF8C00', darkred: '8B0000', fuchsia: 'FF00FF', gold: 'FFD700', gray: '808080', green: '008000',
  grey: '808080', indigo: '4B0082', ivory: 'FFFFF0', khaki: 'F0E68C', lavender: 'E6E6FA', lightblue: 'ADD8E6',
  lightgray: 'D3D3D3', lightgreen: '90EE90', lightgrey: 'D3D3D3', lightpink: 'FFB6C1', lightyellow: 'FFFFE0',
  lime: '00FF00', magenta: 'FF00FF', maroon: '800000', navy: '000080', olive: '808000', orange: 'FFA500',
  orchid: 'DA70D6', pink: 'FFC0CB', plum: 'DDA0DD', purple: '800080', red: 'FF0000', salmon: 'FA8072',
  silver: 'C0C0C0', skyblue: '87CEEB', tan: 'D2B48C', teal: '008080', tomato: 'FF6347', turquoise: '40E0D0',
  violet: 'EE82EE', wheat: 'F5DEB3', white: 'FFFFFF', yellow: 'FFFF00',
}; // prettier-ignore

/** A colour as Excel gives it back: `#RRGGBB`, or empty for none. */
export function normalColor(text: string): string {
  if (text === '') return '';
  const hex = /^#?([0-9a-f]{6})$/i.exec(text);
  if (hex) return `#${hex[1]!.toUpperCase()}`;
  const named = names[text.toLowerCase()];
  if (named === undefined) throw invalidArgument(`'${text}' is no colour`);
  return `#${named}`;
}
