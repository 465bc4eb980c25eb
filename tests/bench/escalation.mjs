// What the rule costs against the length of the diary: `node tests/bench/escalation.mjs`.
// The reference, a JSON round trip of the same diary, is measured in the same rounds, so that a busy machine slows both.
import { performance } from 'node:perf_hooks';
import { runnerImport } from 'vite';

const load = (file) => runnerImport(file, { logLevel: 'error' });
const { module: escalation } = await load('./src/domain/escalation.ts');
const { module: calendar } = await load('./src/domain/day.ts');
const { assess } = escalation;
const { addDays } = calendar;

const rounds = 15;
const contexts = ['pre-run', 'post-run', 'next-morning'];

/** Three entries and most days a routine, with bouts that come and go; `shape` says what the scores do. */
const diary = (days, shape) => {
  const entries = [];
  const routines = [];
  for (let index = 0; index < days; index += 1) {
    const day = addDays('2006-01-01', index);
    for (const [turn, context] of contexts.entries()) {
      const nrs = shape(index, turn);
      entries.push({ day, createdDay: day, nrs, context, flags: [], dailyLifeAffected: false });
    }
    routines.push({ day, kind: 'strength', completedFraction: 1, stoppedForPain: false });
  }
  const history = { entries, routines, acknowledgements: [] };
  return { history, today: addDays('2006-01-01', days - 1) };
};

const shapes = {
  'bouts that come and go': (index, turn) => ((index % 90) + turn > 60 ? 4 : index % 3),
  'never settles': (index, turn) => 3 + ((index + turn) % 3),
  'no pain': () => 0,
};

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const timed = (work) => {
  const from = performance.now();
  work();
  return performance.now() - from;
};

for (const [name, shape] of Object.entries(shapes)) {
  const lengths = [1, 5, 20].map((years) => {
    const { history, today } = diary(Math.round(years * 365.25), shape);
    return { years, history, today, rule: [], json: [] };
  });
  for (let round = 0; round < rounds; round += 1) {
    for (const { history, today, rule, json } of lengths) {
      rule.push(timed(() => assess(history, today)));
      json.push(timed(() => JSON.parse(JSON.stringify(history))));
    }
  }
  console.log(`\n${name}`);
  console.log('years  entries   rule ms (first)   JSON round trip ms   rule / JSON   µs an entry');
  for (const { years, history, rule, json } of lengths) {
    const ms = median(rule);
    const reference = median(json);
    console.log(
      [
        String(years).padStart(5),
        String(history.entries.length).padStart(8),
        `${ms.toFixed(2).padStart(9)} ${`(${rule[0].toFixed(1)})`.padStart(8)}`,
        reference.toFixed(2).padStart(18),
        (ms / reference).toFixed(2).padStart(12),
        ((ms * 1000) / history.entries.length).toFixed(2).padStart(12),
      ].join('  '),
    );
  }
  const growth = (key) => (median(lengths[2][key]) / median(lengths[1][key])).toFixed(2);
  console.log(
    `5 to 20 years, 4 times the entries: rule x ${growth('rule')}, JSON x ${growth('json')}`,
  );
}
