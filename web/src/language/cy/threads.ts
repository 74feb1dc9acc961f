/** Titles of `web/src/threads` in Welsh. */
export const threads = {
  title: 'Ein cwestiynau',
  toQuestions: 'Ein cwestiynau',
  answeredTitle: 'Cwestiynau ac atebion',
  ask: 'Gofyn i’r cyfrannwr',
  askTitle: 'Gofyn i’r cyfrannwr',
  askCheckTitle: 'Gwiriwch eich cwestiwn',
  reviseTitle: 'Newid eich cwestiwn',
  withdrawTitle: 'Tynnu’r cwestiwn hwn yn ôl?',
  toUsTitle: 'Cwestiynau',
  answerTitle: 'Ateb cwestiwn',
  answerCheckTitle: 'Gwiriwch eich ateb',
  declineTitle: 'Gadael y cwestiwn hwn heb ateb?',
  deskTitle: 'Cwestiynau ac atebion',
  deskBack: 'Cwestiynau ac atebion',
} as const;
