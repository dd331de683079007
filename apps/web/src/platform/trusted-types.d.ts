// The DOM types of this TypeScript have no Trusted Types yet; this is the part that is used.
interface TrustedScriptUrl {
  readonly __trusted: 'script-url';
}
interface Window {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(url: string): string },
    ): { createScriptURL(url: string): TrustedScriptUrl & string };
  };
}
