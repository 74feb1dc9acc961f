/**
 * What a connected place is made of (25 types of asset).
 * Source: DSIT's Secure Connected Places Playbook (OGL v3.0) and press reports, put together for this project.
 */
import { vocabulary, type CodeOf } from './vocabulary.ts';

export const assets = vocabulary('assets', [
  { code: 'cctv', label: 'CCTV and public-space surveillance' },
  { code: 'traffic-signals', label: 'Traffic signals and urban traffic control' },
  { code: 'vms', label: 'Variable message signs' },
  { code: 'anpr', label: 'ANPR and traffic enforcement cameras' },
  { code: 'street-lighting', label: 'Smart street lighting and central management system' },
  { code: 'air-quality', label: 'Air-quality and environmental sensors' },
  { code: 'water-level', label: 'Flood, gully and water-level sensors' },
  { code: 'road-weather', label: 'Road-weather and winter maintenance sensors' },
  { code: 'parking', label: 'Smart parking sensors and payment machines' },
  { code: 'ev-charging', label: 'EV charge points and back office' },
  { code: 'smart-waste', label: 'Smart bins and waste-collection telematics' },
  { code: 'telecare', label: 'Telecare, telehealth and assisted-living sensors' },
  { code: 'damp-sensors', label: 'Housing temperature, damp and moisture sensors' },
  { code: 'bms', label: 'Building management, HVAC and lifts' },
  { code: 'access-control', label: 'Door access control and intercoms' },
  { code: 'energy', label: 'Smart local energy, solar and metering' },
  { code: 'footfall', label: 'Crowd and footfall counters' },
  { code: 'public-wifi', label: 'Public Wi-Fi and small cells' },
  { code: 'lorawan', label: 'LoRaWAN gateways and network server' },
  { code: 'cellular-router', label: 'Cellular routers and industrial gateways' },
  { code: 'kiosk', label: 'Digital kiosks and signage' },
  { code: 'fleet', label: 'Fleet telematics' },
  { code: 'future-mobility', label: 'E-scooters, drones and future air mobility' },
  { code: 'data-platform', label: 'Urban data platform / digital twin / dashboards' },
  { code: 'case-management', label: 'Line-of-business system' },
]);
export type Asset = CodeOf<typeof assets>;
