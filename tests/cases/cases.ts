import { columnNumber } from '../../src/workbook/address';
import {
  asked,
  askedAfterLastYear,
  error,
  fixed,
  harmless,
  lastYearBut,
  note,
  one,
  query,
  type Case,
} from './caseKinds';
import { addressOf } from './rawWorkbook';

const noteColumn = columnNumber(addressOf('B3.note').replace(/\d/g, ''));
export const cases: readonly Case[] = [
  fixed(1, 'points between groups', 'B3.num', '3.300', 3300),
  fixed(1, 'groups of millions', 'base.population', '9.842.000', 9_842_000),
  asked(2, 'a point read as a decimal mark', 'B3.num', 3.305, [3305, 3]),
  asked(3, 'a comma for groups or decimals', 'B3.num', '3,305', [3305, 3]),
  askedAfterLastYear(3, '3,305', 3200, [3305, 3]),
  askedAfterLastYear(3, '3,305', 4, [3, 3305]),
  askedAfterLastYear(14, '3300/5890', 5700, [5890, 3300]),
  askedAfterLastYear(14, '3300/5890', 3100, [3300, 5890]),
  asked(4, 'half a person as text', 'B3.num', '12,5', []),
  asked(5, 'groups that are none', 'B3.num', '1.234.5', []),
  fixed(6, 'a percentage of a known denominator', 'B3.num', '50%', 2945),
  asked(6, 'a percentage that comes out with a fraction', 'B3.num', '56%', [3298, 56]),
  asked(6, 'a percentage of nothing', 'base.population', '95%', []),
  asked(7, 'a rate where a count belongs', 'B3.num', 0.5, [2945, 50]),
  {
    ...{ number: 8, title: '95 typed and shown as 9500 %', status: 'findings' },
    change: (workbook) => workbook.put('B4.num', 3050, workbook.style({ numberFormat: '0%' })),
    findings: [
      error('percent-format', 'B4.num', { fix: { from: '305000%', to: 3050 }, message: /305000%.*gõ lại 3050\.$/ }),
    ],
    read: { 'B4.num': 3050 },
  },
  one(9, 'a numerator one above its denominator', 'D4.num', 24, error('numerator-above-denominator', 'D4.num')),
  harmless(9, 'a numerator that is its denominator', (workbook) => workbook.put('D4.num', 23)),
  {
    ...{ number: 10, title: 'a typed percentage that is not num/den', status: 'findings' },
    change: (workbook) => workbook.put('B3.rate', 57),
    findings: [
      {
        ...error('rate-mismatch', 'B3.num'),
        cell: addressOf('B3.rate'),
        message: /là 57, trong khi 3\.300 trên 5\.890 là 56,03%/,
      },
    ],
  },
  {
    ...{ number: 10, title: 'a typed percentage that is right, to its last digit', status: 'findings' },
    change: (workbook) => workbook.put('B3.rate', 56),
    findings: [{ lane: 'error', code: 'result-overwritten', cell: addressOf('B3.rate') }],
  },
  {
    ...{ number: 11, title: '59,96 % prints as 60,0 % and is below 60', status: 'findings' },
    change: (workbook) => workbook.put('D3a.num', 1565),
    findings: [{ lane: 'shortfall', code: 'below-target', entry: 'D3a.num', message: /59,96%.*còn thiếu 1 hộ/ }],
  },
  harmless(11, '60 % to the last household', (workbook) => workbook.put('D3a.num', 1566)),
  fixed(12, 'a word of measure', 'base.officials', '142 người', 142),
  fixed(12, 'the plan’s own word of measure', 'base.hamlets', '9 thôn', 9),
  fixed(12, 'a word of measure after groups', 'base.households', '2.610 hộ', 2610),
  asked(13, 'about', 'B3.num', 'khoảng 3300', [3300, '…']),
  asked(13, 'a tilde', 'B3.num', '~3300', [3300, '…']),
  asked(13, 'more than', 'B3.num', '>3300', [3300, '…']),
  asked(13, 'a range', 'B3.num', '3.200 - 3.300', [3200, 3300, '…']),
  asked(13, 'thousands in a word', 'B3.num', '3,3 nghìn', [3300, '…']),
  asked(14, 'a figure and its rate', 'B3.num', '3.300 người (56%)', [3300, '…']),
  asked(14, 'numerator and denominator in one cell', 'B3.num', '3300/5890', [3300, 5890]),
  asked(14, 'the first is too large to be the numerator', 'B3.num', '5891/3300', [3300, 5891]),
  {
    ...{ number: 15, title: '"5/6" turned into a date', status: 'findings' },
    change: (workbook) => workbook.put('B3.num', 46178, workbook.style({ numberFormat: 'd-mmm' })),
    findings: [error('date-in-entry', 'B3.num', { message: /ngày tháng \(\d\d\/\d\d\/20\d\d\), không phải/ })],
  },
  {
    ...{ number: 15, title: 'a date in words of its own, in an entry', status: 'findings' },
    change: (workbook) => workbook.put('B3.num', { type: 'd', xml: '<v>2026-06-05</v>' }),
    findings: [error('date-in-entry', 'B3.num', { message: /ngày tháng \(05\/06\/2026\), không phải/ })],
  },
  fixed(16, 'a dash', 'base.newLiterates', '-', 0),
  asked(16, 'a cross', 'B3.num', 'x', [0, '…']),
  asked(16, 'no', 'B3.num', 'không', [0, '…']),
  asked(16, 'none', 'B3.num', '0 có', [0, '…']),
  asked(16, 'no, for short', 'B3.num', 'ko', [0, '…']),
  fixed(16, 'four dots', 'B3.num', '....', '…'),
  fixed(16, 'not there yet', 'B3.num', 'chưa có', '…'),
  {
    ...{ number: 16, title: 'the sign for no figure, unexplained', status: 'findings' },
    change: (workbook) => workbook.put('B3.num', '…'),
    findings: [query('unavailable', { entry: 'B3.num' })],
  },
  {
    ...{ number: 17, title: 'a blank is missing', status: 'findings' },
    change: (workbook) => workbook.empty('base.clans'),
    findings: [{ lane: 'missing', code: 'missing-entry', entry: 'base.clans' }],
  },
  {
    ...{ number: 17, title: 'a cell of blanks is missing', status: 'findings' },
    change: (workbook) => workbook.put('base.clans', ' \u00a0\u200b'),
    findings: [{ lane: 'missing', code: 'missing-entry', entry: 'base.clans' }],
  },
  {
    ...{ number: 17, title: '0 is a figure', status: 'findings' },
    change: (workbook) => workbook.put('D4.num', 0),
    findings: [{ lane: 'shortfall', code: 'below-target', entry: 'D4.num' }],
  },
  harmless(18, '0 of 0', (workbook) => workbook.put('base.newLiterates', 0).put('A3.num', 0)),
  one(18, 'something of nothing', 'base.newLiterates', 0, error('numerator-over-zero', 'A3.num')),
  one(19, 'below zero', 'D4.num', -1, error('negative', 'D4.num')),
  asked(19, 'below zero, as text', 'D4.num', '-1', []),
  asked(20, 'half a person', 'D4.num', 12.5, []),
  one(
    20,
    'what computing left behind',
    'D4.num',
    13.000000000000002,
    error('not-whole', 'D4.num', { fix: { from: 13.000000000000002, to: 13 } }),
  ),
  fixed(21, 'a no-break space', 'B3.num', '3300\u00a0', 3300),
  fixed(21, 'zero-width characters', 'B3.num', '\ufeff33\u200b00\u200d', 3300),
  fixed(21, 'marks of direction', 'B3.num', '\u202a3300\u202c', 3300),
  fixed(21, 'a soft hyphen', 'B3.num', '33\u00ad00', 3300),
  fixed(22, 'a number behind an apostrophe', 'B3.num', '3300', 3300),
  fixed(22, 'a typed apostrophe', 'B3.num', '’3300', 3300),
  asked(23, 'the letter O', 'B3.num', '33OO', [3300, '…']),
  asked(23, 'the letter l', 'base.population', 'l2000', [12000, '…']),
  fixed(24, 'full-width digits', 'B3.num', '３３００', 3300),
  fixed(24, 'Arabic-Indic digits', 'B3.num', '٣٣٠٠', 3300),
  asked(25, 'an exponent', 'B3.num', '3,3E+03', [3300, '…']),
  harmless(26, 'names lost', (workbook) => workbook.workbook(/<definedNames>.*<\/definedNames>/s, '')),
  harmless(26, 'the report’s sheet alone in a new workbook', (workbook) =>
    workbook
      .workbook(/<definedNames>.*<\/definedNames>/s, '')
      .workbook(/<sheet name="(?:Hướng dẫn|_chitieu)"[^>]*>/, '')
      .workbook(/<sheet name="(?:Hướng dẫn|_chitieu)"[^>]*>/, ''),
  ),
  harmless(26, 'names that point into another file', (workbook) => workbook.workbook(/'Báo cáo'!/g, "'[1]Báo cáo'!")),
  {
    ...{ number: 27, title: 'the unit’s name in NFD where its code belongs', status: 'findings' },
    change: (workbook) => workbook.put('meta.unit', 'Xã Hồng Sơn'.normalize('NFD')).putAt('A5', 'unit'),
    findings: [{ lane: 'error', code: 'unit-not-valid', fix: { from: 'Xã Hồng Sơn'.normalize('NFD'), to: '10465' } }],
  },
  {
    ...{ number: 27, title: '"Mĩ Đức" for "Mỹ Đức"', status: 'findings' },
    change: (workbook) => workbook.put('meta.unit', 'Mĩ Đức').putAt('A5', 'unit').putAt('B4', '').putAt('B10', ''),
    findings: [{ lane: 'error', code: 'unit-not-valid', fix: { from: 'Mĩ Đức', to: '10441' } }],
  },
  harmless(27, 'the head in NFD', (workbook) => workbook.putAt('B4', 'XÃ HỒNG SƠN'.normalize('NFD'))),
  {
    ...{ number: 27, title: 'the head names another unit', status: 'findings' },
    change: (workbook) => workbook.putAt('B10', 'Đơn vị gửi: UBND xã Hương Sơn'),
    findings: [{ lane: 'error', code: 'unit-name-differs', message: /“Hương Sơn”.*“Hồng Sơn”/ }],
  },
  {
    ...{ number: 28, title: 'a note in TCVN3', status: 'findings' },
    change: (workbook) => workbook.put('B3.note', 'LÊy theo sæ cña tr¹m y tÕ x·', workbook.style({ font: '.VnTime' })),
    findings: [
      error('legacy-font', 'B3.note', {
        fix: { from: 'LÊy theo sæ cña tr¹m y tÕ x·', to: 'Lấy theo sổ của trạm y tế xã' },
      }),
    ],
  },
  {
    ...{ number: 28, title: 'a note in VNI, its font lost', status: 'findings' },
    change: (workbook) => workbook.put('B3.note', 'Do thieáu lôùp hoïc ngheà treân ñòa baøn'),
    findings: [
      error('legacy-font', 'B3.note', {
        fix: { from: 'Do thieáu lôùp hoïc ngheà treân ñòa baøn', to: 'Do thiếu lớp học nghề trên địa bàn' },
      }),
    ],
  },
  {
    ...{ number: 28, title: 'an answer in TCVN3', status: 'findings' },
    change: (workbook) => workbook.put('A4.value', 'Cã', workbook.style({ font: '.VnTime' })),
    findings: [error('unknown-choice', 'A4.value', { fix: { from: 'Cã', to: 'Có' } })],
  },
  {
    ...{ number: 29, title: 'a unit of another year’s list', status: 'findings' },
    change: (workbook) => workbook.put('meta.unit', '10444').putAt('A5', 'unit=10444'),
    findings: [{ lane: 'error', code: 'unit-not-valid' }],
  },
  harmless(29, 'the unit’s code as a number, and the year as a text', (workbook) =>
    workbook.put('meta.unit', 10465).put('meta.year', '2026'),
  ),
  harmless(29, 'words beside the unit’s code and the year', (workbook) =>
    workbook.put('meta.unit', '10465 - Hồng Sơn').put('meta.year', 'năm 2026'),
  ),
  {
    ...{ number: 29, title: 'another unit’s code in the hidden sheet alone', status: 'findings' },
    change: (workbook) => workbook.put('meta.unit', '10441'),
    findings: [
      { lane: 'error', code: 'anchors-disagree', message: /^Phần ẩn của biểu ghi hai mã đơn vị khác nhau\. Nạp/ },
      { lane: 'error', code: 'unit-name-differs' },
    ],
  },
  {
    ...{ number: 30, title: 'a figure in a cell that the entry was merged into', status: 'findings' },
    change: (workbook) =>
      workbook
        .sheet('</mergeCells>', '<mergeCell ref="D18:E18"/></mergeCells>')
        .empty('base.population')
        .putAt('D18', 9842),
    findings: [error('merged-entry', 'base.population', { message: /D18:E18/ })],
  },
  {
    ...{ number: 30, title: 'entries merged', status: 'findings' },
    change: (workbook) => workbook.sheet('</mergeCells>', '<mergeCell ref="E18:E19"/></mergeCells>'),
    findings: [error('merged-entry', 'base.population', { message: /E18:E19/ })],
  },
  harmless(31, 'a row inserted above the table', (workbook) => workbook.insertRow(12)),
  harmless(31, 'a row inserted in the table', (workbook) => workbook.insertRow(50)),
  ...['B', 'E', 'P'].map((column) =>
    harmless(31, `a column inserted before ${column}`, (workbook) => workbook.insertColumn(column)),
  ),
  {
    ...{ number: 31, title: 'a row deleted', status: 'findings' },
    change: (workbook) => workbook.deleteRow(Number(addressOf('C3.num').slice(1))),
    findings: [{ lane: 'error', code: 'entry-not-found', entry: 'C3.num' }],
  },
  {
    ...{ number: 32, title: 'an id that is there twice, and one that is missing', status: 'findings' },
    change: (workbook) => workbook.putAt(addressOf('B4.num').replace('E', 'A'), 'B3'),
    findings: [
      error('duplicate-id', 'B3.num'),
      { lane: 'error', code: 'entry-not-found', entry: 'B4.num' },
      error('row-unclear', 'B4.num', { message: /“B4”.*“B3”/ }),
    ],
  },
  harmless(
    33,
    'the sheet renamed',
    (workbook) => workbook.workbook('name="Báo cáo"', 'name="Xã Hồng Sơn"').workbook(/'Báo cáo'!/g, "'Xã Hồng Sơn'!"),
    query('sheet-renamed', { message: /“Xã Hồng Sơn”/ }),
  ),
  {
    ...{ number: 34, title: 'a verdict typed over', status: 'findings' },
    entries: { 'B3.note': note },
    change: (workbook) => workbook.put('B3.num', 100).put('B3.verdict.2025', 'Đạt'),
    findings: [
      { lane: 'error', code: 'result-overwritten', cell: addressOf('B3.verdict.2025'), message: /Có 1 ô tự tính/ },
      { lane: 'shortfall', code: 'below-target', entry: 'B3.num', answered: true },
    ],
  },
  {
    ...{ number: 34, title: 'the whole sheet pasted as values', status: 'findings' },
    change: (workbook) => workbook.sheet(/<f>.*?<\/f>/gs, ''),
    findings: [{ lane: 'error', code: 'result-overwritten', message: /Có \d{3} ô tự tính/ }],
  },
  {
    ...{ number: 35, title: 'a formula in an entry, unexplained', status: 'findings' },
    change: (workbook) => workbook.put('B3.num', { xml: '<f>3000+300</f><v>3300</v>' }),
    findings: [query('formula-in-entry', { entry: 'B3.num', fix: { from: '=3000+300', to: 3300 } })],
    read: { 'B3.num': 3300 },
  },
  {
    ...{ number: 35, title: 'a formula in an entry, explained', status: 'ready' },
    entries: { 'B3.note': note },
    change: (workbook) => workbook.put('B3.num', { xml: '<f>3000+300</f><v>3300</v>' }),
    findings: [query('formula-in-entry', { entry: 'B3.num', answered: true, fix: { from: '=3000+300', to: 3300 } })],
  },
  {
    ...{ number: 35, title: 'a formula that refers to itself', status: 'findings' },
    change: (workbook) => workbook.put('D3a.num', { xml: `<f>SUM(${addressOf('D3a.num')},1)</f><v>0</v>` }),
    findings: [
      query('formula-in-entry', { entry: 'D3a.num' }),
      { lane: 'shortfall', code: 'below-target', entry: 'D3a.num' },
    ],
  },
  {
    ...{ number: 35, title: 'a formula that comes to a text', status: 'findings' },
    change: (workbook) => workbook.put('B3.num', { type: 'str', xml: '<f>"33"&amp;"00"</f><v>3300</v>' }),
    findings: [error('not-a-number', 'B3.num', { fix: { from: '="33"&"00"', to: 3300 } })],
  },
  {
    ...{ number: 35, title: 'a formula that no program has calculated', status: 'findings' },
    change: (workbook) => workbook.put('B3.num', { xml: '<f>3000+300</f>' }),
    findings: [
      {
        ...{ lane: 'missing', code: 'missing-entry', entry: 'B3.num', cell: addressOf('B3.num') },
        message:
          /Công thức trong ô chưa được tính nên chưa có kết quả\. Gõ thẳng con số vào ô E46, hoặc mở tệp bằng Excel/,
      },
    ],
    read: { 'B3.num': null },
  },
  {
    ...{ number: 35, title: 'an answer by a formula that comes to nothing', status: 'findings' },
    change: (workbook) => workbook.put('A4.value', { type: 'str', xml: '<f>""</f><v></v>' }),
    findings: [
      {
        ...{ lane: 'missing', code: 'missing-entry', entry: 'A4.value' },
        message: /Công thức trong ô không cho ra kết quả\. Gõ thẳng câu trả lời vào ô E\d+\.$/,
      },
    ],
  },
  {
    ...{ number: 35, title: 'a formula over a range', status: 'findings' },
    change: (workbook) =>
      workbook.put('B3.num', { xml: `<f t="array" ref="${addressOf('B3.num')}">SUM(E18:E19*1)</f><v>3300</v>` }),
    findings: [query('formula-in-entry', { entry: 'B3.num', fix: { from: '=SUM(E18:E19*1)', to: 3300 } })],
  },
  {
    ...{ number: 36, title: 'a link to another program', status: 'findings' },
    change: (workbook) => workbook.put('B3.num', { xml: "<f>cmd|'/C calc'!A0</f><v>3300</v>" }),
    findings: [error('external-link', 'B3.num')],
  },
  {
    ...{ number: 36, title: 'a link to another workbook', status: 'findings' },
    change: (workbook) => workbook.put('B3.num', { xml: "<f>'C:\\so lieu\\[ytế.xlsx]Trang 1'!$B$2</f><v>3300</v>" }),
    findings: [error('external-link', 'B3.num')],
  },
  ...['#REF!', '#DIV/0!', '#N/A'].map((code): Case => ({
    ...{ number: 37, title: `${code} in an entry`, status: 'findings' },
    change: (workbook) => workbook.put('B3.num', { type: 'e', xml: `<v>${code}</v>` }),
    findings: [error('error-value', 'B3.num', { message: new RegExp(code) })],
  })),
  harmless(38, 'no cached results', (workbook) => workbook.sheet(/<\/f><v>[^<]*<\/v>/g, '</f>')),
  harmless(38, 'stale cached results', (workbook) => workbook.sheet(/<\/f><v>[^<]*<\/v>/g, '</f><v>Chưa đạt</v>')),
  harmless(
    39,
    'rows hidden by a filter',
    (workbook) => workbook.sheet(/<row r="(2[0-2])"/g, (_, row = '') => `<row r="${row}" hidden="1"`),
    query('hidden-cells', { cell: 'E20', message: /3 dòng/ }),
  ),
  harmless(
    39,
    'the column of notes hidden',
    (workbook) => workbook.sheet(`<col min="${noteColumn}"`, `<col hidden="1" min="${noteColumn}"`),
    query('hidden-cells', { message: /^Có cột P bị ẩn/ }),
  ),
  harmless(
    42,
    'protection removed',
    (workbook) => workbook.sheet(/<sheetProtection[^>]*>/, ''),
    query('protection-removed'),
  ),
  {
    ...{ number: 42, title: 'a label edited', status: 'findings' },
    change: (workbook) => workbook.putAt(addressOf('D4.num').replace('E', 'C'), 'Đơn vị văn hóa'),
    findings: [error('label-edited', 'D4.num', { message: /“Đơn vị văn hóa”; đúng ra là “/ })],
  },
  {
    ...{ number: 42, title: 'a target edited', status: 'findings' },
    change: (workbook) => workbook.putAt(addressOf('D4.num').replace('E', 'H'), 'Từ 40%'),
    findings: [error('target-edited', 'D4.num', { message: /năm 2025/ })],
  },
  {
    ...{ number: 44, title: 'last year’s figures by their date', status: 'findings' },
    change: (workbook) => workbook.put('meta.asOf', 45961),
    findings: [{ lane: 'error', code: 'as-of-other-year', cell: addressOf('meta.asOf'), message: /2025.*2026/ }],
  },
  {
    ...{ number: 44, title: 'another year written into the head', status: 'findings' },
    change: (workbook) => workbook.putAt('B7', 'Kỳ báo cáo: năm 2027'),
    findings: [{ lane: 'error', code: 'year-differs', message: /2027.*2026/ }],
  },
  {
    ...{ number: 44, title: 'every figure is last year’s', status: 'findings' },
    entries: lastYearBut(),
    change: () => undefined,
    findings: [
      { lane: 'error', code: 'same-as-last-year', message: /Cả 37 số liệu đều trùng.*Nhập số liệu của năm 2026\.$/ },
    ],
  },
  {
    ...{ number: 44, title: 'every figure but one is last year’s', status: 'ready' },
    entries: lastYearBut({ 'base.households.prior': 2609 }),
    change: () => undefined,
    findings: [],
  },
  harmless(47, 'validation and highlights gone', (workbook) =>
    workbook
      .sheet(/<dataValidations.*<\/dataValidations>/s, '')
      .sheet(/<conditionalFormatting.*<\/conditionalFormatting>/s, ''),
  ),
  harmless(
    48,
    'another sheet',
    (workbook) => workbook.addSheet('Nháp', '<row r="1"><c r="A1"><v>1</v></c></row>'),
    query('sheets-ignored', { message: /1 trang khác \(Nháp\)/ }),
  ),
  harmless(
    48,
    'a figure beside the table',
    (workbook) => workbook.putAt('T20', 'xem lại').putAt('U21', 7),
    query('content-ignored', { cell: 'T20', message: /2 ô ghi thêm.*“xem lại”/ }),
  ),
  harmless(
    48,
    'the form once more',
    (workbook) => workbook.copyReport('Bản sao'),
    query('copy-ignored', { message: /“Bản sao”/ }),
  ),
  {
    ...{ number: 48, title: 'the form once more, with another figure', status: 'findings' },
    change: (workbook) => workbook.copyReport('Bản sao').put('B3.num', 3301),
    findings: [error('copies-disagree', 'B3.num')],
  },
  {
    ...{ number: 48, title: 'the form of a neighbour in the same workbook', status: 'findings' },
    change: (workbook) => workbook.copyReport('Bản sao', '10441'),
    findings: [
      { lane: 'error', code: 'copies-disagree', message: /“Bản sao” là biểu của đơn vị khác \(10441\).*tệp khác\.$/ },
    ],
  },
  harmless(47, 'a format of money', (workbook) =>
    workbook.put('B3.num', 3300, workbook.style({ numberFormat: '#,##0 &quot;₫&quot;' })),
  ),
  harmless(50, 'a date in words of its own', (workbook) =>
    workbook.put('meta.asOf', { type: 'd', xml: '<v>2026-10-31T00:00:00</v>' }),
  ),
  harmless(50, 'a date counted from 1904', (workbook) =>
    workbook.workbook('<bookViews>', '<workbookPr date1904="1"/><bookViews>').put('meta.asOf', 46326 - 1462),
  ),
  {
    ...{ number: 50, title: 'the same number counted from 1900', status: 'findings' },
    change: (workbook) => workbook.put('meta.asOf', 46326 - 1462),
    findings: [{ lane: 'error', code: 'as-of-other-year', message: /2022/ }],
  },
  {
    ...{ number: 51, title: 'an answer in a comment alone', status: 'findings' },
    change: (workbook) => workbook.empty('base.clans').comment('base.clans', 'Xã: 41 dòng họ'),
    findings: [
      { lane: 'missing', code: 'missing-entry', entry: 'base.clans' },
      query('answer-in-comment', { entry: 'base.clans', message: /“Xã: 41 dòng họ”/ }),
    ],
  },
  harmless(51, 'a comment on a row that is done', (workbook) => workbook.comment('base.clans', 'đã hỏi trưởng họ')),
  ...['.', 'đã báo cáo', 'Đã báo cáo.', ' ĐÃ  BÁO CÁO '].map((text): Case => ({
    ...{ number: 52, title: `an explanation that explains nothing: ${JSON.stringify(text)}`, status: 'findings' },
    change: (workbook) => workbook.put('D3a.num', 1565).put('D3a.note', text),
    findings: [{ lane: 'shortfall', code: 'below-target', entry: 'D3a.num' }],
  })),
  {
    ...{ number: 52, title: 'an explanation', status: 'ready' },
    change: (workbook) => workbook.put('D3a.num', 1565).put('D3a.note', note),
    findings: [{ lane: 'shortfall', code: 'below-target', entry: 'D3a.num', answered: true }],
  },
  {
    ...{ number: 16, title: 'words for an answer and a level', status: 'findings' },
    change: (workbook) => workbook.put('A4.value', 'co').put('A5.value', 'ĐANG CHUẨN BỊ').put('A7.value', 'Mức độ 3'),
    findings: [
      error('unknown-choice', 'A4.value', { fix: { from: 'co', to: 'Có' } }),
      error('unknown-choice', 'A5.value', { fix: { from: 'ĐANG CHUẨN BỊ', to: 'Đang chuẩn bị' } }),
      error('not-a-number', 'A7.value', { fix: { from: 'Mức độ 3', to: 3 } }),
    ],
  },
];
