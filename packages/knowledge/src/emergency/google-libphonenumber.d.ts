/** The two parts of the phone tables that the test asks; the package brings no types of its own. */
declare module 'google-libphonenumber' {
  export class ShortNumberInfo {
    isEmergencyNumber(number: string, region: string): boolean;
  }
  export const PhoneNumberUtil: { getInstance(): { getSupportedRegions(): readonly string[] } };
}
