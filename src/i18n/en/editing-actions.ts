/** What is done with an entry as a whole: a branch more, a confirmation by telephone, a withdrawal. */

export const entryActions = {
  branch: 'Add a branch',
  branchText:
    'One more office of the same organisation, in another town. The source chosen at the top is cited for each fact; the rest (exact address, help given there) is then added in the entry.',
  branchPlace: 'Town',
  branchName: 'Name of the branch, if it has one',
  branchPhone: 'Telephone of the branch, if known',
  branchAdd: 'Put it into the entry',
  branchTown: 'Choose a place of the list.',
  branchAdded: (place: string) => `Branch added to the entry: ${place}. Keep the changes to propose it.`,
  call: 'Confirm by telephone',
  callText: 'Call, and read:',
  callDone: 'All is confirmed today',
  callBy: 'by telephone',
  calledToday: 'Noted: confirmed today. Keep the changes to propose it.',
  withdraw: 'Withdraw this entry',
  withdrawText:
    'The organisation asks not to be published any more. Its names stay in the project, so that the site can take out what other entries say of it; all else leaves it: contacts, places, help, links, history. This cannot be undone here.',
  withdrawDone: 'Withdraw, and take its data out',
  withdrawalAsked: (name: string) => `WITHDRAWAL ASKED FOR: ${name}. Nothing changes before you accept it, below.`,
  withdrawnLoud: (name: string) => `WITHDRAWAL of ${name}: its data leaves the directory.`,
  withdrawnKeep: 'It is done only once “Keep these changes” is pressed, and then proposed.',
  withdrawnNamed: (ids: string) => `Other entries repeat some of its data; read them again: ${ids}.`,
} as const;
