/** What the workbench itself says; everything else is said by the pane and by the form. */
export const words = {
  blankWorkbook: 'Sổ tính trống',
  locked: 'Ô này được bảo vệ, không sửa được. Hãy nhập vào các ô dành cho số liệu và ghi chú.',
  unreadable: (file: string) => `Không mở được tệp mẫu ${file}. Hãy tạo lại các tệp mẫu rồi tải lại trang.`,
};
