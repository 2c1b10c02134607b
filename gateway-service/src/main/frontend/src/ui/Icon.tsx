const paths = {
  home: 'M3.5 10.5 12 3.5l8.5 7M5.5 9v10.5h4.5V14h4v5.5h4.5V9',
  plus: 'M12 5v14M5 12h14',
  history: 'M4 5.5v4h4M4.6 9.5a8 8 0 1 1-.5 4M12 8v4.5l3 1.8',
  resume: 'M6.5 3.5h8l4 4v13h-12zM14 3.5v4.5h4.5M9.5 12h6M9.5 15.5h6',
  tracker: 'M4.5 5h4v14h-4zM10 5h4v9h-4zM15.5 5h4v6h-4z',
  bell: 'M6.5 16.5V11a5.5 5.5 0 0 1 11 0v5.5l1.5 1.5H5zM10 20.5h4',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.8v4.4M9 14.8v4.4',
  status: 'M3.5 12.5h4l2.5-7 4 13 2.5-6h4',
  out: 'M14 4.5h5v15h-5M10 8l-4 4 4 4M6.5 12H15',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  half: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zm0 0v16',
  cross: 'm6.5 6.5 11 11M17.5 6.5l-11 11',
  dash: 'M6 12h12',
  wait: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v4.5l2.8 1.7',
  again: 'M19.5 5v4.5H15M19 9.5a7.5 7.5 0 1 0 .4 4.5',
  warn: 'M12 4.5 20.5 19h-17zM12 10.5v4M12 16.8v.4',
  info: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 11v5M12 8v.4',
  down: 'M12 4.5v10M7.5 10.5 12 15l4.5-4.5M5 19.5h14',
  up: 'M12 19.5v-11M7.5 12.5 12 8l4.5 4.5M5 4.5h14',
  copy: 'M8.5 8.5h11v11h-11zM5 15.5h-.5v-11h11V5',
  edit: 'm5 19 .8-3.8L16.2 4.8l3 3L8.8 18.2zM14.2 6.8l3 3',
  undo: 'M8.5 5 4.5 9l4 4M5 9h9a5 5 0 0 1 0 10h-4',
  redo: 'm15.5 5 4 4-4 4M19 9h-9a5 5 0 0 0 0 10h4',
  grip: 'M9 6v.01M15 6v.01M9 12v.01M15 12v.01M9 18v.01M15 18v.01',
  calendar: 'M4.5 6.5h15v13h-15zM4.5 10.5h15M8.5 3.5v4.5M15.5 3.5v4.5',
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.7l1-1',
  quote: 'M5 17c3-1 3.5-3.5 3.5-5H5V7.5h5V12c0 3.5-1.5 6-5 7zM14 17c3-1 3.5-3.5 3.5-5H14V7.5h5V12c0 3.5-1.5 6-5 7z',
  chevron: 'm9.5 6 6 6-6 6',
  menu: 'M4 7h16M4 12h16M4 17h16',
  shield: 'M12 3.5 19 6v5.5c0 4.5-3 7.5-7 9-4-1.5-7-4.5-7-9V6zM9 11.8l2.2 2.2 4-4.2',
  spark: 'M12 4v4M12 16v4M4 12h4M16 12h4M6.5 6.5l2.5 2.5M15 15l2.5 2.5M17.5 6.5 15 9M9 15l-2.5 2.5',
  company: 'M4.5 20V6.5l8-2.5v16M12.5 9.5l7 2V20M3 20h18M7.5 9.5h2M7.5 13h2M7.5 16.5h2M15.5 14.5h1M15.5 17h1',
  talk: 'M4 5h16v11h-8.5L7 19.5V16H4z',
  mail: 'M4 6h16v12H4zM4 7l8 6.5L20 7',
  trash: 'M5 7h14M9.5 7V4.5h5V7M7 7l.8 12.5h8.400L17 7M10.5 10.5v5.5M13.5 10.5v5.5',
} as const;

export type IconName = keyof typeof paths;

/** A line drawing beside a word; it says nothing by itself. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth={1.7}
      strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
