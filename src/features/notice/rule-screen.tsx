import { Link } from 'react-router-dom';
import { loadSources } from '#src/catalogue/catalogue.ts';
import type { Source } from '#src/domain/article.schema.ts';
import { type FlagTier, redFlags } from '#src/domain/escalation/red-flags.ts';
import { rules, ruleVersion } from '#src/domain/escalation/rules.ts';
import { type ThresholdId, thresholds } from '#src/domain/escalation/thresholds.ts';
import { kept } from '#src/services/kept.ts';
import { useMessages } from '#src/services/services.ts';
import { buttonClass } from '#src/ui/button.tsx';
import { Icon } from '#src/ui/icon.tsx';
import { Screen, Section } from '#src/ui/screen.tsx';
import { SourceLinks } from './source-links.tsx';
import './rule.css';

const page = kept(loadSources);

export const preloadRule = () => page.preload('');

const tiers: readonly FlagTier[] = ['emergency', 'urgent', 'routine'];

/** The rule in the open: drawn from the tables that the code runs. */
export const RuleScreen = () => {
  const m = useMessages();
  const sources = page.read('');
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
        <strong>{m.rule.notValidated}</strong> {m.rule.proposal}
      </p>
      <p className="soft small">{m.rule.version(ruleVersion)}</p>
      <Section title={m.rule.flagsTitle}>
        <p className="soft">{m.rule.flagsLead}</p>
        {tiers.map((tier) => (
          <Flags key={tier} tier={tier} sources={sources} />
        ))}
      </Section>
      <Section title={m.rule.order}>
        <p className="soft">{m.rule.orderLead}</p>
        <ol className="rule-lines">
          {rules.map((rule) => (
            <li key={rule.id} id={rule.id}>
              <h3>{m.rule.statuses[rule.status]}</h3>
              <p>{m.rule.sentence(rule.id)}</p>
              <SourceLinks ids={rule.sources} sources={sources} />
            </li>
          ))}
        </ol>
        <p>{m.rule.softened}</p>
      </Section>
      <Section title={m.rule.wordsTitle}>
        <dl className="rule-words">
          {m.rule.words.map(([word, meaning]) => (
            <div key={word}>
              <dt>{word}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={m.rule.numbersTitle}>
        <ul className="list rule-numbers">
          {numberIds.map((id) => (
            <li key={id}>
              <p className="rule-number">
                <span>{m.rule.numbers[id]}</span>{' '}
                <strong>{m.rule.amount(thresholds[id].value, thresholds[id].unit)}</strong>
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
  sources,
}: {
  readonly tier: FlagTier;
  readonly sources: ReadonlyMap<string, Source>;
}) => {
  const m = useMessages();
  return (
    <>
      <h3>{m.rule.flagTiers[tier]}</h3>
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
