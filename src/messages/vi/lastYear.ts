import type { LastYearTexts } from '../facts/lastYearTexts';
import { allOf } from './number';

export const lastYear: LastYearTexts = {
  refused: {
    unreadable: ({ file, problem }) => ({
      problem: `Không dùng được “${file}”. ${problem.problem}`,
      remedy: `${problem.remedy} Sau đó chọn lại.`,
    }),
    'other-plan': ({ file, expected }) => ({
      problem: `“${file}” lập theo kế hoạch khác.`,
      remedy: `Chọn báo cáo năm ${expected} của cùng kế hoạch.`,
    }),
    'wrong-year': ({ file, year, expected }) => ({
      problem: `“${file}” là báo cáo năm ${year}.`,
      remedy: `Chọn báo cáo năm ${expected}.`,
    }),
    'wrong-unit': ({ file, unit }) => ({
      problem: `“${file}” là của ${unit}, không thuộc địa bàn đang báo cáo.`,
      remedy: 'Chọn tệp của đơn vị này, hoặc của các đơn vị cũ đã nhập thành đơn vị này.',
    }),
    repeated: ({ file, used }) => ({
      problem: `“${file}” là của cùng đơn vị với “${used}”, tệp đã dùng.`,
      remedy: `Muốn dùng “${file}” thì chọn lại mà không chọn “${used}”.`,
    }),
  },
  missing: ({ year, units }) => ({
    problem: `Chưa có báo cáo năm ${year} của ${allOf(units)} nên số năm trước ghi là “không so sánh”.`,
    remedy: 'Chọn thêm các tệp đó để so sánh được.',
  }),
  split: ({ units }) => ({
    problem: `Địa bàn của ${allOf(units)} đã chia cho nhiều đơn vị nên không so sánh trực tiếp với năm trước.`,
    remedy: 'Nếu biết số năm trước của đúng địa bàn hiện nay, gõ vào cột “Năm trước”.',
  }),
};
