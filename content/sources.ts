import type { RuleSourceId } from '#src/domain/escalation/rule-sources.ts';
import type { AuthoredSource } from './authoring.ts';

/**
 * Everything the product cites. A key is author-year; `finding` holds the numbers we use, and nothing that was not read or quoted.
 * What the escalation rule cites must be here: its ids are part of the type.
 * One table, however long: a source is looked up by its key, and cited from everywhere.
 */
export const sources = {
  // Anatomy and what the hip flexors do
  'stedman-psoas': {
    title: 'Medical dictionary entry on psoas major',
    where: 'Drugs.com, from Stedman',
    seen: 'read',
    strength: 'A',
    finding:
      'Psoas major runs from the vertebrae and discs T12 to L5 and the transverse processes L1 to L5, joins the iliacus and ends on the lesser trochanter.',
  },
  'wikimsk-psoas': {
    title: 'Reference page on psoas major',
    where: 'WikiMSK',
    seen: 'read',
    strength: 'A',
    finding:
      'Gives the same attachments, from the lumbar spine to the lesser trochanter. Nerves: L1 to L3 for the psoas, the femoral nerve (L2 to L4) for the iliacus.',
  },
  'lifshitz-2020': {
    title: 'Review of the iliopsoas',
    authors: 'Lifshitz and others',
    where: 'Current Sports Medicine Reports 19(6)',
    year: 2020,
    seen: 'read',
    strength: 'A',
    finding:
      'The iliacus lines the upper two thirds of the inner hip bone. The bursa under the iliopsoas is the largest in the body and lies between the muscle and the hip joint.',
  },
  'andersson-1995': {
    title: 'Wires in the psoas and iliacus during everyday and training movements',
    authors: 'Andersson',
    where: 'Scandinavian Journal of Medicine & Science in Sports',
    year: 1995,
    doi: '10.1111/j.1600-0838.1995.tb00004.x',
    seen: 'read',
    strength: 'B',
    finding:
      'In 7 people both muscles bent the hip, each with its own tasks; the psoas also steadied the lumbar spine from side to side.',
  },
  'hu-2011': {
    title: 'What the psoas does as the leg is raised',
    authors: 'Hu',
    where: 'European Spine Journal',
    year: 2011,
    doi: '10.1007/s00586-010-1508-5',
    seen: 'read',
    strength: 'B',
    finding: 'In 17 people the psoas worked as a hip flexor and helped to steady the lumbar spine.',
  },
  'jiroumaru-2014': {
    title: 'Share of each muscle in bending the hip',
    authors: 'Jiroumaru',
    where: 'SpringerPlus 3:624',
    year: 2014,
    doi: '10.1186/2193-1801-3-624',
    seen: 'read',
    strength: 'C',
    finding:
      'In 10 people the share of the iliopsoas grew the higher the thigh was lifted, while other hip flexors fell away.',
  },
  'juker-1998': {
    title: 'Psoas activity in trunk and lifting tasks',
    authors: 'Juker',
    where: 'Medicine & Science in Sports & Exercise 30(2):301–310',
    year: 1998,
    seen: 'read',
    strength: 'B',
    finding:
      'In 8 people the psoas worked hardest in bending the hip against full resistance. Lifting a barbell of up to 100 kg used at most 16\u00a0% of its full effort.',
  },
  'juan-2024': {
    title: 'Review of hip-flexor activity in exercises',
    authors: 'Juan, Leff, Kevorken, Jeanfavre',
    where: 'Journal of Clinical Medicine 13:6617',
    year: 2024,
    doi: '10.3390/jcm13216617',
    seen: 'read',
    strength: 'B',
    finding:
      'Nine studies, 109 adults. Above 60\u00a0% of full effort: straight-leg raise near 60 degrees, hip flexion lying down and leg lifts. At 40 to 60\u00a0%: straight-leg raise near 45 degrees.',
  },
  'gardner-2021': {
    title: 'Review of the rectus femoris',
    authors: 'Gardner',
    where: 'Review article',
    year: 2021,
    seen: 'read',
    strength: 'A',
    finding: 'Of the four front thigh muscles only the rectus femoris crosses the hip.',
  },
  'gait2392-model': {
    title: 'Computer model of the legs, gait2392',
    authors: 'Delp, Loan, Hoy, Zajac, Topp, Rosen, Thelen, Anderson, Seth',
    where: 'Musculoskeletal model, CC BY 3.0',
    seen: 'read',
    strength: 'C',
    finding:
      'In the model the psoas is 7.0\u00a0% longer with the thigh 30 degrees behind the body, 12.6\u00a0% shorter with it lifted to 45 degrees and 24.9\u00a0% shorter at 90. A model, not a measured person.',
  },
  'serner-2018': {
    title: 'Scans of fresh hip-flexor injuries in athletes',
    authors: 'Serner',
    where: 'Scandinavian Journal of Medicine & Science in Sports 28(2):677–685',
    year: 2018,
    seen: 'read',
    strength: 'B',
    finding:
      'Of 156 athletes 33 had a hip-flexor injury: 16 in the rectus femoris, 12 in the iliacus, 7 in the psoas.',
  },
  'holmich-2007': {
    title: 'Where groin pain came from in athletes',
    authors: 'Hölmich',
    where: 'British Journal of Sports Medicine (PMC2658954)',
    year: 2007,
    seen: 'read',
    strength: 'B',
    finding:
      'In 207 athletes with groin pain, 18\u00a0% of them runners, the iliopsoas was the main source in 36\u00a0%. One in three had several sources at once.',
  },
  'weir-2015': {
    title: 'Doha agreement on terms for groin pain in athletes',
    authors: 'Weir',
    where: 'British Journal of Sports Medicine 49:768',
    year: 2015,
    doi: '10.1136/bjsports-2015-094869',
    seen: 'read',
    strength: 'B',
    finding:
      '24 experts from 14 countries agreed on several sources of groin pain: the muscles, with psoas and iliacus as one; the hip joint; and others.',
  },
  'ross-2021': {
    title: 'Review of hip and groin injuries in runners',
    authors: 'Ross',
    where: 'The Physician and Sportsmedicine 51:107',
    year: 2021,
    seen: 'read',
    strength: 'A',
    finding:
      'The hip and groin were 10.1\u00a0% of running injuries (491 of 4,874): 6.3\u00a0% in men, 11.0\u00a0% in women.',
  },
  'rauseo-2017': {
    title: 'Strength work for the iliopsoas in one runner',
    authors: 'Rauseo',
    where: 'International Journal of Sports Physical Therapy',
    year: 2017,
    seen: 'read',
    strength: 'C',
    finding:
      'One case over 12 weeks. Calls the iliopsoas a main brake of the hip as it extends behind the body.',
  },
  'jospt-1990': {
    title: 'Hip range and the curve of the low back',
    where: 'Journal of Orthopaedic & Sports Physical Therapy 12:243',
    year: 1990,
    seen: 'read',
    strength: 'B',
    finding:
      'In 25 people the range of hip extension and the curve of the low back were hardly related (r = −0.09).',
  },
  'schache-2000': {
    title: 'Hip flexibility and the pelvis in running',
    authors: 'Schache',
    where: 'British Journal of Sports Medicine 34:279',
    year: 2000,
    seen: 'read',
    strength: 'B',
    finding: 'Flexibility measured on the couch did not predict how the pelvis tilts in running.',
  },

  // Warm-up, stretching, rolling
  'konrad-dynamic': {
    title: 'Scoping review of dynamic stretching before running',
    authors: 'Konrad and others',
    where: 'PMC7857312',
    seen: 'read',
    strength: 'B',
    finding:
      '11 studies, 111 people, 217 to 900 s of dynamic stretching in all. Running performance +9.8\u00a0%, but the range (−3.3 to 16.8) includes no gain; running economy did not change.',
  },
  'behm-2016': {
    title: 'Review of stretching, performance and injury',
    authors: 'Behm',
    where: 'Applied Physiology, Nutrition, and Metabolism',
    year: 2016,
    doi: '10.1139/apnm-2015-0235',
    seen: 'read',
    strength: 'A',
    finding:
      'Straight after: dynamic stretching +1.3\u00a0%, static −3.7\u00a0% (60 s or longer −4.6\u00a0%, shorter −1.1\u00a0%). No clear effect of static stretching on overuse injuries, and no data for dynamic.',
  },
  'konrad-2021': {
    title: 'Review of static stretching of the hip flexors',
    authors: 'Konrad',
    where: 'International Journal of Environmental Research and Public Health 18:1936',
    year: 2021,
    doi: '10.3390/ijerph18041936',
    seen: 'read',
    strength: 'B',
    finding:
      '8 studies, 165 people: with holds of up to 120 s performance was no worse, or better.',
  },
  'acsm-getp-11': {
    title: 'Exercise guideline, edition 11, with its flexibility table (5.6)',
    where: 'American College of Sports Medicine',
    seen: 'read',
    strength: 'A',
    finding:
      'Stretch and strengthen on at least 2 days a week. Hold a stretch 10 to 30 s, older adults 30 to 60 s, to tightness or slight discomfort.',
  },
  'garber-2011': {
    title: 'Position stand on the amount of exercise for adults',
    authors: 'Garber',
    where: 'Medicine & Science in Sports & Exercise 43(7):1334',
    year: 2011,
    seen: 'quoted',
    strength: 'A',
    finding:
      'Stretch 2 to 4 times to 60 s in all per exercise, on at least 2 to 3 days a week; daily works best.',
  },
  'ingram-2025': {
    title: 'Review of how much static stretching is enough',
    authors: 'Ingram',
    where: 'Sports Medicine',
    year: 2025,
    doi: '10.1007/s40279-024-02143-9',
    seen: 'read',
    strength: 'A',
    finding:
      '189 studies, 6,654 adults: no further gain in range beyond 4 minutes a session or 10 minutes a week.',
  },
  'warneke-2025': {
    title: 'Expert agreement on what stretching does',
    authors: 'Warneke',
    where: 'Journal of Sport and Health Science',
    year: 2025,
    doi: '10.1016/j.jshs.2025.101067',
    seen: 'read',
    strength: 'B',
    finding:
      '20 experts, at least 80\u00a0% agreeing: stretching helps range and stiffness, not recovery, posture or injuries in general.',
  },
  'winters-2004': {
    title: 'Trial of hip-flexor stretching',
    authors: 'Winters',
    where: 'Physical Therapy 84:800',
    year: 2004,
    seen: 'read',
    strength: 'B',
    finding:
      'In 33 people with tight hip flexors the range was better after 3 and 6 weeks, with active and passive stretching alike.',
  },
  'mettler-2019': {
    title: 'Hip-flexor stretching and running form',
    authors: 'Mettler',
    where: 'Study of 20 people',
    year: 2019,
    seen: 'read',
    strength: 'B',
    finding:
      'After 3 weeks of stretching the hip moved further when tested, but running form did not change.',
  },
  'behm-2020': {
    title: 'Review of foam-rolling doses',
    authors: 'Behm',
    where: 'Journal of Strength and Conditioning Research',
    year: 2020,
    doi: '10.1519/JSC.0000000000003765',
    seen: 'read',
    strength: 'B',
    finding: '1 to 3 sets of 30 to 120 s, with strokes of 2 to 4 s.',
  },
  'konrad-2022': {
    title: 'Review of foam-roller training',
    authors: 'Konrad',
    where: 'Sports Medicine',
    year: 2022,
    doi: '10.1007/s40279-022-01699-8',
    seen: 'read',
    strength: 'A',
    finding:
      '11 studies: range of movement grew only after more than 4 weeks, shown for the front and back of the thigh.',
  },
  'bartsch-2021': {
    title: 'Expert agreement on when not to roll',
    authors: 'Bartsch',
    where: 'Journal of Clinical Medicine',
    year: 2021,
    doi: '10.3390/jcm10225360',
    seen: 'read',
    strength: 'B',
    finding:
      '37 experts. Not over open wounds (73\u00a0%) or fractures (84\u00a0%); care with local inflammation (97\u00a0%) and blood clots (97\u00a0%).',
  },
  'lowe-2015': {
    title: 'Article on pressing the psoas through the belly',
    authors: 'Lowe',
    where: 'Massage & Bodywork',
    year: 2015,
    seen: 'read',
    strength: 'C',
    finding:
      'Pressure through the belly pins the bowel and may press on the large artery of the leg.',
  },

  // Strength, time and load
  'thorborg-2016': {
    title: 'Trial of hip flexion against a band',
    authors: 'Thorborg',
    where: 'Knee Surgery, Sports Traumatology, Arthroscopy 24:2346',
    year: 2016,
    doi: '10.1007/s00167-015-3583-y',
    seen: 'read',
    strength: 'B',
    finding:
      '33 healthy people, three sessions of about 10 minutes a week for 6 weeks, from a load for 15 to a load for 8: hip-flexion strength +17\u00a0%.',
  },
  'acsm-2009': {
    title: 'Position stand on building strength',
    where: 'American College of Sports Medicine',
    year: 2009,
    seen: 'quoted',
    strength: 'A',
    finding:
      'Beginners: a load for 8 to 12 repetitions on 2 to 3 days a week; add 2 to 10\u00a0% when 1 to 2 more repetitions come easily.',
  },
  'holmich-1999': {
    title: 'Trial of active training for groin pain in athletes',
    authors: 'Hölmich',
    where: 'The Lancet 353:439',
    year: 1999,
    seen: 'read',
    strength: 'A',
    finding:
      '68 athletes with adductor-related groin pain, 8 to 12 weeks: 23 were back in sport without pain after active training, 4 after other care.',
  },
  'smith-2017': {
    title: 'Review of exercise with some pain',
    authors: 'Smith',
    where: 'British Journal of Sports Medicine',
    year: 2017,
    doi: '10.1136/bjsports-2016-097383',
    seen: 'read',
    strength: 'A',
    finding:
      'Exercise in which some pain was allowed had a small short-term benefit over pain-free exercise, and none later.',
  },
  'silbernagel-2007': {
    title: 'Trial of running on with a sore Achilles tendon',
    authors: 'Silbernagel',
    where: 'American Journal of Sports Medicine 35:897',
    year: 2007,
    doi: '10.1177/0363546506298279',
    seen: 'read',
    strength: 'B',
    finding:
      '38 people with Achilles pain: running with pain up to 5 of 10 did no harm over 12 months. Another body part, so only a hint for the hip.',
  },
  'mulvad-2018': {
    title: 'How long running injuries take',
    authors: 'Mulvad',
    where: 'PLOS ONE',
    year: 2018,
    doi: '10.1371/journal.pone.0204742',
    seen: 'read',
    strength: 'A',
    finding: 'Running injuries of all kinds took a median of 56 days (middle half spread over 70).',
  },
  'nielsen-2014': {
    title: 'How long injuries take in new runners',
    authors: 'Nielsen',
    where: 'PLOS ONE',
    year: 2014,
    doi: '10.1371/journal.pone.0099877',
    seen: 'read',
    strength: 'A',
    finding:
      'New runners took a median of 71 days (9 to 617); half were not yet free of pain after 10 weeks.',
  },
  'frandsen-2025': {
    title: 'One long run and the risk of injury',
    authors: 'Frandsen and others',
    where: 'British Journal of Sports Medicine',
    year: 2025,
    doi: '10.1136/bjsports-2024-109380',
    seen: 'read',
    strength: 'A',
    finding:
      '5,205 runners, 588,071 runs. A run 10 to 30\u00a0% longer than the longest of the 30 days before went with more injuries (hazard 1.64); 30 to 100\u00a0% longer, 1.52; more than twice as long, 2.28. Weekly change showed no such link.',
  },

  // Running gait
  'heiderscheit-2011': {
    title: 'Step rate and the work of the joints',
    authors: 'Heiderscheit',
    where: 'Medicine & Science in Sports & Exercise',
    year: 2011,
    doi: '10.1249/MSS.0b013e3181ebedf4',
    seen: 'read',
    strength: 'B',
    finding:
      'In 45 runners the knee took up less energy from 5\u00a0% more steps, the hip only from 10\u00a0% more.',
  },
  'lenhart-2014': {
    title: 'Hip muscle forces at three step rates',
    authors: 'Lenhart',
    where: 'PMC4296582',
    year: 2014,
    seen: 'read',
    strength: 'B',
    finding:
      'A model of 30 runners at 90, 100 and 110\u00a0% of their step rate: psoas 12.8, 13.2, 13.4 N/kg, iliacus 17.6, 19.3, 20.4, gluteus medius 34.6, 32.1, 28.7. More steps eased the buttock, not the hip flexors.',
  },
  'lieberman-2015': {
    title: 'Step rate, overstride and the hip',
    authors: 'Lieberman',
    where: 'Journal of Experimental Biology',
    year: 2015,
    doi: '10.1242/jeb.125500',
    seen: 'read',
    strength: 'B',
    finding:
      'In 14 runners 5 more strides a minute brought the foot 5.9\u00a0% nearer the hip and raised the hip-flexor moment by 5.8\u00a0%.',
  },
  'anderson-2022': {
    title: 'Review of changing the step rate',
    authors: 'Anderson',
    where: 'Sports Medicine - Open',
    year: 2022,
    doi: '10.1186/s40798-022-00504-0',
    seen: 'read',
    strength: 'A',
    finding:
      'Only 2 studies looked at injury, both of the kneecap. None looked at the hip flexors.',
  },
  'dorn-2012': {
    title: 'Muscles behind faster running',
    authors: 'Dorn',
    where: 'Journal of Experimental Biology',
    year: 2012,
    doi: '10.1242/jeb.064527',
    seen: 'read',
    strength: 'B',
    finding:
      'In 9 runners, above about 7 m/s extra speed came from the iliopsoas, gluteus maximus and hamstrings swinging the leg faster.',
  },
  'franz-2009': {
    title: 'Hip extension and pelvic tilt in running',
    authors: 'Franz',
    where: 'Gait & Posture',
    year: 2009,
    doi: '10.1016/j.gaitpost.2008.11.011',
    seen: 'read',
    strength: 'B',
    finding: 'In 73 runners less hip extension went with a pelvis tipped further forward.',
  },
  'teng-powers-2015': {
    title: 'Trunk lean and the work of hip and knee',
    authors: 'Teng, Powers',
    where: 'Medicine & Science in Sports & Exercise',
    year: 2015,
    doi: '10.1249/MSS.0000000000000436',
    seen: 'read',
    strength: 'B',
    finding:
      'In 40 runners a lean of 10.8 instead of 3.6 degrees moved work from the knee to the hip extensors.',
  },
  'souza-2016': {
    title: 'Review of video gait analysis',
    authors: 'Souza',
    where: 'Physical Medicine and Rehabilitation Clinics of North America',
    year: 2016,
    doi: '10.1016/j.pmr.2015.08.006',
    seen: 'read',
    strength: 'B',
    finding: 'Changing the form of a runner who is not injured is not based on evidence.',
  },

  // Pain and what to count
  'farrar-2001': {
    title: 'What change in a pain score matters',
    authors: 'Farrar',
    where: 'Pain',
    year: 2001,
    doi: '10.1016/S0304-3959(01)00349-9',
    seen: 'read',
    strength: 'A',
    finding:
      'In 2,724 people a change of about 2 points or 30\u00a0% mattered; the percentage held at every starting score, the points did not.',
  },
  'dworkin-2008': {
    title: 'Agreement on grades of change in pain',
    authors: 'Dworkin',
    where: 'The Journal of Pain 9:105',
    year: 2008,
    seen: 'read',
    strength: 'B',
    finding:
      'A fall of 10 to 20\u00a0% is minimal, 30\u00a0% or more moderate, 50\u00a0% or more substantial.',
  },
  'thorborg-2017': {
    title: 'Pain bands for hip and groin in sport',
    authors: 'Thorborg',
    where: 'British Journal of Sports Medicine 51:594',
    year: 2017,
    doi: '10.1136/bjsports-2016-096675',
    seen: 'read',
    strength: 'A',
    finding:
      'In 667 players sport function differed between scores of 0 to 2, 3 to 5 and 6 to 10, and was lowest in the last.',
  },
  'boonstra-2016': {
    title: 'Where pain scores become mild, moderate and severe',
    authors: 'Boonstra',
    where: 'Frontiers in Psychology',
    year: 2016,
    doi: '10.3389/fpsyg.2016.01466',
    seen: 'read',
    strength: 'A',
    finding:
      'In 2,854 people with lasting muscle and joint pain up to 5 was mild, 6 to 7 moderate, 8 and more severe; for some, 7 and more.',
  },
  'jensen-mcfarland-1993': {
    title: 'How many ratings make a reliable score',
    authors: 'Jensen, McFarland',
    where: 'Pain',
    year: 1993,
    doi: '10.1016/0304-3959(93)90148-I',
    seen: 'read',
    strength: 'B',
    finding:
      'One rating is not enough; 12 ratings over 4 days are. Several days tell more than many ratings in one day.',
  },
  'broderick-2008': {
    title: 'How well pain is remembered',
    authors: 'Broderick',
    where: 'Pain',
    year: 2008,
    doi: '10.1016/j.pain.2008.03.024',
    seen: 'read',
    strength: 'B',
    finding:
      'Recall of one day matches ratings in the moment well. Longer recall gives higher scores, and people struggle past a few days.',
  },
  'bailey-2020': {
    title: 'What counts as doing your exercises',
    authors: 'Bailey',
    where: 'British Journal of Sports Medicine 54:326',
    year: 2020,
    seen: 'read',
    strength: 'A',
    finding: 'Studies most often call 80 to 99\u00a0% of the planned amount satisfactory.',
  },
  'yamato-2015': {
    title: 'Agreement on what a running injury is',
    authors: 'Yamato',
    where: 'Journal of Orthopaedic & Sports Physical Therapy',
    year: 2015,
    seen: 'read',
    strength: 'B',
    finding:
      'Pain that limits or stops running for 7 days or 3 sessions in a row, or that leads to a consultation (80\u00a0% agreement).',
  },
  'treede-2015': {
    title: 'When pain is called chronic',
    authors: 'Treede',
    where: 'Pain',
    year: 2015,
    doi: '10.1097/j.pain.0000000000000160',
    seen: 'read',
    strength: 'A',
    finding: 'Pain that lasts or comes back for longer than 3 months.',
  },

  // When to see whom
  'nhs-hip-pain': {
    title: 'Public advice on hip pain',
    where: 'NHS',
    url: 'https://www.nhs.uk/symptoms/hip-pain/',
    seen: 'quoted',
    strength: 'B',
    finding:
      'See a GP when hip pain has not eased after two weeks at home, comes back, or upsets sleep or normal days; sooner or at once with the warning signs it lists.',
  },
  'nhs-sprains': {
    title: 'Public advice on sprains and strains',
    where: 'NHS',
    seen: 'quoted',
    strength: 'B',
    finding: 'After 2 weeks most sprains and strains feel better.',
  },
  'nice-cks': {
    title: 'Clinical summary on hip pain for general practice',
    where: 'NICE CKS',
    seen: 'quoted',
    strength: 'B',
    finding:
      'Lists when hip pain needs same-day hospital care, such as a hot joint with fever or severe pain after a fall, and past cancer as a warning sign.',
  },
  'nice-ng226': {
    title: 'Guideline on osteoarthritis',
    where: 'NICE NG226',
    seen: 'read',
    strength: 'B',
    finding:
      'Exercise is a core treatment for osteoarthritis once it is known. Uses 30 minutes of morning stiffness as one line between kinds of joint pain.',
  },
  'uk-msk-leaflets': {
    title: 'UK leaflets on muscle and joint care',
    where: 'NHS musculoskeletal services',
    seen: 'read',
    strength: 'C',
    finding: 'Soft tissue is given 4 to 6 weeks to settle; leaflets name 6 weeks for a next step.',
  },
  'medscape-86808': {
    title: 'Reference article on stress fractures at the hip',
    where: 'Medscape 86808',
    seen: 'read',
    strength: 'C',
    finding:
      'A strained hip flexor and a stress fracture of the thigh bone at the hip can’t be told apart by examination alone.',
  },
  'robertson-wood-2017': {
    title: 'Stress fractures at the hip in sport',
    authors: 'Robertson, Wood',
    where: 'Review article',
    year: 2017,
    doi: '10.1055/s-0043-103946',
    seen: 'read',
    strength: 'B',
    finding:
      'About 3\u00a0% of stress fractures in sport, but costly: found early, all of one type return in about 14 weeks; once displaced, 33 to 100\u00a0% return, after 3 to 12 months.',
  },
  'ioc-reds-2023': {
    title: 'Agreement on low energy in sport',
    where: 'International Olympic Committee, British Journal of Sports Medicine',
    year: 2023,
    doi: '10.1136/bjsports-2023-106994',
    seen: 'read',
    strength: 'B',
    finding:
      'Too little energy for the training done harms health in many ways, bone among them; missed periods are one sign.',
  },
  'aafp-2014': {
    title: 'Review of hip pain for family doctors',
    where: 'American Academy of Family Physicians',
    year: 2014,
    seen: 'read',
    strength: 'C',
    finding:
      'Names the warning signs and the joint signs that call for a closer look at a sore hip.',
  },
  'phillips-1988': {
    title: 'Cases of the psoas pulling off its bone',
    authors: 'Phillips',
    where: 'Skeletal Radiology',
    year: 1988,
    doi: '10.1007/BF00365136',
    seen: 'read',
    strength: 'C',
    finding:
      'In an adult without an injury this needs urgent tests; in teenagers it follows a pop in a sprint.',
  },
  'nhs-cauda-equina-leaflets': {
    title: 'Leaflets on warning signs with back pain',
    where: 'Several NHS trusts',
    seen: 'read',
    strength: 'B',
    finding:
      'Numbness between the legs, new bladder, bowel or sexual change, or weakness in both legs is an emergency.',
  },
  'testicular-torsion-pages': {
    title: 'GP and hospital pages on sudden testicle pain',
    where: 'Several sites',
    seen: 'read',
    strength: 'C',
    finding: 'Sudden severe testicle pain is an emergency in which hours matter, about 6.',
  },
  'hernia-gp-notes': {
    title: 'Notes for GPs on a lump in the groin',
    where: 'Several sites',
    seen: 'read',
    strength: 'C',
    finding: 'A painful groin lump that won’t go back, or vomiting with it, is an emergency.',
  },
  'psoas-abscess-cases': {
    title: 'Case reports of infection beside the psoas',
    where: 'Case reports',
    seen: 'read',
    strength: 'C',
    finding: 'Severe belly pain can come with hip pain; in one case there was groin pain alone.',
  },
  'bjsm-i-test-case': {
    title: 'Case of deep groin pain in an athlete',
    where: 'British Journal of Sports Medicine',
    seen: 'read',
    strength: 'C',
    finding: 'Deep groin pain at night or at rest was a warning sign that needed a scan.',
  },
  'red-flag-lists': {
    title: 'Lists of warning signs for family doctors',
    where: 'Several sites, AAFP among them',
    seen: 'read',
    strength: 'C',
    finding: 'Pain at night or at rest, weight loss without a reason and night sweats are on them.',
  },
  'nerve-root-lists': {
    title: 'Lists of warning signs with back pain',
    where: 'Several sites',
    seen: 'read',
    strength: 'C',
    finding: 'A numb or weak leg together with back pain should be seen soon.',
  },

  // The article itself, and our own
  'psoas-article': {
    title: 'The article that Hipwise is built on, “Psoas Pain From Running”',
    where: 'General article for runners',
    seen: 'read',
    strength: 'C',
    finding:
      'Five short parts: introduction, anatomy, stretches, strength, gait. It cites no studies; each of its claims has an id here.',
  },
  'own-choice': {
    title: 'Our own choice',
    where: 'Hipwise',
    seen: 'own',
    strength: 'E',
    finding:
      'Chosen by us inside the range of the evidence, or where there is none. No clinician has checked it yet.',
  },
} satisfies { [id in RuleSourceId]: AuthoredSource } & Record<string, AuthoredSource>;

export type SourceId = keyof typeof sources;
