import { articles, exercises, routines } from '#src/catalogue/listing.ts';
import type { Messages } from '#src/messages/messages.ts';
import { type LazyScreen, lazyScreen } from './lazy-screen.tsx';

type AppRoute = LazyScreen & {
  readonly path: string;
  /** The document's title before the screen sets a finer one. */
  readonly title: (messages: Messages) => string;
  /** The pages made at build; a route without any is drawn by the script alone. */
  readonly prerendered: readonly string[];
  /** The tab it belongs to, where its address does not begin with that tab's. */
  readonly under?: keyof Messages['tabs'];
  /** Full screen, without the tab bar. */
  readonly immersive?: true;
  /** Source files whose chunks the prerendered page asks for at once, beside its script. */
  readonly modules: (id: string | undefined, language: string) => readonly string[];
};

const feature = (name: string) => `src/features/${name}.tsx`;

const words = (language: string, room: string) => `src/messages/${language}-${room}.ts`;

/** Every screen of the app: its address, its chunk, its prerendered pages. Addresses end in a slash, so that any static host finds the page's folder. */
export const routes: readonly AppRoute[] = [
  {
    path: '/',
    modules: () => [feature('today/today-screen')],
    title: (m) => m.today.title,
    prerendered: ['/'],
    ...lazyScreen(() =>
      import('#src/features/today/today-screen.tsx').then((s) => ({ Screen: s.TodayScreen })),
    ),
  },
  {
    path: '/move/',
    modules: () => [feature('library/move-screen')],
    title: (m) => m.move.title,
    prerendered: ['/move/'],
    ...lazyScreen(() =>
      import('#src/features/library/move-screen.tsx').then((s) => ({ Screen: s.MoveScreen })),
    ),
  },
  {
    path: '/move/routines/:id/',
    modules: () => [feature('library/routine-screen')],
    title: (m) => m.move.routines,
    prerendered: routines.map((routine) => `/move/routines/${routine.id}/`),
    ...lazyScreen(() =>
      import('#src/features/library/routine-screen.tsx').then((s) => ({ Screen: s.RoutineScreen })),
    ),
  },
  {
    path: '/move/exercises/:id/',
    modules: (id) => [
      feature('library/exercise-screen'),
      `content/exercises/${id}.ts`,
      'content/sources.ts',
    ],
    title: (m) => m.move.exercises,
    prerendered: exercises.map((exercise) => `/move/exercises/${exercise.id}/`),
    ...lazyScreen(() =>
      import('#src/features/library/exercise-screen.tsx').then((s) => ({
        Screen: s.ExerciseScreen,
        preload: s.preloadExercise,
      })),
    ),
  },
  {
    path: '/play/:id/',
    modules: () => [feature('player/player-screen')],
    title: (m) => m.move.routines,
    prerendered: routines.map((routine) => `/play/${routine.id}/`),
    immersive: true,
    ...lazyScreen(() =>
      import('#src/features/player/player-screen.tsx').then((s) => ({ Screen: s.PlayerScreen })),
    ),
  },
  {
    path: '/log/',
    modules: () => [feature('log/log-screen')],
    title: (m) => m.log.title,
    prerendered: ['/log/'],
    ...lazyScreen(() =>
      import('#src/features/log/log-screen.tsx').then((s) => ({ Screen: s.LogScreen })),
    ),
  },
  {
    path: '/log/entry/:id/',
    modules: () => [],
    title: (m) => m.log.title,
    prerendered: [],
    ...lazyScreen(() =>
      import('#src/features/log/entry-screen.tsx').then((s) => ({ Screen: s.EntryScreen })),
    ),
  },
  {
    path: '/runs/:id/',
    under: 'trend',
    modules: () => [feature('runs/run-screen')],
    title: (m) => m.runs.newTitle,
    prerendered: ['/runs/new/'],
    ...lazyScreen(() =>
      import('#src/features/runs/run-screen.tsx').then((s) => ({ Screen: s.RunScreen })),
    ),
  },
  {
    path: '/trend/',
    modules: () => [feature('trend/trend-screen')],
    title: (m) => m.trend.title,
    prerendered: ['/trend/'],
    ...lazyScreen(() =>
      import('#src/features/trend/trend-screen.tsx').then((s) => ({
        Screen: s.TrendScreen,
        beside: s.trendChart.load,
      })),
    ),
  },
  {
    path: '/report/',
    under: 'trend',
    modules: () => [feature('report/report-screen')],
    title: (m) => m.report.title,
    prerendered: ['/report/'],
    ...lazyScreen(() =>
      import('#src/features/report/report-screen.tsx').then((s) => ({ Screen: s.ReportScreen })),
    ),
  },
  {
    path: '/sessions/',
    under: 'trend',
    modules: () => [feature('sessions/sessions-screen')],
    title: (m) => m.sessions.title,
    prerendered: ['/sessions/'],
    ...lazyScreen(() =>
      import('#src/features/sessions/sessions-screen.tsx').then((s) => ({
        Screen: s.SessionsScreen,
      })),
    ),
  },
  {
    path: '/learn/',
    modules: () => [feature('learn/learn-screen')],
    title: (m) => m.learn.title,
    prerendered: ['/learn/'],
    ...lazyScreen(() =>
      import('#src/features/learn/learn-screen.tsx').then((s) => ({ Screen: s.LearnScreen })),
    ),
  },
  {
    path: '/learn/sources/',
    modules: () => [feature('learn/sources-screen'), 'content/sources.ts'],
    title: (m) => m.learn.sources,
    prerendered: ['/learn/sources/'],
    ...lazyScreen(() =>
      import('#src/features/learn/sources-screen.tsx').then((s) => ({
        Screen: s.SourcesScreen,
        preload: s.preloadSources,
      })),
    ),
  },
  {
    path: '/notice/',
    under: 'today',
    modules: (_id, language) => [
      feature('notice/notice-screen'),
      'content/sources.ts',
      words(language, 'rule'),
    ],
    title: (m) => m.notice.title,
    prerendered: ['/notice/'],
    ...lazyScreen(() =>
      import('#src/features/notice/notice-screen.tsx').then((s) => ({
        Screen: s.NoticeScreen,
        preload: s.preloadNotice,
      })),
    ),
  },
  {
    path: '/check/',
    under: 'today',
    modules: () => [feature('notice/check-screen')],
    title: (m) => m.notice.check.title,
    prerendered: ['/check/'],
    ...lazyScreen(() =>
      import('#src/features/notice/check-screen.tsx').then((s) => ({ Screen: s.CheckScreen })),
    ),
  },
  {
    path: '/rolling-check/',
    under: 'move',
    modules: () => [feature('notice/rolling-check-screen')],
    title: (m) => m.rolling.title,
    prerendered: ['/rolling-check/'],
    ...lazyScreen(() =>
      import('#src/features/notice/rolling-check-screen.tsx').then((s) => ({
        Screen: s.RollingCheckScreen,
      })),
    ),
  },
  {
    path: '/learn/rule/',
    modules: (_id, language) => [
      feature('notice/rule-screen'),
      'content/sources.ts',
      words(language, 'rule'),
    ],
    title: (m) => m.rule.title,
    prerendered: ['/learn/rule/'],
    ...lazyScreen(() =>
      import('#src/features/notice/rule-screen.tsx').then((s) => ({
        Screen: s.RuleScreen,
        preload: s.preloadRule,
      })),
    ),
  },
  {
    path: '/learn/hip/',
    modules: () => [
      feature('learn/anatomy-screen'),
      'content/articles/hip.ts',
      'content/sources.ts',
    ],
    title: (m) => m.anatomy.bend,
    prerendered: ['/learn/hip/'],
    ...lazyScreen(() =>
      import('#src/features/learn/anatomy-screen.tsx').then((s) => ({
        Screen: s.AnatomyScreen,
        preload: s.preloadAnatomy,
      })),
    ),
  },
  {
    path: '/learn/:id/',
    modules: (id) => [
      feature('learn/article-screen'),
      `content/articles/${id}.ts`,
      'content/sources.ts',
    ],
    title: (m) => m.learn.title,
    prerendered: articles
      .filter((article) => article.id !== 'hip')
      .map((article) => `/learn/${article.id}/`),
    ...lazyScreen(() =>
      import('#src/features/learn/article-screen.tsx').then((s) => ({
        Screen: s.ArticleScreen,
        preload: s.preloadArticle,
      })),
    ),
  },
  {
    path: '/settings/',
    under: 'today',
    modules: () => [feature('settings/settings-screen')],
    title: (m) => m.settings.title,
    prerendered: ['/settings/'],
    ...lazyScreen(() =>
      import('#src/features/settings/settings-screen.tsx').then((s) => ({
        Screen: s.SettingsScreen,
      })),
    ),
  },
  {
    path: '/settings/privacy/',
    under: 'today',
    modules: (_id, language) => [feature('settings/privacy-screen'), words(language, 'privacy')],
    title: (m) => m.privacy.title,
    prerendered: ['/settings/privacy/'],
    ...lazyScreen(() =>
      import('#src/features/settings/privacy-screen.tsx').then((s) => ({
        Screen: s.PrivacyScreen,
        preload: s.preloadPrivacy,
      })),
    ),
  },
  {
    path: '/settings/accessibility/',
    under: 'today',
    modules: (_id, language) => [
      feature('settings/accessibility-screen'),
      words(language, 'accessibility'),
    ],
    title: (m) => m.accessibility.title,
    prerendered: ['/settings/accessibility/'],
    ...lazyScreen(() =>
      import('#src/features/settings/accessibility-screen.tsx').then((s) => ({
        Screen: s.AccessibilityScreen,
        preload: s.preloadAccessibility,
      })),
    ),
  },
];
