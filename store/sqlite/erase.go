package sqlite

import (
	"context"
	"database/sql"
	"strings"

	"catchment/ecosystem"
	"catchment/store/ledger"
)

// Kept gives every state of a thing, and those of claims about it.
func (s *Store) Kept(ctx context.Context, of ecosystem.ID) (states []ecosystem.Version, err error) {
	err = s.reads.use(ctx, func(c *conn) error {
		states, err = kept(ctx, c, of)
		return err
	})
	return states, s.problem(err)
}

func kept(ctx context.Context, c *conn, of ecosystem.ID) (states []ecosystem.Version, err error) {
	err = c.each(ctx, queries["kept"], []any{string(of)}, func(rows *sql.Rows) error {
		v, err := scanVersion(rows.Scan)
		states = append(states, v)
		return err
	})
	return states, err
}

// Erasing gives the commits that erased something.
func (s *Store) Erasing(ctx context.Context) (commits []ecosystem.Commit, err error) {
	err = s.reads.use(ctx, func(c *conn) error {
		return c.each(ctx, queries["erasing"], nil, func(rows *sql.Rows) error {
			k, err := scanCommit(rows)
			commits = append(commits, k)
			return err
		})
	})
	return commits, s.problem(err)
}

// The transaction tells an erasure what is kept.
var _ ledger.Kept = (*transaction)(nil)

// Kept gives every state of a thing, and those of claims about it.
func (t *transaction) Kept(of ecosystem.ID) ([]ecosystem.Version, error) {
	return kept(t.ctx, t.c, of)
}

// Log gives all commits, without what they touched.
func (t *transaction) Log() (log []ecosystem.Commit, err error) {
	err = t.c.each(t.ctx, queries["commits"], []any{int64(0), -1}, func(rows *sql.Rows) error {
		k, err := scanCommit(rows)
		log = append(log, k)
		return err
	})
	return log, err
}

// erase rewrites what is kept of what entries erase, and tells whether any did.
func (t *transaction) erase(entries []ledger.Entry) (erased bool, err error) {
	for _, e := range entries {
		if len(e.Commit.Erases) == 0 {
			continue
		}
		r, err := ledger.Erase(e, t)
		if err == nil {
			err = t.rewrite(r)
		}
		if err != nil {
			return false, err
		}
		erased = true
	}
	if !erased {
		return false, nil
	}
	for _, forget := range []string{"forget_words", "forget_beside"} {
		if _, err := t.c.exec(t.ctx, queries[forget]); err != nil {
			return false, err
		}
	}
	_, err = t.c.exec(t.ctx, "INSERT OR IGNORE INTO task VALUES ('bytes')")
	return true, err
}

func (t *transaction) rewrite(r ledger.Rewrite) error {
	for _, s := range r.States {
		if err := t.rewriteState(s); err != nil {
			return err
		}
	}
	for _, h := range r.Keys {
		if _, err := t.c.exec(t.ctx, queries["delete_key"], h.Scheme, h.Value, string(h.Of)); err != nil {
			return err
		}
		for _, s := range h.Spans {
			if _, err := t.c.exec(t.ctx, queries["insert_held_key"], h.Scheme, h.Value, string(h.Of), int64(s.Since), int64(s.Until)); err != nil {
				return err
			}
		}
	}
	for _, k := range r.Commits {
		if _, err := t.c.exec(t.ctx, queries["rewrite_commit"], int64(k.Revision), k.Message, k.Sent, commitSum(k)); err != nil {
			return err
		}
	}
	return nil
}

// rewriteState writes a row of the archive anew, with all that follows from it.
func (t *transaction) rewriteState(s ledger.RewrittenState) error {
	row, err := t.c.number(t.ctx, queries["archived_row"], string(s.ID), int64(s.Since))
	if err != nil {
		return err
	}
	text, err := appendFields(nil, s.Fields)
	if err != nil {
		return err
	}
	fields, d := string(text), derived(s.Record)
	sum := pastSum(sumOf(row, s.ID, s.Kind, s.Since, fields), s.Until, s.Ended)
	args := append([]any{string(s.ID), int64(s.Since)}, d[:]...)
	if _, err := t.c.exec(t.ctx, queries["rewrite_state"], append(args, fields, sum)...); err != nil {
		return err
	}
	before := s.Record
	before.Fields = s.Before
	old, now := searchText(before), searchText(s.Record)
	if old == now {
		return nil
	}
	if old != "" {
		if _, err := t.c.exec(t.ctx, queries["delete_words"], row, old); err != nil {
			return err
		}
	}
	if now != "" {
		_, err = t.c.exec(t.ctx, queries["insert_words"], row, now)
	}
	return err
}

// erasesText is what a commit erased as the log keeps it: a line each, id and field.
func erasesText(erases []ecosystem.Erased) string {
	lines := make([]string, len(erases))
	for i, e := range erases {
		lines[i] = strings.TrimSuffix(string(e.Of)+" "+e.Field, " ")
	}
	return strings.Join(lines, "\n")
}

func parseErases(text string) (erases []ecosystem.Erased) {
	for line := range strings.Lines(text) {
		of, field, _ := strings.Cut(strings.TrimSuffix(line, "\n"), " ")
		erases = append(erases, ecosystem.Erased{Of: ecosystem.ID(of), Field: field})
	}
	return erases
}

// wipe is what an erasure has left to do: to take out of the file what no table holds any
// more, the rest of rows that were replaced, in free room and in the log.
type wipe struct{ file, log bool }

// wipe does what is due, as far as it can; the next commit, or the next start, tries again what
// fails, such as where another process still reads an older state from the log.
func (w *writer) wipe(ctx context.Context) {
	if w.due.file {
		w.due.file = w.rewriteFile(ctx) != nil
	}
	if w.due.log && !w.due.file {
		w.due.log = !w.emptyLog(ctx)
	}
}

// rewriteFile has the engine write the whole file anew. What it needs room for meanwhile
// may be more than the memory.
func (w *writer) rewriteFile(ctx context.Context) error {
	for _, statement := range []string{"PRAGMA temp_store = FILE", "VACUUM", "PRAGMA temp_store = MEMORY"} {
		if _, err := w.conn.exec(ctx, statement); err != nil {
			return err
		}
	}
	return nil
}

// emptyLog moves the log into the file and cuts it off; false where somebody keeps it from that.
func (w *writer) emptyLog(ctx context.Context) bool {
	held, pages, moved := int64(1), int64(0), int64(0)
	err := w.conn.each(ctx, "PRAGMA wal_checkpoint(TRUNCATE)", nil, func(rows *sql.Rows) error {
		return rows.Scan(&held, &pages, &moved)
	})
	if err != nil || held != 0 {
		return false
	}
	_, err = w.conn.exec(ctx, "DELETE FROM task WHERE name = 'bytes'")
	return err == nil
}
