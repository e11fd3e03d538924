import { useEffect, useState } from 'preact/hooks';
import { openScrollLine, type ScrollLine } from '../messages/scroll-line';

interface InStep {
  /** Offset into the article's text where reading is on the page; null while it is not known. */
  readonly reached: number | null;
  /** Takes the page to an offset; null while the two do not go together. */
  readonly lead: ((offset: number) => void) | null;
}

/** Keeps a view in step with the page in a tab while one is given. A new report is a new page: the line is opened anew. */
export function useScrollLine(tabId: number | null, report: object | null): InStep {
  const [step, setStep] = useState<InStep>({ reached: null, lead: null });
  useEffect(() => {
    if (tabId === null || report === null) return;
    const line: ScrollLine = openScrollLine(tabId);
    const lead = (offset: number) => {
      line.say({ offset });
      setStep({ reached: offset, lead });
    };
    line.hear(({ offset }) => setStep({ reached: offset, lead }));
    line.ended(() => setStep({ reached: null, lead: null }));
    return () => {
      line.end();
      setStep({ reached: null, lead: null });
    };
  }, [tabId, report]);
  return step;
}
