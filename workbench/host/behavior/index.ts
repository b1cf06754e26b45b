import type { AnyDefinition } from '../protocol/definition';
import * as application from './application';
import * as autoFilter from './auto-filter';
import * as chart from './chart';
import * as chartFormat from './chart-format';
import * as chartParts from './chart-parts';
import * as chartPoints from './chart-points';
import * as chartSeries from './chart-series';
import * as conditionalFormat from './conditional-format';
import * as conditionalKinds from './conditional-kinds';
import * as conditionalRangeFormat from './conditional-range-format';
import * as customXmlPart from './custom-xml-part';
import * as dataValidation from './data-validation';
import * as documentProperties from './document-properties';
import * as freezePanes from './freeze-panes';
import * as namedItem from './named-item';
import * as pageLayout from './page-layout';
import * as protection from './protection';
import * as range from './range';
import * as rangeAreas from './range-areas';
import * as rangeBorder from './range-border';
import * as rangeFormat from './range-format';
import * as duplicates from './range-duplicates';
import * as setting from './setting';
import * as sort from './sort';
import * as style from './style';
import * as table from './table';
import * as tableCollection from './table-collection';
import * as tableColumn from './table-column';
import * as tableFilter from './table-filter';
import * as tableRow from './table-row';
import * as workbook from './workbook';
import * as worksheet from './worksheet';
import * as worksheetCollection from './worksheet-collection';

const isDefinition = (value: unknown): value is AnyDefinition =>
  typeof value === 'object' && value !== null && 'type' in value;

/** Every type whose behaviour is modelled. A definition that is exported from these files is in. */
export const definitions: readonly AnyDefinition[] = [
  application,
  autoFilter,
  chart,
  chartFormat,
  chartParts,
  chartPoints,
  chartSeries,
  conditionalFormat,
  conditionalKinds,
  conditionalRangeFormat,
  customXmlPart,
  dataValidation,
  documentProperties,
  freezePanes,
  namedItem,
  pageLayout,
  protection,
  range,
  rangeAreas,
  rangeBorder,
  rangeFormat,
  duplicates,
  setting,
  sort,
  style,
  table,
  tableCollection,
  tableColumn,
  tableFilter,
  tableRow,
  workbook,
  worksheet,
  worksheetCollection,
].flatMap((module) => [...Object.values<unknown>(module).flat().filter(isDefinition)]);
