import { render } from 'preact';
import type { Choice } from '../consent/choice.js';
import css from './dialog.css?inline';
import type { DialogTools, DialogView, Layer } from './dialog-view.js';
import { firstIn } from './first-in.js';
import { Notice } from './notice.js';
import { makeRoom } from './page-room.js';
import { Preferences } from './preferences.js';
import { adoptStylesheet } from './stylesheet.js';

/** Puts the dialog on the page; nothing is seen of it until a layer is shown. */
export function mountDialog(tools: DialogTools): DialogView {
  const place = firstIn(tools.root);
  const removeStylesheet = adoptStylesheet(css, tools.root);
  const noticeRef = makeRoom(document.documentElement);
  let { state } = tools;
  let shown: Layer = 'none';
  let draft = state.choice;
  let dialog: HTMLDialogElement | null = null;

  function renderLayers() {
    const preferences = shown === 'preferences';
    const onDecide = (choice: Choice) => {
      show('none');
      tools.decide(choice);
    };
    render(
      [
        // It stays behind the preferences until the visitor has decided.
        (shown === 'notice' || (preferences && !state.decided)) && (
          <Notice
            wording={tools}
            noticeRef={noticeRef}
            onDecide={onDecide}
            onChoose={() => show('preferences')}
          />
        ),
        preferences && (
          <Preferences
            wording={tools}
            dialogRef={(element) => {
              dialog = element;
            }}
            draft={draft}
            onDraft={(next) => {
              draft = next;
              renderLayers();
            }}
            onDecide={onDecide}
            onClose={closePreferences}
          />
        ),
      ],
      place,
    );
  }

  const closePreferences = () => show(state.decided ? 'none' : 'notice');

  function show(layer: Layer) {
    // Escape has closed the preferences already when it is still to be told.
    if (layer === shown && dialog?.open !== false) return;
    shown = layer;
    draft = state.choice;
    // Closed while all else still stands, the browser gives the focus back where it came from.
    dialog?.close();
    renderLayers();
    if (!dialog) return;
    dialog.showModal();
    dialog.querySelector('h2')?.focus();
    // Hidden by a blocker, an open modal dialog would leave the page dead.
    if (dialog.checkVisibility?.() === false) closePreferences();
  }

  return {
    show,
    layer: () => shown,
    update(next) {
      state = next;
      draft = state.choice;
      if (state.decided && shown === 'notice') shown = 'none';
      renderLayers();
    },
    destroy() {
      show('none');
      removeStylesheet();
    },
  };
}
