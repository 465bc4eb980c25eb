import { type Day, dayNumber, daysBetween, isDay } from '#src/domain/day.ts';
import type { History, PainEntry } from '#src/domain/escalation/history.ts';
import { redFlags } from '#src/domain/escalation/red-flags.ts';
import type { Assessment } from '#src/domain/escalation.ts';

/**
 * The rule a second time, written straight from the prose with its numbers in place, and in one piece, so that it is read
 * beside the prose from top to bottom: slow (every day is judged anew from
 * the whole diary), without windows, state or shortcuts. It is the oracle for the fast one, and shares only the flag table with it.
 */
export const assessSlowly = (history: History, today: Day): Assessment => {
  const sound = history.entries.filter(isSound);
  const slipped = sound
    .map((entry) => daysBetween(today, entry.createdDay))
    .filter((ahead) => ahead === 1 || ahead === 2);
  const last = dayNumber(today) + Math.max(0, ...slipped);

  const firstWritten = Math.min(last, ...sound.map((entry) => dayNumber(entry.createdDay)));
  let open = false;
  for (let day = firstWritten; day < last; day += 1) {
    open = judged(history, sound, day, open).open;
  }
  const { status, reason, advice, evidence } = judged(history, sound, last, open);
  return { status, reason, advice, evidence } as Assessment;
};

const isSound = (entry: PainEntry): boolean =>
  isDay(entry.day) &&
  isDay(entry.createdDay) &&
  daysBetween(entry.day, entry.createdDay) >= 0 &&
  (entry.nrs === null || [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].includes(entry.nrs));

const average = (list: readonly number[]) => list.reduce((sum, n) => sum + n, 0) / list.length;

const typical = (list: readonly number[]) => {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted.length >= 3 ? average(sorted.slice(1, -1)) : average(sorted);
};

const judged = (
  history: History,
  sound: readonly PainEntry[],
  today: number,
  openYesterday: boolean,
) => {
  const ago = (day: Day) => today - dayNumber(day);
  const written = sound.filter((entry) => ago(entry.createdDay) >= 0);
  const recalled = written.filter((entry) => daysBetween(entry.day, entry.createdDay) <= 3);
  const usable = recalled.flatMap((entry) =>
    entry.nrs === null ? [] : [{ ...entry, nrs: entry.nrs }],
  );
  const byDay = new Map<number, { context: string; nrs: number }[]>();
  for (const { day, context, nrs } of usable) {
    byDay.set(dayNumber(day), [...(byDay.get(dayNumber(day)) ?? []), { context, nrs }]);
  }
  const worstOn = (day: number, contexts?: readonly string[]) => {
    const scores = (byDay.get(day) ?? [])
      .filter((entry) => contexts === undefined || contexts.includes(entry.context))
      .map((entry) => entry.nrs);
    return scores.length === 0 ? null : Math.max(...scores);
  };
  const runContexts = ['during-run', 'post-run'];
  const logged = [...byDay.keys()].sort((a, b) => a - b);
  const value = (day: number) => worstOn(day) ?? Number.NaN;
  const within = (days: readonly number[], from: number, to: number) =>
    days.filter((day) => day >= from && day <= to);
  const lastDays = (count: number) => within(logged, today - count + 1, today);
  const level = (days: readonly number[]) => {
    const all = typical(days.map(value));
    const runs = days.flatMap((day) => worstOn(day, runContexts) ?? []);
    return runs.length >= 2 ? Math.max(all, typical(runs)) : all;
  };

  // The episode.
  let opened: number | null = null;
  let quiet: number[] = [];
  for (const [index, day] of logged.entries()) {
    const before = logged[index - 1];
    if (before !== undefined && day - before > 28) {
      opened = null;
      quiet = [];
    }
    if (value(day) >= 2) {
      opened ??= day;
      quiet = [];
    } else {
      quiet.push(day);
      const span = day - (quiet[0] ?? day);
      if (quiet.length >= 4 && span >= 13) opened = null;
    }
    if (opened === null) quiet = [];
  }
  const D = opened === null ? 0 : today - opened + 1;

  let firstWeek: number | null = null;
  if (opened !== null) {
    const days = within(logged, opened, opened + 6);
    for (const day of within(logged, opened + 7, opened + 13)) if (days.length < 3) days.push(day);
    if (days.length >= 2) firstWeek = level(days);
  }
  const last7 = lastDays(7);
  const before7 = within(logged, today - 13, today - 7);
  const last14 = lastDays(14);
  const last28 = lastDays(28);
  let lastWeek: number | null = null;
  if (last7.length >= 2) lastWeek = level(last7);
  else if (last28.length >= 3 && last7.length === 1)
    lastWeek = typical(last28.slice(-3).map(value));

  const routineDays = [
    ...new Set(
      history.routines
        .filter((r) => isDay(r.day) && r.completedFraction >= 0 && r.completedFraction <= 1)
        .filter((r) => r.completedFraction >= 0.8 || r.stoppedForPain)
        .map((r) => dayNumber(r.day)),
    ),
  ];
  const routinesLast = within(routineDays, today - 6, today).length;
  const routinesBefore = within(routineDays, today - 13, today - 7).length;
  const adherent = routinesLast >= 2 && routinesBefore >= 2;

  const painful = (days: readonly number[]) => days.filter((day) => value(day) >= 3);
  const drop = firstWeek !== null && lastWeek !== null ? firstWeek - lastWeek : null;
  const improved =
    drop !== null && firstWeek !== null && drop >= 1 && drop >= (D <= 28 ? 0.2 : 0.3) * firstWeek;
  const runs28 = last28.flatMap((day) => worstOn(day, runContexts) ?? []).slice(-2);
  const still =
    typical(last28.slice(-3).map(value)) >= 3 || (runs28.length === 2 && typical(runs28) >= 3);
  const newest = logged.at(-1) ?? null;
  const silent = newest === null ? Number.POSITIVE_INFINITY : today - newest;
  const fresh = silent <= 3;
  const enough = last14.length >= 4 || (D >= 28 && last28.length >= 4);
  const persist =
    enough &&
    still &&
    lastWeek !== null &&
    lastWeek >= 3 &&
    (painful(last14).length >= 4 || (D >= 28 && painful(last28).length >= 4));
  const settled =
    last14.length >= 4 &&
    last7.length >= 2 &&
    last14.every((day) => value(day) <= 2) &&
    typical(last14.map(value)) <= 1;

  // Answers.
  const newestAnswer = (kind: string) =>
    Math.max(
      Number.NEGATIVE_INFINITY,
      ...history.acknowledgements
        .filter((a) => a.kind === kind && isDay(a.day) && ago(a.day) >= 0)
        .map((a) => dayNumber(a.day)),
    );
  const helped = newestAnswer('got-help');
  const answered = Math.max(helped, newestAnswer('safety-check-clear'));
  const underCare = today - newestAnswer('seen-professional') < 42;
  const snoozed = today - newestAnswer('snooze') < 7;

  // Advice.
  const advice: string[] = [];
  const ranAbove5 = [today, today - 1].some((day) => (worstOn(day, runContexts) ?? 0) >= 6);
  if (ranAbove5) advice.push('above-5');
  const morning = worstOn(today, ['next-morning']);
  const preRun = worstOn(today - 1, ['pre-run']) ?? worstOn(today - 2, ['pre-run']);
  if (morning !== null && preRun !== null && morning >= 3 && morning > preRun) {
    advice.push('not-settled-next-morning');
  }
  if (
    last7.length >= 3 &&
    before7.length >= 3 &&
    lastWeek !== null &&
    lastWeek >= 3 &&
    level(last7) - level(before7) >= 1
  ) {
    advice.push('rising-week');
  }

  const evidence = {
    episodeDays: D,
    firstWeek,
    lastWeek,
    loggedDays7: last7.length,
    loggedDays14: last14.length,
    painfulDays14: painful(last14).length,
    painfulDays28: painful(last28).length,
    routineDays: [routinesBefore, routinesLast] as const,
    adherent,
    improved,
  };
  const result = (status: string, reason: string, open: boolean) => ({
    status,
    reason,
    open,
    advice,
    evidence,
  });

  // Steps 1 to 3.
  for (const tier of ['emergency', 'urgent']) {
    const flag = redFlags.find(
      (row) =>
        row.tier === tier &&
        written.some((e) => e.flags.includes(row.code) && dayNumber(e.createdDay) > helped),
    );
    if (flag !== undefined) return result(tier, flag.code, openYesterday);
  }
  const counted = usable.filter((e) => ago(e.day) <= 6 && dayNumber(e.day) > answered);
  const offRun = counted.filter((e) => ['rest', 'next-morning', 'walking'].includes(e.context));
  const daysOf = (list: readonly PainEntry[]) => new Set(list.map((e) => e.day)).size;
  if (
    offRun.some((e) => e.nrs >= 8 && ago(e.day) <= 1) ||
    daysOf(offRun.filter((e) => e.nrs >= 7)) >= 2 ||
    daysOf(counted.filter((e) => e.nrs >= 8)) >= 2
  ) {
    return result('urgent', 'severe-pain', openYesterday);
  }
  if (counted.some((e) => e.nrs >= 8 && ago(e.day) <= 1)) {
    return result('safety-check', 'single-day-8-plus', openYesterday);
  }

  // Step 4.
  const reason = opened !== null && fresh ? firstReason() : null;
  if (reason !== null) {
    const strong = reason === 'high-pain-week' || reason === 'getting-worse';
    if (underCare && !strong) return result('under-care', reason, true);
    return result(snoozed ? 'see-professional-snoozed' : 'see-professional', reason, true);
  }

  // Steps 5 and 6.
  if (openYesterday && !settled) {
    if (underCare) return result('under-care', 'latched', true);
    if (silent > 28) return result('insufficient-data', 'alert-open-no-entries-ask', true);
    const status = snoozed ? 'see-professional-snoozed' : 'see-professional';
    return result(status, 'latched-until-settled', true);
  }
  if (openYesterday) return result('cleared', 'fourteen-quiet-days', false);

  // Step 7.
  if (newest === null) return result('no-entries', 'nothing-logged', false);
  if (opened === null) return result('none', 'no-open-episode', false);
  if (settled) return result('settled', 'quiet-fortnight', false);
  if (silent >= 7) return result('insufficient-data', 'no-entry-for-7-days', false);
  if (advice[0] !== undefined) return result('ease-off', advice[0], false);
  if (improved) return result('improving', 'lower-than-first-week', false);
  if (painful(last14).length >= 2 && D >= 5 && routinesLast < 2) {
    return result('routines-first', 'pain-but-routines-not-done', false);
  }
  if (last14.length < 4) return result('insufficient-data', 'fewer-than-4-logged-days', false);
  if (!adherent && painful(last14).length >= 2)
    return result('monitor', 'routines-building', false);
  if (lastWeek !== null && lastWeek < 3) return result('monitor', 'low', false);
  return result('monitor', 'self-care-window', false);

  function firstReason(): string | null {
    const high = last7.filter((day) => value(day) >= 6);
    const span = (last7.at(-1) ?? 0) - (last7[0] ?? 0);
    if (
      still &&
      (high.length >= 4 || (last7.length >= 3 && high.length === last7.length && span >= 4))
    ) {
      return 'high-pain-week';
    }
    if (still && firstWeek !== null && lastWeek !== null) {
      const overWeek =
        D >= 14 &&
        last7.length >= 4 &&
        before7.length >= 4 &&
        level(last7) >= 4 &&
        level(last7) - level(before7) >= 2 &&
        lastWeek - firstWeek >= 1;
      const overFirst = D > 14 && last7.length >= 3 && lastWeek >= 4 && lastWeek - firstWeek >= 2;
      if (overWeek || overFirst) return 'getting-worse';
    }
    const affected = usable.filter((e) => e.dailyLifeAffected && ago(e.day) <= 6);
    if (daysOf(affected) >= 2) return 'daily-life-or-sleep';
    const routine = redFlags.filter((row) => row.tier === 'routine').map((row) => row.code);
    const flagged = usable.filter(
      (e) => ago(e.day) <= 13 && e.flags.some((flag) => routine.includes(flag)),
    );
    if (daysOf(flagged) >= 2) return 'routine-flag';
    const reports = new Map(
      recalled
        .filter((e) => e.runImpact !== undefined && ago(e.day) <= 13)
        .map((e) => [JSON.stringify(e), e]),
    );
    const reportDays = [...reports.values()].map((e) => dayNumber(e.day));
    if (
      D > 14 &&
      reports.size >= 3 &&
      [...reports.values()].every((e) => e.runImpact !== 'none') &&
      Math.max(...reportDays) - Math.min(...reportDays) >= 7
    ) {
      return 'running-restricted';
    }
    if (persist && D > 14 && adherent && !improved) return 'persisting-despite-routines';
    if (persist && D >= 28 && !improved) return 'persisting-four-weeks';
    if (persist && D >= 42) return 'not-resolved-six-weeks';
    if (D >= 91 && last14.length >= 4 && lastWeek !== null && lastWeek >= 2) {
      return 'low-grade-three-months';
    }
    const bouts: number[][] = [];
    for (const day of painful(lastDays(84))) {
      const bout = bouts.at(-1);
      const end = bout?.at(-1);
      if (bout !== undefined && end !== undefined && day - end < 8) bout.push(day);
      else bouts.push([day]);
    }
    const counting = bouts.filter((bout) => {
      const peak = Math.max(...bout.map(value));
      return peak >= 5 || (peak >= 4 && bout.length >= 2);
    });
    const start = counting[0]?.[0];
    const end = counting.at(-1)?.at(-1);
    if (
      counting.length >= 3 &&
      start !== undefined &&
      end !== undefined &&
      end - start >= 28 &&
      today - end <= 6
    ) {
      return 'keeps-coming-back';
    }
    return null;
  }
};
