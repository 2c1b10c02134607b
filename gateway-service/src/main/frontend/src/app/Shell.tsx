import { useQueryClient } from '@tanstack/react-query';
import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { call, onSignedOut } from '~/api/client';
import { sessionQuery } from '~/api/queries';
import { useNotices } from '~/notification/use-notices';
import { Icon, type IconName } from '~/ui/Icon';
import { Brand } from './Brand';
import css from './Shell.module.css';
import { Offline } from './Offline';
import { useGlobalKeys } from './use-keys';

const dialogs = { palette: () => import('./Palette'), keys: () => import('./KeyMap'), menu: () => import('./MoreMenu') };
const Palette = lazy(dialogs.palette);
const KeyMap = lazy(dialogs.keys);
const MoreMenu = lazy(dialogs.menu);

/** Milliseconds until the code of the dialogs comes by itself, so that they open at once and without a connection too. */
const DIALOGS_AFTER = 4000;

const places = [
  { to: '/', key: 'home', icon: 'home' },
  { to: '/optimizations', key: 'history', icon: 'history' },
  { to: '/resumes', key: 'resumes', icon: 'resume' },
  { to: '/tracker', key: 'tracker', icon: 'tracker' },
] as const satisfies readonly { to: string; key: string; icon: IconName }[];

const furtherPlaces = [
  { to: '/settings', key: 'settings', icon: 'settings' },
  { to: '/status', key: 'status', icon: 'status' },
] as const satisfies readonly { to: string; key: string; icon: IconName }[];

/** Left rail, bottom bar on a phone, and the screen itself. */
export function Shell() {
  const { t } = useTranslation();
  const unseen = useNotices();
  const [keysOpen, setKeysOpen] = useState(false);
  const [paletteOpen, setPaletteOpen] = useState(false);
  const [menuOpen, setMenuOpen] = useState(false);
  const main = useFocusOnNavigation();
  const openPalette = useCallback(() => setPaletteOpen(true), []);
  useGlobalKeys(() => setKeysOpen(true), openPalette);
  useSignedOut();
  useEffect(() => {
    const timer = window.setTimeout(() => Object.values(dialogs).forEach((load) => void load().catch(() => undefined)), DIALOGS_AFTER);
    return () => window.clearTimeout(timer);
  }, []);
  const signOut = useSignOut();

  return (
    <div className={css.shell}>
      <a className={css.skip} href="#main">
        {t('nav.skip')}
      </a>
      <nav className={css.rail} aria-label={t('nav.main')}>
        <Brand />
        <div className={css.list}>
          <Place to="/optimizations/new" label={t('nav.new')} icon="plus" start />
          {places.map((place) => (
            <Place key={place.to} to={place.to} label={t(`nav.${place.key}`)} icon={place.icon} />
          ))}
        </div>
        <div className={`${css.list} ${css.foot}`}>
          <Place to="/notifications" label={t('nav.notifications')} icon="bell" count={unseen} />
          {furtherPlaces.map((place) => (
            <Place key={place.to} to={place.to} label={t(`nav.${place.key}`)} icon={place.icon} />
          ))}
          <a className={css.item} href="/sign-in" title={t('nav.signOut')} onClick={signOut}>
            <Icon name="out" />
            <span className={css.wide}>{t('nav.signOut')}</span>
          </a>
        </div>
      </nav>
      <div>
        <nav className={css.top} aria-label="Candor">
          <Brand />
        </nav>
        <main className={css.main} id="main" ref={main} tabIndex={-1}>
          <div className={css.inner}>
            <Offline />
            <Outlet />
          </div>
        </main>
      </div>
      <nav className={css.bar} aria-label={t('nav.main')}>
        <Tab to="/" label={t('nav.home')} icon="home" />
        <Tab to="/optimizations" label={t('nav.history')} icon="history" />
        <Tab to="/optimizations/new" label={t('nav.newShort')} icon="plus" />
        <Tab to="/notifications" label={t('nav.notificationsShort')} icon="bell" count={unseen} />
        <button type="button" className={css.tab} aria-haspopup="dialog" onClick={() => setMenuOpen(true)}>
          <Icon name="menu" size={20} />
          {t('nav.more')}
        </button>
      </nav>
      <Late open={menuOpen}>
        <MoreMenu opened={menuOpen} places={[...places.slice(2), ...furtherPlaces]} onClose={() => setMenuOpen(false)} onSignOut={signOut} />
      </Late>
      <Late open={paletteOpen}>
        <Palette opened={paletteOpen} onClose={() => setPaletteOpen(false)} />
      </Late>
      <Late open={keysOpen}>
        <KeyMap opened={keysOpen} onClose={() => setKeysOpen(false)} />
      </Late>
    </div>
  );
}

/** A dialog whose code comes when it is first opened. It stays from then on, so that closing it gives the focus back. */
function Late({ open, children }: { open: boolean; children: ReactNode }) {
  const [seen, setSeen] = useState(open);
  if (open && !seen) setSeen(true);
  return seen ? <Suspense>{children}</Suspense> : null;
}

interface PlaceProps {
  to: string;
  label: string;
  icon: IconName;
  start?: boolean;
  count?: number;
}

/** An optimization belongs to its list; starting a new one has its own place. */
function useExact(to: string): boolean {
  const starting = useRouterState({ select: (state) => state.location.pathname === '/optimizations/new' });
  return to === '/' || (to === '/optimizations' && starting);
}

function Place({ to, label, icon, start, count }: PlaceProps) {
  const exact = useExact(to);
  return (
    <Link to={to} className={start ? css.start : css.item} activeOptions={{ exact }} title={label}>
      <Icon name={icon} />
      <span className={css.wide}>{label}</span>
      {count ? <span className={css.badge}>{count > 99 ? '99+' : count}</span> : null}
    </Link>
  );
}

function Tab({ to, label, icon, count }: PlaceProps) {
  const exact = useExact(to);
  return (
    <Link to={to} className={css.tab} activeOptions={{ exact }}>
      <Icon name={icon} size={20} />
      {label}
      {count ? <span className={css.badge}>{count > 99 ? '99+' : count}</span> : null}
    </Link>
  );
}

/** After a change of screen the focus is on its heading, so that the next Tab starts there. */
function useFocusOnNavigation() {
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: (state) => state.location.pathname.split('/').slice(0, 3).join('/') });
  const first = useRef(true);
  useEffect(() => {
    if (first.current) first.current = false;
    else (main.current?.querySelector<HTMLElement>('h1') ?? main.current)?.focus({ preventScroll: true });
  }, [path]);
  return main;
}

function useSignedOut() {
  const client = useQueryClient();
  const navigate = useNavigate();
  useEffect(
    () =>
      onSignedOut(() => {
        if (location.pathname.startsWith('/sign-in')) return;
        // the door has the last word: a service behind it may refuse for reasons of its own
        void client.fetchQuery({ ...sessionQuery, staleTime: 0 }).then((session) => {
          if (!session) void navigate({ to: '/sign-in', search: { to: location.pathname + location.search } });
        });
      }),
    [client, navigate],
  );
}

function useSignOut() {
  const client = useQueryClient();
  return (event: React.MouseEvent) => {
    event.preventDefault();
    void call('/session', { method: 'DELETE' }).finally(() => {
      client.clear();
      location.assign('/sign-in');
    });
  };
}
