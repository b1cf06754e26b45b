/**
 * The namespaces whose elements a part is made of, transitional and strict (ECMA-376 part 1 and 4). An element is one of ours
 * by its namespace, never by its name alone: extensions use the same names for other things.
 */
export type RuangNama = ReadonlySet<string>;

export const ruangLembar: RuangNama = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
]);

export const ruangRelasi: RuangNama = new Set([
  'http://schemas.openxmlformats.org/package/2006/relationships',
]);

export const ruangProperti: RuangNama = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
  'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
  'http://purl.oclc.org/ooxml/officeDocument/customProperties',
  'http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes',
]);

/** Core properties (ECMA-376 part 2); the dates in them are of the Dublin Core. */
export const ruangInti: RuangNama = new Set([
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'http://purl.oclc.org/ooxml/package/metadata/core-properties',
  'http://purl.org/dc/terms/',
]);

/** Attributes that name a relationship; they are told as `r:…`, whatever prefix the file gives them. */
export const ruangAtributRelasi: RuangNama = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
]);

/** Markup compatibility (ECMA-376 part 3). */
export const RUANG_MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
