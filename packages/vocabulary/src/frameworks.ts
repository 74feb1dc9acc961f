/**
 * The control frameworks that incidents and case studies refer to. A control is named by framework, version and code
 * together: `A4.b` means another thing in CAF 3.2 than in 4.0.
 */
import { caf32 } from './caf32.ts';
import { caf40 } from './caf40.ts';
import { cyberEssentials31 } from './cyberEssentials31.ts';
import { nistCsf20 } from './nistCsf20.ts';
import { isCode, labelOf, vocabulary, type CodeOf, type Vocabulary } from './vocabulary.ts';

export const frameworks = vocabulary('frameworks', [
  { code: 'caf-4.0', label: 'NCSC Cyber Assessment Framework 4.0', short: 'CAF 4.0' },
  { code: 'caf-3.2', label: 'NCSC Cyber Assessment Framework 3.2', short: 'CAF 3.2' },
  { code: 'cyber-essentials-3.1', label: 'Cyber Essentials 3.1', short: 'Cyber Essentials 3.1' },
  { code: 'nist-csf-2.0', label: 'NIST Cybersecurity Framework 2.0', short: 'NIST CSF 2.0' },
]);
export type Framework = CodeOf<typeof frameworks>;

/** A control, by framework *and version* with its code there. */
export interface ControlReference {
  readonly framework: Framework;
  readonly code: string;
}

/** The controls of each framework, in its own order. */
export const controlsOf: Readonly<Record<Framework, Vocabulary>> = {
  'caf-4.0': caf40,
  'caf-3.2': caf32,
  'cyber-essentials-3.1': cyberEssentials31,
  'nist-csf-2.0': nistCsf20,
};

export function isControl(control: ControlReference): boolean {
  return isCode(frameworks, control.framework) && isCode(controlsOf[control.framework], control.code);
}

/** "CAF 4.0 A4.a: Supply Chain"; without the code where the scheme has none of its own. */
export function controlLabel(control: ControlReference): string {
  const framework =
    frameworks.terms.find(term => term.code === control.framework)?.short ?? control.framework;
  const title = labelOf(controlsOf[control.framework], control.code);
  const code = control.framework === 'cyber-essentials-3.1' ? '' : ` ${control.code}`;
  return `${framework}${code}: ${title}`;
}
