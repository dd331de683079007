/**
 * What a page of Warmhands may load and do: the single source, for the `<meta>` of the build and for the server.
 *
 * Nothing from another origin, no inline code or style, and script addresses only through the policy `warmhands`. [H1]
 */
const DIRECTIVES = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  // The silence that lets a headset's button through, made on the page itself.
  'media-src': 'blob:',
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'warmhands',
} as const;

const asText = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** The policy for a `<meta>`: `frame-ancestors` is not allowed there. */
export const META_POLICY: string = asText(DIRECTIVES);

/** The policy for the header. */
export const HEADER_POLICY: string = asText({ ...DIRECTIVES, 'frame-ancestors': "'none'" });

/**
 * The powers of a browser that the page never asks for. The screen may be kept awake while hands are busy, and the
 * microphone is asked for when somebody presses record. [W90]
 */
const POWERS_OFF = [
  ...['accelerometer', 'autoplay', 'camera', 'display-capture', 'encrypted-media', 'fullscreen'],
  ...['gamepad', 'geolocation', 'gyroscope', 'hid', 'idle-detection', 'local-fonts', 'magnetometer'],
  ...['midi', 'payment', 'picture-in-picture', 'publickey-credentials-get', 'serial', 'usb', 'xr-spatial-tracking'],
];
const PERMISSIONS = [...POWERS_OFF.map((power) => `${power}=()`), 'microphone=(self)', 'screen-wake-lock=(self)'].join(
  ', ',
);

/** Every header that guards the page, as a server should send them with each answer. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': HEADER_POLICY,
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': PERMISSIONS,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};
