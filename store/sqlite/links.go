package sqlite

import (
	"context"
	"database/sql"
	"fmt"
	"strings"

	"catchment/ecosystem"
	"catchment/store/ledger"
)

// linksSelect is the SELECT of the links of a thing that a step means. extra gives
// further columns of l, the link, and e, its far end.
func (f *filters) linksSelect(near string, s ecosystem.Step, extra func(l, e string) (string, error)) (string, error) {
	w := linkJoin{s.Direction, f.name("l"), f.name("e")}
	meant, err := f.stepCondition(w, s)
	if err != nil {
		return "", err
	}
	fit, err := f.where(w.e, s.Where)
	if err != nil {
		return "", err
	}
	columns, err := extra(w.l, w.e)
	return fmt.Sprintf("SELECT %[1]s.id AS id, %[1]s.kind AS kind, %[1]s.since AS since, %[1]s.fields AS fields, %[2]s FROM %[3]s AND %[4]s AND %[5]s",
		w.l, columns, w.from(near), meant, fit), err
}

// Links answers each Ask in one transaction. Asks that differ only in the thing
// they ask about share a statement.
func (r *reader) Links(ctx context.Context, asks []ecosystem.Ask) ([]ecosystem.Slice[ecosystem.Link], error) {
	for _, ask := range asks {
		if err := ask.Check(); err != nil {
			return nil, err
		}
	}
	answers := make([]ecosystem.Slice[ecosystem.Link], len(asks))
	err := r.read(ctx, func(v readTx) error {
		for i, ask := range asks {
			l, err := r.linkList(ask)
			if err != nil {
				return err
			}
			if answers[i], err = page(ctx, v, l, ask.Page, scanLink); err != nil {
				return err
			}
		}
		return nil
	})
	return answers, err
}

func (r *reader) linkList(ask ecosystem.Ask) (*orderedList, error) {
	f := &filters{args: r.args()}
	near := f.bind(string(ask.Of))
	l := &orderedList{args: f.args, columns: "id, kind, since, fields"}
	for _, o := range ask.Order {
		l.keys = append(l.keys, sortKey{desc: o.Desc, nullable: nullable(o, false)})
	}
	l.keys = append(l.keys, sortKey{}, sortKey{}) // the far end's name and id
	var err error
	l.body, err = f.linksSelect(near, ask.Step, func(x, e string) (string, error) {
		var columns []string
		for i, o := range ask.Order {
			expression, err := f.sortBy(x, e, o, false)
			if err != nil {
				return "", err
			}
			columns = append(columns, expression+" AS "+keyName(i))
		}
		n := len(ask.Order)
		return strings.Join(append(columns, e+".sort_name AS "+keyName(n), e+".id AS "+keyName(n+1), x+".id AS tie"), ", "), nil
	})
	return l, err
}

func scanLink(scan func(...any) error) (ecosystem.Link, error) {
	var id, kind, fields string
	var since int64
	if err := scan(&id, &kind, &since, &fields); err != nil {
		return ecosystem.Link{}, err
	}
	rec, err := recordOf(id, kind, since, fields)
	return ecosystem.Link{Record: rec}, err
}

// Expand takes one step from every node of the frontier.
func (r *reader) Expand(ctx context.Context, frontier []ecosystem.ID, s ecosystem.Step, perNode int) (ecosystem.Hop, error) {
	hop := ecosystem.Hop{Omitted: map[ecosystem.ID]int{}}
	if err := s.Check(); err != nil {
		return hop, err
	}
	if err := ledger.CheckLimit(perNode); err != nil {
		return hop, err
	}
	f := &filters{args: r.args()}
	near := f.bind("")
	body, err := f.linksSelect(near, s, func(l, e string) (string, error) { return l + ".type AS type, " + e + ".sort_name AS name", nil })
	if err != nil {
		return hop, err
	}
	err = r.read(ctx, func(v readTx) error {
		for _, id := range distinct(frontier) {
			f.values[2] = string(id)
			links, omitted, err := v.firstLinks(ctx, body, f.args, perNode)
			if err != nil {
				return err
			}
			hop.Links = append(hop.Links, links...)
			if omitted > 0 {
				hop.Omitted[id] = omitted
			}
		}
		return nil
	})
	return hop, err
}

// firstLinks reads the first links that a SELECT gives, by type, far name and id, and
// counts those it leaves out; 0 for all.
func (v readTx) firstLinks(ctx context.Context, body string, a *args, perNode int) (links []ecosystem.Link, omitted int, err error) {
	count := len(a.values)
	defer func() { a.values = a.values[:count] }()
	limit := -1
	if perNode > 0 {
		limit = perNode + 1
	}
	text := "SELECT id, kind, since, fields FROM (" + body + ") ORDER BY type, name, id LIMIT +" + a.bind(limit)
	err = v.query(ctx, text, a, func(rows *sql.Rows) error {
		rec, err := scanRecord(rows)
		links = append(links, ecosystem.Link{Record: rec})
		return err
	})
	if err != nil || perNode == 0 || len(links) <= perNode {
		return links, 0, err
	}
	n, err := v.count(ctx, "SELECT count(*) FROM ("+body+")", a)
	return links[:perNode], int(n) - perNode, err
}
