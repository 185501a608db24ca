import { adoptAnswer } from './compat/adopt-answer.js';
import { createNaming } from './compat/naming.js';
import { watchForeign } from './compat/watch-foreign.js';
import { choose, rejectAll } from './consent/choice.js';
import { visibleCookies } from './consent/visible-cookies.js';
import type { Context } from './context.js';
import { loadOnDecision } from './load-on-decision.js';

/**
 * Holds what the consent tools hold that the site has used before, and where the visitor has not
 * decided here, takes over what they answered there, under the date of that answer.
 */
export async function startCompat(context: Context): Promise<void> {
  const { declaration, store, gate, report, signal, announce, text } = context;
  const naming = createNaming(declaration);
  const isDeclared = (id: string): boolean => id in store.state.choice;
  watchForeign(declaration.compat ?? [], naming, isDeclared, gate.scan, report, signal);
  if (store.state.decided) return;
  const adopted = adoptAnswer(declaration, visibleCookies(), naming, Date.now());
  if (!adopted) return;
  const kit = await loadOnDecision(report);
  // A program, or another tab, may have been faster.
  if (store.state.decided || signal.aborted) return;
  const { answers, decidedAt } = adopted;
  const answered = choose(declaration, rejectAll(declaration), answers);
  // The other tool's question need not have told of the browser's signal.
  const choice = kit.heedSignal(declaration, '', answered) ?? answered;
  const record = kit.keepRecord(declaration, { choice, decidedAt }, text);
  announce();
  store.become('stored', record);
}
