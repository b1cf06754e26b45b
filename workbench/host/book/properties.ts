/** Document properties as `Workbook.properties` has them, and the custom ones. */
export class DocumentPropertiesModel {
  title = '';
  subject = '';
  author = '';
  keywords = '';
  comments = '';
  category = '';
  manager = '';
  company = '';
  revisionNumber = 0;
  lastAuthor = '';
  /** ISO text; a property of a file that knows it. */
  creationDate = '1980-01-01T00:00:00Z';
  readonly custom = new Map<string, unknown>();
}
