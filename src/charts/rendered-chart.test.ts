import { expect, it } from 'vitest';
import { someFonts } from '../fonts/fonts.fixture.ts';
import { textOf } from '../terms/language.ts';
import { renderedChartOf } from './rendered-chart.ts';
import { aReport, TRUST } from './series.fixture.ts';
import { seriesOf } from './series.ts';
import { aVoice } from './voice.fixture.ts';

it('draws a chart at two widths under the same name and description', async () => {
  const { report, entry } = aReport(TRUST);
  const { measures } = await someFonts();
  const chart = await renderedChartOf(seriesOf(report, entry, 'he'), [], aVoice('he'), textOf('he', measures));
  expect(chart.wide).toContain('aria-labelledby="chart-chart-title" aria-describedby="chart-chart-description" direction="ltr" width="720"');
  expect(chart.phone).toContain('aria-labelledby="chart-chart-title" aria-describedby="chart-chart-description" direction="ltr" width="320"');
  expect(chart.description).toMatch(/^תרשים נקודות: אמון בין חברי הקהילה\. .*\.$/);
});
