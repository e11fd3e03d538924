import type { PageAnswers, SnapshotOutcome } from '../core/page-snapshot';
import { limitArticle } from '../page/article/limit-article';
import { readSnapshot } from '../page/article/read-snapshot';
import { createSlices } from '../page/create-slices';

/**
 * Finds the article in a page's snapshot, as much of it as is read. A page of megabytes holds up no other: the work is
 * done in slices.
 *
 * @param page a `PageSnapshot` as JSON, which only the page's own part can have sent; hence no check
 */
export async function detectInSlices(page: string, answers: Partial<PageAnswers>): Promise<SnapshotOutcome> {
  const slice = createSlices();
  const steps = readSnapshot(JSON.parse(page), answers);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return 'asks' in step.value ? step.value : { reading: limitArticle(step.value.reading) };
    await slice();
  }
}
