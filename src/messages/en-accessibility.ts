/** What is promised here is held by tests/e2e (every-screen, keyboard, player) and tests/house/contrast: a line goes when its test does. */
export const enAccessibility = {
  lead: 'Hipwise is for everybody who runs. This is what it does for that, how it is checked, and what is missing.',
  aimTitle: 'What we aim at',
  aim: 'The Web Content Accessibility Guidelines (WCAG) 2.2, level AA. Nobody outside the project has checked whether Hipwise meets them.',
  worksTitle: 'What you can rely on',
  works: [
    'Keys alone reach everything on every screen, and what has the focus is always in sight.',
    'Each cue of a session is seen and heard, and felt where the phone can. Tones, voice and vibration can each be turned off.',
    'The chart is there as a table too, the hip map as a list, and each movement in words.',
    'Text may be twice as large. Dark colours, high contrast and less motion follow your phone.',
    'Colour is never the only sign.',
    'In Settings, get more time to get ready, or let counted moves wait for you.',
  ],
  checkedTitle: 'How it is checked',
  checked: [
    'With each change, in the browser Chromium: the rules of axe, which looks for barriers, on every kind of screen; whole journeys by keys alone; screens 320 pixels wide, and with text at 200\u00a0%.',
    'The contrast of text and signs, in light and in dark, is worked out and held to the guidelines.',
    'The tests find buttons and fields by their names, as a screen reader does.',
  ],
  limitsTitle: 'What is missing',
  limits: [
    'We know of nobody yet who uses a screen reader, a switch or voice control every day and has tried Hipwise. A machine finds only a part of what gets in the way.',
    'The report as a PDF has no marks for headings and tables. The report in the app has them, and says the same.',
    'The moving figure is described once, in words, not move by move.',
    'Pocket mode can be paused from the lock screen, but not every button is there.',
    'The largest titles, the names in the tab bar and the labels of the chart grow less than other text. The sentence and the table beside the chart grow in full.',
    'The words are in English only.',
  ],
  reportTitle: 'When something gets in your way',
  report:
    'Tell the people who gave you this app, or those who keep its source. Say which screen it was, what you used, and what happened. Nothing of your diary is needed.',
};
