import { hasChromium, openExcelInChromium } from './open-in-chromium';

const pane = `<!doctype html><meta charset="utf-8"><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><body><script>
Office.onReady(async (info) => {
  const heard = [];
  const sheet = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B1').values = [['từ trình duyệt', 7]];
    sheet.load('id');
    await context.sync();
    sheet.onChanged.add(async (event) => { heard.push(event.address); });
    await context.sync();
  });
  window.told = () => heard;
  window.info = [info.host, info.platform, Office.context.displayLanguage,
    Office.context.requirements.isSetSupported('ExcelApi', '1.9'), Office.context.requirements.isSetSupported('ExcelApi', '1.10')];
});
</script>`;

const inBrowser = hasChromium() ? it : it.skip;

inBrowser('boots unmodified office.js in a browser within our Excel (left out where there is no Chromium)', async () => {
  const excel = await openExcelInChromium({ apiLevel: '1.9', serve: (path) => (path === '/taskpane.html' ? pane : null) });
  try {
    await excel.pane.waitForFunction('window.info !== undefined');
    expect(await excel.pane.evaluate('window.info')).toEqual(['Excel', 'OfficeOnline', 'vi-VN', true, false]);
    expect(excel.host.book.sheets[0]?.cells.get(0)?.get(0)?.value).toBe('từ trình duyệt');
    excel.host.types('Sheet1', 'C5', 'xong');
    await excel.pane.waitForFunction('window.told().length > 0');
    expect(await excel.pane.evaluate('window.told()')).toEqual(['C5']);
    expect(excel.strayRequests.filter((url) => !url.includes('microsoft'))).toEqual([]);
  } finally {
    await excel.close();
  }
});
