/** The screen of the leaflet; the words on the leaflet itself stand in the knowledge. */
export const leafletScreen = {
  print: 'Print it',
} as const;
