/** Languages of the pane and of the command line. The workbook itself is always Vietnamese. */
export type Language = 'vi' | 'en';
