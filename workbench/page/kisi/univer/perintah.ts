/**
 * Commands of Univer that the workbench has no counterpart for: looks, rows, sheets, filling, undoing. Cancelled before
 * they run, so that the grid never shows what the workbook does not hold.
 */
const ditolak: readonly RegExp[] = [
  /^univer\.command\.(undo|redo)$/,
  /^sheet\.command\.(insert|remove|delete|append|move-(range|rows|cols)|copy-(down|right|sheet)|reorder)/,
  /^sheet\.command\.(auto-fill|refill|auto-clear|clear-selection-(all|format)|paste-format|paste-besides|paste-col)/,
  /^sheet\.command\.(add|register|unregister|reset|split|toggle|text-to-number|repeat-last|apply-format|rename)/,
  /^sheet\.command\.set-(range-)?(bold|italic|underline|overline|stroke|style|border|background|text|font|horizontal|vertical|subscript|superscript|once-format|infinite-format)/,
  /^sheet\.command\.set-(.*frozen|cols?-hidden|rows?-hidden|selected|specific|tab-color|workbook|worksheet-(name|order|hidden|show|protection|permission|right|default|range)|defined-name|protection|gridlines|col-data|row-data|.*auto-(width|height))/,
];

export const perintahDitolak = (id: string): boolean => ditolak.some((pola) => pola.test(id));
