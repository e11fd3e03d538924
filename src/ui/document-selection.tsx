import type { ComponentChildren } from 'preact';
import type { Fact, Figure, Span } from '../core/model';
import type { DocumentView } from '../core/report';
import { describeFact } from './describe-fact';
import { factsFrom } from './document-reading';
import { SentenceLink } from './sentence-link';
import { useWords } from './words';

interface DocumentSelectionProps {
  readonly document: DocumentView;
  /** The sentence that the reader came for. */
  readonly marked: Span | null;
  /** Id of the figure that the reader chose. */
  readonly chosen: string | null;
}

const concerns = ({ subject, object }: Fact, ids: ReadonlySet<string>): boolean =>
  ids.has(subject.entity ?? '') || ids.has(object.entity ?? '');

/** Facts about a figure, and about the groups that it is in. */
function factsAbout({ id: own }: Figure, { figures, facts }: DocumentView): Fact[] {
  const groups = figures.filter(({ members }) => members?.includes(own));
  const ids = new Set([own, ...groups.map(({ id }) => id)]);
  return facts.filter((fact) => concerns(fact, ids));
}

/** What was read from the marked sentence, or what the document says of the chosen figure; nothing when nothing is chosen. */
export function DocumentSelection({ document: view, marked, chosen }: DocumentSelectionProps) {
  const { say, count } = useWords();
  const figure = marked ? undefined : view.figures.find(({ id }) => id === chosen);
  const facts = figure ? factsAbout(figure, view) : [];
  return (
    <>
      <p class="unseen" role="status">
        {figure && `${figure.name}: ${count('figure_facts', facts.length)}`}
      </p>
      {marked && (
        <Panel heading={say('document_from_sentence')}>
          <FactLines facts={factsFrom(marked, view.facts)} document={view} linked={false} />
        </Panel>
      )}
      {figure && <FigurePanel figure={figure} facts={facts} document={view} />}
    </>
  );
}

interface FigurePanelProps {
  readonly figure: Figure;
  readonly facts: readonly Fact[];
  readonly document: DocumentView;
}

/** What the document says of a figure. */
function FigurePanel({ figure, facts, document: view }: FigurePanelProps) {
  const called = [...new Set(figure.descriptions.map(({ text }) => text))];
  return (
    <Panel
      heading={
        <span lang={view.record.language} dir="auto">
          {figure.name}
        </span>
      }
    >
      {called.length > 0 && (
        <p class="figure-note" lang={view.record.language}>
          {called.join(' · ')}
        </p>
      )}
      <FactLines facts={facts} document={view} linked />
    </Panel>
  );
}

/** Takes the fragment away, so that nothing is marked. */
const clear = (): void => {
  location.hash = '';
};

function Panel({ heading, children }: { readonly heading: ComponentChildren; readonly children: ComponentChildren }) {
  const { say } = useWords();
  return (
    <section class="selection" aria-labelledby="selection-heading">
      <h2 id="selection-heading">{heading}</h2>
      {children}
      <button type="button" class="quiet" onClick={clear}>
        {say('document_clear')}
      </button>
    </section>
  );
}

interface FactLinesProps {
  readonly facts: readonly Fact[];
  readonly document: DocumentView;
  /** Whether each leads to its sentence. */
  readonly linked: boolean;
}

function FactLines({ facts, document: { record }, linked }: FactLinesProps) {
  const words = useWords();
  if (facts.length === 0) return <p class="empty">{words.say('document_no_facts')}</p>;
  const draw = (fact: Fact) => {
    const { subject, relation, object, notes } = describeFact(words, fact);
    const [evidence] = fact.evidence;
    const line = (
      <span lang={record.language} dir="auto">
        <b>{subject}</b> {relation} {object}
      </span>
    );
    return (
      <li key={fact.id}>
        {linked && evidence ? <SentenceLink span={evidence}>{line}</SentenceLink> : line}
        {notes.length > 0 && <span class="fact-notes"> · {notes.join(' · ')}</span>}
      </li>
    );
  };
  return <ul class="fact-lines">{facts.map(draw)}</ul>;
}
