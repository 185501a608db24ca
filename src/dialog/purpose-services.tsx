import type { ResolvedService } from '../declaration/resolved-declaration.js';
import { countInWords } from './count-in-words.js';
import { Disclosure } from './disclosure.js';
import { OneByOne } from './one-by-one.js';
import { PurposeSwitch, type SwitchProps } from './purpose-switch.js';
import { purposeText } from './purpose-text.js';
import { ServiceFacts } from './service-facts.js';

interface PurposeServicesProps extends SwitchProps {
  readonly services: readonly ResolvedService[];
  /** Whether they are what the visitor looked for. */
  readonly areFound: boolean;
  /** Whether there are so many that what is known of each is closed at first, and not rendered. */
  readonly areMany: boolean;
}

/** The services of a purpose, each with its switch and what there is to know about it. */
export function PurposeServices(props: PurposeServicesProps) {
  const { services, areFound, areMany, ...switchProps } = props;
  const { wording } = switchProps;
  const { preferences } = wording.texts;
  return (
    <Disclosure
      summary={countInWords(services.length, preferences.services, wording.language)}
      isReady={!areMany}
      isOpen={areFound}
      inside={() => (
        <OneByOne
          items={services}
          render={(service) => (
            <div key={service.id} data-service={service.id}>
              <PurposeSwitch of={service} heading="h4" {...switchProps} />
              <Disclosure
                summary={preferences.details}
                of={purposeText(wording, service, 'name')}
                isReady={!areMany}
                isOpen={!areMany}
                inside={() => <ServiceFacts service={service} wording={wording} />}
              />
            </div>
          )}
        />
      )}
    />
  );
}
