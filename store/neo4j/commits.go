package neo4j

import (
	"context"
	"iter"
	"strings"
	"time"

	"catchment/ecosystem"
	"catchment/store/ledger"
)

// lookEvery is how often the server is asked for commits of other processes.
const lookEvery = 400 * time.Millisecond

// Changes gives the commits after a revision and waits for further ones.
func (s *Store) Changes(ctx context.Context, after ecosystem.Revision) iter.Seq2[ecosystem.Commit, error] {
	return s.news.Follow(ctx, after, lookEvery, s.commitsAfter)
}

func (s *Store) commitsAfter(ctx context.Context, after ecosystem.Revision, limit int) (commits []ecosystem.Commit, err error) {
	err = s.read(ctx, func(t *transaction) error {
		commits = nil
		head, err := t.head()
		if err != nil {
			return err
		}
		if err := ledger.CheckRevision(after, head); err != nil || after == head {
			return err
		}
		return t.each("commits", map[string]any{"after": int64(after), "head": int64(head), "limit": limit}, func(row []any) error {
			commits = append(commits, decodedCommit(row[0].(properties)))
			return nil
		})
	})
	return commits, err
}

// Committed gives the commit that a change set became.
func (s *Store) Committed(ctx context.Context, changeSet ecosystem.ID) (commit ecosystem.Commit, found bool, err error) {
	err = s.read(ctx, func(t *transaction) error {
		commit, found = ecosystem.Commit{}, false
		head, err := t.head() // first: what is published by now is there as a whole
		if err != nil {
			return err
		}
		return t.each("committed", map[string]any{"ids": []string{string(changeSet)}}, func(row []any) error {
			if c := decodedCommit(row[0].(properties)); c.Revision > 0 && c.Revision <= head {
				commit, found = c, true
			}
			return nil
		})
	})
	return commit, found, err
}

// encodedCommit are the properties of a commit. What it touched is a list of texts,
// each what was done and the id: "created act_…"; what it erased likewise: "act_… name".
func encodedCommit(k ecosystem.Commit) properties {
	touched := make([]string, len(k.Touched))
	for i, t := range k.Touched {
		touched[i] = string(t.Op) + " " + string(t.ID)
	}
	p := properties{"revision": int64(k.Revision), "changeSet": string(k.ChangeSet), "origin": string(k.Origin), "author": k.Author,
		"message": k.Message, "at": k.At.Unix(), "undoes": int64(k.Undoes), "run": string(k.Run), "sent": k.Sent, "touched": touched}
	for _, e := range k.Erases {
		list, _ := p["erases"].([]string)
		p["erases"] = append(list, strings.TrimSuffix(string(e.Of)+" "+e.Field, " "))
	}
	return p
}

func decodedCommit(p properties) ecosystem.Commit {
	text := func(name string) string { s, _ := p[name].(string); return s }
	whole := func(name string) int64 { n, _ := p[name].(int64); return n }
	k := ecosystem.Commit{Revision: ecosystem.Revision(whole("revision")), ChangeSet: ecosystem.ID(text("changeSet")),
		Origin: ecosystem.Origin(text("origin")), Author: text("author"), Message: text("message"), At: time.Unix(whole("at"), 0).UTC(),
		Undoes: ecosystem.Revision(whole("undoes")), Run: ecosystem.ID(text("run")), Sent: text("sent")}
	k.Touched = decodedTouched(p["touched"])
	list, _ := p["erases"].([]any)
	for _, text := range textsOf(list) {
		of, field, _ := strings.Cut(text, " ")
		k.Erases = append(k.Erases, ecosystem.Erased{Of: ecosystem.ID(of), Field: field})
	}
	return k
}
