/**
 * STRIDE, the six kinds of threat that the Playbook's threat analysis asks about, each with the property it breaks.
 * Source: Kohnfelder and Garg, Microsoft, 1999; common knowledge.
 */
import { vocabulary, type CodeOf } from './vocabulary.ts';

export const stride = vocabulary('stride', [
  {
    code: 'S',
    label: 'Spoofing',
    meaning: 'Somebody or something pretended to be another. Breaks authentication.',
  },
  {
    code: 'T',
    label: 'Tampering',
    meaning: 'Data or a device was changed without permission. Breaks integrity.',
  },
  { code: 'R', label: 'Repudiation', meaning: 'It cannot be shown who did what. Breaks non-repudiation.' },
  {
    code: 'I',
    label: 'Information disclosure',
    meaning: 'Somebody saw what they should not. Breaks confidentiality.',
  },
  { code: 'D', label: 'Denial of service', meaning: 'A service could not be used. Breaks availability.' },
  {
    code: 'E',
    label: 'Elevation of privilege',
    meaning: 'Somebody could do more than allowed. Breaks authorisation.',
  },
]);
export type StrideLetter = CodeOf<typeof stride>;
