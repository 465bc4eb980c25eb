/** The words of the shell: around every screen, at the first start, and when something fails. */
export const enApp = {
  app: {
    name: 'Hipwise',
    description:
      'A hip-care companion for runners: warm-up, cool-down, a private pain diary. Works offline, nothing leaves your phone.',
    skipToContent: 'Skip to content',
    mainNavigation: 'Main',
    back: 'Back',
    undo: 'Undo',
    cancel: 'Cancel',
    save: 'Save',
    delete: 'Delete',
    edit: 'Edit',
    update: {
      ready: 'A new version of Hipwise is ready.',
      'session-runs': 'A routine is running in another tab. Finish it, then update.',
      updating: 'Updating…',
    },
    updateNow: 'Update now',
    later: 'Later',
  },

  tabs: { today: 'Today', move: 'Move', log: 'Log', trend: 'Trend', learn: 'Learn' },

  standing:
    'General information for adults who run. It is not medical advice and can’t tell you what is causing pain. If you are worried, or pain is severe or unusual, get medical help; do not wait for the app. It does not watch you in the background.',

  failures: {
    quota: 'Your phone has no room left, so this was not saved. Free some space, then try again.',
    closed:
      'The diary was closed by your phone, so this was not saved. Reload the app, then try again.',
    blocked: 'Another Hipwise tab is holding the diary. Close it, then try again.',
    readonly:
      'Your browser does not let Hipwise write here, so this was not saved. A private window does that.',
    newer: 'This diary was written by a newer Hipwise. Update the app, then try again.',
    invalid: 'Something in this record is not right, so it was not saved.',
    unknown: 'Your phone could not do that. What you wrote is still on the screen.',
    diary: 'Your diary could not be opened.',
    retry: 'Try again',
    saveMyData: 'Save my data',
    dataSaved: 'Saved to a file, this included.',
    dataNotSaved: 'The file could not be made. What you wrote is still here.',
  },

  error: {
    title: 'Something went wrong',
    body: 'Your entries are still on your phone. Save a copy first, then reload.',
    saveMyData: 'Save my data',
    saved: 'Saved. Keep the file somewhere safe.',
    notSaved: 'The copy could not be made. Reload, then try again in Settings.',
    reload: 'Reload',
    details: 'What happened',
  },

  notFound: {
    title: 'There is no such page',
    body: 'The link may be old or mistyped. Nothing of yours is lost.',
    toToday: 'Go to Today',
  },

  welcome: {
    title: 'Hipwise',
    lead: 'For runners with a sore hip.',
    points: [
      'Before a run it takes you through the warm-up.',
      'After a run it takes you through the cool-down and asks one question.',
      'When pain does not settle although you do the work, it says so, with your own numbers.',
    ],
    private: 'No account, no server. What you write stays on this phone.',
    start: 'Start',
    ageLegend: 'How old are you?',
    ages: { adult: '18 or older', 'under-18': 'Under 18' },
    ageWhy: 'Asked once. Younger hips need a closer look, so some advice changes.',
  },
};
