package sqlite

import (
	"context"
	"regexp"
	"strings"

	"catchment/ecosystem"
)

// Touched answers each ask in one transaction, with a statement for its page and
// one for its count. Asks of one form share the statements.
func (r *reader) Touched(ctx context.Context, asks []ecosystem.TouchedAsk) ([]ecosystem.Slice[ecosystem.TouchedStates], error) {
	for _, ask := range asks {
		if err := ask.Check(); err != nil {
			return nil, err
		}
	}
	answers := make([]ecosystem.Slice[ecosystem.TouchedStates], len(asks))
	err := r.read(ctx, func(v readTx) (err error) {
		v.also = besideCommit[v.lens == ecosystem.TeamLens]
		for i, ask := range asks {
			if ask.Of < 1 || ask.Of > r.rev {
				continue
			}
			if answers[i], err = v.touched(ctx, ask); err != nil {
				return err
			}
		}
		return nil
	})
	return answers, err
}

// touched answers one ask about a commit up to the reader's.
func (v readTx) touched(ctx context.Context, ask ecosystem.TouchedAsk) (ecosystem.Slice[ecosystem.TouchedStates], error) {
	if v.reader.lens.LeavesOutMadeUp() {
		return v.touchedWithoutMadeUp(ctx, ask)
	}
	l, p := v.reader.touchedList(ask.Of), ask.Page
	p.Total = false // it is counted no further than was asked for
	s, err := page(ctx, v, l, p, scanTouched)
	if err == nil && ask.Page.Total {
		var n int64
		n, err = v.count(ctx, l.count(ask.CountTo), l.args)
		s.Total = int(n)
	}
	return s, err
}

func (r *reader) touchedList(of ecosystem.Revision) *orderedList {
	a := r.args()
	a.bind(int64(of))
	return &orderedList{args: a, body: queries["touched_shown"], columns: "id, " + fieldsIn("shown_before") + ", " + fieldsIn("shown_after")}
}

// count is the SELECT that counts the list, up to one more than limit; 0: all of it.
func (l *orderedList) count(limit int) string {
	if limit == 0 {
		limit = -2
	}
	return "SELECT count(*) FROM (SELECT 1 FROM (" + l.body + ") LIMIT +" + l.bind(limit+1) + ")"
}

// fieldsIn is what a thing of the list stated in one of two moments; null where it did not show.
func fieldsIn(shown string) string {
	return "(SELECT s.fields FROM " + shown + " AS s WHERE s.id = tie)"
}

func scanTouched(scan func(...any) error) (t ecosystem.TouchedStates, err error) {
	var id string
	var texts [2]*string
	if err := scan(&id, &texts[0], &texts[1]); err != nil {
		return t, err
	}
	var states [2]ecosystem.Fields
	for i, text := range texts {
		if text != nil {
			if states[i], err = parseFields(*text); err != nil {
				return t, err
			}
		}
	}
	return ecosystem.NewTouchedStates(ecosystem.ID(id), states[0], states[1]), nil
}

// besideCommit are the tables of the two moments beside the commit of ?3, shown_before
// and shown_after, for the team and for everybody else.
var besideCommit = map[bool]string{
	false: tablesOf("before", "?3 - 1", "shown") + ",\n" + tablesOf("after", "?3", "shown"),
	true:  tablesOf("before", "?3 - 1", "shown_team") + ",\n" + tablesOf("after", "?3", "shown_team"),
}

var tableNames = regexp.MustCompile(`\b(state|held|shown)\b`)

// tablesOf gives the tables of a moment names of their own and a revision other than the reader's.
func tablesOf(moment, rev, shown string) string {
	text := queries["state_past"] + ",\n" + queries[shown]
	return strings.ReplaceAll(tableNames.ReplaceAllString(text, "${1}_"+moment), "?1", rev)
}
