/** Formats that people send instead of .xlsx, as the `format` fact of an `other-format` problem. */
export type OtherFormat =
  | 'xlsm'
  | 'xlsb'
  | 'ods'
  | 'numbers'
  | 'xml-2003'
  | 'csv'
  | 'html'
  | 'mhtml'
  | 'docx'
  | 'doc'
  | 'odt'
  | 'rtf'
  | 'pdf'
  | 'pptx'
  | 'ppt'
  | 'odp'
  | 'image'
  | 'archive'
  | 'xml'
  | 'text';

/** Main content types of the packages that Office writes; a workbook's own answers `xlsx`. */
export function formatOfContentType(contentType: string): OtherFormat | 'xlsx' | undefined {
  const type = contentType.toLowerCase();
  if (type.endsWith('spreadsheetml.sheet.main+xml') || type.endsWith('spreadsheetml.template.main+xml')) return 'xlsx';
  if (type.startsWith('application/vnd.ms-excel.')) return type.includes('.binary.') ? 'xlsb' : 'xlsm';
  if (type.includes('wordprocessingml') || type.includes('ms-word')) return 'docx';
  if (type.includes('presentationml') || type.includes('ms-powerpoint')) return 'pptx';
  return undefined;
}

/** What the `mimetype` entry of an OpenDocument file says. */
export function formatOfMimeType(mimeType: string): OtherFormat | undefined {
  const kind = /^application\/vnd\.oasis\.opendocument\.(spreadsheet|text|presentation)/.exec(mimeType)?.[1];
  return kind === 'spreadsheet' ? 'ods' : kind === 'text' ? 'odt' : kind === 'presentation' ? 'odp' : undefined;
}
