/**
 * The codes of ISO 4217 that money comes in: without metals, units of account and the codes for tests and for none. Written down, for
 * what a runtime lists depends on its version, and a schema must not.
 */
const CURRENT = `
  AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF
  CHW CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD
  HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD
  MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN
  PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD
  TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG
`;
/** Gone since 2021: sales of before are still told of. */
const RECENT = 'ANG BGN CUC HRK SLL ZWL';

/** Matches a code of ISO 4217. */
export const CURRENCY_PATTERN = new RegExp(
  `^(?:${[...CURRENT.split(/\s+/), ...RECENT.split(' ')].filter(Boolean).join('|')})$`,
);
