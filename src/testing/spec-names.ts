/** Hebrew for the names in the data of vega-datasets, by file and field, as a report would have them beside the English. */
const VARIETIES = {
  Glabron: 'גלברון', Manchuria: 'מנצ׳וריה', 'No. 457': 'מס׳ 457', 'No. 462': 'מס׳ 462', 'No. 475': 'מס׳ 475', Peatland: 'פיטלנד', Svansota: 'סוונסוטה',
  Trebi: 'טרבי', Velvet: 'ולווט', 'Wisconsin No. 38': 'ויסקונסין מס׳ 38',
};
const SITES = { Crookston: 'קרוקסטון', Duluth: 'דולות׳', 'Grand Rapids': 'גרנד רפידס', Morris: 'מוריס', 'University Farm': 'חוות האוניברסיטה', Waseca: 'וסיקה' };
const WEATHER = { drizzle: 'טפטוף', fog: 'ערפל', rain: 'גשם', snow: 'שלג', sun: 'שמש' };

export const HEBREW_NAMES: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  'barley.json': { variety: VARIETIES, site: SITES },
  'seattle-weather.csv': { weather: WEATHER },
  'iowa-electricity.csv': { source: { 'Fossil Fuels': 'דלק מאובנים', 'Nuclear Energy': 'אנרגיה גרעינית', Renewables: 'אנרגיה מתחדשת' } },
  'penguins.json': { Species: { Adelie: 'אדלי', Chinstrap: 'צ׳ינסטרפ', Gentoo: 'ג׳נטו' } },
  'cars.json': { Origin: { Europe: 'אירופה', Japan: 'יפן', USA: 'ארצות הברית' } },
  'monarchs.json': {
    name: {
      Elizabeth: 'אליזבת', 'James I': 'ג׳יימס הראשון', 'Charles I': 'צ׳ארלס הראשון', Cromwell: 'קרומוול', 'Charles II': 'צ׳ארלס השני', 'James II': 'ג׳יימס השני',
      'W&M': 'ויליאם ומרי', Anne: 'אן', 'George I': 'ג׳ורג׳ הראשון', 'George II': 'ג׳ורג׳ השני', 'George III': 'ג׳ורג׳ השלישי', 'George IV': 'ג׳ורג׳ הרביעי',
    },
  },
};
