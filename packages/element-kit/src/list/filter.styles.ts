import { css } from 'lit';

/* The filters of a list, folded away where it is narrow. */
export const filterStyles = css`
  form {
    display: none;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: end;
    margin-block-end: 0.75em;
  }

  form.open {
    display: flex;
  }

  label {
    display: block;
    flex: 1 1 12em;
    max-inline-size: 20em;
    font-weight: 600;
  }

  .search {
    flex-basis: 16em;
    max-inline-size: 28em;
  }

  /* It shows one of its choices from the start, so the longest has to fit. */
  .sort {
    flex-basis: auto;
  }

  :is(select, input) {
    inline-size: 100%;
    font-weight: 400;
  }

  @container (min-width: 40em) {
    form {
      display: flex;
    }

    .toggle,
    .top:has(> .toggle:only-child) {
      display: none;
    }
  }

  @media print {
    form {
      display: none !important;
    }
  }
`;
