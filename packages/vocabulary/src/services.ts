/** What councils do for people, as far as an incident touches it. Written for this project; upper and lower tier mixed. */
import { vocabulary, type CodeOf } from './vocabulary.ts';

export const services = vocabulary('services', [
  { code: 'adult-social-care', label: 'Adult social care' },
  { code: 'benefits-and-council-tax', label: 'Revenues, benefits and council tax' },
  { code: 'births-and-deaths', label: 'Registration of births and deaths' },
  { code: 'building-control', label: 'Building control' },
  { code: 'childrens-services', label: 'Children’s social care' },
  { code: 'community-safety', label: 'Community safety and public-space CCTV' },
  { code: 'contact-centre', label: 'Contact centre and website' },
  { code: 'corporate-it', label: 'Corporate IT' },
  { code: 'democratic-services', label: 'Democratic services' },
  { code: 'economic-development', label: 'Economic development and markets' },
  { code: 'education', label: 'Education and school admissions' },
  { code: 'elections', label: 'Elections and electoral registration' },
  { code: 'emergency-planning', label: 'Emergency planning' },
  { code: 'environmental-health', label: 'Environmental health and trading standards' },
  { code: 'facilities', label: 'Buildings and facilities' },
  { code: 'finance-and-payroll', label: 'Finance and payroll' },
  { code: 'highways', label: 'Highways and street lighting' },
  { code: 'housing', label: 'Housing and repairs' },
  { code: 'leisure', label: 'Leisure, parks and culture' },
  { code: 'libraries', label: 'Libraries' },
  { code: 'licensing', label: 'Licensing' },
  { code: 'parking', label: 'Parking' },
  { code: 'planning', label: 'Planning' },
  { code: 'public-health', label: 'Public health' },
  { code: 'transport', label: 'Transport and traffic management' },
  { code: 'waste', label: 'Waste and recycling' },
  { code: 'water-and-flooding', label: 'Flood risk and drainage' },
]);
export type Service = CodeOf<typeof services>;
