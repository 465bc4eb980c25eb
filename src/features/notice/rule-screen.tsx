import { Link } from 'react-router-dom';
import { loadSources } from '#src/catalogue/catalogue.ts';
import type { Source } from '#src/domain/article.schema.ts';
import { type FlagTier, redFlags } from '#src/domain/escalation/red-flags.ts';
import { rules, ruleVersion } from '#src/domain/escalation/rules.ts';
import { type ThresholdId, thresholds } from '#src/domain/escalation/thresholds.ts';
import type { Messages } from '#src/messages/messages.ts';
import { kept } from '#src/services/kept.ts';
import { useMessages } from '#src/services/services.ts';
import { buttonClass } from '#src/ui/button.tsx';
import { Icon } from '#src/ui/icon.tsx';
import { Screen, Section } from '#src/ui/screen.tsx';
import { SourceLinks } from './source-links.tsx';
import './rule.css';

const page = kept(async (m: Messages) => ({
  words: await m.rule.words(),
  sources: await loadSources(),
}));

export const preloadRule = (_id: string, m: Messages) => page.preload(m);

const tiers: readonly FlagTier[] = ['emergency', 'urgent', 'routine'];

/** The rule in the open: drawn from the tables that the code runs. */
export const RuleScreen = () => {
  const m = useMessages();
  const { words, sources } = page.read(m);
  return (
    <Screen
      title={m.rule.title}
      lead={m.rule.lead}
      back={
        <Link className={buttonClass('quiet')} to="/learn/">
          <Icon name="back" />
          {m.learn.title}
        </Link>
      }
    >
      <p>
        <strong>{words.notValidated}</strong> {words.proposal}
      </p>
      <p className="soft small">{words.version(ruleVersion)}</p>
      <Section title={words.flagsTitle}>
        <p className="soft">{words.flagsLead}</p>
        {tiers.map((tier) => (
          <Flags key={tier} tier={tier} title={words.flagTiers[tier]} sources={sources} />
        ))}
      </Section>
      <Section title={words.order}>
        <p className="soft">{words.orderLead}</p>
        <ol className="rule-lines">
          {rules.map((rule) => (
            <li key={rule.id} id={rule.id}>
              <h3>{words.statuses[rule.status]}</h3>
              <p>{words.sentence(rule.id)}</p>
              <SourceLinks ids={rule.sources} sources={sources} />
            </li>
          ))}
        </ol>
        <p>{words.softened}</p>
      </Section>
      <Section title={words.wordsTitle}>
        <dl className="rule-words">
          {words.words.map(([word, meaning]) => (
            <div key={word}>
              <dt>{word}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={words.numbersTitle}>
        <ul className="list rule-numbers">
          {numberIds.map((id) => (
            <li key={id}>
              <p className="rule-number">
                <span>{words.numbers[id]}</span>{' '}
                <strong>{words.amount(thresholds[id].value, thresholds[id].unit)}</strong>
              </p>
              <SourceLinks ids={thresholds[id].sources} sources={sources} />
            </li>
          ))}
        </ul>
      </Section>
      <p className="soft small">{m.standing}</p>
    </Screen>
  );
};

const isNumberId = (id: string): id is ThresholdId => id in thresholds;

const numberIds = Object.keys(thresholds).filter(isNumberId);

const Flags = ({
  tier,
  title,
  sources,
}: {
  readonly tier: FlagTier;
  readonly title: string;
  readonly sources: ReadonlyMap<string, Source>;
}) => {
  const m = useMessages();
  return (
    <>
      <h3>{title}</h3>
      <ol className="rule-lines">
        {redFlags
          .filter((flag) => flag.tier === tier)
          .map((flag) => (
            <li key={flag.code} id={flag.code}>
              <p>{m.flags[flag.code]}</p>
              <SourceLinks ids={flag.sources} sources={sources} />
            </li>
          ))}
      </ol>
    </>
  );
};
