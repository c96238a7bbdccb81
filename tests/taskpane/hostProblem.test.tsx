/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { madeForm, openPane } from './support/openPane';

/** jsdom has no object URLs and follows no links. */
function watchDownloads(): { name: string; type: string; size: number }[] {
  const downloads: { name: string; type: string; size: number }[] = [];
  let blob: Blob | undefined;
  URL.createObjectURL = (given) => {
    blob = given as Blob;
    return 'blob:form';
  };
  URL.revokeObjectURL = () => {};
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    downloads.push({ name: this.download, type: blob?.type ?? '', size: blob?.size ?? 0 });
  });
  return downloads;
}

async function download() {
  const field = await screen.findByRole('combobox', { name: /^Đơn vị/ });
  fireEvent.change(field, { target: { value: 'xa my duc' } });
  fireEvent.click(screen.getByRole('button', { name: 'Tải biểu mẫu về máy' }));
}

describe('an Excel that is too old', () => {
  test('is told which Excel is needed', async () => {
    openPane({ code: 'host-too-old' });
    await screen.findByText('Excel trên máy này là bản cũ nên chưa kiểm tra trực tiếp được.');
    expect(screen.getByText(/Cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web\./)).toBeTruthy();
  });

  test('still gets the form as a file', async () => {
    const downloads = watchDownloads();
    openPane({ code: 'host-too-old' });
    await download();
    await screen.findByText(/^Đã tạo tệp bieu-chi-tieu-10441-2026\.xlsx\./);
    expect(downloads).toEqual([
      {
        name: 'bieu-chi-tieu-10441-2026.xlsx',
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        size: 3,
      },
    ]);
  });

  test('learns that the form could not be made, and may try again', async () => {
    const downloads = watchDownloads();
    const makeForm = jest.fn(madeForm);
    makeForm.mockResolvedValueOnce(undefined);
    openPane({ code: 'host-too-old' }, { makeForm });
    await download();
    await screen.findByText('Chưa tạo được biểu mẫu vì không tải đủ phần mềm.');
    fireEvent.click(screen.getByRole('button', { name: 'Tải biểu mẫu về máy' }));
    await waitFor(() => expect(downloads).toHaveLength(1));
  });
});

describe('no Excel at all', () => {
  test.each([
    ['NotExcel', 'Bảng kiểm tra này chỉ chạy trong Excel.'],
    ['OfficeMissing', 'Chưa tải được thư viện của Office.'],
    ['GeneralException', 'Excel không thực hiện được yêu cầu.'],
  ])('is told apart from one that fails (%s)', async (code, sentence) => {
    openPane({ code: 'host-failed', facts: { code } });
    expect(await screen.findByText(sentence)).toBeTruthy();
  });
});
