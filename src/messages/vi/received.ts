import type { Sentence } from '../sentence';
import { number } from './number';

/** What an office is told of all the files that it has received. */
export const received = {
  remarks: {
    wrongYear: (year: number, wanted: number): Sentence => ({
      problem: `Biểu của năm ${year}, trong khi đang thu biểu năm ${wanted}.`,
      remedy: 'Đề nghị đơn vị gửi biểu đúng năm.',
    }),
    unitNotExpected: (unit: string, year: number): Sentence => ({
      problem: `Mã đơn vị ${unit} không có trong danh sách báo cáo năm ${year}.`,
      remedy: 'Hỏi lại nơi gửi; nếu danh sách đã thay đổi, cập nhật danh sách đơn vị trong tệp kế hoạch.',
    }),
    sameTwice: (files: string): Sentence => ({
      problem: `Đơn vị này đã gửi hơn một tệp, nội dung giống nhau: ${files}.`,
      remedy: 'Chỉ tính một tệp.',
    }),
    differentTwice: (different: string, identical: string): Sentence => ({
      problem: `Đơn vị này đã gửi hơn một tệp, nội dung khác nhau. Khác tệp này: ${different}.${
        identical === '' ? '' : ` Giống hệt tệp này: ${identical}.`
      }`,
      remedy: 'Hỏi đơn vị và chọn tệp được tính; trong các tệp giống hệt nhau chỉ cần chọn một.',
    }),
    alike: (files: string) => `${files} (giống hệt nhau)`,
    copied: (equal: number, compared: number, from: number, unit: string, file: string): Sentence => ({
      problem: `${number(equal)} trong ${number(compared)} số liệu (chỉ xét số từ ${number(from)} trở lên) trùng với biểu của ${unit}, tệp ${file}.`,
      remedy: 'Hỏi lại đơn vị, vì có thể đã chép nhầm biểu.',
    }),
    changedAfterCheck: (): Sentence => ({
      problem: 'Biểu đã được sửa sau lần đơn vị kiểm tra.',
      remedy: 'Lấy kết quả kiểm tra ở đây làm căn cứ.',
    }),
    otherTemplate: (template: string, current: string): Sentence => ({
      problem: `Biểu theo mẫu phiên bản ${template}, mẫu hiện hành là phiên bản ${current}.`,
      remedy: 'Năm sau nhắc đơn vị dùng mẫu hiện hành.',
    }),
  },
  totals: (year: number, sent: number, units: number) =>
    `Năm ${year}: đã nhận biểu của ${number(sent)}/${number(units)} đơn vị.`,
  files: (ready: number, findings: number, unreadable: number) =>
    `Số tệp: ${number(ready)} sẵn sàng, ${number(findings)} chưa sẵn sàng, ${number(unreadable)} không đọc được.`,
  daysLeft: (day: string, days: number) => `Hạn gửi: hết ngày ${day}, còn ${number(days)} ngày.`,
  lastDay: (day: string) => `Hạn gửi: hết hôm nay, ngày ${day}.`,
  overdue: (day: string, days: number) => `Hạn gửi: ngày ${day}, đã quá ${number(days)} ngày.`,
  missing: 'Chưa gửi:',
  remarksTitle: 'Cần xem lại:',
};
