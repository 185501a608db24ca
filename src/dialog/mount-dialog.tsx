import { render } from 'preact';
import type { Choice } from '../consent/choice.js';
import type { Language } from '../declaration/language.js';
import { intlWords } from '../languages/words.js';
import css from './dialog.css?inline';
import type { DialogTools, DialogView, Layer, Spoken, Wording } from './dialog-view.js';
import { firstIn } from './first-in.js';
import { isOverruled } from './is-overruled.js';
import { Notice } from './notice.js';
import { makeRoom } from './page-room.js';
import { Preferences } from './preferences.js';
import { adoptStylesheet } from './stylesheet.js';

/** Puts the dialog on the page; nothing is seen of it until a layer is shown. */
export function mountDialog(tools: DialogTools): DialogView {
  const { declaration, look, root, speak } = tools;
  const inLanguage = (spoken: Spoken): Wording => ({
    declaration,
    ...spoken,
    words: spoken.words ?? intlWords(spoken.language),
  });
  const isModal = look.layout === 'center' && declaration.modal !== undefined;
  const room = makeRoom(document.documentElement);
  let wording = inLanguage(tools.spoken);
  let { state } = tools;
  let shown: Layer = 'none';
  let draft = state.choice;
  let notice: HTMLElement | null = null;
  let dialog: HTMLDialogElement | null = null;
  let status: HTMLElement | null = null;
  /** Read out once. */
  let said: string | undefined;
  /** What had the focus when the preferences were opened. */
  let opener: Element | null = null;
  let place: Element;
  let leave: () => void;

  function settle(isApart: boolean) {
    const host = document.createElement('samtykke-dialog');
    if (isApart) root.prepend(host);
    const own = isApart ? host.attachShadow({ mode: 'open' }) : root;
    place = firstIn(own);
    const removeStylesheet = adoptStylesheet(css, own.getRootNode());
    leave = () => {
      render(null, place);
      removeStylesheet();
      host.remove();
    };
  }
  settle(!!look.shadow || look.shadow === '');

  function renderLayers() {
    const preferences = shown === 'preferences';
    const onDecide = (choice: Choice) => {
      show('none');
      tools.decide(choice);
    };
    const onLanguage = (language: Language) =>
      speak(language)
        .then(
          (spoken) => {
            wording = inLanguage(spoken);
          },
          // Told already: the list then says again which language this is.
          () => {},
        )
        .then(renderLayers);
    render(
      [
        // It stays behind the preferences until the visitor has decided.
        (shown === 'notice' || (preferences && !state.decided)) && (
          <Notice
            wording={wording}
            look={look}
            isModal={isModal}
            noticeRef={takeNotice}
            onClosed={() => notice?.checkVisibility?.() && bringUp()}
            onDecide={onDecide}
            onChoose={() => show('preferences')}
            onLanguage={onLanguage}
          />
        ),
        preferences && (
          <Preferences
            wording={wording}
            look={look}
            dialogRef={takeDialog}
            draft={draft}
            onDraft={(next) => {
              draft = next;
              renderLayers();
            }}
            onDecide={onDecide}
            onClose={closePreferences}
            onLanguage={onLanguage}
          />
        ),
        <div
          key="status"
          class="samtykke-status"
          lang={wording.language}
          role="status"
          tabIndex={-1}
          ref={(element) => {
            status = element;
          }}
        >
          {said}
        </div>,
      ],
      place,
    );
  }
  const takeNotice = (element: HTMLElement | null) => {
    notice = element;
    room(element);
  };
  const takeDialog = (element: HTMLDialogElement | null) => {
    dialog = element;
  };

  /** Renders, and brings what has come new into the top layer. */
  function bringUp() {
    renderLayers();
    if (notice instanceof HTMLDialogElement) openModal(notice);
    else if (notice?.isConnected) notice.showPopover?.();
    if (dialog) openModal(dialog);
  }

  const openModal = (layer: HTMLDialogElement) => {
    if (layer.open) return;
    layer.showModal();
    layer.querySelector('h2')?.focus();
    // Hidden by a blocker, an open modal dialog would leave the page dead.
    if (layer.checkVisibility?.({ visibilityProperty: true }) === false) layer.close();
  };

  const closePreferences = (): void => show(state.decided ? 'none' : 'notice');

  function show(layer: Layer): void {
    // Escape has closed the preferences already when it is still to be told.
    if (layer === shown && dialog?.open !== false) return;
    const { body } = document;
    const { activeElement } = document;
    const before = shown === 'preferences' ? opener : activeElement;
    if (layer === 'preferences') opener = before;
    shown = layer;
    draft = state.choice;
    said = undefined;
    // Closed while all else still stands, the browser gives the focus back where it came from.
    dialog?.close();
    bringUp();
    const seen = dialog ?? notice;
    if (seen && root.contains(seen) && isOverruled(seen)) {
      leave();
      settle(true);
      bringUp();
    }
    if (dialog && !(dialog as HTMLDialogElement).open) {
      closePreferences();
      return;
    }
    // What had the focus is gone: the visitor goes on from where the dialog was.
    if (layer !== 'preferences' && before !== body && document.activeElement === body) {
      (notice?.querySelector('h2') ?? status)?.focus({ preventScroll: true });
    }
  }

  renderLayers();
  return {
    show,
    layer: () => shown,
    update(next) {
      state = next;
      draft = state.choice;
      // Answered elsewhere: in another tab, or by a program.
      if (state.decided && shown === 'notice') show('none');
      if (state.source === 'dialog') said = wording.texts.saved;
      renderLayers();
    },
    destroy() {
      show('none');
      leave();
    },
  };
}
