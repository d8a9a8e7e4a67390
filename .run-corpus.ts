import { readFileSync } from 'node:fs';
const W='/work/w-words/src/parse/';
const { parse } = await import('/work/w-words/node_modules/yaml/dist/index.js');
const { aLine, lineCheckOf } = await import(W+'reading.fixture.ts');
const part = process.argv[2] ?? 'tuned';
for (const lang of ['en','he']) {
  const c = parse(readFileSync(W+`evidence-corpus/${lang}.yaml`,'utf8'))[part];
  const check = lineCheckOf(lang);
  const f = (s:string)=>check(aLine(s).line).map((d:any)=>d.actual as string);
  let missed=0, alarms=0;
  for (const [s,...w] of c.errors){const got=f(s); const m=w.filter((x:string)=>!got.some(g=>g.includes(x))); const e=got.filter(g=>!w.some((x:string)=>g.includes(x))); if(m.length){missed++;console.log(lang,'MISSED',m,'|',s,'| got',got)} if(e.length){alarms++;console.log(lang,'EXTRA',e,'|',s)}}
  for (const s of c.clean){const got=f(s); if(got.length){alarms++;console.log(lang,'FALSE',got,'|',s)}}
  console.log(lang,part,'missed',missed,'false',alarms);
}
