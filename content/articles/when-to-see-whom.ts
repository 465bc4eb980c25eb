import type { AuthoredArticle } from '#content/authoring.ts';

export default {
  id: 'when-to-see-whom',
  title: 'When to see whom',
  topic: 'care',
  summary: 'What needs help now, what can wait a day, and when two weeks are enough.',
  sections: [
    {
      heading: 'Take it seriously from the start',
      statements: [
        {
          claims: ['E4'],
          presentedText:
            'As with any pain, pay attention to a sore psoas straight away: ease off, write it down, and see how it goes over the next days.',
          sources: ['psoas-article', 'own-choice'],
        },
        {
          claims: [],
          addition: true,
          presentedText:
            'No app can tell what is causing a pain. A strained hip flexor and a stressed bone can’t be told apart by examination alone, so Hipwise never names a cause.',
          sources: ['medscape-86808'],
        },
      ],
    },
    {
      heading: 'Get medical help now',
      statements: [
        {
          claims: [],
          addition: true,
          presentedText:
            'Call your local emergency number if you can’t walk or put weight on the leg; if the pain is severe after a fall or knock; if there is tingling or loss of feeling after an injury; or if the hip is hot or swollen, or you have a fever or feel ill with it.',
          sources: ['nhs-hip-pain', 'nice-cks'],
        },
        {
          claims: [],
          addition: true,
          presentedText:
            'Also if you are numb between the legs; if bladder, bowel or sexual function has changed; if both legs are weak or numb; or if you have chest pain or are short of breath along with leg pain.',
          sources: ['nhs-cauda-equina-leaflets', 'nhs-hip-pain'],
        },
        {
          claims: [],
          addition: true,
          presentedText:
            'Also with sudden severe pain in a testicle; with a painful lump in the groin that won’t go back, or vomiting with it; or with severe belly pain together with hip pain.',
          sources: ['testicular-torsion-pages', 'hernia-gp-notes', 'psoas-abscess-cases'],
        },
      ],
    },
    {
      heading: 'Stop running, be seen today or tomorrow',
      statements: [
        {
          claims: [],
          addition: true,
          presentedText:
            'You limp, or ordinary walking hurts. Deep groin pain at night or at rest. Groin pain after a big jump in running together with missed periods, eating too little or losing weight, an earlier stress fracture, or medicine that thins the bones. Waiting with these can turn a short break into a long one.',
          sources: ['robertson-wood-2017', 'bjsm-i-test-case', 'ioc-reds-2023', 'aafp-2014'],
        },
        {
          claims: [],
          addition: true,
          presentedText:
            'A sudden pop, bruising, or a knee you can’t lift. Severe pain that came suddenly, without an injury. Skin round the hip that changed colour. One calf or thigh swollen, warm or throbbing: with this, be seen today.',
          sources: ['serner-2018', 'phillips-1988', 'nhs-hip-pain'],
        },
        {
          claims: [],
          addition: true,
          presentedText:
            'A numb or weak leg with back pain. Weight loss you can’t explain, or night sweats. Cancer in the past, and new hip pain.',
          sources: ['nerve-root-lists', 'red-flag-lists', 'nice-cks', 'phillips-1988'],
        },
        {
          claims: [],
          addition: true,
          presentedText:
            'Under 18, bones are still growing. Any limp is urgent then; tell a parent or carer and be seen together.',
          sources: ['own-choice'],
        },
      ],
    },
    {
      heading: 'Time to get it looked at',
      statements: [
        {
          claims: ['E5'],
          presentedText:
            'When stretching, a proper warm-up and a cool-down do not settle the pain over time, a licensed professional needs to find the cause.',
          note: 'The article gives no number of days. Public advice says two weeks at home, sooner if it is worse, keeps coming back, or disturbs sleep or normal days. Running injuries often take longer than that: two weeks means have it looked at, not that it should be gone.',
          sources: ['nhs-hip-pain', 'nhs-sprains', 'mulvad-2018'],
        },
        {
          claims: [],
          addition: true,
          presentedText:
            'That is what the notice in Hipwise counts: days written down, days at 3 or more, the first week against the last. From day 28 it no longer matters whether the routines were done. The full rule with all its numbers is open.',
          sources: ['thorborg-2017', 'dworkin-2008', 'farrar-2001', 'own-choice'],
        },
        {
          claims: [],
          addition: true,
          presentedText:
            'Book an ordinary appointment as well if the hip is stiff for more than 30 minutes after waking; if it catches, locks or gives way; or if socks have become hard to put on.',
          sources: ['nhs-hip-pain', 'nice-ng226', 'aafp-2014'],
        },
        {
          claims: ['E6'],
          articleText:
            'Muscle tears, bone stress fractures and arthritis do not go away with stretching and strength training alone.',
          presentedText:
            'Muscle tears, bone stress fractures and arthritis do not go away with stretching and strength training alone. That is why a cause has to be found first.',
          note: 'Exercise is often part of the treatment once you know what it is: for osteoarthritis a guideline puts it at the core.',
          sources: ['nice-ng226', 'robertson-wood-2017'],
        },
      ],
    },
    {
      heading: 'Whom to ask',
      statements: [
        {
          claims: [],
          addition: true,
          presentedText:
            'A physiotherapist or your family doctor is a good first visit. Show them the report: it holds your own entries, and the advice that Hipwise showed. A running shop can film you, but it is no place for pain that stays.',
          sources: ['own-choice'],
        },
      ],
    },
  ],
} satisfies AuthoredArticle;
