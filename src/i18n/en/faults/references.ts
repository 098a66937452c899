/** Faults between records: references that lead nowhere, things said twice, links said on one side only. */

export const referencesFaults = {
  UNKNOWN_PLACE: {
    message: 'The place “{value}” does not exist in content/places.',
    hint: '{suggestion} Use the id of a place of content/places, or add this place there.',
  },
  UNKNOWN_PARENT: {
    message: 'The place that contains this one, “{value}”, does not exist in content/places.',
    hint: '{suggestion} Use the id of a place of content/places, or add this place there.',
  },
  NOT_A_COUNTRY: {
    message: '“{key}” is said of a country, and this place is none.',
    hint: 'Put “{key}” in the entry of the country (level: country), or remove it.',
  },
  PLACE_CYCLE: {
    message: 'This place contains itself: {options}.',
    hint: 'Correct “parent”: following “parent” upwards must lead to a country.',
  },
  UNKNOWN_TYPOLOGY: {
    message: 'The typology “{value}” does not exist.',
    hint: '{suggestion} Use an id of content/vocabularies/typologies.yaml.',
  },
  UNKNOWN_THEME: {
    message: 'The theme “{value}” does not exist.',
    hint: '{suggestion} Use an id of content/vocabularies/themes.yaml.',
  },
  UNKNOWN_SERVICE: {
    message: 'The service “{value}” does not exist.',
    hint: '{suggestion} Use an id of content/vocabularies/services.yaml.',
  },
  UNKNOWN_STATUS: {
    message: 'The legal status “{value}” does not exist.',
    hint: '{suggestion} Use an id of content/vocabularies/statuts.yaml.',
  },
  UNKNOWN_AUDIENCE: {
    message: 'The audience “{value}” does not exist.',
    hint: '{suggestion} Use an id of content/vocabularies/publics.yaml.',
  },
  UNKNOWN_ORGANISATION: {
    message: 'No entry has the id “{value}”.',
    hint: '{suggestion} The id of an organisation is the name of its file in content/organisations.',
  },
  UNKNOWN_SOURCE: {
    message: 'The source “{value}” does not exist.',
    hint: '{suggestion} The id of a source is the name of its file in content/sources.',
  },
  UNKNOWN_ANCHOR: {
    message: 'The source “{source}” has no anchor “{value}”.',
    hint: '{suggestion} Use an anchor listed under “anchors” in {file}, or add it there.',
  },
  DUPLICATE_ID: {
    message: 'The id “{value}” is already taken: {first}.',
    hint: 'Give this one another id, or merge the two.',
  },
  DUPLICATE_ITEM: {
    message: '“{value}” is already in this list, on line {firstLine}.',
    hint: 'Keep one of the two, with all its citations.',
  },
  SELF_REFERENCE: {
    message: 'The organisation refers to itself.',
    hint: 'Name the other organisation, or remove this item.',
  },
  ONE_SIDED_MEMBERSHIP: {
    message: 'Member of “{value}”, which does not say so.',
    hint: 'Add “{self}” to networks.members in {file}, or remove this link here.',
    variants: {
      members: {
        message: 'The member “{value}” does not say that it is one.',
        hint: 'Add “{self}” to networks.memberOf in {file}, or remove this member here.',
      },
    },
  },
};
