/**
 * The codes of ISO 4217 as its maintenance agency lists them: List One (current currencies and funds) and List Three (historic ones), both
 * published on 2026-01-01, with amendments up to 180. A code that came later is unknown here until this table has it.
 */
export const currenciesAsOf = '2026-01-01';

/** The code for an amount whose currency nobody names: such amounts are never added, not even to each other. */
export const noCurrency = 'XXX';

/** The code that the standard keeps for tests: no source can have been paid in it, so no claim may name it. */
export const testCurrency = 'XTS';

const active = new Set(
  `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CLF CLP CNY COP COU
CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD
JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO
NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT
TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAD XAF XAG XAU XBA XBB XBC XBD XCD XCG XDR XOF XPD XPF XPT
XSU XUA YER ZAR ZMW ZWG`.split(/\s/),
);

/** Codes that are no longer in List One, by the month or year in which List Three says they were withdrawn, the last one where it gives several. */
const withdrawn = new Map(
  Object.entries({
    '1979-12': 'LAJ',
    '1981': 'ESA GWE ILP MZE RHD',
    '1983-06': 'MTP',
    '1984-11': 'MLF',
    '1985-05': 'LSM',
    '1985-07': 'ARP',
    '1986-02': 'GNS PES',
    '1986-03': 'BRB',
    '1986-06': 'GQE',
    '1987-02': 'BOP',
    '1987-05': 'UGS',
    '1989-02': 'BRC',
    '1989-12': 'ALK GNE MVQ UYN ZWC',
    '1990': 'ARY BGJ BGK CSJ ILR ISJ PEH ROK UGW VNC',
    '1990-01': 'YUD',
    '1990-02': 'BUK',
    '1990-03': 'BEC BEL BRN LUC LUL',
    '1990-09': 'DDM',
    '1990-10': 'NIC',
    '1990-12': 'SUR',
    '1991-03': 'AOK',
    '1991-07': 'PEI',
    '1991-09': 'YDD',
    '1992-01': 'ARA',
    '1993-01': 'MXP',
    '1993-03': 'BRE CSK UYP',
    '1993-07': 'LTT',
    '1994-02': 'ZRZ',
    '1994-07': 'BRR',
    '1994-12': 'ESB LVR',
    '1995-01': 'HRD',
    '1995-03': 'ZAL',
    '1995-10': 'GEK',
    '1995-11': 'YUN',
    '1996-09': 'UAK',
    '1997-01': 'PLZ',
    '1997-05': 'GWP',
    '1998-06': 'SDP',
    '1998-07': 'BAD',
    '1999-01': 'XEU',
    '1999-06': 'ZRN',
    '1999-11': 'XRE',
    '2000-02': 'AON AOR',
    '2000-09': 'ECS ECV',
    '2001-01': 'BYB',
    '2001-04': 'TJR',
    '2002-03': 'ATS BEF DEM ESP FIM FRF GRD IEP ITL LUF NLG PTE',
    '2002-11': 'TPE',
    '2003-01': 'AFA',
    '2003-07': 'ADP YUM',
    '2003-11': 'BGL',
    '2003-12': 'SRG',
    '2004-01': 'RUR',
    '2004-11': 'CHC',
    '2004-12': 'MGF',
    '2005-06': 'ROL',
    '2005-10': 'AYM',
    '2005-12': 'AZM TRL',
    '2006-06': 'MZM',
    '2006-09': 'ZWN',
    '2006-10': 'CSD XFO',
    '2007-01': 'SIT',
    '2007-06': 'GHP',
    '2007-07': 'SDD',
    '2008-01': 'CYP GHC MTL VEB',
    '2008-08': 'ZWD',
    '2009-01': 'SKK TMM',
    '2009-06': 'ZWR',
    '2011-01': 'EEK',
    '2012-12': 'ZMK',
    '2013-11': 'XFU',
    '2014-01': 'LVL',
    '2014-03': 'USS',
    '2014-12': 'LTL',
    '2017-01': 'BYR',
    '2017-12': 'MRO STD',
    '2018-08': 'VEF',
    '2021-06': 'CUC',
    '2023-01': 'HRK',
    '2023-12': 'SLL',
    '2024-09': 'ZWL',
    '2025-03': 'ANG',
    '2026-01': 'BGN',
  }).flatMap(([when, codes]) => codes.split(' ').map((code) => [code, when] as const)),
);

/** Whether an amount can be in it: a code that is or was in use, or the one for a currency that nobody names. */
export function isCurrency(code: string): boolean {
  return code === noCurrency || active.has(code) || withdrawn.has(code);
}

/** The month (2002-03) or year in which a code was withdrawn; null where it is in use or unknown. */
export function withdrawnIn(code: string): string | null {
  return withdrawn.get(code) ?? null;
}
