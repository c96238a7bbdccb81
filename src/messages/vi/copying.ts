/** What became of a copying. */
export const copying = {
  copied: 'Đã sao chép.',
  copiedPlain: 'Đã sao chép phần chữ, không có khung bảng.',
  notCopied: 'Excel không cho sao chép tự động. Phần cần chép đã được chọn: nhấn Ctrl+C.',
};
