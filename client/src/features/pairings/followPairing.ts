import { graphql } from '../../gql/generated/gql.ts';
import { follow } from '../../gql/live.ts';
import { t, tCode } from '../../i18n/t.ts';
import './texts.ts';

const pairingChangedDocument = graphql(`
  subscription PairingChanged($id: ID!) {
    pairingChanged(id: $id) {
      id
      version
      state
    }
  }
`);

/** What this page did itself is shown within so many milliseconds, and needs no announcement. */
const OWN_CHANGE = 600;

/**
 * Tells a page when somebody else has changed the pairing that it shows. Returns how to stop.
 * @param shown The version that the page shows; undefined while it still loads.
 */
export function followPairing(
  id: string,
  shown: () => number | undefined,
  changed: (announcement: string) => void | Promise<void>,
): () => void {
  let latest = 0;
  let announcement = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  function compare() {
    const version = shown();
    if (version === undefined) timer = setTimeout(compare, OWN_CHANGE);
    else if (version < latest) void changed(announcement);
  }

  const stop = follow(pairingChangedDocument, { id }, ({ pairingChanged: { version, state } }) => {
    latest = version;
    announcement = t('pairing.changed', { state: tCode('pairingState', state) });
    clearTimeout(timer);
    timer = setTimeout(compare, OWN_CHANGE);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
