package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"catchment/ecosystem"
)

// What statements ask the program for where a lens leaves out what is made up.
//
//	without_made_up(sight, id, fields, claims)  ecosystem.Record.WithoutMadeUp: sight names the
//	                                            made-up sources, claims are ids with fields
//	search_rank(id, fields, text, language)     ecosystem.Search.Rank; null where it finds nothing
func init() {
	register("without_made_up", 4, func(of []string) (any, error) { return withoutMadeUp(of[0], of[1], of[2], of[3]) })
	register("search_rank", 4, func(of []string) (any, error) {
		r, err := recordFrom(of[0], of[1])
		if rank, found := ecosystem.ReadSearch(of[2], ecosystem.Language(of[3])).Rank(r); found && err == nil {
			return int64(rank), nil
		}
		return nil, err
	})
}

// recordFrom reads what a statement passes of a record.
func recordFrom(id, fields string) (ecosystem.Record, error) {
	kind, _ := ecosystem.ID(id).Kind()
	return recordOf(id, string(kind), 0, fields)
}

// withoutMadeUp gives the fields of a thing without what made-up sources have it say.
func withoutMadeUp(sight, id, fields, claims string) (any, error) {
	thing, err := recordFrom(id, fields)
	if err != nil {
		return nil, err
	}
	var passed [][2]string
	if err := json.Unmarshal([]byte(claims), &passed); err != nil {
		return nil, err
	}
	about := make([]ecosystem.Claim, len(passed))
	for i, p := range passed {
		if about[i].Record, err = recordFrom(p[0], p[1]); err != nil {
			return nil, err
		}
	}
	rest := thing.WithoutMadeUp(about, func(source ecosystem.ID) bool { return source != "" && strings.Contains(sight, string(source)) })
	text, err := appendFields(nil, rest.Fields)
	return string(text), err
}

// seeMadeUp finds the made-up sources of the moment, if its lens leaves out what rests on
// them, for the statements over it: as text, since these are few and no id is part of
// another. Where there are none, the lens shows what that of its sight does.
func (m *moment) seeMadeUp(ctx context.Context, c *conn, rev ecosystem.Revision) error {
	if !m.lens.LeavesOutMadeUp() {
		return nil
	}
	sight := strconv.Itoa(int(m.lens.Sight()))
	plain := moment{past: m.past, lens: m.lens.Sight()}
	err := c.each(ctx, plain.over(queries["made_up_sources"]), newArgs(rev, plain.lens).values, func(rows *sql.Rows) error {
		var id string
		err := rows.Scan(&id)
		m.sight, sight = sight+" "+id, sight+" "+id
		return err
	})
	if m.sight == "" {
		m.lens = plain.lens
	}
	return err
}

// seen gives the values of a statement over the moment.
func (m moment) seen(values []any) []any {
	if m.sight == "" {
		return values
	}
	values = slices.Clone(values)
	values[1] = m.sight
	return values
}

// historyWithoutMadeUp gives the versions of a thing that show without what is made up where
// each last stood, as they showed there.
func (v readTx) historyWithoutMadeUp(ctx context.Context, ask ecosystem.HistoryAsk) (shown ecosystem.Slice[ecosystem.Version], err error) {
	plain := readTx{v.conn, moment{past: v.past, lens: v.lens.Sight()}, v.reader}
	l := v.reader.history(ask.Of)
	all, err := page(ctx, plain, l, ecosystem.Page{}, scanVersion)
	if err != nil {
		return shown, err
	}
	stood := map[ecosystem.Revision]ecosystem.Record{}
	var since []ecosystem.Revision
	for _, it := range all.Items {
		then, err := v.showedAt(ctx, it.LastStood(v.reader.rev), []ecosystem.ID{it.ID})
		if err != nil {
			return shown, err
		}
		if r, shows := then[it.ID]; shows {
			since, stood[it.Since] = append(since, it.Since), r
		}
	}
	l.body = "SELECT * FROM (" + l.body + ") WHERE since IN (SELECT value FROM json_each(" + l.bind(jsonRevisions(since)) + "))"
	shown, err = page(ctx, plain, l, ask.Page, scanVersion)
	for i, it := range shown.Items {
		shown.Items[i].Fields = stood[it.Since].Fields
	}
	return shown, err
}

// touchedWithoutMadeUp answers one ask: two moments that leave out what is made up are more than
// the engine takes into one statement.
func (v readTx) touchedWithoutMadeUp(ctx context.Context, ask ecosystem.TouchedAsk) (shown ecosystem.Slice[ecosystem.TouchedStates], err error) {
	touched, err := touchedBy(ctx, v.conn, []ecosystem.Revision{ask.Of})
	if err != nil {
		return shown, err
	}
	var ids []ecosystem.ID
	for _, t := range touched[ask.Of] {
		ids = append(ids, t.ID)
	}
	was, err := v.showedAt(ctx, ask.Of-1, ids)
	if err != nil {
		return shown, err
	}
	is, err := v.showedAt(ctx, ask.Of, ids)
	if err != nil {
		return shown, err
	}
	ids = slices.DeleteFunc(ids, func(id ecosystem.ID) bool { return was[id].ID == "" && is[id].ID == "" })
	l := &orderedList{args: v.reader.args(), columns: "id"}
	l.body = "SELECT value AS id, value AS tie FROM json_each(" + l.bind(jsonIDs(ids)) + ")"
	shown, err = page(ctx, v, l, ask.Page, func(scan func(...any) error) (ecosystem.TouchedStates, error) {
		var id ecosystem.ID
		err := scan(&id)
		return ecosystem.NewTouchedStates(id, was[id].Fields, is[id].Fields), err
	})
	if ask.CountTo > 0 {
		shown.Total = min(shown.Total, ask.CountTo+1)
	}
	return shown, err
}

// showedAt gives those of some things that showed through the reader's lens at a revision up to
// the reader's, as they showed.
func (v readTx) showedAt(ctx context.Context, at ecosystem.Revision, ids []ecosystem.ID) (map[ecosystem.ID]ecosystem.Record, error) {
	a := newArgs(at, v.reader.lens)
	a.bind(jsonIDs(ids))
	then := moment{past: v.past || at < v.reader.rev, lens: v.reader.lens}
	if err := then.seeMadeUp(ctx, v.conn, at); err != nil {
		return nil, err
	}
	showed := make(map[ecosystem.ID]ecosystem.Record, len(ids))
	err := v.each(ctx, then.over(queries["records"]), then.seen(a.values), func(rows *sql.Rows) error {
		r, err := scanRecord(rows)
		showed[r.ID] = r
		return err
	})
	return showed, err
}
