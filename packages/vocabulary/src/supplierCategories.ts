/**
 * What suppliers sell to councils (32 categories), each with the type of asset it usually is.
 * Source: written for this project.
 */
import { vocabulary, type CodeOf } from './vocabulary.ts';

export const supplierCategories = vocabulary('supplier-categories', [
  { code: 'revenues-benefits', label: 'Revenues and benefits', asset: 'case-management' },
  { code: 'adult-social-care', label: 'Adult social care case management', asset: 'case-management' },
  {
    code: 'childrens-social-care',
    label: "Children's social care case management",
    asset: 'case-management',
  },
  { code: 'education-management', label: 'Education and admissions management', asset: 'case-management' },
  { code: 'housing-management', label: 'Housing management and repairs', asset: 'case-management' },
  {
    code: 'planning-building',
    label: 'Planning, building control and land charges',
    asset: 'case-management',
  },
  {
    code: 'licensing-regulatory',
    label: 'Licensing, environmental health, trading standards',
    asset: 'case-management',
  },
  { code: 'electoral', label: 'Electoral registration', asset: 'case-management' },
  { code: 'finance-erp', label: 'Finance, HR and payroll (ERP)', asset: 'case-management' },
  { code: 'income-payments', label: 'Income management and online payments', asset: 'case-management' },
  { code: 'crm-forms', label: 'CRM, online forms and customer portal', asset: 'case-management' },
  { code: 'web-cms', label: 'Website CMS', asset: 'case-management' },
  { code: 'democratic', label: 'Democratic services / committee papers', asset: 'case-management' },
  { code: 'document-management', label: 'Document and records management', asset: 'case-management' },
  { code: 'gis', label: 'GIS and gazetteer (LLPG/LSG)', asset: 'data-platform' },
  { code: 'libraries-leisure', label: 'Library and leisure management', asset: 'case-management' },
  { code: 'waste-contract', label: 'Waste collection and route optimisation', asset: 'smart-waste' },
  { code: 'highways-asset', label: 'Highways asset management', asset: 'traffic-signals' },
  { code: 'traffic-control', label: 'Traffic control (UTC)', asset: 'traffic-signals' },
  { code: 'street-lighting-cms', label: 'Street-lighting CMS', asset: 'street-lighting' },
  { code: 'cctv-vms', label: 'CCTV and video management', asset: 'cctv' },
  { code: 'parking-enforcement', label: 'Parking permits and enforcement', asset: 'parking' },
  { code: 'ev-network', label: 'EV charge-point operator', asset: 'ev-charging' },
  { code: 'telecare-platform', label: 'Telecare alarm receiving platform', asset: 'telecare' },
  { code: 'bms-fm', label: 'Building management and facilities', asset: 'bms' },
  { code: 'iot-platform', label: 'IoT platform and connectivity', asset: 'lorawan' },
  { code: 'network-security', label: 'Network, remote access and firewall', asset: 'cellular-router' },
  { code: 'endpoint-identity', label: 'Endpoint, identity and email', asset: 'case-management' },
  { code: 'backup-hosting', label: 'Backup, hosting and data centre', asset: 'data-platform' },
  { code: 'managed-soc', label: 'Managed service / SOC', asset: 'data-platform' },
  { code: 'file-transfer', label: 'Managed file transfer', asset: 'case-management' },
  { code: 'print-mail', label: 'Print and mail fulfilment', asset: 'case-management' },
]);
export type SupplierCategory = CodeOf<typeof supplierCategories>;
