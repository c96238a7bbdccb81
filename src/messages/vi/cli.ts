import { number } from './number';

/** What the command line prints besides findings. */
export const cli = {
  usage: `Cách dùng:
  chitieu template --unit MÃ --year NĂM --out TỆP.xlsx [--entries SỐ_LIỆU.json]
      Tạo biểu mẫu Excel của một đơn vị (mã 5 chữ số) cho một năm báo cáo.
      Bỏ --unit, --year, --out khi SỐ_LIỆU.json là danh sách nhiều biểu {unit, year, entries, out}.
  chitieu check TỆP… [--format text|json|ndjson|csv] [--separator comma|semicolon|tab] [--year NĂM]
      Kiểm tra các tệp báo cáo, các thư mục (cả thư mục con) hoặc các mẫu tên như bao-cao/*.xlsx;
      nhiều tệp thì cho biết thêm đơn vị nào chưa gửi và tệp nào cần xem lại.
  chitieu return TỆP… [--out TỆP.zip] [--until NGÀY] [--year NĂM] [--format text|json]
      Lập phiếu yêu cầu chỉnh sửa cho từng đơn vị: in ra màn hình, hoặc ghi cả phiếu Excel vào một tệp zip.
  chitieu consolidate TỆP… --out TỆP.xlsx [--last-year TỆP] [--use TỆP] [--unready] [--year NĂM]
                     [--format text|json]
      Lập sổ tổng hợp từ các biểu sẵn sàng. --last-year: thư mục biểu năm trước; --use: tệp được tính khi một
      đơn vị gửi nhiều tệp (lặp lại được); --unready: tính cả biểu chưa sẵn sàng.
  chitieu plan
      In kế hoạch đang dùng thành một tệp JSON để sửa và dùng lại với --plan.
Tùy chọn chung:
  --plan KẾ_HOẠCH.json   kế hoạch khác
  --lang vi|en   ngôn ngữ (mặc định: vi)
  --help         in hướng dẫn này
Mã kết thúc: 0 tất cả sẵn sàng gửi; 1 còn việc phải làm; 2 có tệp không đọc được hoặc lệnh sai.`,
  seeHelp: 'Gõ “chitieu --help” để xem cách dùng.',
  unknownCommand: (command: string) =>
    `Không có lệnh “${command}”. Các lệnh: template, check, return, consolidate, plan.`,
  unknownOption: (option: string) => `Lệnh này không có tùy chọn ${option}.`,
  missingOption: (option: string) => `Thiếu tùy chọn ${option}.`,
  missingValue: (option: string) => `Tùy chọn ${option} thiếu giá trị.`,
  badValue: (option: string, value: string) => `Giá trị “${value}” của ${option} không hợp lệ.`,
  unexpectedArgument: (argument: string) => `Thừa “${argument}” trong lệnh.`,
  noFiles: 'Chưa nêu tệp nào để kiểm tra.',
  noWorkbooks: 'Không tìm thấy tệp báo cáo nào. Kiểm tra lại thư mục hoặc mẫu tên.',
  cannotRead: (file: string) => `Không đọc được tệp ${file}. Kiểm tra tên tệp và quyền đọc.`,
  cannotWrite: (file: string) =>
    `Không ghi được tệp ${file}. Kiểm tra thư mục có sẵn, quyền ghi, ổ đĩa còn chỗ và tệp không đang mở.`,
  isReport: (file: string) => `Tệp ${file} là biểu báo cáo của một đơn vị nên không ghi đè. Chọn tên khác cho --out.`,
  isFilled: (file: string) =>
    `Tệp ${file} đã có nội dung nên không ghi đè. Chọn tên khác cho --out, hoặc chuyển tệp ấy sang chỗ khác.`,
  cannotPrint: 'Không ghi được kết quả. Kiểm tra ổ đĩa còn chỗ rồi chạy lại.',
  notJson: (file: string) => `Tệp ${file} không phải JSON hợp lệ.`,
  badEntriesFile: (file: string) =>
    `Tệp số liệu ${file} không đúng cấu trúc: cần {"B1.num": 1234, …} hoặc danh sách các biểu {unit, year, entries, out}.`,
  badPlan: (file: string) => `Tệp kế hoạch ${file} không dùng được:`,
  listWithOptions: 'Tệp số liệu là danh sách nhiều biểu thì không dùng --unit, --year, --out.',
  entriesWithoutOptions: 'Tệp số liệu chỉ có một biểu nên cần thêm --unit, --year và --out.',
  unknownEntries: (ids: readonly string[], out: string) =>
    `Biểu của xã không có ô nhập: ${ids.join(', ')} (cho ${out}). Chưa ghi tệp nào.`,
  yearOutside: (year: number, first: number, last: number) =>
    `Không có báo cáo năm ${year}; kế hoạch nhận báo cáo từ ${first} đến ${last}.`,
  unitNotValid: (unit: string, year: number) => `Đơn vị ${unit} không có trong danh sách báo cáo năm ${year}.`,
  checking: (current: number, total: number) => `Đang kiểm tra ${number(current)}/${number(total)}…`,
  writing: (current: number, total: number) => `Đang tạo ${number(current)}/${number(total)}…`,
  written: (file: string) => `Đã tạo ${file}.`,
  status: { ready: 'Sẵn sàng gửi', findings: 'Chưa sẵn sàng', unreadable: 'Không đọc được' },
  answered: 'đã giải trình',
  notReceived: (file: string) =>
    `Tệp ${file} nêu ở --use không nằm trong các tệp đã nêu; ghi tên tệp đúng như khi kiểm tra.`,
  consolidated: (file: string, counted: number, units: number) =>
    `Đã tạo ${file}: tính ${number(counted)}/${number(units)} đơn vị.`,
  lastYear: (year: number, counted: number, units: number) =>
    `Năm trước (${String(year)}): tính ${number(counted)}/${number(units)} đơn vị.`,
  nothingToReturn: 'Không có biểu nào phải chỉnh sửa.',
  returned: (file: string, count: number) => `Đã tạo ${file}: phiếu yêu cầu chỉnh sửa cho ${number(count)} tệp.`,
  columns: {
    file: 'Tệp',
    unitCode: 'Mã đơn vị',
    unit: 'Đơn vị',
    year: 'Năm',
    status: 'Tình trạng',
    lane: 'Phân loại',
    code: 'Mã lỗi',
    indicator: 'Chỉ tiêu',
    sheet: 'Trang',
    cell: 'Ô',
    message: 'Nội dung',
    answered: 'Giải trình',
  },
};
