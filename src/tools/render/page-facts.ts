import { authorityName } from '../../declaration/authority-name.js';
import type { Subprocessor, Text } from '../../declaration/declaration.js';
import { isRightToLeft } from '../../declaration/language.js';
import { pickText } from '../../declaration/texts.js';
import type { PageWording } from '../../dialog/answer-words.js';
import { purposeText } from '../../dialog/purpose-text.js';

/** The declaration as a program reads it, with its texts in one language. */
export function pageFacts(wording: PageWording): object {
  const { declaration, language, texts } = wording;
  const { version, updated, controller, purposes, services, cookie } = declaration;
  const said = texts.services;
  const inWords = (text: Text | undefined) => pickText(text, language);
  const company = ({ transfer, ...rest }: Subprocessor): object => ({
    ...rest,
    transfer: inWords(transfer),
  });
  const serviceFacts = (service: (typeof services)[number]): object => {
    const { id, use, vendor, collects, learns, retention, hosts = [], stores, required } = service;
    return {
      id,
      use,
      name: purposeText(wording, service, 'name'),
      purposes: service.purposes,
      required,
      vendor: vendor && {
        ...company(vendor),
        subprocessors: vendor.subprocessors?.map(company),
      },
      collects: inWords(collects) ?? (learns && said?.collects[learns]),
      retention,
      hosts,
      stores: stores.map(({ reason, why, uncertain, ...stored }) => ({
        ...stored,
        party: stored.party ?? 'first',
        why: inWords(why) ?? (reason && said?.why[reason]),
        uncertain,
      })),
    };
  };
  return {
    language,
    direction: isRightToLeft(language) ? 'rtl' : 'ltr',
    title: texts.page.title,
    version,
    updated,
    controller: { ...controller, authority: authorityName(controller.authority) },
    cookie,
    purposes: purposes.map((purpose) => ({
      id: purpose.id,
      required: purpose.required,
      name: purposeText(wording, purpose, 'name'),
      description: purposeText(wording, purpose, 'description'),
      services: services.filter((each) => each.purposes[0] === purpose.id).map(serviceFacts),
    })),
  };
}
