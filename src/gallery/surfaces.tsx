import { en } from '#src/messages/en.ts';
import { DraftKept } from '#src/ui/draft-kept.tsx';
import { Icon, iconNames } from '#src/ui/icon.tsx';
import { LoadNote } from '#src/ui/load-note.tsx';
import { NoticeCard } from '#src/ui/notice-card.tsx';
import { StatementView } from '#src/ui/statement.tsx';
import '#src/ui/screen.css';
import '#src/ui/toast.css';
import { Button } from '#src/ui/button.tsx';
import { Shelf, Specimen } from './specimen.tsx';

const pairs = [
  'paper',
  'paper-soft',
  'raised',
  'sunken',
  'accent',
  'accent-press',
  'accent-wash',
  'band-low',
  'band-mid',
  'band-high',
  'notice',
  'emergency',
] as const;

const long =
  'Streckübungsnachbesprechungsterminverschiebung and other words that are longer than a phone is wide';

const words = {
  articleSays: en.move.articleSays,
  weSay: en.move.weSay,
  note: en.move.note,
  addition: en.move.addition,
  sources: en.move.sources,
};
const sources = [
  { id: 'one', label: 'Andersson 1995', href: '#one' },
  { id: 'two', label: 'Juker 1998', href: '#two' },
];
const source = { label: 'Frandsen 2025', href: '#source' };

/** Colour, type, cards and everything that is only read. */
export const Surfaces = () => (
  <>
    <Shelf title="Colour and type">
      <Specimen name="each ground with its ink">
        <div className="swatches">
          {pairs.map((pair) => (
            <div key={pair} className="swatch" data-pair={pair}>
              {pair}
            </div>
          ))}
        </div>
      </Specimen>
      <Specimen name="the five sizes">
        <div className="scale">
          <p>Small print, 14 px</p>
          <p>Text, 17 px</p>
          <p>Leads, 20 px</p>
          <p>Headings, 24 px</p>
          <p>Titles, 36 px</p>
        </div>
      </Specimen>
      <Specimen name="signs">
        <div className="row">
          {iconNames.map((name) => (
            <Icon key={name} name={name} />
          ))}
        </div>
      </Specimen>
    </Shelf>
    <Shelf title="Cards and lists">
      <Specimen name="card that leads somewhere">
        <a className="card" href="#card">
          <span className="list-title">Warm-up</span>
          <span className="soft">Before an easy run. Start running within five minutes.</span>
        </a>
      </Specimen>
      <Specimen name="list, and a list with a long word">
        <ul className="list">
          {['Butterfly', long].map((title) => (
            <li key={title}>
              <a className="list-link" href="#list">
                <span className="list-title">{title}</span>
                <span className="soft small">Sit and let the knees sink.</span>
                <Icon name="forward" />
              </a>
            </li>
          ))}
          <li className="list-row">
            <span className="list-title">A row with an action</span>
            <Button kind="quiet">Put back</Button>
          </li>
        </ul>
      </Specimen>
      <Specimen name="said for a moment">
        <div className="toast">
          <span>Saved: worst pain 4.</span>
          <Button kind="quiet">{en.app.undo}</Button>
        </div>
      </Specimen>
      <Specimen name="what was not saved">
        <DraftKept text={en.log.draftKept} label={en.log.startOver} onStartOver={() => {}} />
      </Specimen>
    </Shelf>
    <Shelf title="Notices, from quiet to loud">
      {(['quiet', 'clear', 'check', 'urgent', 'emergency'] as const).map((tone) => (
        <Specimen key={tone} name={tone}>
          <NoticeCard tone={tone} title="Time to get this looked at" titleId={`notice-${tone}`}>
            <p>In the last 14 days you logged 10 days, 9 of them at 3 or more.</p>
          </NoticeCard>
        </Specimen>
      ))}
    </Shelf>
    <Shelf title="Statements">
      <Specimen name="as the article says it">
        <StatementView
          statement={{ presentedText: 'The psoas works together with the iliacus.' }}
          words={words}
          sources={sources}
        />
      </Specimen>
      <Specimen name="with what the article says, and a note">
        <StatementView
          statement={{
            articleText: 'Squats with weights strengthen the psoas.',
            presentedText: 'Squats mainly strengthen the muscles that straighten hip and knee.',
            note: 'In 8 people a heavy lift used at most 16 % of its full effort.',
          }}
          words={words}
          sources={sources}
        />
      </Specimen>
      <Specimen name="our addition">
        <StatementView
          statement={{ presentedText: 'Two or three days a week.', addition: true }}
          words={words}
          sources={[]}
        />
      </Specimen>
      <Specimen name="a run no longer than before">
        <LoadNote longest="The longest run of the 30 days before: 10 km." source={source} />
      </Specimen>
      <Specimen name="a run that is much longer">
        <LoadNote
          longest="The longest run of the 30 days before: 10 km."
          spike="12 km is more than 10 % longer than 10 km."
          source={source}
        />
      </Specimen>
    </Shelf>
  </>
);
