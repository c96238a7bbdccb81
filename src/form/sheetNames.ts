/** Names of the template's sheets: a contract with every file that is out, so never translated. */
export const sheetNames = { report: 'Báo cáo', guide: 'Hướng dẫn', data: '_chitieu' } as const;
