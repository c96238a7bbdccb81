import type { Target } from '../../../src/plan/targets';

/** One sentence of part II.2 of the plan, word for word, with the targets that are read from it. */
export interface TargetLine {
  readonly section: string;
  readonly milestone: number;
  readonly text: string;
  readonly targets: Readonly<Record<string, Target>>;
  /** Share of the units that the sentence asks for, where the targets are those of one unit. */
  readonly share?: number;
}

const yes: Target = { accepted: ['yes'] };

const until2025: readonly Omit<TargetLine, 'milestone'>[] = [
  { section: 'II.2.1.a', text: 'Duy trì kết quả đạt chuẩn xóa mù chữ mức độ 2.', targets: { A1: { level: 2 } } },
  { section: 'II.2.1.a', text: 'Duy trì 100% người trong độ tuổi 15-60 biết chữ.', targets: { A2: { floor: 100 } } },
  {
    section: 'II.2.1.a',
    text: '100% xã, thị trấn đảm bảo duy trì nâng cao chất lượng phổ cập giáo dục mầm non cho trẻ em 5 tuổi, chuẩn bị điều kiện phổ cập cho trẻ em 4 tuổi.',
    targets: { A4: yes, A5: { accepted: ['underway', 'done'] } },
    share: 100,
  },
  {
    section: 'II.2.1.a',
    text: 'Duy trì kết quả đạt chuẩn phổ cập giáo dục tiểu học mức độ 3, phổ cập giáo dục trung học cơ sở mức độ 3.',
    targets: { A7: { level: 3 }, A8: { level: 3 } },
  },
  {
    section: 'II.2.1.b',
    text: '75-80% lao động được qua đào tạo, trong đó lao động có bằng cấp, chứng chỉ đạt 55-60%.',
    targets: { B1: { floor: 75, aspiration: 80 }, B2: { floor: 55, aspiration: 60 } },
  },
  {
    section: 'II.2.1.b',
    text: '50% số người trong độ tuổi lao động được trang bị năng lực thông tin.',
    targets: { B3: { floor: 50 } },
  },
  {
    section: 'II.2.1.b',
    text: '50% số người trong độ tuổi lao động được trang bị kỹ năng sống.',
    targets: { B4: { floor: 50 } },
  },
  {
    section: 'II.2.1.b',
    text: '50% dân số từ 15 tuổi trở lên được đào tạo trình độ chuyên môn kỹ thuật. Trong đó, 12% dân số có trình độ đại học trở lên.',
    targets: { B5: { floor: 50 }, B6: { floor: 12 } },
  },
  {
    section: 'II.2.1.b',
    text: '100% cán bộ chuyên trách về an toàn thông tin, công nghệ thông tin trong các cơ quan nhà nước thuộc huyện được đào tạo về kiến thức, kỹ năng, kỹ thuật an toàn thông tin mạng',
    targets: { B7: { floor: 100 } },
  },
  {
    section: 'II.2.1.b',
    text: '100% cán bộ, công chức, viên chức được tập huấn, bồi dưỡng, phổ cập kỹ năng số cơ bản; 50% cán bộ, công chức, viên chức được tập huấn, bồi dưỡng kỹ năng phân tích, khai thác dữ liệu và công nghệ số.',
    targets: { B8: { floor: 100 }, B9: { floor: 50 } },
  },
  {
    section: 'II.2.1.c',
    text: 'Phấn đấu 80% các cơ sở giáo dục phổ thông, cơ sở giáo dục nghề nghiệp - giáo dục thường xuyên triển khai hoạt động quản lý, giảng dạy và học tập trên môi trường số.',
    targets: { C1: { floor: 80 } },
  },
  {
    section: 'II.2.1.c',
    text: '70% các trung tâm học tập cộng đồng ứng dụng công nghệ thông tin trong quản lý, tổ chức hoạt động giáo dục.',
    targets: { C2: { floor: 70 } },
  },
  { section: 'II.2.1.c', text: '95% trường công lập đạt chuẩn quốc gia.', targets: { C3: { floor: 95 } } },
  {
    section: 'II.2.1.d',
    text: '50% công dân đạt danh hiệu công dân học tập; 50% công dân đạt kỹ năng số.',
    targets: { D1: { floor: 50 }, D2: { floor: 50 } },
  },
  {
    section: 'II.2.1.d',
    text: '60% gia đình, dòng họ, cộng đồng đạt danh hiệu gia đình, dòng họ, cộng đồng học tập.',
    targets: { D3a: { floor: 60 }, D3b: { floor: 60 }, D3c: { floor: 60 } },
  },
  { section: 'II.2.1.d', text: '50% đơn vị được công nhận là đơn vị học tập.', targets: { D4: { floor: 50 } } },
  {
    section: 'II.2.1.d',
    text: 'Đăng ký danh hiệu “Huyện học tập” theo tiêu chí do cơ quan có thẩm quyền ban hành.',
    targets: { D5: { accepted: ['registered', 'recognised'] } },
  },
];

const until2030: readonly Omit<TargetLine, 'milestone'>[] = [
  { section: 'II.2.2.a', text: 'Duy trì kết quả đạt chuẩn xóa mù chữ mức độ 2.', targets: { A1: { level: 2 } } },
  { section: 'II.2.2.a', text: '100% người trong độ tuổi 15-60 biết chữ.', targets: { A2: { floor: 100 } } },
  {
    section: 'II.2.2.a',
    text: '100% số người mới biết chữ tiếp tục học tập và không tái mù chữ.',
    targets: { A3: { floor: 100 } },
  },
  {
    section: 'II.2.2.a',
    text: '100% xã, thị trấn duy trì, giữ vững kết quả phổ cập giáo dục mầm non cho trẻ mẫu giáo.',
    targets: { A6: yes },
    share: 100,
  },
  {
    section: 'II.2.2.a',
    text: 'Duy trì kết quả đạt chuẩn phổ cập giáo dục tiểu học mức độ 3, phổ cập giáo dục trung học cơ sở mức độ 3.',
    targets: { A7: { level: 3 }, A8: { level: 3 } },
  },
  {
    section: 'II.2.2.b',
    text: '80-85% lao động được qua đào tạo, trong đó lao động có bằng cấp, chứng chỉ đạt trên 60%.',
    targets: { B1: { floor: 80, aspiration: 85 }, B2: { floor: 60, strict: true } },
  },
  {
    section: 'II.2.2.b',
    text: '70% người trong độ tuổi lao động được trang bị năng lực thông tin.',
    targets: { B3: { floor: 70 } },
  },
  {
    section: 'II.2.2.b',
    text: '70% người trong độ tuổi lao động được trang bị kỹ năng sống.',
    targets: { B4: { floor: 70 } },
  },
  {
    section: 'II.2.2.b',
    text: '60% dân số từ 15 tuổi trở lên được đào tạo trình độ chuyên môn kỹ thuật. Trong đó, 15% dân số có trình độ đại học trở lên.',
    targets: { B5: { floor: 60 }, B6: { floor: 15 } },
  },
  { section: 'II.2.2.b', text: '100% trường công lập đạt chuẩn quốc gia.', targets: { C3: { floor: 100 } } },
  {
    section: 'II.2.2.c',
    text: 'Phấn đấu 90% các cơ sở giáo dục phổ thông, cơ sở giáo dục nghề nghiệp - giáo dục thường xuyên triển khai hoạt động quản lý, giảng dạy và học tập trên môi trường số.',
    targets: { C1: { floor: 90 } },
  },
  {
    section: 'II.2.2.c',
    text: '90% các trung tâm học tập cộng đồng ứng dụng công nghệ thông tin trong quản lý, tổ chức hoạt động giáo dục.',
    targets: { C2: { floor: 90 } },
  },
  {
    section: 'II.2.2.d',
    text: '70% công dân đạt danh hiệu công dân học tập; 70% công dân đạt kỹ năng số.',
    targets: { D1: { floor: 70 }, D2: { floor: 70 } },
  },
  {
    section: 'II.2.2.d',
    text: '80% gia đình, dòng họ, cộng đồng đạt danh hiệu gia đình, dòng họ, cộng đồng học tập.',
    targets: { D3a: { floor: 80 }, D3b: { floor: 80 }, D3c: { floor: 80 } },
  },
  { section: 'II.2.2.d', text: '70% đơn vị được công nhận là đơn vị học tập;', targets: { D4: { floor: 70 } } },
  {
    section: 'II.2.2.d',
    text: 'Huyện được công nhận danh hiệu “Huyện học tập”.',
    targets: { D5: { accepted: ['recognised'] } },
  },
];

export const targetLines: readonly TargetLine[] = [
  ...until2025.map((line) => ({ ...line, milestone: 2025 })),
  ...until2030.map((line) => ({ ...line, milestone: 2030 })),
];
