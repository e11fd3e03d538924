import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readLocale } from '../../../tests/english';
import { createReport } from '../../../tests/page-report';
import type { PageReport } from '../../core/report';
import type { Translate } from '../translate';
import type { CardState, Subject } from './card-state';
import { renderCard } from './render-card';

const english = readLocale('en');
const translate: Translate = (key, ...values) => {
  const found = english[key];
  if (!found) return key;
  const { message, placeholders } = found;
  const placed = message.replace(/\$(\w+)\$/g, (_, name: string) => placeholders[name.toLowerCase()]?.content ?? '');
  return placed.replace(/\$(\d)/g, (_, place: string) => String(values[Number(place) - 1]));
};

beforeEach(() => {
  const { document, Document, SVGElement } = parseHTML('<html><body></body></html>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('Document', Document);
  vi.stubGlobal('SVGElement', SVGElement);
});
afterEach(() => void vi.unstubAllGlobals());

const nothing = (): void => {};
const actions = {
  follow: nothing,
  goBack: nothing,
  switchPin: nothing,
  close: nothing,
  goTo: nothing,
  openDocument: nothing,
  correct: nothing,
};

function render(subject: Subject, report: PageReport = createReport(), before: readonly Subject[] = []): HTMLElement {
  const [first = subject, ...rest] = [...before, subject];
  const target = { mark: 'm', subject: first, part: 0, line: 0 };
  const state: CardState = { kind: 'open', token: 1, target, trail: [first, ...rest], by: 'pointer' };
  return renderCard(report, state, { translate, actions, language: 'en', at: 0 }) ?? expect.fail();
}

const textOf = (element: HTMLElement): string => element.textContent.replace(/\s+/g, ' ');

describe('renderCard', () => {
  it.each<[string, Subject, readonly string[]]>([
    [
      'a name: who, facts with their sentence, quotes, places, the document',
      { kind: 'figure', figure: 'e1' },
      [
        'Person',
        'Vera Lind',
        'In the document: Engineer',
        'thanked Oslo',
        'She thanked Oslo.',
        '“We are early,”',
        'Named here: 1 of 2',
        'A bridge opens',
      ],
    ],
    [
      'a name that no document knows',
      { kind: 'figure', figure: 'e2' },
      ['Anton Gray', 'The document does not mention this name.', 'A bridge opens'],
    ],
    [
      'a claim: answer, difference, both passages, the document',
      { kind: 'claim', claim: 0 },
      [
        'The document says otherwise',
        'The page says “12 days”; the document says “20 days”.',
        'in 12 days.',
        'after 20 days.',
        'The numbers differ',
        'A bridge opens',
      ],
    ],
    [
      'a claim that the document does not cover',
      { kind: 'claim', claim: 1 },
      ['Not in the document', 'neither right nor wrong', 'A bridge opens'],
    ],
    [
      'a quotation: whose words',
      { kind: 'quote', quote: 0 },
      ['Vera Lind', '“We are early,”', 'Introduced by “said”', 'A bridge opens'],
    ],
  ])('tells of %s', (_, subject, expected) => {
    const report = createReport();
    const because = [{ rule: 'other-number', at: [] }];
    const comparisons = report.analysis.comparisons.map((comparison) => ({ ...comparison, because }));
    const text = textOf(render(subject, { ...report, analysis: { ...report.analysis, comparisons } }));
    for (const words of expected) expect(text).toContain(words);
  });

  it('says in one line who someone is by the page and by the document', () => {
    const report = createReport();
    const [lind, ...others] = report.analysis.figures;
    if (!lind) expect.fail();
    const figures = [{ ...lind, descriptions: [{ start: 0, end: 4, text: 'mayor' }] }, ...others];
    const card = render({ kind: 'figure', figure: 'e1' }, { ...report, analysis: { ...report.analysis, figures } });
    expect(card.querySelector('.called')?.textContent).toBe('On this page: mayor · In the document: Engineer');
  });

  it('says who says a claim, and that a source has no name', () => {
    const report = createReport();
    const [claim, quote] = [report.analysis.claims[0], report.analysis.quotes[0]];
    if (!claim || !quote) expect.fail();
    const because = [{ rule: 'vague-role-only', at: [{ start: quote.end + 1, end: quote.end + 5 }] }];
    const said = { ...claim, start: quote.start, end: quote.end, stance: 'attributed' as const, because };
    const card = render({ kind: 'claim', claim: 0 }, { ...report, analysis: { ...report.analysis, claims: [said] } });
    const lines = [...card.querySelectorAll('.said-by')].map(({ textContent }) => textContent);
    expect(lines).toEqual(['Who says so here: Vera Lind · only a role, no name']);
    expect(textOf(render({ kind: 'claim', claim: 1 }))).toContain('Said by the article itself');
  });

  it('marks the differing words on both sides', () => {
    const marked = [...render({ kind: 'claim', claim: 0 }).querySelectorAll('mark')];
    expect(marked.map(({ textContent }) => textContent)).toEqual(['12 days', '20 days']);
  });

  it('shows a name that is markup as its letters', () => {
    const report = createReport();
    const name = '<img src=x onerror=alert(1)>';
    const figures = report.analysis.figures.map((figure) => ({ ...figure, name }));
    const card = render({ kind: 'figure', figure: 'e1' }, { ...report, analysis: { ...report.analysis, figures } });
    expect(card.querySelector('img')).toBeNull();
    expect(card.querySelector('h2')?.textContent).toBe(name);
  });

  it('isolates names, so that their direction cannot reorder the card', () => {
    expect(render({ kind: 'figure', figure: 'e1' }).querySelector('h2 > bdi')?.textContent).toBe('Vera Lind');
  });

  it('has a way back only where something was followed', () => {
    const lind: Subject = { kind: 'figure', figure: 'e1' };
    expect(render(lind).querySelector('.back')).toBeNull();
    expect(render({ kind: 'claim', claim: 0 }, createReport(), [lind]).querySelector('.back')).not.toBeNull();
  });

  it('is a dialog with the name or the answer as its label', () => {
    const card = render({ kind: 'claim', claim: 0 });
    expect(card.getAttribute('role')).toBe('dialog');
    const label = card.querySelector(`#${card.getAttribute('aria-labelledby')}`);
    expect(label?.textContent).toContain('The document says otherwise');
  });

  it('gives every button words for those who do not see it', () => {
    const buttons = [...render({ kind: 'figure', figure: 'e1' }).querySelectorAll('button')];
    const worded = buttons.filter((button) => button.getAttribute('aria-label') || button.textContent);
    expect(buttons.length).toBeGreaterThan(2);
    expect(worded).toHaveLength(buttons.length);
  });
});
