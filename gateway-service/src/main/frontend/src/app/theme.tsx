import './layers.css';
import '@mantine/core/styles/baseline.layer.css';
import '@mantine/core/styles/default-css-variables.layer.css';
import '@mantine/core/styles/global.layer.css';
import '@mantine/core/styles/UnstyledButton.layer.css';
import '@mantine/core/styles/Button.layer.css';
import '@mantine/core/styles/ActionIcon.layer.css';
import '@mantine/core/styles/Loader.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/PasswordInput.layer.css';
import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/Checkbox.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/ScrollArea.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Modal.layer.css';
import '@mantine/core/styles/SegmentedControl.layer.css';
import '@mantine/core/styles/FloatingIndicator.layer.css';
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './tokens.css';
import './base.css';
import './opening.css';
import { createTheme, MantineProvider, type CSSVariablesResolver, type MantineColorSchemeManager } from '@mantine/core';
import type { ReactNode } from 'react';
import { readAppearance, writeAppearance } from './appearance';
import { nonce } from './nonce';
import controls from './controls.module.css';

const accent = ['#eef7f8', '#d8edf0', '#a9dae1', '#6cc5d1', '#45a6b3', '#2a8794', '#176f7c', '#0b5f6b', '#084d57', '#063d45'] as const;

const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 3 },
  colors: { accent: [...accent] },
  fontFamily: 'var(--sans)',
  fontFamilyMonospace: 'var(--mono)',
  headings: { fontFamily: 'var(--serif)' },
  defaultRadius: 8,
  focusRing: 'auto',
  respectReducedMotion: true,
  // by name, and not by Component.extend: a part comes with the first screen that shows it
  components: {
    Button: { defaultProps: { variant: 'filled' }, classNames: { root: controls.button, inner: controls.buttonInner, label: controls.buttonLabel } },
    ActionIcon: { classNames: { root: controls.icon } },
    Input: { classNames: { input: controls.input } },
    InputWrapper: { classNames: { label: controls.label, description: controls.description, error: controls.error } },
    PasswordInput: { classNames: { innerInput: controls.inner } },
    Modal: {
      defaultProps: { centered: true, transitionProps: { duration: 120 } },
      classNames: { content: controls.modal, header: controls.modalHeader, title: controls.modalTitle },
    },
    SegmentedControl: { classNames: { root: controls.segments, label: controls.segment, indicator: controls.segmentOn } },
  },
});

const variables: CSSVariablesResolver = () => {
  const own = {
    '--mantine-color-body': 'var(--page)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--muted)',
    '--mantine-color-anchor': 'var(--accent)',
    '--mantine-color-error': 'var(--gap)',
    '--mantine-color-placeholder': 'var(--muted)',
    '--mantine-color-default': 'var(--card)',
    '--mantine-color-default-border': 'var(--line)',
    '--mantine-primary-color-filled': 'var(--accent)',
    '--mantine-primary-color-contrast': 'var(--page)',
  };
  return { variables: {}, light: own, dark: own };
};

const manager: MantineColorSchemeManager = {
  get: () => readAppearance(),
  set: (value) => writeAppearance(value),
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => writeAppearance('auto'),
};

/** Mantine with our own tokens, every style element carrying the page's nonce. */
export function Theme({ children }: { children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      colorSchemeManager={manager}
      defaultColorScheme="auto"
      getStyleNonce={nonce}
      deduplicateInlineStyles
    >
      {children}
    </MantineProvider>
  );
}
