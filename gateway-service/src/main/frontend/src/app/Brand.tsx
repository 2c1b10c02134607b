import { Link } from '@tanstack/react-router';
import mark from '~/mark.svg';
import css from './Shell.module.css';

/** Mark and name, the way home. */
export function Brand() {
  return (
    <Link to="/" className={css.brand}>
      <img src={mark} alt="" />
      <span className={css.wide}>Candor</span>
    </Link>
  );
}
