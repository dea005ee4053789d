package sqlite

import (
	"context"
	"database/sql"
	"iter"
	"time"

	"catchment/ecosystem"
	"catchment/store/ledger"
)

// lookEvery is how often the file is asked for commits of other processes.
const lookEvery = 300 * time.Millisecond

// Changes gives the commits after a revision and waits for further ones.
func (s *Store) Changes(ctx context.Context, after ecosystem.Revision) iter.Seq2[ecosystem.Commit, error] {
	return s.news.Follow(ctx, after, lookEvery, s.commitsAfter)
}

func (s *Store) commitsAfter(ctx context.Context, after ecosystem.Revision, limit int) (commits []ecosystem.Commit, err error) {
	err = s.reads.use(ctx, func(c *conn) error {
		head, err := headOf(ctx, c)
		if err == nil {
			err = ledger.CheckRevision(after, head)
		}
		if err == nil && after < head {
			commits, err = commitsAfter(ctx, c, after, limit)
		}
		return err
	})
	return commits, s.problem(err)
}

func commitsAfter(ctx context.Context, c *conn, after ecosystem.Revision, n int) (commits []ecosystem.Commit, err error) {
	err = c.each(ctx, queries["commits"], []any{int64(after), n}, func(rows *sql.Rows) error {
		k, err := scanCommit(rows)
		commits = append(commits, k)
		return err
	})
	if err != nil || len(commits) == 0 {
		return nil, err
	}
	revs := make([]ecosystem.Revision, len(commits))
	for i, k := range commits {
		revs[i] = k.Revision
	}
	touched, err := touchedBy(ctx, c, revs)
	for i, k := range commits {
		commits[i].Touched = touched[k.Revision]
	}
	return commits, err
}
