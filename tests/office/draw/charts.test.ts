import { drawWorkbook } from '../../../src/office/draw/draw-workbook';
import type { ChartItem } from '../../office-host/book';
import { openExcel } from '../../office-host/open-excel';
import { specimen } from '../specimen';

async function drawnCharts(): Promise<readonly ChartItem[]> {
  const excel = openExcel({ apiLevel: '1.9' });
  await drawWorkbook(specimen);
  const charts = excel.host.book.sheets.find((s) => s.name === 'Tổng quan')?.charts ?? [];
  excel.close();
  return charts;
}

it('draws charts that stay legible in grey, with every value said', async () => {
  const [bar, stacked, line] = await drawnCharts();
  for (const chart of [bar, stacked, line]) {
    expect(chart?.bags['legend']).toEqual({ Visible: true, Position: 'Bottom' });
    for (const series of chart?.series ?? []) expect(series.bags['own']?.['HasDataLabels']).toBe(true);
  }
  expect(line?.series.map((s) => s.bags['line']?.['LineStyle'])).toEqual(['Continuous', 'Dash']);
  expect(line?.series.map((s) => s.bags['own']?.['MarkerStyle'])).toEqual(['Circle', 'Square']);
  expect(stacked?.series.map((s) => s.bags['labels']?.['Color'])).toEqual(['#FFFFFF', '#000000']);
});

it('starts the value axis at nought, ends shares at one, and reads horizontal charts from the top', async () => {
  const [bar, stacked, line] = await drawnCharts();
  expect(bar?.bags['valueAxis']).toEqual({ NumberFormat: '#,##0', Minimum: 0 });
  expect(line?.bags['valueAxis']).toEqual({ NumberFormat: '0%', Minimum: 0, Maximum: 1 });
  expect(stacked?.bags['categoryAxis']).toEqual({ ReversePlotOrder: true });
  expect(bar?.bags['categoryAxis'] ?? {}).toEqual({});
});
